import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { CarryoverError } from '../../../src/shared/errors.ts';
import {
  type Candidate,
  type Conflict,
  type Memory,
  candidateSchema,
  receiptSchema,
} from '../../../src/shared/model.ts';
import type { Progress } from '../../../src/shared/status.ts';
import type { EngineApi } from '../../../src/shared/engine-api.ts';
import { briefSchema, journeySchema } from '../../../src/shared/journey.ts';
import type { MemoryFinding, SecretReport } from '../../../src/shared/safety-reports.ts';
import {
  NOW,
  fakeEngine,
  sampleCandidate,
  sampleDecision,
  samplePreview,
  sampleSession,
  sampleStatus,
} from './fake-engine.ts';
import { FakeTerminal, runFake } from './run-fake.ts';
import { width } from '../../../src/shared/line-width.ts';
import type { Transcript } from '../../../src/shared/session.ts';
import { recallQuerySchema } from '../../../src/shared/engine-api.ts';
import { LONGEST_QUERY } from '../../../src/shared/limits.ts';

/** No line is wider than a usual terminal. */
function assertNarrow(text: string): void {
  for (const line of text.split('\n')) assert.ok(line.length <= 80, `too wide: ${line}`);
}

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

describe('carryover candidates', () => {
  it('lists what waits, with evidence, as a JSON array', async () => {
    const ran = await runFake(['candidates', '--json']);
    assert.equal(ran.code, 0);
    const parsed = candidateSchema.array().parse(JSON.parse(ran.out));
    assert.equal(parsed[0]?.evidence[0]?.line, 12);
    assert.deepEqual(ran.calls, [['candidates', { status: 'open' }]]);
  });

  it('groups them as the Inbox does, blocked ones last and with the reason', async () => {
    const finding = {
      rule: 'secret/github-token',
      verdict: 'blocked',
      message: 'A token.',
      start: 0,
      end: 4,
    } as const;
    const ran = await runFake(['candidates'], {
      answers: {
        candidates: () =>
          Promise.resolve([
            sampleCandidate({ id: 'bbbbbbbb1', verdict: 'blocked', findings: [finding], sessions: 1 }),
            sampleCandidate({
              id: 'cccccccc1',
              destination: 'global-rules',
              text: 'Answer in short sentences.',
            }),
            sampleCandidate({
              id: 'dddddddd1',
              kind: 'trap',
              text: 'port 5432 refused -> docker compose up -d db',
            }),
          ]),
      },
    });
    assert.equal(
      ran.out,
      [
        'shop (/home/ada/shop)  1',
        '  dddddddd  trap: port 5432 refused -> docker compose up -d db  3 sessions · 2 d',
        '',
        'Global rules  1',
        '  cccccccc  Answer in short sentences.                          3 sessions · 2 d',
        '',
        'Blocked  1',
        '  bbbbbbbb  Run `yarn test:unit` before sayi…  1 session  · 2 d · holds a secret',
        '',
      ].join('\n'),
    );
    assertNarrow(ran.out);
  });

  it('sets texts, sessions and ages one below the other, in all groups that have no more to say', async () => {
    const many = [
      sampleCandidate({ id: 'aaaaaaaa1', sessions: 12, text: 'One.' }),
      sampleCandidate({
        id: 'bbbbbbbb1',
        sessions: 1,
        lastSeen: NOW - 45 * 60_000,
        text: 'Two, longer. '.repeat(9),
      }),
      sampleCandidate({ id: 'cccccccc1', sessions: 1, destination: 'global-rules', text: '日本語。' }),
    ];
    const { out } = await runFake(['candidates'], { answers: { candidates: () => Promise.resolve(many) } });
    const rows = out.split('\n').filter((row) => row.startsWith('  '));
    assert.deepEqual(
      rows.map((row) => /\d+ session.*$/u.exec(row)?.[0]),
      ['12 sessions · 2 d', '1 session   · 45 min', '1 session   · 2 d'],
    );
    const columns = rows.map((row) => width(row.slice(0, row.search(/\d+ session/u))));
    assert.equal(new Set(columns).size, 1, out);
    assertNarrow(out);
  });

  it('asks for everything with --all, and says what was decided', async () => {
    const ran = await runFake(['candidates', '--all'], {
      answers: { candidates: () => Promise.resolve([sampleCandidate({ status: 'archived' })]) },
    });
    assert.deepEqual(ran.calls[0], ['candidates', {}]);
    assert.match(ran.out, /archived\n$/u);
  });

  it('keeps to one kind and to this project', async () => {
    const ran = await runFake(['candidates', '--kind', 'trap', '--here', '--json'], {
      answers: {
        candidates: () =>
          Promise.resolve([sampleCandidate(), sampleCandidate({ id: 'other', kind: 'trap' })]),
      },
    });
    assert.deepEqual(ran.calls, [
      ['projectOf', '/home/ada/shop'],
      ['candidates', { status: 'open', project: '/home/ada/shop' }],
    ]);
    const parsed = candidateSchema.array().parse(JSON.parse(ran.out));
    assert.deepEqual(
      parsed.map(({ id }) => id),
      ['other'],
    );
  });

  it('refuses --here outside any project', async () => {
    const ran = await runFake(['candidates', '--here'], {
      answers: { projectOf: () => Promise.resolve(null) },
    });
    assert.equal(ran.code, 1);
    assert.equal(ran.err, 'This folder belongs to no project; leave out --here to look everywhere.\n');
  });

  it('says so when nothing waits, and when nothing was ever read', async () => {
    const empty = { candidates: () => Promise.resolve([]) };
    const read = await runFake(['candidates'], { answers: empty });
    assert.equal(read.out, 'Nothing waits. Your sessions were last read 1 min ago.\n');
    assert.equal(read.code, 0);
    const fresh = await runFake(['candidates'], {
      answers: { ...empty, status: () => Promise.resolve(sampleStatus({ lastScan: null })) },
    });
    assert.match(fresh.out, /^Nothing waits\. Your sessions have not been read yet\. Run "carryover scan"/u);
  });
});

