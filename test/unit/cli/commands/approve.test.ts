import assert from 'node:assert/strict';
import { CarryoverError } from '../../../../src/shared/errors.ts';
import { type Conflict, receiptSchema } from '../../../../src/shared/model.ts';
import { sampleCandidate, sampleDecision, samplePreview } from '../fake-engine.ts';
import { runFake } from '../run-fake.ts';

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
