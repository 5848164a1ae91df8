import assert from 'node:assert/strict';
import { staleAfter } from '../../../src/host/sessions/stale-after.ts';

describe('a list of sessions by day', () => {
  const noon = new Date(2026, 10, 21, 12).getTime();
  const HOUR = 3_600_000;

  it('holds until the day ends', () => {
    assert.equal(staleAfter([], noon), 12 * HOUR);
    assert.equal(staleAfter([{ live: false }], noon), 12 * HOUR);
    assert.equal(staleAfter([], new Date(2026, 10, 22).getTime()), 24 * HOUR);
  });

  it('is looked at each minute while a session in it is live', () => {
    assert.equal(staleAfter([{ live: false }, { live: true }], noon), 60_000);
    assert.equal(staleAfter([{ live: true }], noon + 12 * HOUR - 1_000), 1_000);
  });
});
