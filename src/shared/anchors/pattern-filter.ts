import { signOf } from './anchor-worth.ts';
import type { FilterTable } from './anchor-tree.ts';
import { type Hits, createFinder } from './finder.ts';
import type { Letters } from './letters.ts';

/** Says which of some patterns may match in a stretch of a text, by the anchors that stand there. */
export interface PatternFilter {
  /** Takes another stretch of a folded text, which begins and ends at the edges of words. It is read when it is first asked for. */
  take(text: string, start: number, end: number): void;
  /** Places of the patterns that may match between two places of that stretch, ascending. Reused: read it before the next call. */
  possible(from: number, to: number): readonly number[];
}

/** The signs that stand between two places. */
function signsBetween(codes: Uint16Array, from: number, to: number): number {
  let signs = 0;
  for (let at = from; at < to; at += 1) signs |= signOf(codes[at] ?? 0);
  return signs;
}

/** So many bits hold how many lists of a pattern were met. */
const COUNT_BITS = 3;
const COUNT = (1 << COUNT_BITS) - 1;
/** The counter of questions begins again after so many. */
const MOST_QUESTIONS = 0xffff_ffff >>> COUNT_BITS;

/**
 * Takes the anchors of all patterns; `first` is the place that the first of them has in the caller's list of patterns.
 * The letters may be shared with others who read the same text.
 */
export function createPatternFilter(table: FilterTable, letters: Letters, first = 0): PatternFilter {
  const { lists, listsAt, ways, waysAt, listsOf, signsOf, waysOf } = table;
  const finder = createFinder(table);
  /** The pattern that a way belongs to. */
  const patternOf = new Uint16Array(listsOf.length);
  /** Ways that need no list. */
  const bare: number[] = [];
  let count = 0;
  for (let pattern = 0; pattern < waysOf.length; pattern += 1) {
    const length = waysOf[pattern] ?? 0;
    patternOf.fill(pattern, count, count + length);
    count += length;
  }
  for (const [way, length] of listsOf.entries()) if (length === 0) bare.push(way);
  /** The question in which a list of anchors was last met. */
  const met = new Uint32Array(waysAt.length - 1);
  /** The question in which a list of a way was last met, and how many of them were. */
  const counts = new Uint32Array(listsOf.length);
  /** A bit for each pattern that may match. */
  const bits = new Uint32Array((waysOf.length + 31) >> 5);
  const found: number[] = [];
  let question = 0;
  /** The signs in the stretch that is asked about. */
  let signs = 0;
  let text = '';
  let textStart = 0;
  let textEnd = 0;
  /** What stands in it; null when it was not read yet. */
  let hits: Hits | null = null;
  /** Where in it those stand that were last found possible. */
  let foundFrom = -1;
  let foundTo = -1;

  /** Notes the pattern of a way of which everything is there but perhaps the signs. */
  const mark = (way: number): void => {
    if (((signsOf[way] ?? 0) & ~signs) !== 0) return;
    const pattern = patternOf[way] ?? 0;
    bits[pattern >> 5] = (bits[pattern >> 5] ?? 0) | (1 << (pattern & 31));
  };

  /** Puts down in order what was marked, and wipes the marks out. */
  const collect = (): void => {
    for (let word = 0; word < bits.length; word += 1) {
      for (let left = bits[word] ?? 0; left !== 0; left &= left - 1)
        found.push(first + word * 32 + 31 - Math.clz32(left & -left));
      bits[word] = 0;
    }
  };

  /** Notes that an anchor was found which stands in these lists. */
  const meet = (entry: number): void => {
    const end = listsAt[entry + 1] ?? 0;
    for (let i = listsAt[entry] ?? 0; i < end; i += 1) {
      const list = lists[i] ?? 0;
      if (met[list] === question) continue;
      met[list] = question;
      const last = waysAt[list + 1] ?? 0;
      for (let at = waysAt[list] ?? 0; at < last; at += 1) {
        const way = ways[at] ?? 0;
        const before = counts[way] ?? 0;
        const now = before >>> COUNT_BITS === question ? before + 1 : ((question << COUNT_BITS) | 1) >>> 0;
        counts[way] = now;
        if ((now & COUNT) === listsOf[way]) mark(way);
      }
    }
  };

  return {
    take(of, start, end) {
      if (start >= textStart && end <= textEnd && of === text) return;
      text = of;
      textStart = start;
      textEnd = end;
      hits = null;
      foundFrom = -1;
    },
    possible(from, to) {
      if (from === foundFrom && to === foundTo) return found;
      foundFrom = from;
      foundTo = to;
      question += 1;
      if (question > MOST_QUESTIONS) {
        met.fill(0);
        counts.fill(0);
        question = 1;
      }
      found.length = 0;
      letters.take(text);
      hits ??= finder.find(letters, textStart, textEnd);
      signs = signsBetween(letters.codes, from, to);
      for (const way of bare) mark(way);
      const { length, starts, ends } = hits;
      for (let hit = 0; hit < length; hit += 1)
        if ((starts[hit] ?? 0) >= from && (ends[hit] ?? 0) <= to) meet(hits.found[hit] ?? 0);
      collect();
      return found;
    },
  };
}
