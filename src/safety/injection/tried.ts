import { headsOf, staysInLine } from '../heads.ts';
import { type ListedWords, listed } from './word-scan.ts';

/** A pattern, and its list in the table of what matches begin with. */
interface Asked<T> {
  look: T;
  list: number;
}

/** Patterns, by whether lines can be looked at one by one. */
export interface Tried<T> {
  inLines: readonly Asked<T>[];
  inAll: readonly Asked<T>[];
}

export function tried<T extends { pattern: RegExp }>(looks: readonly T[]): Tried<T> {
  const asked = looks.map((look, list) => ({ look, list }));
  const isInLine = ({ look }: Asked<T>): boolean => staysInLine(look.pattern.source);
  return { inLines: asked.filter(isInLine), inAll: asked.filter((each) => !isInLine(each)) };
}

/** The same for some of them. */
export function only<T>({ inLines, inAll }: Tried<T>, looks: readonly T[]): Tried<T> {
  const chosen = new Set(looks);
  const isOne = ({ look }: Asked<T>): boolean => chosen.has(look);
  return { inLines: inLines.filter(isOne), inAll: inAll.filter(isOne) };
}

/** What each pattern's matches begin with. Made when first asked for, which takes as long as starting a thread, or ahead, in pieces. */
export interface WordsOf {
  words(): ListedWords;
  prepare(): Generator<undefined, void>;
}

/** Patterns that are read in one piece. */
const PIECE = 20;

export function wordsOf(patterns: readonly RegExp[]): WordsOf {
  const lists: string[][] = [];
  let known: ListedWords | undefined;
  const read = (upTo: number): void => {
    for (const { source } of patterns.slice(lists.length, upTo)) lists.push(shortened(headsOf(source)));
  };
  const words = (): ListedWords => {
    read(patterns.length);
    return (known ??= listed(lists));
  };
  return {
    words,
    *prepare() {
      for (; lists.length < patterns.length; yield) read(lists.length + PIECE);
      words();
    },
  };
}

const SHORTEST = 3;
/** Longer beginnings tell little more: with these the table takes 8 MB, with twelve letters five times as much. */
const LONGEST = 8;
/** More beginnings than this are cut shorter until fewer are left. */
const MOST_WORDS = 400;

function shortened(heads: readonly string[]): string[] {
  let words = new Set(heads.map((head) => head.slice(0, LONGEST)));
  for (let length = LONGEST - 1; length >= SHORTEST && words.size > MOST_WORDS; length -= 1)
    words = new Set(Array.from(words, (word) => word.slice(0, length)));
  return [...words];
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
