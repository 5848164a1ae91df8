import { isMadeUp } from './code-values.ts';
import type { KeyClass } from './key-names.ts';
import { type Value, quotedAt, unquotedAt } from './value-at.ts';
import { isSecretValue } from './values.ts';

/** Values of one list that are read. */
const MOST = 200;

const OPENED = /(?:\\{0,3}["'`])?[ \t]{0,8}(?::=|=>|=|:)[ \t]{0,8}(?:new \w{1,20})?[[({][ \t\r\n]{0,40}/y;
/** `"adminPassword": { "value": "..." }` of a template. */
const VALUED =
  /(?:\\{0,3}["'`])?[ \t]{0,8}(?:=|:)[ \t]{0,8}\{[ \t\r\n]{0,40}["']?(?:value|defaultValue|default)["']?[ \t]{0,4}[:=][ \t]{0,4}/y;
const NEXT = /[ \t\r\n]{0,40},[ \t\r\n]{0,40}/y;
const FIRST_LINE = /(?:\\{0,3}["'`])?[ \t]{0,8}:[ \t]{0,8}\r?\n[ \t]{0,40}-[ \t]{1,4}/y;
const NEXT_LINE = /[ \t]{0,8}\r?\n[ \t]{0,40}-[ \t]{1,4}/y;
/** How a list begins behind its name, and what stands between two items. */
interface List {
  readonly first: RegExp;
  readonly next: RegExp;
}
const IN_BRACKETS: List = { first: OPENED, next: NEXT };
const IN_LINES: List = { first: FIRST_LINE, next: NEXT_LINE };
const BELOW =
  /\*{0,2}[ \t]{0,4}(?<sign>[:：])?\*{0,2}[ \t]{0,8}(?:\r?\n[ \t>]{0,8}){1,2}(?:```\w{0,12}\r?\n[ \t>]{0,8})?/y;
const LINE_END = /[ \t]{0,8}(?:\r?\n|$)/y;

/**
 * Values that stand in a list or in a line of their own behind a name that ends at `at`: `passwords = ["...", "..."]`, a YAML
 * list, a form that was copied with its labels, a fence below "the token:". Most lists are of words, so these must be none.
 */
export function listedSecrets(text: string, at: number, keyClass: KeyClass): Value[] {
  if (keyClass !== 'weak') {
    const inBrackets = itemsOf(text, at, IN_BRACKETS, keyClass);
    if (inBrackets.length > 0) return inBrackets;
    const inLines = itemsOf(text, at, IN_LINES, keyClass);
    if (inLines.length > 0) return inLines;
  }
  const valued = after(VALUED, text, at);
  const quoted = valued === undefined ? undefined : quotedAt(text, valued);
  if (quoted !== undefined) return isSecretValue(quoted.text, keyClass, 'quoted') ? [quoted] : [];
  const below = valueBelow(text, at, keyClass);
  return below === undefined ? [] : [below];
}

function itemsOf(text: string, at: number, { first, next }: List, keyClass: KeyClass): Value[] {
  const found: Value[] = [];
  let from = after(first, text, at);
  for (let count = 0; from !== undefined && count < MOST; count += 1) {
    const quoted = quotedAt(text, from);
    const item = quoted ?? (next === NEXT_LINE ? unquotedAt(text, from, 'bare') : undefined);
    if (item === undefined) break;
    if (isMadeUp(item.text) && isSecretValue(item.text, keyClass, quoted === undefined ? 'bare' : 'quoted'))
      found.push(item);
    from = after(next, text, item.after);
  }
  return found;
}

/** Alone in its line, below the name: nothing else says that the two belong together. */
function valueBelow(text: string, at: number, keyClass: KeyClass): Value | undefined {
  BELOW.lastIndex = at;
  const gap = BELOW.exec(text);
  if (gap === null) return undefined;
  const isLabel =
    gap.groups?.['sign'] !== undefined ||
    /(?:^|\n)[ \t>]{0,8}[\p{L} ]{0,20}$/u.test(text.slice(Math.max(0, at - 30), at));
  const value = unquotedAt(text, BELOW.lastIndex, 'prose');
  if (!isLabel || value === undefined || after(LINE_END, text, value.end) === undefined) return undefined;
  const isEnough = keyClass === 'password' ? value.text.length >= 6 : value.text.length >= 16;
  return isEnough && isMadeUp(value.text) && isSecretValue(value.text, keyClass, 'prose') ? value : undefined;
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
