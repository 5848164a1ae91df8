import assert from 'node:assert/strict';
import type { Memory } from '../../../../src/shared/model.ts';
import { NOW } from '../fake-engine.ts';
import { runFake, assertNarrow } from '../run-fake.ts';

describe('carryover memory', () => {
  const DAY = 86_400_000;
  const rule = (text: string, life: NonNullable<Memory['files'][number]['rules'][number]['life']>) => ({
    ...{ text, line: 4, candidate: null, life },
  });
  const found: Memory = {
    files: [
      {
        ...{ path: '/home/ada/.codex/AGENTS.md', scope: 'global', bytes: 900, given: 900, note: null },
        rules: [
          rule('Write short commits.', {
            given: { sessions: 3, last: NOW - DAY, why: null },
            heard: { before: 2, days: 30, since: 1 },
            advice: ['It had to be said again; other words may help.'],
          }),
        ],
      },
      {
        ...{ path: '/home/ada/shop/AGENTS.md', scope: 'project', bytes: 900, given: 0 },
        note: 'AGENTS.override.md stands in front of it.',
        rules: [
          rule('Use pnpm.', {
            given: { sessions: 0, last: null, why: 'No session has started here since.' },
            heard: null,
            advice: [],
          }),
        ],
      },
    ],
    budget: { used: 900, limit: 32_768 },
  };
  const answers = { memory: () => Promise.resolve(found) };

  it('tells what Codex is given here, whom it reached, what was said again and what to do', async () => {
    const ran = await runFake(['memory'], { answers });
    assert.equal(ran.code, 0);
    assert.deepEqual(ran.calls, [['memory', '/home/ada/shop']]);
    for (const part of [
      /^\/home\/ada\/\.codex\/AGENTS\.md\n {2}global rules · 900 B · 1 approved rule\n {2}- Write short commits\.\n/u,
      /Codex was given it in 3 sessions, last 2026-11-20 /u,
      /Said 2 times in the 30 days before, once since\./u,
      /It had to be said again; other words may help\./u,
      /this project's rules · not read · 1 approved rule\n {2}! AGENTS\.override\.md stands in front of it\./u,
      /No session was given it so far\.\n {4}No session has started here since\./u,
      /Project rules: 900 B of the 32 KiB that Codex reads\.\n$/u,
    ])
      assert.match(ran.out, part);
    assertNarrow(ran.out);
  });

  it('says how much of the rules is read where there is more', async () => {
    const much = { ...found, budget: { used: 38_520, limit: 32_768 } };
    const { out } = await runFake(['memory'], { answers: { memory: () => Promise.resolve(much) } });
    assert.match(out, /\nProject rules: 38 KiB, of which Codex reads 32 KiB\.\n$/u);
  });

  it('counts no rules in a file that holds only lines of a person’s own', async () => {
    const [global] = found.files;
    assert.ok(global);
    const own = {
      ...found,
      files: [
        { ...global, rules: [] },
        { ...global, bytes: 0, given: 0, rules: [] },
        { ...global, damage: 'Its block is broken.', rules: [] },
      ],
    };
    const { out } = await runFake(['memory'], { answers: { memory: () => Promise.resolve(own) } });
    assert.match(out, /global rules · 900 B · your own lines, no approved rule\n/u);
    assert.match(out, /global rules · 0 B\n/u);
    // Whose rules stand in it is not known.
    assert.match(out, /global rules · 900 B\n {2}! Its block is broken\.\n/u);
    assert.doesNotMatch(out, /0 rules/u);
  });

  it('says what is wrong with a file’s bytes, and which folders stand where a file would', async () => {
    const [global] = found.files;
    assert.ok(global);
    const folders = [{ path: '/home/ada/shop/AGENTS.md', scope: 'project' as const }];
    const damaged = { ...global, damage: 'Line 3 holds a NUL byte, so it is no plain text.' };
    const memory = (files: Memory['files']) => () => Promise.resolve({ ...found, files, folders });
    const { out } = await runFake(['memory'], { answers: { memory: memory([damaged]) } });
    assert.match(out, /1 approved rule\n {2}! Line 3 holds a NUL byte, so it is no plain text\.\n/u);
    assert.match(
      out,
      /\n! \/home\/ada\/shop\/AGENTS\.md is a folder: Codex passes over it\.\nProject rules/u,
    );
    assert.match(
      (await runFake(['memory'], { answers: { memory: memory([]) } })).out,
      /^! \/home\/ada\/shop\/AGENTS\.md is a folder: Codex passes over it\.\nCodex is given no AGENTS\.md here\.\n$/u,
    );
  });

  it('gives all of it as JSON, and says when there is nothing', async () => {
    assert.deepEqual(JSON.parse((await runFake(['memory', '--json'], { answers })).out), found);
    const none = () => Promise.resolve({ files: [], budget: { used: 0, limit: 32_768 } });
    const ran = await runFake(['memory'], { answers: { memory: none } });
    assert.deepEqual([ran.code, ran.out], [0, 'Codex is given no AGENTS.md here.\n']);
  });
});