describe('carryover show', () => {
  it('takes an abbreviated id and shows text, score, safety and evidence', async () => {
    const ran = await runFake(['show', '3f2a']);
    assert.equal(ran.code, 0);
    assert.match(ran.out, /^Run `yarn test:unit` before saying you are done\.\n/u);
    assert.match(
      ran.out,
      / {2}score {5}Carryover is 82 % sure that this is worth keeping\.\n {12}For it: it said outright; heard in 3 sessions\.\n/u,
    );
    assert.match(ran.out, / {2}"From now on run yarn test:unit before you say you are done\."\n/u);
    assert.match(ran.out, /rollout-1\.jsonl:12\n/u);
    assertNarrow(ran.out);
  });

  it('says why it is proposed for that place', async () => {
    const show = async (change: Parameters<typeof sampleCandidate>[0]): Promise<string> => {
      const candidates = (): Promise<Candidate[]> => Promise.resolve([sampleCandidate(change)]);
      return (await runFake(['show', '3f2a'], { answers: { candidates } })).out.replace(/\s+/gu, ' ');
    };
    const here = await show({ reasons: ['says always or never', 'this project: names its own command'] });
    assert.match(here, /goes to AGENTS\.md of \/home\/ada\/shop, because it names its own command/u);
    const everywhere = { scope: 'global', project: null, destination: 'global-rules' } as const;
    const reasons = ['global: is about how to answer anywhere'];
    assert.match(
      await show({ ...everywhere, reasons }),
      /goes to your global AGENTS\.md, because it is about how to answer anywhere/u,
    );
    assert.match(await show({ reasons: [] }), /goes to AGENTS\.md of \/home\/ada\/shop status/u);
  });

  it('gives the whole candidate as JSON', async () => {
    const ran = await runFake(['show', '3f2a91bc77d04e10', '--json']);
    assert.deepEqual(JSON.parse(ran.out), sampleCandidate());
  });

  it('says that an id means nothing, or several', async () => {
    const unknown = await runFake(['show', 'zzz']);
    assert.equal(unknown.code, 1);
    assert.equal(
      unknown.err,
      'There is no candidate "zzz"; "carryover candidates --all" shows what there is.\n',
    );
    const several = await runFake(['show', '3f2a'], {
      answers: {
        candidates: () => Promise.resolve([sampleCandidate(), sampleCandidate({ id: '3f2abbbb' })]),
      },
    });
    assert.equal(several.code, 1);
    assert.equal(several.err, '"3f2a" could be 2 candidates; give more characters of the id.\n');
    assert.equal(several.out, '');
  });

  it('takes a whole id that is also the beginning of another', async () => {
    const ran = await runFake(['show', '3f2a', '--json'], {
      answers: { candidates: () => Promise.resolve([sampleCandidate(), sampleCandidate({ id: '3f2a' })]) },
    });
    assert.equal(candidateSchema.parse(JSON.parse(ran.out)).id, '3f2a');
  });
});

describe('carryover approve', () => {
  it('approves what the preview showed, and says how to take it back', async () => {
    const ran = await runFake(['approve', '3f2a']);
    assert.equal(ran.code, 0);
    assert.deepEqual(ran.calls.slice(-2), [
      ['preview', '3f2a91bc77d04e10', {}],
      ['approve', '3f2a91bc77d04e10', { beforeHash: 'hash-before' }],
    ]);
    assert.match(ran.out, /\n\+- Run `yarn test:unit` before saying you are done\.\n/u);
    assert.match(
      ran.out,
      /Added to \/home\/ada\/shop\/AGENTS\.md\.\nReceipt: receipt-0001\nTo take it back: carryover undo receipt-0001\n$/u,
    );
  });

  it('shows what it goes against and passes on what becomes of that', async () => {
    const conflicts = [
      {
        kind: 'conflict' as const,
        with: { type: 'file' as const, text: 'Use npm.', path: '/home/ada/shop/AGENTS.md', line: 12 },
        why: 'The other says npm, this says pnpm.',
        replaceable: false,
      },
    ];
    const answers = { preview: () => Promise.resolve(samplePreview({ conflicts })) };
    const ran = await runFake(['approve', '3f2a', '--keep-both'], { answers });
    assert.equal(ran.code, 0);
    assert.match(ran.out, /! "Use npm\." \(AGENTS\.md:12\)\. The other says npm, this says pnpm\./u);
    assert.deepEqual(ran.calls.at(-1), [
      'approve',
      '3f2a91bc77d04e10',
      { resolve: 'keep-both', beforeHash: 'hash-before' },
    ]);
    const other = {
      ...{ kind: 'conflict' as const, why: 'The other says npm, this says pnpm.', replaceable: true },
      with: { type: 'candidate' as const, id: 'aa17bc90ffee', text: 'Use npm.' },
    };
    const beside = await runFake(['approve', '3f2a', '--keep-both'], {
      answers: { preview: () => Promise.resolve(samplePreview({ conflicts: [other] })) },
    });
    assert.match(beside.out, /"Use npm\." \(another candidate, aa17bc90\)/u);
    const both = await runFake(['approve', '3f2a', '--keep-both', '--replace']);
    assert.notEqual(both.code, 0);
    assert.match(both.err, /not both/u);
  });

  it('passes on other words and another destination', async () => {
    const ran = await runFake([
      'approve',
      '3f2a',
      '--text',
      'Run the unit tests.',
      '--to',
      'global',
      '--json',
    ]);
    const change = { text: 'Run the unit tests.', destination: 'global-rules' };
    assert.deepEqual(ran.calls.slice(-2), [
      ['preview', '3f2a91bc77d04e10', change],
      ['approve', '3f2a91bc77d04e10', { ...change, beforeHash: 'hash-before' }],
    ]);
    assert.deepEqual(JSON.parse(ran.out), { ...samplePreview(), decision: sampleDecision() });
  });

  it('says where it was asked, for a rule that was heard in several projects', async () => {
    const ran = await runFake(['approve', '3f2a', '--to', 'project']);
    const change = { destination: 'project-rules', project: '/home/ada/shop' };
    assert.deepEqual(ran.calls.at(-1)?.at(2), { ...change, beforeHash: 'hash-before' });
  });

  it('only shows the change with --dry-run', async () => {
    const ran = await runFake(['approve', '3f2a', '--dry-run']);
    assert.equal(ran.code, 0);
    assert.ok(ran.calls.every(([method]) => method !== 'approve'));
    assert.match(ran.out, /^--- AGENTS\.md\n[^]*Nothing was written\.\n$/u);
    const json = await runFake(['approve', '3f2a', '--dry-run', '--json']);
    assert.deepEqual(JSON.parse(json.out), samplePreview());
  });

  it('shows warnings, and that a rule stands there already', async () => {
    const preview = samplePreview({ diff: '', warnings: ['AGENTS.override.md hides this file from Codex.'] });
    const ran = await runFake(['approve', '3f2a'], { answers: { preview: () => Promise.resolve(preview) } });
    assert.match(
      ran.out,
      /^The rule already stands in \/home\/ada\/shop\/AGENTS\.md\.\n! AGENTS\.override\.md hides/u,
    );
    assert.ok(!ran.out.includes('Added to'));
  });

  it('is refused for a blocked text, with the reason', async () => {
    const finding = {
      rule: 'secret/password',
      verdict: 'blocked',
      message: 'Holds a password.',
      start: 0,
      end: 3,
    } as const;
    const preview = samplePreview({
      scan: { verdict: 'blocked', findings: [finding], redacted: '' },
      blocked: finding.message,
      warnings: [finding.message],
      diff: '',
    });
    const answers = {
      preview: () => Promise.resolve(preview),
      approve: () => Promise.reject(new CarryoverError('blocked', finding.message)),
    };
    const dry = await runFake(['approve', '3f2a', '--dry-run'], { answers });
    assert.equal(dry.code, 1);
    assert.equal(dry.out, '! blocked: Holds a password.\nNothing was written.\n');
    const real = await runFake(['approve', '3f2a'], { answers });
    assert.deepEqual([real.code, real.out, real.err], [1, '', 'Holds a password.\n']);
  });
});

