import { DAY, day } from '../shared/dates.ts';
import { HIDDEN_CHARACTERS } from '../shared/hidden.ts';
import { beginning } from '../shared/line-width.ts';

/** Times, shares and session text as the window shows them. */

/** `14:05`. */
export function clock(time: number): string {
  return new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** `Today`, `Yesterday`, `Wednesday` within a week, else the date. */
export function dayName(time: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(time)) / DAY);
  if (days <= 0) return 'Today';
  if (days === 1) return 'Yesterday';
  if (days < 7) return new Date(time).toLocaleDateString('en-GB', { weekday: 'long' });
  return day(time, now);
}

function midnight(time: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** KiB with one digit, without a needless `.0`; a few bytes are still something. */
export function kib(bytes: number): string {
  const value = bytes === 0 ? 0 : Math.max(0.1, bytes / 1024);
  return value >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(1);
}

/** `3.1 of 32 KiB`. */
export function budgetShare(used: number, limit: number): string {
  return `${kib(used)} of ${kib(limit)} KiB`;
}

/** A message for a line that is cut at its end: its first sentence, and for the line below what follows, which says what to do. */
export function onTwoLines(message: string): { first: string; rest: string } {
  const [first = '', rest = ''] = message.split(/(?<=[.!?]) +(?=\p{Lu})(.*)/su);
  return { first, rest };
}

/** Control characters but tabs and line ends, tags, what turns text around, and runs of selectors. Joiners that scripts need stay. */
const HIDDEN = new RegExp(
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f${HIDDEN_CHARACTERS}]+|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{3,}`,
  'gu',
);

/** Session text as it is shown at length, copied and handed on: a person sees all that a model would read. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '');
}

/** How many of a run of hidden characters are written out. */
const NAMED = 3;

/**
 * Text of a file as Codex is given it, on one line: what hides in it is named (`⟨U+202E⟩`), because whoever looks at a rule must see
 * all that a model would read.
 */
export function withHiddenNamed(text: string, max: number): string {
  const named = text.slice(0, max * 4).replace(HIDDEN, (run) => {
    const codes = Array.from(
      run,
      (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    const more = codes.length - NAMED;
    return `⟨${codes.slice(0, NAMED).join(' ')}${more > 0 ? ` and ${more} more` : ''}⟩`;
  });
  return oneLine(named, max);
}

/** All but single joiners that stand within a word or a picture: Persian and Indian words, families and flags come apart without them. */
const INVISIBLE =
  /(?:[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}|(?<![\p{L}\p{M}\p{Emoji}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Emoji}]))+/gu;

/** Session text on one line, without characters that hide or turn text around, at most `max` characters. */
export function oneLine(text: string, max: number): string {
  const flat = text
    .slice(0, max * 4)
    .replace(INVISIBLE, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return flat.length <= max ? flat : `${beginning(flat, max - 1).trimEnd()}…`;
}

/** Longer than any folder's name. */
const LONG_NAME = 1_000;

/** A name on one line, of a long one its beginning and its end, which tells it from others: at most `max` characters. */
export function bothEnds(name: string, max: number): string {
  const flat = oneLine(name, LONG_NAME);
  if (flat.length <= max) return flat;
  const half = Math.floor((max - 1) / 2);
  const end = flat.slice(flat.length - half).replace(/^[\uDC00-\uDFFF]/u, '');
  return `${beginning(flat, half).trimEnd()}…${end.trimStart()}`;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * What stands behind a label on the same line. Behind one that is read from the right a number would be drawn among its words, so there
 * the line turns back first.
 */
export function behind(label: string, facts: string): string {
  return facts !== '' && RIGHT_TO_LEFT.test(label) ? LEFT_TO_RIGHT_MARK + facts : facts;
}

/** For places where VS Code draws `$(name)` as an icon: session text must not. */
export function withoutIcons(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}
