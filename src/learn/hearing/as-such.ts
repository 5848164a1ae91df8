import { type CueName, LESS, cues } from './cues.ts';
import type { Language } from '../language/compile.ts';

/**
 * What it adds when a statement about each or all of something turns out to speak of a kind (`settle`), beside the two cues that it
 * is made of: these then count less.
 */
export const AS_SUCH =
  cues.generic.weight - (1 - LESS) * (cues.quantifier.weight + LESS * cues.statement.weight);

/**
 * Whether a clause that falls short can still come to that: what it states and that it speaks of all of a kind was found, or is among
 * the patterns from one place on.
 */
export function mayBeAsSuch(
  { cues: all, cueOf }: Language,
  found: ReadonlySet<CueName> | null,
  possible: readonly number[],
  from: number,
): boolean {
  let states = found?.has('statement') === true;
  let ofAll = found?.has('quantifier') === true;
  for (let i = from; i < possible.length && !(states && ofAll); i += 1) {
    const name = all[cueOf[possible[i] ?? 0] ?? 0]?.name;
    if (name === 'statement') states = true;
    else if (name === 'quantifier') ofAll = true;
  }
  return states && ofAll;
}
