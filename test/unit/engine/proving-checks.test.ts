import assert from 'node:assert/strict';
import type { StoredEpisode } from '../../../src/engine/journey/episodes.ts';
import { checkLines } from '../../../src/engine/journey/proving-checks.ts';

const DAY = 86_400_000;

/** Pieces of work in sessions of their own, the first one on the first day; the newest stands first. */
function work(...days: string[][]): StoredEpisode[] {
  return days
    .map((checks, day): StoredEpisode => ({
      ...{ number: 0, task: `Task ${day}`, cwd: '/home/ann/shop', thread: `t${day}`, root: `t${day}` },
      ...{
        started: day * DAY,
        ended: day * DAY + 1,
        firstLine: 1,
        lastLine: 9,
        ordinal: null,
        turnLine: null,
      },
      ...{ turns: 1, attempts: 1, files: [`src/file${day}.ts`], fileCount: 1, commands: [], before: [] },
      ...{ checks, corrections: [], outcome: 'proven' },
    }))
    .reverse();
}
const times = (n: number, ...checks: string[]): string[][] => Array.from({ length: n }, () => checks);
const texts = (worked: readonly StoredEpisode[]): string[] => checkLines(worked).map(({ text }) => text);

describe('the checks of a project', () => {
  it('are what two sessions ended with, with their share of what was proven', () => {
    const lines = checkLines(work(['npm test'], ['npm test', 'npm run lint'], ['cargo test'], ['npm test']));
    assert.deepEqual(
      lines.map(({ text, evidence, sessions }) => [text, evidence, sessions]),
      [['`npm test`', '3 sessions, 3 of 4 proven tasks', 3]],
    );
    assert.equal(checkLines(work(...times(2, 'npm test')))[0]?.evidence, '2 sessions, all 2 proven tasks');
  });

  it('begin with those of the last work', () => {
    assert.deepEqual(texts(work(...times(20, 'make check'), ...times(8, 'go test ./...'))), [
      '`go test ./...`',
      '`make check`',
    ]);
  });

  for (const [before, now] of [
    ['npm test', 'pnpm test'],
    ['npm run typecheck', 'yarn typecheck'],
    ['python3 -m pytest', 'uv run pytest'],
    ['bundle exec rspec', 'rspec'],
  ] as const)
    it(`are without \`${before}\` since \`${now}\` took its place`, () => {
      assert.deepEqual(texts(work(...times(9, before), ...times(2, now))), [`\`${now}\``]);
      // A single session may have been a slip, and what is run both ways is run both ways.
      assert.ok(texts(work(...times(9, before), [now])).includes(`\`${before}\``));
      assert.equal(texts(work([before], [now], [before], [now], [before], [now])).length, 2);
    });

  it('stay beside others that check something else', () => {
    assert.equal(texts(work(...times(3, 'npm test'), ...times(3, 'npm run test:web'))).length, 2);
  });
});
