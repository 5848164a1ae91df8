/** A rule as a person has written it into a file: an item of a list, or a sentence of a paragraph. */
export interface WrittenRule {
  text: string;
  /** Where it begins, counted from 1. */
  line: number;
}

/** Rules of one file that are looked at; more than that nobody keeps to. */
const MAX_RULES = 500;
/** Longer texts explain something. */
const MAX_LENGTH = 500;

const bullet = /^\s{0,8}(?:[-*+]|\d{1,2}[.)])[ \t]+(\S.*)$/;
const fence = /^ {0,3}(?:```|~~~)/;
/** Headings, tables, quotations, comments, rules across the page and link definitions say nothing to keep to. */
const noText = /^\s*(?:#{1,6}\s|\||>|<|\[[^\]]+\]:|(?:[-*_=]\s?){3,}$)/;
const sentenceEnd = /(?<=[.!?])\s+(?=\S)|(?<=[。！？])/u;

/** What stands in Markdown, in its order. What a line goes on with on the next ones belongs to it. */
export function writtenRules(markdown: string): WrittenRule[] {
  const found: WrittenRule[] = [];
  let open: { words: WrittenRule[]; listed: boolean } | undefined;
  const close = (): void => {
    if (open !== undefined) found.push(...(open.listed ? [joined(open.words)] : sentencesIn(open.words)));
    open = undefined;
  };
  let fenced = false;
  for (const [index, written] of markdown.split(/\r?\n/).entries()) {
    if (found.length >= MAX_RULES) break;
    const line = index + 1;
    if (fence.test(written)) {
      close();
      fenced = !fenced;
    }
    if (fenced || fence.test(written) || written.trim() === '' || noText.test(written)) {
      close();
      continue;
    }
    const item = bullet.exec(written)?.[1];
    if (item !== undefined) {
      close();
      open = { words: [{ text: item.trim(), line }], listed: true };
    } else if (open !== undefined) open.words.push({ text: written.trim(), line });
    else open = { words: [{ text: written.trim(), line }], listed: false };
  }
  close();
  return found.filter(({ text }) => text.length <= MAX_LENGTH).slice(0, MAX_RULES);
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
