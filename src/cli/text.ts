import { stripVTControlCharacters } from 'node:util';
import { HIDDEN_CHARACTERS } from '../shared/hidden.ts';
import { width } from '../shared/line-width.ts';

/** Controls (C0 but tab and newline, DEL, C1) and the invisible characters that reorder or hide text. */
const UNSAFE = new RegExp(String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f${HIDDEN_CHARACTERS}]`, 'gu');

/**
 * Text from sessions and files as it may be shown on a terminal: no escape sequence, no control character, nothing that
 * reorders what a person reads. Newlines and tabs stay.
 */
export function clean(text: string): string {
  return stripVTControlCharacters(text).replace(UNSAFE, '');
}

/** `clean`, on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/gu, ' ').trim();
}

/** A line filled up with blanks to `columns`; as it is where there is no end of them. */
export function pad(line: string, columns: number): string {
  return Number.isFinite(columns) ? line + ' '.repeat(Math.max(0, columns - width(line))) : line;
}

/** A text in lines of at most `columns`, broken between words. A word that is longer stands alone, uncut, so that it can be copied. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/u).filter((part) => part !== '')) {
      if (line !== '' && width(line) + 1 + width(word) > columns) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** Local date and time to the minute: `2026-11-18 09:12`. */
export function dateTime(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return 'unknown time';
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
