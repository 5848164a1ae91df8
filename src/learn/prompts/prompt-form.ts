import * as signs from './prompt-signs.ts';

/** In so much of a text its part is given out. */
const OPENING = 400;
/** In so much of it the rest shows that can make it a prompt. */
const FRONT = 1_500;
/** Longer values are sentences. */
const MAX_VALUE = 60;
const listLine = /^[ \t]*(?:[-*•・]|\d{1,2}[.)）]|第?[一二三四五六七八九十]+[、步]|\([a-z\d]\)) ?\S/;
/** A line with a name and a colon at its front. An address has them, too. */
const labelled =
  /^[ \t]*(?:#+ *|\*\*)?(?!https?:)[a-z\u00c0-\uffef][\w\u00c0-\uffef /'-]{0,30}?\**[ \t]?(?:：|:(?:\s|\*|$|[^\x20-\x7f]))/i;
/** The same at the end of a line: "Report as a table. Locale: nl". */
const lastLabel = /(?:^|[.。] *)[a-z\u00c0-\uffef][\w\u00c0-\uffef /-]{0,24}? ?[:：] ?(\S[^:：]*)$/i;

/** What is put in for a name: a path, a file, a branch, a number. */
const pathLike = /^[^\s/]*\/\S*$|^\S*\w\.\w+$|^\W?[\w-]*\d[\w-]*$/;
/** A list item that is written with care. */
const sentence = /^\W*(?:\d{1,2}[.)] *)?(?:[A-ZÀ-ÞА-Я].*\.|[^\x20-\x7f].*[。다])\s*$/;
const opener = /^\s*(?:#[^\n]*\n+)?[^\n]{8,160}[.。]\s*\n[ \t]*\n/;
const sentenceEnd = /[.。](?=\s|$|[^\x20-\x7f])/g;
/** A sentence that tells the agent what it does or is. */
const toldYou = /(?:^|[.!?。]\s*|\n)(?:you|du|tu|vous|voce|ты|вы) /g;

/** What kind of lines a text has. */
export interface Lines {
  count: number;
  items: number;
  labels: number;
  /** It begins with two of those. */
  header: boolean;
  /** All of those are sentences with a capital and a full stop. */
  polished: boolean;
  /** The first line is a sentence by itself, with nothing right below it. */
  opener: boolean;
  /** The last line ends with a name and what is put in for it: a path or a number, or a few words. */
  slot: 'path' | 'words' | undefined;
}

/** Takes the head of a text as it was typed. */
export function linesIn(text: string): Lines {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const items = lines.filter((line) => listLine.test(line));
  return {
    count: lines.length,
    items: items.length,
    polished: items.length >= 2 && items.every((line) => sentence.test(line)),
    labels: lines.filter((line) => /[:：]/.test(line) && labelled.test(line)).length,
    header: lines.slice(0, 2).every((line) => labelled.test(line)),
    opener: opener.test(text),
    slot: slotOf(lines.at(-1)?.trim() ?? ''),
  };
}

function slotOf(line: string): Lines['slot'] {
  const value = lastLabel.exec(line)?.[1];
  if (value === undefined || value.length > MAX_VALUE || /[.!?。！？]$|, /.test(value)) return undefined;
  return pathLike.test(value) ? 'path' : 'words';
}

/**
 * What the form of a text of several lines says for its being a prompt that nobody typed, from 0; `enough` and more is enough. A part given
 * out, a place for an argument or names in front of lines must be there. What else prompts have adds to it: a list, the form
 * of the answer, what is handed over. A person who speaks in it takes away. `text` is the folded head, `lines` are those of the head.
 */
export function promptForm(lines: Lines, text: string, enough: number): number {
  const front = text.slice(0, FRONT);
  const told = timesIn(front, signs.theUser, 3);
  if (told >= 2) return told * 1.5;
  if (lines.count < 2) return 0;
  let sum = 0;
  if (lines.labels >= 2) sum += lines.labels >= 3 ? 1.3 : 1;
  if (lines.slot === 'path') sum += 1.5;
  const opening = text.slice(0, OPENING);
  if (timesIn(opening, signs.role, 1) > 0) sum += 1.5;
  else if (timesIn(opening, signs.duty, 1) > 0) sum += 1;
  if (timesIn(front, signs.argument, 1) > 0) sum += 1.8;
  sum += timesIn(front, signs.handedOut, 3) * 0.8;
  const asked = lines.opener && (lines.slot === 'words' || timesIn(text, signs.demand, 1) > 0);
  if (sum === 0 && !asked) return 0;
  if (lines.slot === 'words') sum += 1;
  if (lines.header) sum += 0.4;
  if (lines.opener) sum += 0.5;
  if (lines.items >= 2) sum += 0.8;
  if (lines.polished) sum += 0.4;
  if (lines.count >= 4 || timesIn(text, sentenceEnd, 5) >= 4) sum += 0.4;
  if (sum + LEFT < enough) return 0;
  if (timesIn(text, signs.given, 1) > 0) sum += 0.7;
  if (timesIn(text, signs.demand, 1) > 0) sum += 1.2;
  sum += timesIn(text, signs.section, 3) * 0.4;
  if (sum < enough - 1.2) return 0;
  if (timesIn(text, toldYou, 3) >= 3) sum += 1.2;
  if (sum >= enough && signs.personal.test(text)) sum -= 1.5;
  return Math.max(0, sum);
}

/** What the signs that are looked for last can add. */
const LEFT = 4.3;

/** Whether a person speaks in a folded text: of themselves, or of what is to hold. */
export function isPersonal(folded: string): boolean {
  return signs.personal.test(folded);
}

/** How often a pattern is in a text, at most `most`; once when it is not global. */
export function timesIn(text: string, pattern: RegExp, most: number): number {
  if (!pattern.global) return pattern.test(text) ? 1 : 0;
  let found = 0;
  pattern.lastIndex = 0;
  while (found < most && pattern.test(text)) found += 1;
  return found;
}
