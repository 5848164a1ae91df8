import { type CueName, cues } from '../hearing/cues.ts';
import {
  type FilterTable,
  createTableReader,
  filterTableOf,
  packTable,
} from '../../shared/anchors/anchor-tree.ts';
import { anchorsOf } from '../../shared/anchors/anchors.ts';
import { type CueTables, type Patterns, cueTablesOf } from './cue-reader.ts';
import { everyLanguage } from './every.ts';
import { isCue } from './join-cues.ts';
import type { LanguageWords } from './types.ts';

export interface CompiledCue {
  name: CueName;
  /** Logits; see `cues`. */
  weight: number;
}

/** The cues that a language has words for, the heaviest first. */
export function cuesOf({ cues: worded }: LanguageWords): CompiledCue[] {
  return [...new Set([...Object.keys(worded), ...Object.keys(everyLanguage)].filter(isCue))]
    .map((name) => ({ name, weight: cues[name].weight }))
    .sort((a, b) => b.weight - a.weight);
}

/** How these cues are worded in a language. */
export function patternsOf(words: LanguageWords, ordered: readonly CompiledCue[]): Patterns {
  const sources: string[] = [];
  const cueOf: number[] = [];
  for (const [cue, { name }] of ordered.entries())
    for (const source of [...(words.cues[name] ?? []), ...(everyLanguage[name] ?? [])]) {
      sources.push(source);
      cueOf.push(cue);
    }
  return {
    sources,
    cueOf: Uint16Array.from(cueOf),
    weights: Float64Array.from(ordered, ({ weight }) => weight),
  };
}

/** The anchors of all that a language looks for. */
export interface LanguageTables extends CueTables {
  objections: FilterTable;
}

/** Works out what a language's words need to be looked up: some hundredths of a second of a processor's time for each language. */
export function tablesOf(words: LanguageWords): LanguageTables {
  const { dismissals = [], objections = [] } = words;
  return {
    ...cueTablesOf(patternsOf(words, cuesOf(words))),
    objections: filterTableOf([...dismissals, ...objections].map(anchorsOf)),
  };
}

/** The same as bytes, for the bundle. */
export function packTables({ speakingFor, speakingAgainst, objections }: LanguageTables): Uint8Array {
  return Buffer.concat([speakingFor, speakingAgainst, objections].map(packTable));
}

/**
 * Reads what `packTables` made, in the module that `scripts/tables` writes.
 *
 * @public
 */
export function unpackTables(bytes: Uint8Array): LanguageTables {
  const next = createTableReader(bytes);
  return { speakingFor: next(), speakingAgainst: next(), objections: next() };
}
