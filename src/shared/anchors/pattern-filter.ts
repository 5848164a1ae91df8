import { signOf } from './anchor-worth.ts';
import type { FilterTable } from './anchor-tree.ts';
import { type Hits, createFinder } from './finder.ts';
import type { Letters } from './letters.ts';
import { watchedListsOf } from './watched-lists.ts';

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

/** The counter of questions begins again after so many. */
const MOST_QUESTIONS = 0xffff_ffff;

/**
 * Takes the anchors of all patterns; `first` is the place that the first of them has in the caller's list of patterns.
 * The letters may be shared with others who read the same text.
 */
export function createPatternFilter(table: FilterTable, letters: Letters, first = 0): PatternFilter {
  const { lists, listsAt, listsOf, signsOf, waysOf } = table;
  const { ways, waysAt, needs, needsAt } = watchedListsOf(table);
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
  /** The question in which an anchor and a list of anchors were last met. */
  const seen = new Uint32Array(listsAt.length - 1);
  const met = new Uint32Array(waysAt.length - 1);
  /** Those of the lists met in a question that ways wait for. */
  const asked = new Uint16Array(met.length);
  let askedCount = 0;
  /** A bit for each pattern that may match. */
  const bits = new Uint32Array((waysOf.length + 31) >> 5);
  const found: number[] = [];
  let question = 0;
  /** The signs in the stretch that is asked about, once they matter. */
  let signs = 0;
  let signsKnown = false;
  let text = '';
  let textStart = 0;
  let textEnd = 0;
  /** What stands in it; null when it was not read yet. */
  let hits: Hits | null = null;
  /** Where in it those stand that were last found possible. */
  let foundFrom = -1;
  let foundTo = -1;

  function hasSigns(needed: number): boolean {
    if (needed === 0) return true;
    if (!signsKnown) signs = signsBetween(letters.codes, foundFrom, foundTo);
    signsKnown = true;
    return (needed & ~signs) === 0;
  }

  /** Notes the pattern of a way of which everything is there. */
  const check = (way: number): void => {
    const end = needsAt[way + 1] ?? 0;
    for (let at = needsAt[way] ?? 0; at < end; at += 1) if (met[needs[at] ?? 0] !== question) return;
    if (!hasSigns(signsOf[way] ?? 0)) return;
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
    if (seen[entry] === question) return;
    seen[entry] = question;
    const end = listsAt[entry + 1] ?? 0;
    for (let i = listsAt[entry] ?? 0; i < end; i += 1) {
      const list = lists[i] ?? 0;
      if (met[list] === question) continue;
      met[list] = question;
      if ((waysAt[list + 1] ?? 0) > (waysAt[list] ?? 0)) {
        asked[askedCount] = list;
        askedCount += 1;
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
        seen.fill(0);
        met.fill(0);
        question = 1;
      }
      found.length = 0;
      askedCount = 0;
      signsKnown = false;
      letters.take(text);
      hits ??= finder.find(letters, textStart, textEnd);
      const { length, starts, ends } = hits;
      for (let hit = 0; hit < length; hit += 1)
        if ((starts[hit] ?? 0) >= from && (ends[hit] ?? 0) <= to) meet(hits.found[hit] ?? 0);
      for (const way of bare) check(way);
      for (let at = 0; at < askedCount; at += 1) {
        const list = asked[at] ?? 0;
        const end = waysAt[list + 1] ?? 0;
        for (let way = waysAt[list] ?? 0; way < end; way += 1) check(ways[way] ?? 0);
      }
      collect();
      return found;
    },
  };
}
