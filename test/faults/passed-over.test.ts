import assert from 'node:assert/strict';
import { findInjection } from '../../src/safety/injection/find.ts';
import { createSearches } from '../../src/safety/injection/searches.ts';
import { createSecretFinder } from '../../src/safety/secrets/find.ts';
import { createOpenSearches, createOpenSieve } from '../unit/safety/open-sieve.ts';
import { readSet } from '../unit/safety/set.ts';

/** The gate asks first where a pattern can match at all. Here every pattern is tried everywhere beside it. */
describe('what the gate passes over', () => {
  it('holds no secret that looking everywhere would find', () => {
    const samples = [...readSet('secrets'), ...readSet('look-alikes')].map(({ text }) => text);
    const ways = [
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => JSON.stringify(text),
      (text: string, at: number) => `${text}\n${samples[(at * 7) % samples.length] ?? ''}`,
    ];
    const quick = createSecretFinder();
    const thorough = createSecretFinder(createOpenSieve());
    for (const way of ways)
      for (const [at, sample] of samples.entries()) {
        const text = way(sample, at);
        assert.deepEqual(quick(text), thorough(text), text);
      }
  });

  it('holds no attack that trying every pattern would find', () => {
    const samples = [...readSet('attacks'), ...readSet('benign')].map(({ text }) => text);
    const searches = createSearches();
    const open = createOpenSearches();
    for (const text of samples.map((sample, index) => (index % 2 === 0 ? sample : sample.toUpperCase())))
      assert.deepEqual(findInjection(text, searches), findInjection(text, open), text.slice(0, 200));
  });
});
