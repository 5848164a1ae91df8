import { fold } from '../fold.ts';

/** What is put in for a name: a path, a file, a branch, a number. */
const pathLike = /^[^\s/]*\/\S*$|^\S*\w\.\w+$|^\W?[\w-]*\d[\w-]*$/;
/** A name and what is put in for it at the end of a line: "Report as a table. Locale: nl". */
const lastLabel = /(?:^|[.。] *)[a-z\u00c0-\uffef][\w\u00c0-\uffef /-]{0,24}? ?[:：] ?(\S[^:：]*)$/i;
/** Longer values are sentences. */
const MAX_VALUE = 60;

/** A place that something is put in when the prompt is sent. */
export const hole =
  /\{\{[^}\n]{1,60}\}\}|\$\{\w+\}|(?<![\w$])\$(?:[A-Z][A-Z_]{2,}\b(?!\/)|\d\b)|(?<![\w/$])\{[a-z_]{2,20}\}|\[[A-Z][A-Z_ ]{2,20}\]|<[A-Z_]{3,20}>|^[ \t]*(?:[-*] )?\[ \] /gm;
/** What programs look for in an answer. */
export const token =
  /\b[A-Z]{2,}_[A-Z_]{2,}\b|<[a-z_]+>|\[#?\d+\]|\b(?:LGTM|PASS|FAIL|BLOCK|WARN|OK|SKIP|ERR|DONE|APPROVED?|REJECT)\b|\{\s*"/g;
/** Words that are to be seen, and headings. */
export const loud =
  /\*\*[^*\n]{2,40}\*\*|(?<![A-Z_-])\b(?:MUST|NEVER|ALWAYS|ONLY|CRITICAL|SHALL|STRICTLY|IMPORTANT|ERROR|DO NOT)\b(?![_-])/g;
export const heading = /^#{1,4} \S/gm;
/** A line with a name and a colon at its front. An address has them, too. */
export const label =
  /^[ \t]*(?:#+ *|\*\*)?(?!https?:)[a-z\u00c0-\uffef][\w\u00c0-\uffef /'-]{0,30}?\**[ \t]?(?:：|:(?:\s|\*|$|[^\x20-\x7f]))/gim;
/** The whole is one element or one value of a program's, or begins as a command's file does. */
const wrapped = /^\s*(?:<[\w-]+[\s>][^]*<\/[\w-]+>|\{\s*"[^]*\})\s*$|^---\r?\n(?:[\w-]+:.*\r?\n)+---/;
const small = /^\s*[a-zà-öø-ÿа-яё]/;
const fence = /^[ \t]*```[^\n]*\n[^]*?^[ \t]*```/gm;
const sentenceEnd = /[.。!?！？](?=\s|$|[^\x20-\x7f])/g;

/** Whether the last line ends with a name and a path, a file or a number that is put in for it. */
export function endsInSlot(text: string): boolean {
  const line = text.trimEnd();
  const value = lastLabel.exec(line.slice(line.lastIndexOf('\n') + 1).trim())?.[1];
  return (
    value !== undefined && value.length <= MAX_VALUE && !/[.!?。！？]$|, /.test(value) && pathLike.test(value)
  );
}

/** What is to be put in comes behind the last sign: "Selected code:". */
export function endsOpen(text: string): boolean {
  return /[:：]$/.test(text.slice(-20).trimEnd());
}

export function isWrapped(text: string): boolean {
  return wrapped.test(text);
}

/** Somebody who types begins small. */
export function beginsSmall(text: string): boolean {
  return small.test(text);
}

/** Folded, and without what stands between fences: code is nobody's words. Keeps the length. */
export function foldedWithoutCode(text: string): string {
  const folded = fold(text);
  return folded.includes('```') ? folded.replace(fence, (found) => ' '.repeat(found.length)) : folded;
}

/** Sentences and lines where words have no spaces between them. */
export function sentencesIn(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  return Math.max(lines, timesIn(text, sentenceEnd, 60));
}

/** How often a pattern is in a text, at most `most`; once when it is not global. */
export function timesIn(text: string, pattern: RegExp, most: number): number {
  if (!pattern.global) return pattern.test(text) ? 1 : 0;
  let found = 0;
  pattern.lastIndex = 0;
  while (found < most && pattern.test(text)) found += 1;
  return found;
}
