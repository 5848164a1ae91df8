import { LESS } from '../cues.ts';
import { anchorsOf } from './anchors.ts';
import type { Letters } from './letters.ts';
import { createPatternFilter } from './pattern-filter.ts';

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
  /**
   * Numbers of the patterns that may match between two places of that text and speak for it, ascending. Reused: read it before the
   * next call.
   */
  possible(from: number, to: number): readonly number[];
  /** The same for those that speak against it. Most sentences end before these are asked for. */
  possibleAgainst(from: number, to: number): readonly number[];
  /** What those that speak for it can add together at most, from the one at a place in the list on. Patterns stand heaviest first. */
  reach(from: number): number;
  /** Whether a pattern matches the sentence; `part` is the sentence itself or a part of it. */
  matches(pattern: number, part: string): boolean;
}

/** The patterns stand heaviest first. */
export function createCueReader(
  patterns: readonly Pattern[],
  letters: Letters,
  anchorsIn: typeof anchorsOf = anchorsOf,
): CueReader {
  const against = patterns.findIndex(({ weight }) => weight <= 0);
  const speaking = against === -1 ? patterns.length : against;
  const sources = patterns.map(({ source }) => source);
  const speakingFor = createPatternFilter(sources.slice(0, speaking).map(anchorsIn), letters);
  const speakingAgainst = createPatternFilter(sources.slice(speaking).map(anchorsIn), letters, speaking);
  const weights = Float64Array.from(patterns, ({ weight }) => weight);
  const cueOf = Uint16Array.from(patterns, ({ cue }) => cue);
  const expressions: (RegExp | undefined)[] = patterns.map(() => undefined);
  /** For patterns that were tried on the whole sentence: twice the reading, and one more when it matched. */
  const tried = new Uint32Array(patterns.length);
  let reading = 0;
  let text = '';
  let start = 0;
  let end = 0;
  /** The sentence; cut out when it is first tried. */
  let sentence = '';
  let found: readonly number[] = [];

  function test(pattern: number, part: string): boolean {
    let expression = expressions[pattern];
    if (expression === undefined) {
      expression = new RegExp(sources[pattern] ?? '');
      expressions[pattern] = expression;
    }
    return expression.test(part);
  }

  function matchesWhole(pattern: number): boolean {
    const known = tried[pattern] ?? 0;
    if (known >> 1 === reading) return (known & 1) === 1;
    if (sentence === '') sentence = text.slice(start, end);
    const matched = test(pattern, sentence);
    tried[pattern] = reading * 2 + (matched ? 1 : 0);
    return matched;
  }

  return {
    read(folded, from, to) {
      reading = (reading + 1) & MOST_READINGS;
      if (reading === 0) {
        tried.fill(0);
        reading = 1;
      }
      text = folded;
      start = from;
      end = to;
      sentence = '';
      speakingFor.take(folded, from, to);
      speakingAgainst.take(folded, from, to);
    },
    possible(from, to) {
      found = speakingFor.possible(from, to);
      return found;
    },
    possibleAgainst: (from, to) => speakingAgainst.possible(from, to),
    reach(from) {
      let most = 0;
      let share = 1;
      let last = -1;
      for (let i = from; i < found.length; i += 1) {
        const pattern = found[i] ?? 0;
        const cue = cueOf[pattern] ?? 0;
        if (cue === last) continue;
        last = cue;
        most += (weights[pattern] ?? 0) * share;
        share *= LESS;
      }
      return most;
    },
    matches(pattern, part) {
      const whole = part.length === end - start;
      // A pattern that holds anywhere cannot match a part of what it does not match.
      if (patterns[pattern]?.anchored !== true)
        return matchesWhole(pattern) && (whole || test(pattern, part));
      return whole ? matchesWhole(pattern) : test(pattern, part);
    },
  };
}

/** The counter begins again after so many sentences. */
const MOST_READINGS = 0x3fff_ffff;
