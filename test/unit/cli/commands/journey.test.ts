import assert from 'node:assert/strict';
import { journeySchema } from '../../../../src/shared/journey.ts';
import { NOW } from '../fake-engine.ts';
import { runFake, assertNarrow } from '../run-fake.ts';

describe('carryover report journey', () => {
  const milestone = {
    ...{ thread: 'thread-1', line: 3, task: 'Round the\u001b[31m cart total', outcome: 'proven' as const },
    ...{ started: NOW - 9_000, ended: NOW, turns: 3, attempts: 2, corrections: 1 },
    ...{ files: ['src/cart.ts'], fileCount: 1, checks: ['npm test'], lessons: ['Prices are integer cents.'] },
  };
  const journey = () =>
    Promise.resolve({
      project: '/home/ada/shop',
      days: [{ day: '2026-11-21', milestones: [milestone] }],
      more: true,
    });

  it('tells by day what was done, what proved it and what was learned', async () => {
    const ran = await runFake(['report', 'journey'], { answers: { journey } });
    assert.equal(ran.code, 0);
    const [day, what, facts, ...rest] = ran.out.split('\n');
    assert.equal(day, '2026-11-21');
    assert.match(what ?? '', /^ {2}\d\d:\d\d {2}Round the cart total$/u);
    assert.equal(facts?.trim(), 'proven by npm test · 3 turns · 2 attempts · 1 correction · 1 file');
    assert.deepEqual(rest, ['         learned: Prices are integer cents.', 'Older work is not listed.', '']);
    assertNarrow(ran.out);
    const json = await runFake(['report', 'journey', '--json'], { answers: { journey } });
    assert.equal(journeySchema.parse(JSON.parse(json.out)).days[0]?.milestones.length, 1);
    assert.equal(
      (await runFake(['report', 'journey'])).out,
      'No finished work is known of this project yet.\n',
    );
  });
});
