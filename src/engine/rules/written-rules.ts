import { MOST_RULES_COMPARED } from '../../shared/limits.ts';

/** A rule as a person has written it into a file: an item of a list, or a sentence of a paragraph. */
export interface WrittenRule {
  text: string;
  /** Where it begins, counted from 1. */
  line: number;
}

/** Longer texts explain something. */
const MAX_LENGTH = 500;

const bullet = /^\s{0,8}(?:[-*+]|\d{1,2}[.)])[ \t]+(\S.*)$/;
const fence = /^ {0,3}(?:```|~~~)/;
/** Headings, tables, quotations, comments, rules across the page and link definitions say nothing to keep to. */
const noText = /^\s*(?:#{1,6}\s|\||>|<|\[[^\]]+\]:|(?:[-*_=]\s?){3,}$)/;
/** What is commented out, to a later line or on this one. */
const commented = /^\s*<!--/;
/** "> [!IMPORTANT]" and "> **Note**": what follows in the quotation is the writer's own, set off. */
const callout = /^ {0,3}>\s*(?:\[!\w+\]|\*\*(?:note|warning|important|tip|caution|attention)\b:?\*\*:?)\s*/i;
const quoted = /^ {0,3}>[ \t]?/;
/** Code, where no list is open that it could belong to. */
const indented = /^(?: {4}|\t)/;
const sentenceEnd = /(?<=[.!?])\s+(?=\S)|(?<=[。！？])/u;

/** What stands in Markdown, in its order. What a line goes on with on the next ones belongs to it. */
export function writtenRules(markdown: string): WrittenRule[] {
  const found: WrittenRule[] = [];
  let open: { words: WrittenRule[]; listed: boolean } | undefined;
  let inList = false;
  const close = (): void => {
    if (open !== undefined) found.push(...(open.listed ? [joined(open.words)] : sentencesIn(open.words)));
    open = undefined;
  };
  for (const { text, line, opens } of linesOf(markdown)) {
    if (found.length >= MOST_RULES_COMPARED) break;
    const blank = text.trim() === '';
    if (blank || opens || noText.test(text)) close();
    if (blank || noText.test(text)) {
      inList &&= blank;
      continue;
    }
    const item = bullet.exec(text)?.[1];
    if (!indented.test(text)) inList = item !== undefined || (inList && open !== undefined);
    else if (!inList && open === undefined && item === undefined) continue;
    const words = { text: (item ?? text).trim(), line };
    if (item !== undefined) close();
    if (open === undefined) open = { words: [words], listed: item !== undefined };
    else open.words.push(words);
  }
  close();
  return found.filter(({ text }) => text.length <= MAX_LENGTH).slice(0, MOST_RULES_COMPARED);
}

/** A line as it is to be read; `opens` where nothing of the lines before goes on in it. */
interface Line extends WrittenRule {
  opens: boolean;
}

/** The lines without what is code or commented out, which are left blank, and without the signs of what is set off. */
function* linesOf(markdown: string): Generator<Line> {
  let skipping: RegExp | undefined;
  let calling = false;
  for (const [index, written] of markdown.split(/\r?\n/).entries()) {
    const line = index + 1;
    const begun = skipping === undefined;
    if (begun) skipping = fence.test(written) ? fence : commented.test(written) ? /-->/ : undefined;
    if (skipping !== undefined) {
      if (skipping.test(written) && !(begun && skipping === fence)) skipping = undefined;
      yield { text: '', line, opens: true };
      continue;
    }
    const called = callout.exec(written);
    calling = called !== null || (calling && quoted.test(written));
    const sign = called === null ? quoted : callout;
    yield { text: calling ? written.replace(sign, '') : written, line, opens: called !== null };
  }
}

function joined(words: readonly WrittenRule[]): WrittenRule {
  return { text: words.map(({ text }) => text).join(' '), line: words[0]?.line ?? 1 };
}

/** The sentences of a paragraph, each with the line in which it begins. */
function sentencesIn(words: readonly WrittenRule[]): WrittenRule[] {
  const found: WrittenRule[] = [];
  let begun: WrittenRule | undefined;
  for (const { text, line } of words)
    for (const [at, part] of text.split(sentenceEnd).entries()) {
      if (begun !== undefined && at > 0) {
        found.push(begun);
        begun = undefined;
      }
      begun = begun === undefined ? { text: part, line } : { ...begun, text: `${begun.text} ${part}` };
      if (/[.!?。！？]$/u.test(part)) {
        found.push(begun);
        begun = undefined;
      }
    }
  if (begun !== undefined) found.push(begun);
  // A line that ends with a colon announces what comes.
  return found.filter(({ text }) => text.trim() !== '' && !/[:：]$/u.test(text));
}
