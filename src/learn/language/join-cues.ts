import { type CueName, cues } from '../hearing/cues.ts';
import type { LanguageWords } from './types.ts';

/** Names that `Object.keys` gives back as plain text. */
export function isCue(name: string): name is CueName {
  return name in cues;
}

/** Several tables of one language as one: the patterns of a cue stand together, whichever table they come from. */
export function joinCues(...tables: readonly LanguageWords['cues'][]): LanguageWords['cues'] {
  const joined: LanguageWords['cues'] = {};
  for (const name of Object.keys(cues).filter(isCue)) {
    const patterns = tables.flatMap((table) => table[name] ?? []);
    if (patterns.length > 0) joined[name] = patterns;
  }
  return joined;
}
