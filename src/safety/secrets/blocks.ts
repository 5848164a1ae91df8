import { isMadeUp } from './code-values.ts';
import type { KeyClass } from './key-names.ts';
import { plainPhraseLength } from './spoken-values.ts';
import type { Value } from './value-at.ts';
import { isSecretValue } from './values.ts';

/** Block scalars of YAML: `password: |`, `secret: >-`, and the value in the lines below, deeper than the name. */

const OPENED =
  /(?:\\{0,3}["'])?[ \t]{0,8}:[ \t]{1,8}(?:(?:!!\w{1,20}|&[\w-]{1,40})[ \t]{1,4}){0,2}[|>](?:[1-9]?[+-]?|[+-][1-9])[ \t]{0,8}(?:#[^\r\n\\]{0,200})?(?=\r?\n|(?:\\r)?\\n)/y;
const LINE = /\r?\n([^\r\n]{0,2000})/y;
/** The same inside a string of JSON, up to where the string ends. */
const ESCAPED_LINE = /(?:\\r)?\\n((?:[^\r\n\\"]|\\[^\r\nrn"]){0,2000})/y;
/** What programs print before a line: its number, or the mark of a change. */
const MARGIN = String.raw`[ \t]{0,8}\d{1,6}(?:\t|[:|] ?)|[+-](?=[ \t]|$)`;
const BEFORE = new RegExp(String.raw`(?:^|\n|\\n)(${MARGIN})?([ \t]{0,60}(?:-[ \t]{1,4}){0,3}["']?)$`);
const NUMBERED = /^[ \t]{0,8}\d{1,6}(?:\t|[:|] ?)/;
const MOST_LINES = 60;
/** Lines of a key that was wrapped are at least this long, but the last. */
const WRAPPED = 32;
/** `USER=me`, `user: me`: settings of their own, which are read by themselves. Base64 has its signs at the end. */
const SETTING = /^[A-Za-z_][\w.-]{0,60}[=:](?=[^=])/;

/** The values in a block that opens right behind a name, which stands from `start` to `end`. None for prose and scripts. */
export function blockSecrets(text: string, start: number, end: number, keyClass: KeyClass): Value[] {
  OPENED.lastIndex = end;
  if (!OPENED.test(text)) return [];
  const lines = linesBelow(text, start, OPENED.lastIndex);
  const [first] = lines;
  if (first === undefined) return [];
  if (lines.some((line) => /\s/.test(line.text)))
    return keyClass === 'password' &&
      lines.length === 1 &&
      plainPhraseLength(text, first.start) === first.text.length
      ? lines
      : [];
  if (lines.slice(0, -1).every((line) => line.text.length >= WRAPPED))
    return isValue(lines.map((line) => line.text).join(''), keyClass, 'env') ? lines : [];
  return lines.filter((line) => isMadeUp(line.text) && isValue(line.text, keyClass, 'bare'));
}

const isValue = (value: string, keyClass: KeyClass, style: 'env' | 'bare'): boolean =>
  !SETTING.test(value) && isSecretValue(value, keyClass, style);

function linesBelow(text: string, name: number, from: number): Value[] {
  const before = BEFORE.exec(text.slice(Math.max(0, name - 90), name));
  const column = before?.[2]?.length ?? 0;
  // A name in code may begin with `-`.
  const margin = text.charAt(name) === '-' ? '-' : (before?.[1] ?? '');
  const pattern = text.charAt(from) === '\\' ? ESCAPED_LINE : LINE;
  const lines: Value[] = [];
  for (let at = from, count = 0; count < MOST_LINES; count += 1) {
    pattern.lastIndex = at;
    const line = pattern.exec(text)?.[1];
    if (line === undefined) break;
    at = pattern.lastIndex;
    const inner = line.slice(marginOf(line, margin));
    const value = inner.trim();
    if (value === '') continue;
    const indent = inner.search(/\S/);
    if (indent <= column) break;
    const start = at - inner.length + indent;
    lines.push({ text: value, start, end: start + value.length, after: start + value.length });
  }
  return lines;
}

/** How much of a line stands in the margin, when the name's line has one. */
function marginOf(line: string, margin: string): number {
  if (margin === '') return 0;
  if (/\d/.test(margin)) return NUMBERED.exec(line)?.[0].length ?? 0;
  return line.startsWith(margin) ? margin.length : 0;
}
