import assert from 'node:assert/strict';
import { filterHints } from '../../../src/shared/recall-filters.ts';

/** What each hint begins with. */
const hints = (query: string): string[] => filterHints(query).map(({ takes }) => takes.split(' ')[0] ?? '');

describe('hints about filters', () => {
  it('say what a filter takes that was given something else', () => {
    assert.deepEqual(hints('cart role:bogus '), ['Roles']);
    assert.deepEqual(hints('after:2026-99 cart -role:user,bogus role:robot'), ['Days', 'Roles']);
    assert.deepEqual(hints('before:"last week" from：gemini '), ['Days', 'Sessions']);
    assert.deepEqual(hints('after:“2026-02-31”'), ['Days']);
  });

  it('say nothing of what recall knows, nor of words that only look like filters', () => {
    for (const query of ['role:User,final', 'from:claude after:7d before:2026-1', 'http://x xrole:bogus'])
      assert.deepEqual(hints(`${query} `), []);
  });

  it('wait as long as the last value may still become one', () => {
    for (const query of [
      'role:',
      'role:us',
      'role:user,fi',
      'from:cl',
      'after:20',
      'after:2026-',
      'before:2026-0',
    ])
      assert.deepEqual(hints(`cart ${query}`), [], query);
    assert.deepEqual(hints('cart role:us '), ['Roles']);
    for (const query of ['role:bo', 'role:bo,us', 'after:2026-99', 'after:yes', 'from:x'])
      assert.equal(hints(`cart ${query}`).length, 1, query);
  });
});