describe('an approved candidate', () => {
  const path = '/home/ada/shop/AGENTS.override.md';
  const receipt = { ...sampleDecision().receipt, path };
  const written = receiptSchema.parse(receipt);
  const answers = {
    candidates: () => Promise.resolve([sampleCandidate({ status: 'approved' })]),
    decisions: () =>
      Promise.resolve([
        sampleDecision({ id: 'later', undone: true }),
        sampleDecision({ id: 'of another', candidate: 'another' }),
        sampleDecision({ receipt: written }),
      ]),
  };

  it('names the file that it stands in and its receipt', async () => {
    const { out } = await runFake(['show', '3f2a'], { answers });
    assert.match(
      out,
      / {2}stands in \/home\/ada\/shop\/AGENTS\.override\.md\n {2}receipt {3}receipt-0001\n/u,
    );
    assert.doesNotMatch(out, /goes to/u);
  });

  it('shows the words that stand there first, and what was said later among the others', async () => {
    const candidate = sampleCandidate({ status: 'approved', text: 'Again: run the unit tests.' });
    const { out } = await runFake(['show', '3f2a'], {
      answers: { ...answers, candidates: () => Promise.resolve([candidate]) },
    });
    assert.equal(out.split('\n')[0], written.text);
    assert.match(out, / {2}also {6}Again: run the unit tests\.\n/u);
  });

  it('has its receipt in JSON, alone and in the list', async () => {
    const shown: unknown = JSON.parse((await runFake(['show', '3f2a', '--json'], { answers })).out);
    assert.deepEqual(shown, { ...sampleCandidate({ status: 'approved' }), receipt: written });
    const listed = await runFake(['candidates', '--all', '--json'], { answers });
    assert.deepEqual(JSON.parse(listed.out), [shown]);
  });
});

