import assert from 'node:assert/strict';
import type { Progress } from '../../../../src/shared/status.ts';
import { fakeEngine, sampleStatus } from '../fake-engine.ts';
import { FakeTerminal, runFake, assertNarrow } from '../run-fake.ts';

describe('carryover scan', () => {
  it('prints the summary as one JSON document', async () => {
    const ran = await runFake(['scan', '--json']);
    assert.equal(ran.code, 0);
    assert.deepEqual(JSON.parse(ran.out), {
      files: 2,
      sessions: 2,
      messages: 31,
      bytes: 65_536,
      seconds: 0.42,
      candidates: 3,
      skipped: 0,
    });
    assert.equal(ran.err, '');
  });

  it('says in words what was read and what was passed over', async () => {
    const summary = { files: 1, sessions: 1, messages: 1, bytes: 900, seconds: 3, candidates: 0, skipped: 1 };
    const ran = await runFake(['scan'], { answers: { scan: () => Promise.resolve(summary) } });
    assert.equal(
      ran.out,
      [
        'Read 1 file, 900 B in 3.0 s: 1 session, 1 message.',
        'Candidates: 0.',
        'Passed over: 1 line that could not be understood.',
        '',
      ].join('\n'),
    );
    assertNarrow(ran.out);
  });

  it('says when another process owns the index and wants Claude Code’s history otherwise', async () => {
    const status = { ...sampleStatus(), claude: { home: '/home/ada/.claude', found: true, sessions: 2 } };
    const answers = { status: () => Promise.resolve(status) };
    const told = async (...argv: string[]): Promise<string> =>
      (await runFake(['scan', ...argv], { answers })).err;
    assert.match(await told('--claude-home', 'off'), /^--claude-home was not followed: another window/u);
    assert.match(await told('--claude-home', '/elsewhere'), /^--claude-home was not followed/u);
    assert.equal(await told('--claude-home', '/home/ada/.claude'), '');
    assert.equal(await told(), '');
  });

  it('says so when there is nothing of Claude Code where it was told to look', async () => {
    const status = { ...sampleStatus(), claude: { home: '/home/ada/clade', found: false, sessions: 0 } };
    const ran = await runFake(['scan', '--claude-home', '/home/ada/clade'], {
      answers: { status: () => Promise.resolve(status) },
    });
    assert.match(ran.err, /^\/home\/ada\/clade has no folder "projects": there are no sessions/u);
  });

  it('reads everything again when asked to rebuild', async () => {
    const ran = await runFake(['rebuild']);
    assert.equal(ran.code, 0);
    assert.match(ran.out, /^Read 2 files, 64 KiB in 0\.4 s: 2 sessions, 31 messages\.\n/u);
    assertNarrow(ran.out);
  });

  it('tells on stderr what could not be read, in one line each', async () => {
    const problems = Array.from({ length: 12 }, (_, n) => ({
      code: 'session-unreadable',
      message: `File ${n} may not\nbe read.`,
    }));
    const answers = { status: () => Promise.resolve(sampleStatus({ problems })) };
    for (const args of [['scan'], ['scan', '--json']]) {
      const ran = await runFake(args, { answers });
      assert.equal(ran.code, 0);
      const told = ran.err.trimEnd().split('\n');
      assert.equal(told.length, 11);
      assert.equal(told[0], 'File 0 may not be read.');
      assert.equal(told[10], '2 more problems.');
    }
  });

  it('draws a bar on a terminal, on stderr only, and takes it away', async () => {
    const stderr = new FakeTerminal();
    let heard: ((progress: Progress | null) => void) | undefined;
    const ran = await runFake(['scan'], {
      options: {
        stderr,
        isTTY: { stdin: false, stdout: false, stderr: true },
        connect: ({ onEvent }) => {
          heard = onEvent?.progress;
          return Promise.resolve({
            api: {
              ...fakeEngine().api,
              scan: () => {
                heard?.({ doneBytes: 10, totalBytes: 100, doneFiles: 1, totalFiles: 7 });
                heard?.(null);
                return Promise.resolve({
                  files: 7,
                  sessions: 7,
                  messages: 9,
                  bytes: 100,
                  seconds: 1,
                  candidates: 0,
                  skipped: 0,
                });
              },
            },
            close: () => Promise.resolve(),
          });
        },
      },
    });
    const drawn = String(stderr.read());
    assert.match(drawn, /Reading sessions \[=+-+\] 10 % · 1 of 7 files/u);
    assert.match(ran.out, /^Read 7 files/u);
    assert.ok(!ran.out.includes('\u001b'));
  });
});
