import assert from 'node:assert/strict';
import { leanMap, leanSet } from '../../../../src/learn/near/lean.ts';
import { meaningOf } from '../../../../src/learn/near/meaning.ts';

describe('a meaning that is kept', () => {
  it('has one object for all sets of it that say the same, and none of its own for empty ones', () => {
    const { core, features, banned, left, turnedDown, wanted, sides } = meaningOf('Dates are kept in cents.');
    assert.ok(features.size > 0);
    assert.equal(core, features);
    assert.equal(banned, features);
    assert.equal(left, turnedDown);
    assert.equal(wanted, sides);
    assert.equal(left, meaningOf('Run the linter.').left);
  });

  it('keeps apart what differs', () => {
    const some = new Set(['a', 'b']);
    const more = new Set(['a', 'b', 'c']);
    const other = new Set(['a', 'c']);
    assert.equal(leanSet(some, more, other), some);
    assert.equal(leanSet(new Set(['c', 'a']), more, some, other), other);
    const values = new Map([['manager', new Set(['npm'])]]);
    assert.equal(leanMap(values), values);
  });
});
