import { headsOf } from '../../shared/sieve/heads.ts';
import { createSieve, wordsFor } from '../../shared/sieve/sieve.ts';
import { patterns } from './failure-patterns.ts';
import type { Pattern } from './limit-patterns.ts';

/** Words of which a pattern needs one. What may begin with anything has none, and is asked of every output. */
const asked = patterns.map(({ needs }) => {
  const heads = headsOf(needs.source);
  return wordsFor(heads.includes('') ? [] : heads);
});
const sieve = createSieve(asked);

/**
 * The patterns that may be found in an output, in their order. Most outputs have the words of two or three, and each pattern could begin at
 * any letter: so the words of all are looked for in one reading.
 */
export function possibleIn(output: string): readonly Pattern[] {
  sieve.read(output);
  return patterns.filter((_, at) => {
    const words = asked[at];
    return words === undefined || words.words.length === 0 || sieve.mayHold(words);
  });
}
