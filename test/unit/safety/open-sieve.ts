import type { WordScan } from '../../../src/safety/injection/word-scan.ts';
import type { Sieve } from '../../../src/safety/secrets/sieve.ts';

/** Lets every pattern look at every place of a text. */
export function createOpenSieve(): Sieve {
  let everywhere = new Int32Array(0);
  return {
    read: (text) => {
      everywhere = Int32Array.from({ length: text.length }, (_place, at) => at);
    },
    mayHold: () => true,
    placesOf: () => ({ at: everywhere, count: everywhere.length }),
    hasRun: () => true,
  };
}

/** Lets every attack be looked for in every line. */
export const openScan: WordScan = { read: () => undefined, holds: () => true };
