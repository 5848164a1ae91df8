import assert from 'node:assert/strict';
import { emptySession, foldEvent } from '../../../../src/engine/reading/session-fold.ts';
import { said } from '../../learn/events.ts';

describe('a session’s title', () => {
  const titleOf = (text: string): string => {
    const facts = emptySession();
    foldEvent(facts, said(text));
    return facts.title;
  };

  it('is the first line of what the person said first', () => {
    assert.equal(titleOf('  Sort the\tberths.\nBy length.'), 'Sort the berths.');
  });

  it('is cut between letters, also where one takes two places', () => {
    for (const before of ['', 'a']) {
      const title = titleOf(before + '⛵'.repeat(40) + '🛟'.repeat(80));
      assert.equal(Array.from(title).length, 100);
      assert.match(title, /🛟…$/u);
    }
  });
});