describe('carryover approve, refused', () => {
  it('tells at once when the candidate is approved already', async () => {
    const answers = { candidates: () => Promise.resolve([sampleCandidate({ status: 'approved' })]) };
    for (const more of [[], ['--dry-run'], ['--to', 'global', '--dry-run']]) {
      const ran = await runFake(['approve', '3f2a', ...more], { answers });
      assert.deepEqual([ran.code, ran.out], [1, '']);
      assert.match(
        ran.err,
        /^This is approved already\. "carryover retire 3f2a" takes it out, "--text TEXT/u,
      );
      assert.match(ran.err, /--replace" gives it other words, and "carryover undo"/u);
      assert.ok(ran.calls.every(([method]) => method !== 'preview' && method !== 'approve'));
    }
    const reworded = ['approve', '3f2a', '--text', 'Run all tests.', '--replace', '--dry-run'];
    assert.equal((await runFake(reworded, { answers })).code, 0);
  });

  it('tells programs why on stdout, and what stands against it', async () => {
    const conflicts: Conflict[] = [
      {
        kind: 'conflict',
        with: { type: 'rule', text: 'Use npm.' },
        why: 'This says pnpm:',
        replaceable: true,
      },
    ];
    const answers = {
      preview: () => Promise.resolve(samplePreview({ conflicts, blocked: 'Say what becomes of it.' })),
      approve: () => Promise.reject(new CarryoverError('blocked', 'Say what becomes of it.')),
    };
    const ran = await runFake(['approve', '3f2a', '--json'], { answers });
    const message = 'Say what becomes of it. Say "--replace", "--keep-both" or "carryover archive 3f2a91bc".';
    assert.deepEqual([ran.code, ran.err], [1, `${message}\n`]);
    assert.deepEqual(JSON.parse(ran.out), { error: { code: 'blocked', message }, conflicts });
    const gone = await runFake(['show', 'zzz', '--json']);
    assert.equal(gone.code, 1);
    assert.match(gone.out, /"code": "not-found"/u);
  });

  it('offers no replacing of what cannot be replaced', async () => {
    const conflicts: Conflict[] = [
      {
        ...{ kind: 'conflict', why: 'The other says npm, this says pnpm.', replaceable: false },
        with: { type: 'file', text: 'Use npm.', path: '/home/ada/shop/AGENTS.md', line: 12 },
      },
    ];
    const answers = {
      preview: () => Promise.resolve(samplePreview({ conflicts, blocked: 'It goes against a line.' })),
      approve: () => Promise.reject(new CarryoverError('blocked', 'It goes against a line.')),
    };
    const ran = await runFake(['approve', '3f2a'], { answers });
    assert.equal(ran.err, 'It goes against a line. Say "--keep-both" or "carryover archive 3f2a91bc".\n');
  });

  it('says how long a text may be', async () => {
    const ran = await runFake(['approve', '3f2a', '--text', 'x'.repeat(20_001)]);
    assert.equal(ran.code, 2);
    assert.equal(ran.err, '--text takes up to 20,000 characters.\n');
  });
});

describe('carryover archive and undo', () => {
  it('does not say that a rule was taken out when its file stays as it is', async () => {
    const { receipt, ...decision } = sampleDecision({ undone: true });
    assert.ok(receipt);
    const undone = {
      decision: { ...decision, receipt },
      receipt: { ...receipt, afterHash: receipt.beforeHash },
      note: 'The rule was no longer there.',
    };
    const ran = await runFake(['undo'], { answers: { undo: () => Promise.resolve(undone) } });
    assert.match(
      ran.out,
      /^Undone; \/home\/ada\/shop\/AGENTS\.md stays as it is:\n[^]*\nThe rule was no longer/u,
    );
  });

  it('archives and says how to bring it back', async () => {
    const ran = await runFake(['archive', '3f2a']);
    assert.equal(ran.code, 0);
    assert.deepEqual(ran.calls.at(-1), ['archive', '3f2a91bc77d04e10']);
    assert.match(ran.out, /^Archived: Run `yarn[^]*To take it back: carryover undo decision-0001\n$/u);
  });

  it('does not say archived of what was retired, and offers no receipt of then', async () => {
    const why = 'You retired it.';
    const answers = {
      candidates: () =>
        Promise.resolve([
          sampleCandidate({ status: 'archived', putAway: { type: 'retire', time: NOW, why } }),
        ]),
      archive: () => Promise.resolve({ decision: sampleDecision({ type: 'retire' }) }),
    };
    const ran = await runFake(['archive', '3f2a'], { answers });
    assert.match(ran.out, /^Put away already: Run `yarn[^\n]*\nYou retired it\.\n$/u);
  });

  it('names a way on for a receipt that is not there', async () => {
    const none = new CarryoverError('not-found', 'There is no such decision.');
    const ran = await runFake(['undo', 'nosuch'], { answers: { undo: () => Promise.reject(none) } });
    assert.equal(ran.code, 1);
    assert.match(ran.err, /^There is no decision "nosuch"\. "carryover show ID" names the receipt/u);
  });

  it('undoes the last decision when none is named', async () => {
    const ran = await runFake(['undo']);
    assert.deepEqual(ran.calls, [['undo', null]]);
    assert.match(ran.out, /^Taken out of \/home\/ada\/shop\/AGENTS\.md:\n {2}Run `yarn/u);
  });

  it('undoes a named receipt, abbreviated or not listed any more', async () => {
    const short = await runFake(['undo', 'receipt-']);
    assert.deepEqual(short.calls.at(-1), ['undo', 'receipt-0001']);
    const old = await runFake(['undo', 'long-ago']);
    assert.deepEqual(old.calls.at(-1), ['undo', 'long-ago']);
  });

  it('says so when nothing can be undone', async () => {
    const nothing = new CarryoverError('nothing-to-undo', 'There is no decision to take back.');
    const ran = await runFake(['undo'], { answers: { undo: () => Promise.reject(nothing) } });
    assert.equal(ran.code, 1);
    assert.equal(ran.err, 'There is no decision to take back.\n');
  });

  it('brings an archived candidate back', async () => {
    const undone = {
      decision: sampleDecision({ type: 'archive', receipt: null, undone: true }),
      receipt: null,
    };
    const ran = await runFake(['undo'], { answers: { undo: () => Promise.resolve(undone) } });
    assert.match(ran.out, /^Brought back: Run `yarn/u);
  });
});

describe('carryover recall', () => {
  it('takes all words as one query that is finished, and searches everywhere', async () => {
    const ran = await runFake(['recall', 'checkout', 'timeout']);
    assert.equal(ran.code, 0);
    assert.deepEqual(ran.calls, [['recall', { query: 'checkout timeout ', limit: 20 }], ['status']]);
    assert.match(ran.out, /shop · you · Checkout times out\n {2}the checkout timeout came from/u);
    assert.match(ran.out, /thread-1:7\n/u);
    assertNarrow(ran.out);
  });

  it('takes words with a dash for words that are left out, wherever they stand', async () => {
    const asked = async (...argv: string[]) => {
      const ran = await runFake(['recall', ...argv]);
      return [ran.code, ...ran.calls.flatMap(([method, query]) => (method === 'recall' ? [query] : []))];
    };
    const limit = 20;
    assert.deepEqual(await asked('token', '-legacy'), [0, { query: 'token -legacy ', limit }]);
    assert.deepEqual(await asked('-legacy', 'token'), [0, { query: '-legacy token ', limit }]);
    assert.deepEqual(await asked('token', '-x', '--limit', '5'), [0, { query: 'token -x ', limit: 5 }]);
    assert.deepEqual(await asked('--limit', '5', 'a', '--', '--b'), [0, { query: 'a --b ', limit: 5 }]);
    const help = await runFake(['recall', 'token', '-h']);
    assert.match(help.out, /^Usage: carryover recall/u);
    for (const argv of [
      ['-x', 'token'],
      ['token', '--legacy'],
    ]) {
      const ran = await runFake(['recall', ...argv]);
      assert.equal(ran.code, 2);
      assert.match(ran.err, /^Unknown option .*\. Put "--" before a word that begins with a dash\. See/u);
    }
  });

  it('keeps to this project and to a limit', async () => {
    const ran = await runFake(['recall', 'checkout', '--here', '--limit', '3', '--json']);
    assert.deepEqual(ran.calls.at(-1), [
      'recall',
      { query: 'checkout ', limit: 3, project: '/home/ada/shop' },
    ]);
    const page: unknown = JSON.parse(ran.out);
    assert.ok(typeof page === 'object' && page !== null && 'hits' in page && 'total' in page);
  });

  it('ends with 1 and a word on stderr when nothing is found', async () => {
    const none = { recall: () => Promise.resolve({ hits: [], total: 0, capped: false }) };
    const ran = await runFake(['recall', 'nowhere'], { answers: none });
    assert.deepEqual([ran.code, ran.out, ran.err], [1, '', 'Nothing found.\n']);
    const json = await runFake(['recall', 'nowhere', '--json'], { answers: none });
    assert.equal(json.code, 1);
    assert.deepEqual(JSON.parse(json.out), { hits: [], total: 0, capped: false });
  });

  it('says which roles there are when one was asked for and nothing is found', async () => {
    const none = { recall: () => Promise.resolve({ hits: [], total: 0, capped: false }) };
    const ran = await runFake(['recall', 'role:robot', 'x'], { answers: none });
    assert.match(ran.err, /^Nothing found\. Roles are user, agent, final, command, change; another word/u);
  });

  it('says how days are written, and where there is no word to look for', async () => {
    const none = { recall: () => Promise.resolve({ hits: [], total: 0, capped: false }) };
    const said = async (query: string) => (await runFake(['recall', query], { answers: none })).err;
    assert.match(
      await said('cart after:someday'),
      /^Nothing found\. Days are written 2026-11-21, .* yesterday, .* 7d, /u,
    );
    for (const query of ['cart after:2026-11', 'cart -before:7D', 'cart role:You'])
      assert.equal(await said(query), 'Nothing found.\n');
    // It has the form of a day, and there is none such.
    assert.match(await said('cart after:2026-99'), /^Nothing found\. Days are written/u);
    assert.match(await said('cart from:here'), /^Nothing found\. Sessions are from codex or from claude; /u);
    assert.match(
      await said('cart -draft'),
      /^Nothing found\. "-draft" may leave out .*; with quotation marks/u,
    );
    assert.equal(await said('=>'), 'Nothing found: there is no word in "=>".\n');
  });

  it('says of a filter that it was not one, where something was found all the same', async () => {
    const ran = await runFake(['recall', 'checkout', 'role:robot']);
    assert.equal(ran.code, 0);
    assert.match(ran.err, /^Roles are user, .*; another word after "role:" is looked for as it stands\.\n$/u);
    assert.equal((await runFake(['recall', 'checkout', 'role:robot', '--json'])).err, '');
  });

  it('says that the last reading was long ago, where nobody has read on since', async () => {
    const none = () => Promise.resolve({ hits: [], total: 0, capped: false });
    const asked = async (command: 'recall' | 'sessions', minutes: number, more = {}): Promise<string> => {
      const lastScan = NOW - minutes * 60_000;
      const status = () => Promise.resolve(sampleStatus({ lastScan, ...(more === none ? {} : more) }));
      const answers = { status, ...(more === none && { recall: none }) };
      return (await runFake(command === 'recall' ? ['recall', 'cart'] : ['sessions'], { answers })).err;
    };
    const old = 'Your sessions were last read 3 d ago; "carryover scan" takes in what is new.\n';
    const days = 3 * 24 * 60;
    assert.equal(await asked('recall', days), old);
    assert.equal(await asked('sessions', days), old);
    assert.equal(await asked('recall', days, none), `Nothing found. ${old}`);
    assert.match(
      await asked('recall', 20, none),
      /^Nothing found\. Your sessions were last read 20 min ago/u,
    );
    assert.equal(await asked('recall', 20), '');
    assert.equal(await asked('recall', days, { watching: true }), '');
    assert.equal(await asked('sessions', days, { watching: true }), '');
  });

  it('says that the sessions were never read, and how far that is where somebody reads them', async () => {
    const asked = async (change: Partial<ReturnType<typeof sampleStatus>>): Promise<string[]> => {
      const answers = {
        recall: () => Promise.resolve({ hits: [], total: 0, capped: false }),
        sessions: () => Promise.resolve([]),
        status: () => Promise.resolve(sampleStatus({ lastScan: null, ...change })),
      };
      const { err } = await runFake(['recall', 'cart'], { answers });
      return [err, (await runFake(['sessions'], { answers })).out];
    };
    const said = (sentences: string): string[] => [`Nothing found. ${sentences}\n`, `${sentences}\n`];
    const unread = 'Your sessions have not been read yet.';
    assert.deepEqual(await asked({}), said(`${unread} Run "carryover scan".`));
    const progress = { doneBytes: 1, totalBytes: 9, doneFiles: 3, totalFiles: 425 };
    assert.deepEqual(
      await asked({ state: 'indexing', progress }),
      said(`${unread} They are being read now, 3 of 425 files; ask again in a moment.`),
    );
    const stateDir = await mkdtemp(path.join(os.tmpdir(), 'carryover-damaged-'));
    try {
      await writeFile(path.join(stateDir, 'index.db.damaged'), '');
      const damaged = 'The index was damaged and is empty now. Run "carryover scan": it builds it again';
      assert.deepEqual(await asked({ stateDir }), said(`${damaged} from your sessions.`));
    } finally {
      await rm(stateDir, { recursive: true });
    }
  });

  it('says when nothing of Claude Code was taken in', async () => {
    const claude = { home: null, found: false, sessions: 0 };
    const ran = await runFake(['recall', 'from:claude', 'cart'], {
      answers: {
        recall: () => Promise.resolve({ hits: [], total: 0, capped: false }),
        status: () => Promise.resolve({ ...sampleStatus(), claude }),
      },
    });
    assert.match(ran.err, /^Nothing found: Claude Code's sessions were not taken in\. .*--claude-home DIR/u);
  });

  it('takes a text of any length', async () => {
    const ran = await runFake(['recall', 'checkout '.repeat(20_000)]);
    const [, asked] = ran.calls.find(([method]) => method === 'recall') ?? [];
    assert.equal(ran.code, 0);
    assert.equal(recallQuerySchema.parse(asked).query.length, LONGEST_QUERY);
  });

  it('names the filters in its help', async () => {
    const { out } = await runFake(['recall', '--help']);
    for (const filter of ['role:', 'repo:', 'after:', 'before:', 'failed:', 'from:'])
      assert.ok(out.includes(filter), filter);
  });

  it('shows the hit where wide letters stand before it', async () => {
    const before = '画面の日付を直す'.repeat(6);
    const hit = { ...{ thread: 't', title: 'x', project: null, role: 'user' as const, time: NOW, line: 1 } };
    const found = { ...hit, snippet: `${before}E_CART-12 です`, exit: null };
    const marks: [number, number][] = [[before.length, before.length + 9]];
    const page = { hits: [{ ...found, marks }], total: 1, capped: false };
    const ran = await runFake(['recall', 'E_CART-12'], { answers: { recall: () => Promise.resolve(page) } });
    assert.match(ran.out, /\n {2}…[^\n]*日付を直すE_CART-12 です\n/u);
  });

  it('says that a command failed where its exit status does not', async () => {
    const hit = { ...{ thread: 't', title: 'x', project: null, time: NOW, line: 1, marks: [] } };
    const found = { ...hit, role: 'command' as const, snippet: 'pytest || true', exit: 0, failed: true };
    // A sub-agent's session has no title.
    const page = { hits: [found, { ...found, title: '' }], total: 2, capped: false };
    const ran = await runFake(['recall', 'pytest'], { answers: { recall: () => Promise.resolve(page) } });
    assert.match(ran.out, / · command, exit 0 but failed · x\n/u);
    assert.match(ran.out, / · command, exit 0 but failed\n/u);
  });

  it('says which words the hits need not have', async () => {
    const hit = { ...{ thread: 't', title: 'x', project: null, time: NOW, line: 1, marks: [] } };
    const found = { ...hit, role: 'user' as const, snippet: 'token refresh', exit: null };
    const page = { hits: [found], total: 1, capped: false, leftAside: ['how', 'did\u001b[31m'] };
    const ran = await runFake(['recall', 'x'], { answers: { recall: () => Promise.resolve(page) } });
    assert.match(ran.out, /^No message has all of this\. Left aside: how, did\n\n/u);
  });

  it('says of a long query no more than its beginning', async () => {
    const hit = { ...{ thread: 't', title: 'x', project: null, time: NOW, line: 1, marks: [] } };
    const found = { ...hit, role: 'user' as const, snippet: 'token refresh', exit: null };
    const page = { hits: [found], total: 1, capped: false, leftAside: ['x'.repeat(300)] };
    const aside = await runFake(['recall', 'x'], { answers: { recall: () => Promise.resolve(page) } });
    // Broken to the terminal's width.
    assert.match(aside.out, /^No message has all of this\. Left aside:\sx{59}…\n\n/u);
    const none = { hits: [], total: 0, capped: false };
    const signs = await runFake(['recall', '='.repeat(300)], {
      answers: { recall: () => Promise.resolve(none) },
    });
    assert.equal(signs.err, `Nothing found: there is no word in "${'='.repeat(59)}…".\n`);
  });

  it('marks hits on a terminal and only there', async () => {
    const ran = await runFake(['recall', 'checkout'], {
      options: { isTTY: { stdin: true, stdout: true, stderr: false } },
    });
    assert.ok(ran.out.includes('the \u001b[1mcheckout\u001b[22m timeout'));
    const plain = await runFake(['recall', 'checkout'], {
      options: { isTTY: { stdin: true, stdout: true, stderr: false }, env: { NO_COLOR: '1' } },
    });
    assert.ok(!plain.out.includes('\u001b'));
  });
});

describe('carryover sessions and status', () => {
  it('lists sessions with title, project, turns and thread', async () => {
    const ran = await runFake(['sessions', '--limit', '5'], {
      answers: { sessions: () => Promise.resolve([sampleSession({ live: true, title: 'A '.repeat(80) })]) },
    });
    assert.deepEqual(ran.calls, [['sessions', { limit: 6 }], ['status']]);
    assert.match(ran.out, /shop +A A A [^\n]*… +14 turns · live\n {2}thread-1\n$/u);
    assertNarrow(ran.out);
  });

  it('marks forks and sub-agents', async () => {
    const sessions = [sampleSession({ parent: 'a' }), sampleSession({ parent: 'a', subagent: true })];
    const ran = await runFake(['sessions'], { answers: { sessions: () => Promise.resolve(sessions) } });
    assert.match(ran.out, /14 turns · fork\n[^]*14 turns · sub-agent\n/u);
  });

  it('says when there are more sessions than it shows, or none of this project', async () => {
    const some = (count: number) => () =>
      Promise.resolve(Array.from({ length: count }, (_, n) => sampleSession({ thread: `thread-${n}` })));
    const more = await runFake(['sessions', '--limit', '2'], { answers: { sessions: some(3) } });
    assert.match(more.out, /thread-1\nThere are more; --limit N shows them\.\n$/u);
    const json = await runFake(['sessions', '--limit', '2', '--json'], { answers: { sessions: some(3) } });
    assert.ok(!json.out.includes('thread-2'));
    const all = await runFake(['sessions', '--limit', '2'], { answers: { sessions: some(2) } });
    assert.match(all.out, /thread-1\n$/u);
    const none = await runFake(['sessions', '--here'], { answers: { sessions: some(0) } });
    assert.equal(none.out, 'There are no sessions of this project; leave out --here to see all.\n');
  });

  it('gives sessions and status as JSON', async () => {
    const sessions = await runFake(['sessions', '--json']);
    assert.deepEqual(JSON.parse(sessions.out), [sampleSession()]);
    const status = await runFake(['--json', 'status']);
    assert.deepEqual(JSON.parse(status.out), sampleStatus());
  });

  it('shows the status with its problems', async () => {
    const problems = [{ code: 'sessions-unreadable', message: 'Two session files may not be read.' }];
    const ran = await runFake(['status'], {
      answers: { status: () => Promise.resolve(sampleStatus({ problems })) },
    });
    assert.match(
      ran.out,
      /state +ready\nto review +3 in all projects, blocked ones counted\nsessions +12 sessions, 480 messages\n/u,
    );
    assert.match(ran.out, /! Two session files may not be read\.\n$/u);
    const status = sampleStatus({ watching: true });
    const watched = await runFake(['status'], { answers: { status: () => Promise.resolve(status) } });
    assert.match(watched.out, /^last read +\d{4}-\d\d-\d\d \d\d:\d\d, and watching since$/mu);
    const progress = { doneBytes: 10, totalBytes: 40, doneFiles: 1, totalFiles: 7, what: 'hearing' } as const;
    const again = sampleStatus({ state: 'indexing', progress });
    const updated = await runFake(['status'], { answers: { status: () => Promise.resolve(again) } });
    assert.match(updated.out, /^state +learning from all sessions again, 25 %$/mu);
  });
});

describe('carryover transcript', () => {
  const thread = '01a1fd15-0000-7000-8000-00000000000a';
  const other = '01a1fd15-0000-7000-8000-00000000000b';
  const page: Transcript = {
    session: sampleSession({ thread }),
    text: 'Title\n/home/ada/shop\n\n──── 09:05 One\u001b[31m\nYou\n  ──── One\n\n──── 09:06 Two\nYou\n  Two\n\n$ make   exit 2\n',
    rows: [
      { row: 4, line: 3 },
      { row: 8, line: 9 },
      { row: 11, line: 12 },
    ],
    folds: [],
  };
  const answers = {
    sessions: () => Promise.resolve([sampleSession({ thread }), sampleSession({ thread: other })]),
    transcript: () => Promise.resolve(page),
  };
  const head = 'Title\n/home/ada/shop\n\n';
  const [one, two] = [
    '──── 09:05 One\nYou\n  ──── One\n\n',
    '──── 09:06 Two\nYou\n  Two\n\n$ make   exit 2\n',
  ];

  it('prints all of a session, without what could steer a terminal', async () => {
    const ran = await runFake(['transcript', thread], { answers });
    assert.deepEqual([ran.code, ran.out], [0, head + one + two]);
    assert.deepEqual(ran.calls.at(-1), ['transcript', thread, {}]);
  });

  it('prints the turn around a line', async () => {
    const printed = async (line: number): Promise<string> =>
      (await runFake(['transcript', `${thread}:${line}`], { answers })).out;
    assert.equal(await printed(3), head + one);
    assert.equal(await printed(8), head + one);
    assert.equal(await printed(9), head + two);
    assert.equal(await printed(12), head + two);
    assert.equal(await printed(1), head + one);
    const asked = await runFake(['transcript', `${thread}:12`], { answers });
    assert.deepEqual(asked.calls.at(-1), ['transcript', thread, { line: 12 }]);
  });

  it('says how to read on where a long session is cut, and goes on there', async () => {
    const cut = { ...page, text: `${page.text}\n[later turns are not shown here]\n` };
    const asked = async (shown: Transcript, ...argv: string[]) =>
      runFake(['transcript', ...argv], {
        answers: { ...answers, transcript: () => Promise.resolve(shown) },
      });
    const on = `\n[later turns: carryover transcript ${thread} --from 13]\n`;
    assert.equal((await asked(cut, thread)).out, head + one + two + on);
    const next = await asked(cut, thread, '--from', '9');
    assert.equal(next.out, head + two + on);
    assert.deepEqual(next.calls.at(-1), ['transcript', thread, { line: 9 }]);
    // Not the message before it once more, though it is of the same turn.
    assert.equal((await asked(page, thread, '--from', '10')).out, `${head}$ make   exit 2\n`);
    assert.equal((await asked(page, thread, '--from', '13')).out, head);
    for (const wrong of [
      ['--from', '0'],
      ['--from', 'x'],
      ['--from', ''],
    ])
      assert.equal((await asked(page, thread, ...wrong)).code, 2, wrong.join(' '));
    assert.equal((await asked(page, `${thread}:3`, '--from', '9')).code, 2);
  });

  it("takes a shortened id, a sub-agent's and one of Claude Code", async () => {
    const asked = async (id: string): Promise<unknown> => {
      const ran = await runFake(['transcript', id, '--json'], { answers });
      assert.deepEqual(JSON.parse(ran.out), page);
      return ran.calls.at(-1)?.[1];
    };
    assert.equal(await asked(thread.slice(0, -1) + 'a'), thread);
    const unlisted = '01a1fd15-0000-7000-8000-0000000000ff';
    assert.equal(await asked(unlisted), unlisted);
    assert.equal(await asked(`claude:${unlisted}:7`), `claude:${unlisted}`);
  });

  it('takes the id that Claude Code itself gives a session, whole or shortened', async () => {
    const claudes = 'claude:11111111-2222-4333-8444-555555555555';
    const sessions = () => Promise.resolve([sampleSession({ thread }), sampleSession({ thread: claudes })]);
    for (const id of ['11111111-2222-4333-8444-555555555555', '1111', 'claude:111']) {
      const ran = await runFake(['transcript', id], { answers: { ...answers, sessions } });
      assert.equal(ran.calls.at(-1)?.[1], claudes, id);
    }
    // Codex's own come first.
    const codex = await runFake(['transcript', thread], { answers: { ...answers, sessions } });
    assert.equal(codex.calls.at(-1)?.[1], thread);
  });

  it('says that an id means nothing, or several', async () => {
    const several = await runFake(['transcript', '01a1'], { answers });
    assert.deepEqual([several.code, several.out], [1, '']);
    assert.equal(several.err, '"01a1" could be 2 sessions; give more characters of the id.\n');
    const none = await runFake(['transcript', 'nope'], { answers });
    assert.equal(none.err, 'There is no session "nope"; "carryover sessions" shows what there is.\n');
    assert.equal((await runFake(['transcript', `${thread}:0`], { answers })).code, 2);
  });
});

describe('carryover scan-memory', () => {
  const finding: MemoryFinding = {
    file: '/home/ada/shop/AGENTS.md',
    line: 7,
    kind: 'rules',
    rule: 'secret/password',
    verdict: 'blocked',
    message: 'This looks like a secret (password). Take it out.',
  };

  it('says that all is well, or where to look and ends with 1', async () => {
    const well = await runFake(['scan-memory']);
    assert.deepEqual([well.code, well.out], [0, 'Looked at 1 file: nothing to worry about.\n']);
    const answers = { scanMemory: () => Promise.resolve({ files: 2, findings: [finding], cut: false }) };
    const found = await runFake(['scan-memory'], { answers });
    assert.equal(found.code, 1);
    assert.match(found.out, /^blocked {2}\/home\/ada\/shop\/AGENTS\.md:7\n {2}This looks like a secret/u);
    assertNarrow(found.out);
    const json = await runFake(['scan-memory', '--json'], { answers });
    assert.deepEqual(JSON.parse(json.out), { files: 2, findings: [finding], cut: false });
    assert.deepEqual(found.calls, [['scanMemory', '/home/ada/shop']]);
  });
});

describe('carryover brief', () => {
  it('prints the text, asks for the task, and says when there is nothing', async () => {
    const ran = await runFake(['brief', '--for', 'round src/cart.ts']);
    assert.equal(ran.code, 0);
    assert.match(
      ran.out,
      /^What earlier Codex sessions .*\n\nRules in force:\n- Use pnpm\. \(approved, 2 sessions\)\n$/u,
    );
    assert.deepEqual(ran.calls, [['brief', '/home/ada/shop', { task: 'round src/cart.ts' }]]);
    const json = await runFake(['brief', '--json']);
    assert.deepEqual(briefSchema.parse(JSON.parse(json.out)).lines, [
      { section: 'rules', text: 'Use pnpm.', sessions: 2 },
    ]);
    const brief = () => Promise.resolve({ project: '/home/ada/shop', text: '', lines: [] });
    const empty = await runFake(['brief'], { answers: { brief } });
    assert.equal(empty.code, 0);
    assert.match(empty.out, /^Nothing is known of this project yet: .*\.\n$/u);
    const status = () => Promise.resolve(sampleStatus({ lastScan: null }));
    const unread = await runFake(['brief'], { answers: { brief, status } });
    assert.equal(
      unread.out,
      'Nothing is known. Your sessions have not been read yet. Run "carryover scan".\n',
    );
    assert.equal((await runFake(['brief', '--for', 'x'.repeat(20_001)])).code, 2);
  });
});

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

describe('carryover report secrets', () => {
  const done: SecretReport = {
    state: 'done',
    ...{ files: 3, totalFiles: 3, bytes: 9, totalBytes: 9, total: 2, unlisted: 0, skipped: 1 },
    secrets: [
      { file: '/s/a.jsonl', line: 4, kind: 'github-token', count: 2 },
      { file: '/s/a.jsonl', line: 9, kind: 'password', count: 1 },
    ],
    unreadable: ['The session file /s/b.jsonl could not be read: it is a folder.'],
  };

  it('waits until the files are read and lists file, line and kind', async () => {
    const running: SecretReport = { ...done, state: 'running', secrets: [], total: 0 };
    const reportSecrets: EngineApi['reportSecrets'] = (what) =>
      Promise.resolve(what === 'start' ? running : done);
    const ran = await runFake(['report', 'secrets'], { answers: { reportSecrets } });
    assert.equal(ran.code, 1);
    assert.equal(
      ran.out,
      [
        '/s/a.jsonl',
        '  line 4  github-token (2 times)',
        '  line 9  password',
        '1 line too long to look at.',
        'The session file /s/b.jsonl could not be read: it is a folder.',
        'Looked at 3 session files: secrets in 2 lines.',
        '',
      ].join('\n'),
    );
    assert.deepEqual(ran.calls, [
      ['reportSecrets', 'start'],
      ['reportSecrets', 'look'],
    ]);
    const json = await runFake(['report', 'secrets', '--json'], { answers: { reportSecrets } });
    assert.deepEqual(JSON.parse(json.out), done);
  });

  it('ends with 0 when there is none, and knows no other report', async () => {
    assert.equal((await runFake(['report', 'secrets'])).code, 0);
    assert.equal((await runFake(['report', 'moods'])).code, 2);
  });
});
