import assert from 'node:assert/strict';
import type { ObservationRow } from '../../../src/learn/observation.ts';
import { shownByDefault, summarise } from '../../../src/learn/summarise.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 5, 1);

function row(over: Partial<ObservationRow> = {}): ObservationRow {
  return {
    kind: 'project-rule',
    scope: 'project',
    text: 'Use pnpm.',
    source: 'typed',
    quote: 'use pnpm',
    score: 0.45,
    reasons: ['tells how to work'],
    thread: 'a',
    time: now,
    cwd: '/home/ann/shop',
    ...over,
  };
}

describe('a summary', () => {
  it('rises with every further session, not with repetition in one', () => {
    const one = summarise([row()], now).score;
    assert.equal(summarise([row(), row({ quote: 'again, pnpm' })], now).score, one);
    const two = summarise([row(), row({ thread: 'b' })], now);
    assert.ok(two.score > one);
    assert.ok(!shownByDefault(one) && shownByDefault(two.score));
    assert.equal(two.reasons[0], 'heard in 2 sessions');
  });

  it('fades with age but never to nothing', () => {
    const fresh = summarise([row()], now).score;
    const old = summarise([row({ time: now - 400 * day })], now);
    assert.ok(old.score < fresh && old.score > 0);
    assert.ok(old.reasons.some((reason) => reason.includes('days ago')));
  });

  it('takes the clearest wording', () => {
    assert.equal(
      summarise([row(), row({ text: 'Always use pnpm, never npm.', score: 0.9, thread: 'b' })], now).text,
      'Always use pnpm, never npm.',
    );
  });

  it('stays between 0 and 1 whatever comes', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      row({ thread: `t${i}`, score: i % 2, cwd: `/p/${i}` }),
    );
    const { score } = summarise(many, now);
    assert.ok(score > 0 && score < 1);
  });

  it('needs an observation', () => {
    assert.throws(() => summarise([], now), RangeError);
  });
});
