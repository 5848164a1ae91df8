import { LESS } from '../hearing/cues.ts';
import { type FilterTable, filterTableOf } from '../../shared/anchors/anchor-tree.ts';
import { anchorsOf } from '../../shared/anchors/anchors.ts';
import { expressionFor } from '../../shared/anchors/expression.ts';
import type { Letters } from '../../shared/anchors/letters.ts';
import { createPatternFilter } from '../../shared/anchors/pattern-filter.ts';
import { createCutter } from '../one-byte.ts';

/** The ways in which the cues of a language are worded, the heaviest first: what speaks for a clause comes before what speaks against it. */
export interface Patterns {
  sources: readonly string[];
  /** For each pattern the place of its cue in the language's list. */
  cueOf: Uint16Array;
  /** The weights of the cues in that list, in logits. */
  weights: Float64Array;
}

/** The anchors of the patterns that speak for a clause, and of those that speak against it. */
export interface CueTables {
  speakingFor: FilterTable;
  speakingAgainst: FilterTable;
}

/** The place of the first pattern that speaks against a clause. */
function firstAgainst({ cueOf, weights }: Patterns): number {
  const against = cueOf.findIndex((cue) => (weights[cue] ?? 0) <= 0);
  return against === -1 ? cueOf.length : against;
}

/** Works the tables of some patterns out, which takes long for many. */
export function cueTablesOf(patterns: Patterns): CueTables {
  const anchors = patterns.sources.map(anchorsOf);
  const against = firstAgainst(patterns);
  return {
    speakingFor: filterTableOf(anchors.slice(0, against)),
    speakingAgainst: filterTableOf(anchors.slice(against)),
  };
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

export function createCueReader(patterns: Patterns, letters: Letters, tables: CueTables): CueReader {
  const { sources, cueOf, weights } = patterns;
  const speakingFor = createPatternFilter(tables.speakingFor, letters);
  const speakingAgainst = createPatternFilter(tables.speakingAgainst, letters, firstAgainst(patterns));
  const expressions: (RegExp | undefined)[] = sources.map(() => undefined);
  const cut = createCutter();
  /** 0 for a pattern that was not looked at yet, else `FREE` or `EDGED`. */
  const kinds = new Uint8Array(sources.length);
  /** For patterns that were tried on the whole sentence: twice the reading, and one more when it matched. */
  const tried = new Uint32Array(sources.length);
  let reading = 0;
  let text = '';
  let start = 0;
  let end = 0;
  /** The sentence; cut out when it is first tried. */
  let sentence = '';
  let found: readonly number[] = [];

  function test(pattern: number, part: string): boolean {
    return (expressions[pattern] ??= expressionFor(part, sources[pattern] ?? '')).test(part);
  }

  /** Whether a pattern may match a part of a sentence without matching the sentence. */
  function holdsInPartsOnly(pattern: number): boolean {
    if (kinds[pattern] === 0) kinds[pattern] = beginsOrEnds.test(sources[pattern] ?? '') ? EDGED : FREE;
    return kinds[pattern] === EDGED;
  }

  function matchesWhole(pattern: number): boolean {
    const known = tried[pattern] ?? 0;
    if (known >> 1 === reading) return (known & 1) === 1;
    if (sentence === '') sentence = cut(text, start, end);
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
        most += (weights[cue] ?? 0) * share;
        share *= LESS;
      }
      return most;
    },
    matches(pattern, part) {
      if (part.length === end - start) return matchesWhole(pattern);
      // A pattern that holds anywhere cannot match a part of what it does not match.
      return (holdsInPartsOnly(pattern) || matchesWhole(pattern)) && test(pattern, part);
    },
  };
}

/** Speaks of where a text begins or ends. */
const beginsOrEnds = /[\^$]/;
const FREE = 1;
const EDGED = 2;

/** The counter begins again after so many sentences. */
const MOST_READINGS = 0x3fff_ffff;
