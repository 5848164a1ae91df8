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

  it('are named with what has to stand before them here', () => {
    const worked = work(...times(2, 'go test ./...', 'npm test'));
    const asRun = (check: string): string => (check.startsWith('go ') ? `CGO_ENABLED=1 ${check}` : check);
    assert.deepEqual(
      checkLines(worked, { asRun }).map(({ text }) => text),
      ['`CGO_ENABLED=1 go test ./...`', '`npm test`'],
    );
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

  for (const [before, now] of [
    ['npx jest', 'npx vitest run'],
    ['python -m unittest', 'pytest'],
    ['cargo test', 'cargo nextest run'],
    ['go test ./...', 'go test -race ./...'],
  ] as const)
    it(`are without \`${before}\` since another program took its place, which says so`, () => {
      const lines = checkLines(work(...times(8, before), ...times(3, now)));
      assert.deepEqual(
        lines.map(({ text, evidence }) => [text, evidence]),
        [[`\`${now}\``, `3 sessions, 3 of 11 proven tasks, in the place of \`${before}\``]],
      );
      assert.ok(texts(work(...times(8, before), [now])).includes(`\`${before}\``));
    });

  it('are without what the person has said otherwise of since, until it proves work again', () => {
    const worked = work(...times(6, 'npx jest', 'npm run lint'));
    const left = (text: string, day: number): string[] =>
      checkLines(worked, { said: [{ text, time: day * DAY }] }).map((line) => line.text);
    for (const text of [
      'We moved from jest to vitest.',
      'Wir sind von jest auf vitest umgestiegen.',
      'On est passé de jest à vitest.',
      'jestからvitestに移行した。',
    ])
      assert.deepEqual(left(text, 6), ['`npm run lint`'], text);
    assert.deepEqual(left('We moved from jest to vitest.', 3).length, 2);
    assert.deepEqual(left('Use vitest in the admin folder.', 6).length, 2);
    assert.deepEqual(left('Use pnpm.', 6).length, 2);
  });
});
