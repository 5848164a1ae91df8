import { firstIndex } from '../../shared/first-index.ts';
import type { SecretSpan } from './span.ts';
import { SPELT, letterOf, mayHoldSpelt } from './spelt.ts';
import { TERMINAL_CODE, mayHoldCodes, terminalCode } from './terminal.ts';

/** A text as a person reads it, and where what was found in it stands in the text itself. */
export interface Readable {
  text: string;
  placed: (spans: SecretSpan[]) => SecretSpan[];
}

/** Characters that nobody sees, and the letters of full-width ASCII, whose signs alone are how East Asia writes. */
const UNSEEN = /[\u200b-\u200d\u2060\ufeff]/;
const SOFT_HYPHEN = '\u00ad';
const WIDE_LETTERS = /[\uff21-\uff3a\uff41-\uff5a]/;
const WIDE = /[\uff01-\uff5e]/g;
const WIDE_STEP = 0xff01 - 0x21;

const HIDING = new RegExp(`[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+|${SPELT}|${TERMINAL_CODE}`, 'g');
const WORD = /[A-Za-z0-9_]/;

/**
 * The ways to read a text: without what nobody sees and without what only a terminal reads, with full-width letters and letters
 * spelt by number made plain, so that `pass<zero width>word=x` is what it looks like. Where a colour alone parts two words, or
 * a title or a link stands in a terminal's code, a second reading has them apart.
 */
export function readable(text: string): [Readable, ...Readable[]] {
  const isWide = WIDE_LETTERS.test(text);
  // The regular expressions cost nothing in a text of Latin-1, and the others look for many characters at a time.
  if (
    !isWide &&
    !mayHoldCodes(text) &&
    !mayHoldSpelt(text) &&
    !UNSEEN.test(text) &&
    !text.includes(SOFT_HYPHEN)
  )
    return [{ text, placed: (spans) => spans }];
  const plain = isWide ? text.replace(WIDE, (wide) => step(wide)) : text;
  const together = new Reading(plain);
  const apart = new Reading(plain);
  let isParted = false;
  let from = 0;
  for (const hit of plain.matchAll(HIDING)) {
    const end = hit.index + hit[0].length;
    together.keep(from, hit.index);
    apart.keep(from, hit.index);
    from = end;
    const letter = letterOf(hit);
    if (letter !== undefined) {
      together.put(letter, hit.index, end);
      apart.put(letter, hit.index, end);
    } else if (!isUnseen(hit[0])) {
      const { moves, payload } = terminalCode(hit);
      if (moves) together.put(' ', hit.index, end);
      apart.put(' ', hit.index, payload?.at ?? end);
      if (payload !== undefined) {
        apart.keep(payload.at, payload.at + payload.text.length);
        apart.put(' ', payload.at + payload.text.length, end);
      }
      isParted ||= payload !== undefined || (WORD.test(together.last) && WORD.test(plain.charAt(end)));
    }
  }
  together.keep(from, plain.length);
  apart.keep(from, plain.length);
  return isParted ? [together.done(), apart.done()] : [together.done()];
}

const step = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - WIDE_STEP);

const isUnseen = (hit: string): boolean => UNSEEN.test(hit) || hit.startsWith(SOFT_HYPHEN);

/** A reading in the making: pieces of the text itself, and characters that stand for a stretch of it. */
class Reading {
  readonly #text: string;
  readonly #pieces: string[] = [];
  /** Of each piece: where it begins in the reading, and where it begins and ends in the text. */
  readonly #starts: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #length = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The last character so far. */
  get last(): string {
    return this.#pieces.at(-1)?.at(-1) ?? '';
  }

  keep(from: number, to: number): void {
    if (to > from) this.put(this.#text.slice(from, to), from, to);
  }

  put(piece: string, from: number, to: number): void {
    this.#pieces.push(piece);
    this.#starts.push(this.#length);
    this.#from.push(from);
    this.#to.push(to);
    this.#length += piece.length;
  }

  done(): Readable {
    return {
      text: this.#pieces.join(''),
      placed: (spans) =>
        spans.map((span) => ({
          ...span,
          start: this.#place(span.start).from,
          end: this.#place(span.end - 1).to,
        })),
    };
  }

  /** Where in the text a character of the reading begins and ends. */
  #place(at: number): { from: number; to: number } {
    const next = firstIndex(this.#starts.length, (piece) => (this.#starts[piece] ?? 0) > at);
    const piece = Math.max(0, next - 1);
    const from = (this.#from[piece] ?? 0) + at - (this.#starts[piece] ?? 0);
    const isLast = at + 1 === (this.#starts[piece + 1] ?? this.#length);
    return { from, to: isLast ? (this.#to[piece] ?? from + 1) : from + 1 };
  }
}
