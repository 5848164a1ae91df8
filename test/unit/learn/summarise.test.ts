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

  it('is made without what stood in a prompt that nobody typed, and says so', () => {
    const canned = (thread: string): ObservationRow =>
      row({ thread, canned: true, score: 0.9, text: 'Always use pnpm.', cwd: `/home/ann/${thread}` });
    const mixed = summarise([row(), canned('b'), canned('c'), canned('d')], now);
    assert.deepEqual({ ...mixed, reasons: mixed.reasons.slice(1) }, summarise([row()], now));
    assert.match(mixed.reasons[0] ?? '', /^not counted: /);
    const alone = summarise([canned('b'), canned('c'), canned('d')], now);
    assert.ok(!shownByDefault(alone.score));
    assert.match(alone.reasons[1] ?? '', /^against it: /);
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

  it('takes of commands what most sessions came to, and of equal ones the shortest', () => {
    const fix = (text: string, thread: string): ObservationRow =>
      row({ text, thread, kind: 'trap', source: 'observed' });
    const [long, short] = ['use `grep -rn` instead', 'use `grep` instead'];
    const text = (...rows: ObservationRow[]): string => summarise(rows, now).text;
    assert.equal(text(fix(short, 'a'), fix(long, 'b'), fix(long, 'c')), long);
    assert.equal(text(fix(short, 'a'), fix(short, 'a'), fix(long, 'b')), short);
    assert.equal(text(fix(long, 'a'), fix(short, 'b')), short);
  });

  it('always says why it is proposed for its place', () => {
    const reasons = Array.from({ length: 7 }, (_, n) => `says ${n}`);
    const clear = row({ score: 0.6, reasons: [...reasons, 'global: is about how to answer'] });
    const summary = summarise([clear, row({ thread: 'b', cwd: '/home/ann/api' })], now + 300 * day);
    assert.equal(summary.reasons.length, 8);
    assert.equal(summary.reasons[0], 'heard in 2 sessions');
    assert.equal(summary.reasons.at(-1), 'global: is about how to answer');
  });

  it('takes the shorter of two commands that taught the same, and the newest of two that were said', () => {
    const long = { text: 'Run `docker compose up` before `npm run test:db -- orders`.', time: now };
    const short = { text: 'Run `docker compose up` before `npm run test:db`.', thread: 'b', time: now - day };
    const seen = [row({ ...long, source: 'observed' }), row({ ...short, source: 'observed' })];
    assert.equal(summarise(seen, now).text, short.text);
    assert.equal(summarise([row(long), row(short)], now).text, long.text);
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
