import { LESS } from '../cues.ts';
import { LONGEST, anchorsOf } from './anchors.ts';
import { type Hits, createFinder } from './finder.ts';

/** One way a cue is worded. */
export interface Pattern {
  source: string;
  /** Place of its cue in the language's list. */
  cue: number;
  /** Of its cue, in logits. */
  weight: number;
  /** May match a part of a sentence without matching the sentence. */
  anchored: boolean;
}

/** Reads one sentence at a time and says which patterns match it, or a part of it. No pattern is tried whose anchors are not there. */
export interface CueReader {
  /**
   * Takes the sentence between two places of a folded text; the sentence before is forgotten. Inside what was read last, of the
   * same text, nothing is read again: a sentence begins and ends at the edges of words.
   */
  read(folded: string, start: number, end: number): void;
  /** Numbers of the patterns that may match between two places of that text, ascending. Reused: read it before the next call. */
  possible(from: number, to: number): readonly number[];
  /** What those that were last found possible can add together at most, from the one at a place in the list on. Patterns stand heaviest first. */
  reach(from: number): number;
  /** Whether a pattern matches the sentence; `part` is the sentence itself or a part of it. */
  matches(pattern: number, part: string): boolean;
}

/** No pattern. */
const NONE = 0xffff;

export function createCueReader(patterns: readonly Pattern[]): CueReader {
  const anchors = patterns.map(({ source }) => anchorsOf(source));
  const finder = createFinder(anchors.flat());
  /** The pattern that a list of anchors is the first of; the lists of a pattern stand in a row. */
  const leads = Uint16Array.from(
    anchors.flatMap((lists, pattern) => lists.map((_, at) => (at === 0 ? pattern : NONE))),
  );
  /** The last list of a pattern: its second or its only one. */
  const lastOf = new Uint16Array(patterns.length);
  let lists = 0;
  for (const [pattern, { length }] of anchors.entries()) {
    lists += length;
    lastOf[pattern] = Math.max(0, lists - 1);
  }
  const always = patterns.flatMap((_, pattern) => (anchors[pattern]?.length === 0 ? [pattern] : []));
  const weights = Float64Array.from(patterns, ({ weight }) => weight);
  const cueOf = Uint16Array.from(patterns, ({ cue }) => cue);
  const expressions: (RegExp | undefined)[] = patterns.map(() => undefined);
  /** The question in which a list of anchors was last met. */
  const met = new Uint32Array(lists);
  /** Patterns of whose first list an anchor was found. */
  const begun: number[] = [];
  /** For patterns that were tried on the whole sentence: twice the reading, and one more when it matched. */
  const tried = new Uint32Array(patterns.length);
  let reading = 0;
  let stamp = 0;
  /** What was read last, and the sentence in it. */
  let text = '';
  let textStart = 0;
  let textEnd = 0;
  let sentenceStart = 0;
  let sentenceEnd = 0;
  let hits: Hits = finder.find('', 0, 0);
  /** Where in it those stand that were last found possible. */
  let foundFrom = -1;
  let foundTo = -1;
  const found: number[] = [];

  function test(pattern: number, part: string): boolean {
    let expression = expressions[pattern];
    if (expression === undefined) {
      expression = new RegExp(patterns[pattern]?.source ?? '');
      expressions[pattern] = expression;
    }
    return expression.test(part);
  }

  function matchesWhole(pattern: number): boolean {
    const known = tried[pattern] ?? 0;
    if (known >> 1 === reading) return (known & 1) === 1;
    const matched = test(pattern, text.slice(sentenceStart, sentenceEnd));
    tried[pattern] = reading * 2 + (matched ? 1 : 0);
    return matched;
  }

  /** A hit before all those that begin at a place or behind it. They stand nearly in order. */
  function firstBehind(place: number): number {
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hits.starts[middle] ?? 0) >= place) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Puts a pattern among those found, which stand in order. */
  function add(pattern: number): void {
    let at = found.length;
    while (at > 0 && (found[at - 1] ?? 0) > pattern) {
      found[at] = found[at - 1] ?? 0;
      at -= 1;
    }
    found[at] = pattern;
  }

  return {
    read(folded, start, end) {
      reading = (reading + 1) & MOST_READINGS;
      if (reading === 0) {
        tried.fill(0);
        reading = 1;
      }
      sentenceStart = start;
      sentenceEnd = end;
      if (start >= textStart && end <= textEnd && folded === text) return;
      text = folded;
      textStart = start;
      textEnd = end;
      hits = finder.find(folded, start, end);
      foundFrom = -1;
    },
    possible(from, to) {
      if (from === foundFrom && to === foundTo) return found;
      foundFrom = from;
      foundTo = to;
      stamp = (stamp + 1) >>> 0;
      if (stamp === 0) {
        met.fill(0);
        stamp = 1;
      }
      found.length = 0;
      begun.length = 0;
      const { lists, listsAt } = finder;
      const { length, starts, ends } = hits;
      for (let hit = firstBehind(from - LONGEST); hit < length && (starts[hit] ?? 0) < to; hit += 1) {
        if ((starts[hit] ?? 0) < from || (ends[hit] ?? 0) > to) continue;
        const anchor = hits.anchors[hit] ?? 0;
        const end = listsAt[anchor + 1] ?? 0;
        for (let i = listsAt[anchor] ?? 0; i < end; i += 1) {
          const list = lists[i] ?? 0;
          if (met[list] === stamp) continue;
          met[list] = stamp;
          const lead = leads[list] ?? NONE;
          if (lead !== NONE) begun.push(lead);
        }
      }
      for (const pattern of always) add(pattern);
      for (let i = 0; i < begun.length; i += 1) {
        const pattern = begun[i] ?? 0;
        if (met[lastOf[pattern] ?? 0] === stamp) add(pattern);
      }
      return found;
    },
    reach(from) {
      let most = 0;
      let share = 1;
      let last = -1;
      for (let i = from; i < found.length; i += 1) {
        const pattern = found[i] ?? 0;
        const weight = weights[pattern] ?? 0;
        if (weight <= 0) break;
        const cue = cueOf[pattern] ?? 0;
        if (cue === last) continue;
        last = cue;
        most += weight * share;
        share *= LESS;
      }
      return most;
    },
    matches(pattern, part) {
      const whole = part.length === sentenceEnd - sentenceStart;
      // A pattern that holds anywhere cannot match a part of what it does not match.
      if (patterns[pattern]?.anchored !== true)
        return matchesWhole(pattern) && (whole || test(pattern, part));
      return whole ? matchesWhole(pattern) : test(pattern, part);
    },
  };
}

/** The counter begins again after so many sentences. */
const MOST_READINGS = 0x3fff_ffff;
