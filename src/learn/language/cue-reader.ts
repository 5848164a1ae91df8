import { LESS } from '../cues.ts';
import { ANYWHERE, createFinder } from './finder.ts';

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
  /** Takes the sentence between two places of a folded text; what was read before is forgotten. */
  read(folded: string, start: number, end: number): void;
  /** Numbers of the patterns that may match between two places of that text, ascending. Reused: read it before the next call. */
  possible(from: number, to: number): readonly number[];
  /** What those that were last found possible can add together at most, from the one at a place in the list on. Patterns stand heaviest first. */
  reach(from: number): number;
  /** Whether a pattern matches the sentence; `part` is the sentence itself or a part of it. */
  matches(pattern: number, part: string): boolean;
}

export function createCueReader(patterns: readonly Pattern[]): CueReader {
  const find = createFinder(patterns.map(({ source }) => source));
  const weights = Float64Array.from(patterns, ({ weight }) => weight);
  const cueOf = Uint16Array.from(patterns, ({ cue }) => cue);
  const expressions: (RegExp | undefined)[] = patterns.map(() => undefined);
  /** The reading in which a pattern was last seen to be possible. */
  const seen = new Uint32Array(patterns.length);
  /** The same for patterns that were tried on the whole sentence: twice the reading, and one more when it matched. */
  const tried = new Uint32Array(patterns.length);
  let reading = 0;
  let stamp = 0;
  let text = '';
  let numbers: Int32Array = new Int32Array(0);
  let length = 0;
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
    const matched = test(pattern, text);
    tried[pattern] = reading * 2 + (matched ? 1 : 0);
    return matched;
  }

  return {
    read(folded, start, end) {
      reading = (reading + 1) & MOST_READINGS;
      if (reading === 0) {
        tried.fill(0);
        reading = 1;
      }
      text = folded.slice(start, end);
      ({ numbers, length } = find(folded, start, end));
    },
    possible(from, to) {
      stamp = (stamp + 1) >>> 0;
      if (stamp === 0) {
        seen.fill(0);
        stamp = 1;
      }
      found.length = 0;
      for (let i = 0; i < length; i += 3) {
        const start = numbers[i + 1] ?? 0;
        if (start !== ANYWHERE && (start < from || (numbers[i + 2] ?? 0) > to)) continue;
        const pattern = numbers[i] ?? 0;
        if (seen[pattern] === stamp) continue;
        seen[pattern] = stamp;
        let at = found.length;
        while (at > 0 && (found[at - 1] ?? 0) > pattern) {
          found[at] = found[at - 1] ?? 0;
          at -= 1;
        }
        found[at] = pattern;
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
      const whole = part.length === text.length;
      // A pattern that holds anywhere cannot match a part of what it does not match.
      if (patterns[pattern]?.anchored !== true)
        return matchesWhole(pattern) && (whole || test(pattern, part));
      return whole ? matchesWhole(pattern) : test(pattern, part);
    },
  };
}

/** The counter begins again after so many sentences. */
const MOST_READINGS = 0x3fff_ffff;
