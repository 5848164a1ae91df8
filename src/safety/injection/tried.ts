import { type Sieve, type Words, wordsFor } from '../secrets/sieve.ts';
import { headsOf, staysInLine } from './heads.ts';

/** A pattern with what the sieve is asked before it is tried. */
interface Asked<T> {
  look: T;
  /** One of these is in the text; undefined when that cannot be told. */
  words: Words | undefined;
  /** It may also match where there are characters of East Asia. */
  eastern: boolean;
}

/** Patterns, by whether lines can be looked at one by one. */
export interface Tried<T> {
  inLines: readonly Asked<T>[];
  inAll: readonly Asked<T>[];
}

export function tried<T extends { pattern: RegExp }>(looks: readonly T[]): Tried<T> {
  const isInLine = ({ pattern }: T): boolean => staysInLine(pattern.source);
  return {
    inLines: looks.filter(isInLine).map(askedLater),
    inAll: looks.filter((look) => !isInLine(look)).map(askedLater),
  };
}

/** The same for some of them. */
export function only<T>({ inLines, inAll }: Tried<T>, looks: readonly T[]): Tried<T> {
  const isOne = ({ look }: Asked<T>): boolean => looks.includes(look);
  return { inLines: inLines.filter(isOne), inAll: inAll.filter(isOne) };
}

/** Worked out when the first text is looked at: for all patterns it takes as long as starting a thread. */
function askedLater<T extends { pattern: RegExp }>(look: T): Asked<T> {
  let known: Asked<T> | undefined;
  const ask = (): Asked<T> => (known ??= asked(look));
  return {
    look,
    get words() {
      return ask().words;
    },
    get eastern() {
      return ask().eastern;
    },
  };
}

/** The sieve needs three characters, but two of Chinese say more than those. */
const SHORTEST = 3;
const LONGEST = 12;
/** More words are cut shorter until fewer are left: they are asked for in every line. */
const MOST_WORDS = 100;
const EASTERN = /[\u2e80-\uffef]/;

function asked<T extends { pattern: RegExp }>(look: T): Asked<T> {
  const heads = headsOf(look.pattern.source);
  const short = heads.filter((head) => head.length < SHORTEST);
  const long = heads.filter((head) => head.length >= SHORTEST);
  return {
    look,
    words: short.every((head) => EASTERN.test(head)) ? wordsFor(shortened(long)) : undefined,
    eastern: short.length > 0,
  };
}

function shortened(heads: readonly string[]): string[] {
  let words = new Set(heads);
  for (let length = LONGEST; length >= SHORTEST && words.size > MOST_WORDS; length -= 1)
    words = new Set(heads.map((head) => head.slice(0, length)));
  return [...words];
}

/** Says of a pattern whether it can match what the sieve has just read. */
export function mayMatchIn(text: string, sieve: Sieve): (asked: Asked<unknown>) => boolean {
  const isEastern = sieve.isWide() && EASTERN.test(text);
  return ({ words, eastern }) => words === undefined || (eastern && isEastern) || sieve.mayHold(words);
}

/** A line of more characters is looked at in pieces, and how far they overlap: more than a pattern spans within a line. */
const LONG_LINE = 1_600;
const OVERLAP = 600;

/** The lines of a text; a very long one in pieces that overlap and begin at a space if there is one. */
export function linesOf(text: string): { line: string; offset: number }[] {
  const lines: { line: string; offset: number }[] = [];
  for (let from = 0; from < text.length;) {
    const next = text.indexOf('\n', from);
    const end = next === -1 ? text.length : next;
    for (let offset = from; offset < end;) {
      const stop = Math.min(end, offset + LONG_LINE);
      lines.push({ line: text.slice(offset, stop), offset });
      if (stop === end) break;
      const space = text.indexOf(' ', stop - OVERLAP);
      offset = space === -1 || space > stop - OVERLAP / 2 ? stop - OVERLAP : space;
    }
    from = end + 1;
  }
  return lines;
}
