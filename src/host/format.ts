import { age } from '../shared/amounts.ts';
import { day } from '../shared/dates.ts';
import { HIDDEN_CHARACTERS } from '../shared/hidden.ts';

/** Times, shares and session text as the window shows them. */

const DAY = 86_400_000;

/** `just now` or `5 min ago`. */
export function ago(time: number, now: number): string {
  const short = age(time, now);
  return short === 'now' ? 'just now' : `${short} ago`;
}

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

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Session text on one line, without characters that hide or turn text around, at most `max` characters. */
export function oneLine(text: string, max: number): string {
  const flat = text
    .slice(0, max * 4)
    .replace(INVISIBLE, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  // A cut between the two halves of a character would show a broken one.
  return flat.length <= max
    ? flat
    : `${flat
        .slice(0, max - 1)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trimEnd()}…`;
}

/** For places where VS Code draws `$(name)` as an icon: session text must not. */
export function withoutIcons(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}
