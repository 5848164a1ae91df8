import type { Sieve } from '../../../src/safety/secrets/sieve.ts';

/** Lets every pattern look at every text. */
export const openSieve: Sieve = {
  read: () => undefined,
  mayHold: () => true,
  hasRun: () => true,
  isWide: () => true,
};
