import type { Anchor } from './anchors.ts';
import { type Hits, createFinder } from './finder.ts';
import type { Letters } from './letters.ts';

/** Says which of some patterns may match in a stretch of a text, by the anchors that stand there. */
export interface PatternFilter {
  /** Takes another stretch of a folded text, which begins and ends at the edges of words. It is read when it is first asked for. */
  take(text: string, start: number, end: number): void;
  /** Places of the patterns that may match between two places of that stretch, ascending. Reused: read it before the next call. */
  possible(from: number, to: number): readonly number[];
}

/** No pattern. */
const NONE = 0xffff;

/**
 * Takes the lists of anchors of each pattern; `first` is the place that the first of them has in the caller's list of patterns.
 * The letters may be shared with others who read the same text.
 */
export function createPatternFilter(
  anchors: readonly (readonly (readonly Anchor[])[])[],
  letters: Letters,
  first = 0,
): PatternFilter {
  const finder = createFinder(anchors.flat());
  const { lists, listsAt } = finder;
  /** The pattern that a list of anchors is the first of; the lists of a pattern stand in a row. */
  const leads = Uint16Array.from(
    anchors.flatMap((some, pattern) => some.map((_, at) => (at === 0 ? pattern : NONE))),
  );
  /** The last list of a pattern: its second or its only one. */
  const lastOf = new Uint16Array(anchors.length);
  let count = 0;
  for (const [pattern, { length }] of anchors.entries()) {
    count += length;
    lastOf[pattern] = Math.max(0, count - 1);
  }
  const always = anchors.flatMap((some, pattern) => (some.length === 0 ? [pattern] : []));
  /** The question in which a list of anchors was last met. */
  const met = new Uint32Array(count);
  /** Patterns of whose first list an anchor was found. */
  const begun: number[] = [];
  /** A bit for each pattern that may match. */
  const bits = new Uint32Array((anchors.length + 31) >> 5);
  const found: number[] = [];
  let question = 0;
  let text = '';
  let textStart = 0;
  let textEnd = 0;
  /** What stands in it; null when it was not read yet. */
  let hits: Hits | null = null;
  /** Where in it those stand that were last found possible. */
  let foundFrom = -1;
  let foundTo = -1;

  const mark = (pattern: number): void => {
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
      const lead = leads[list] ?? NONE;
      if (lead !== NONE) begun.push(lead);
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
      question = (question + 1) >>> 0;
      if (question === 0) {
        met.fill(0);
        question = 1;
      }
      found.length = 0;
      begun.length = 0;
      if (hits === null) {
        letters.take(text);
        hits = finder.find(letters, textStart, textEnd);
      }
      const { length, starts, ends } = hits;
      for (let hit = 0; hit < length; hit += 1)
        if ((starts[hit] ?? 0) >= from && (ends[hit] ?? 0) <= to) meet(hits.found[hit] ?? 0);
      for (const pattern of always) mark(pattern);
      for (let i = 0; i < begun.length; i += 1) {
        const pattern = begun[i] ?? 0;
        if (met[lastOf[pattern] ?? 0] === question) mark(pattern);
      }
      collect();
      return found;
    },
  };
}
