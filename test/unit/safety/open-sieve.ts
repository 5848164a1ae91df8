import type { WordScan } from '../../../src/safety/injection/word-scan.ts';
import type { Sieve } from '../../../src/safety/secrets/sieve.ts';

/** Lets every pattern look at every text. */
export const openSieve: Sieve = {
  read: () => undefined,
  mayHold: () => true,
  hasRun: () => true,
  isWide: () => true,
};

/** Lets every attack be looked for in every line. */
export const openScan: WordScan = { read: () => undefined, holds: () => true };
