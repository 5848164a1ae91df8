import assert from 'node:assert/strict';
import { age, ago, count, size } from '../../../src/shared/amounts.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('amounts in lists', () => {
  it('say how long ago in one short word, and of what is to come that it is now', () => {
    const now = 1_000 * DAY;
    const pasts = [0, 30_000, 5 * 60_000, 3 * HOUR, 2 * DAY, 20 * DAY, 90 * DAY, 800 * DAY, -DAY];
    assert.deepEqual(
      pasts.map((past) => age(now - past, now)),
      ['now', 'now', '5 min', '3 h', '2 d', '2 w', '3 mo', '2 y', 'now'],
    );
  });

  it('say how long ago in a sentence, and when that is now', () => {
    assert.equal(ago(DAY, DAY), 'just now');
    assert.equal(ago(DAY, 3 * DAY), '2 d ago');
  });

  it('say sizes with two digits at the least', () => {
    assert.deepEqual([0, 900, 1_536, 12_582_912].map(size), ['0 B', '900 B', '1.5 KiB', '12 MiB']);
  });

  it('count in English', () => {
    assert.deepEqual(
      [0, 1, 2, 4_300].map((n) => count(n, 'session')),
      ['0 sessions', '1 session', '2 sessions', '4,300 sessions'],
    );
    assert.equal(count(2, 'thing is', 'things are'), '2 things are');
  });
});
