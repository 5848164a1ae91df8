import assert from 'node:assert/strict';
import { CarryoverError } from '../../../../src/shared/errors.ts';
import type { EngineApi } from '../../../../src/shared/engine-api.ts';
import { sampleDecision, sampleRetirement } from '../fake-engine.ts';
import { runFake } from '../run-fake.ts';

const RULE = { path: '/home/ada/shop/AGENTS.md', text: 'Run `yarn test:unit` before saying you are done.' };
const terminal = {
  isTTY: { stdin: true, stdout: true, stderr: true },
  env: { NO_COLOR: '1' },
};
const written = (calls: unknown[][]): unknown[][] => calls.filter(([method]) => method === 'retire');

describe('carryover retire', () => {
  it('takes out what it has shown, and says how to put it back', async () => {
    for (const id of ['3f2a', 'receipt-0001', 'decision']) {
      const ran = await runFake(['retire', id]);
      assert.equal(ran.code, 0, ran.err);
      assert.deepEqual(ran.calls, [
        ['decisions', { limit: 1_000 }],
        ['previewRetire', RULE],
        ['retire', { ...RULE, beforeHash: 'hash-before' }],
      ]);
      assert.equal(
        ran.out,
        [
          '--- AGENTS.md',
          '+++ AGENTS.md',
          '@@ -1,2 +1,1 @@',
          ' # Shop',
          '-- Run `yarn test:unit` before saying you are done.',
          'Taken out of /home/ada/shop/AGENTS.md.',
          'Receipt: receipt-0001',
          'To put it back: carryover undo receipt-0001',
          '',
        ].join('\n'),
      );
    }
  });

  it('only shows the change with --dry-run', async () => {
    const warnings = ['AGENTS.md goes with it.'];
    const answers = { previewRetire: () => Promise.resolve(sampleRetirement({ warnings })) };
    const ran = await runFake(['retire', '3f2a', '--dry-run'], { answers });
    assert.equal(ran.code, 0);
    assert.match(ran.out, /\n! AGENTS\.md goes with it\.\nNothing was written\.\n$/u);
    const json = await runFake(['retire', '3f2a', '--dry-run', '--json']);
    assert.deepEqual(JSON.parse(json.out), sampleRetirement());
    assert.deepEqual([...written(ran.calls), ...written(json.calls)], []);
  });

  it('prints the change and the decision as one JSON document', async () => {
    const ran = await runFake(['retire', '3f2a', '--json'], { options: terminal });
    assert.deepEqual(JSON.parse(ran.out), {
      ...sampleRetirement(),
      decision: sampleDecision({ id: 'decision-0002', type: 'retire' }),
    });
  });

  it('asks in a terminal, and takes only a yes for one', async () => {
    const yes = await runFake(['retire', '3f2a'], { options: terminal, input: ' Yes\n' });
    assert.equal(yes.code, 0);
    assert.match(yes.out, /\nTake it out\? \[y\/N\] Taken out of/u);
    for (const input of ['\n', 'no\n', 'yep\n', '']) {
      const ran = await runFake(['retire', '3f2a'], { options: terminal, input });
      assert.equal(ran.code, 1);
      assert.match(ran.out, /Nothing was written\.\n$/u);
      assert.deepEqual(written(ran.calls), []);
    }
  });

  it('shows the change anew and asks again when the file changed meanwhile', async () => {
    const fresh = sampleRetirement({
      beforeHash: 'hash-now',
      diff: '--- a\n+++ b\n@@ -9,1 +9,0 @@\n-- now\n',
      meanwhile: 'Gone from there: “Use npm.”.',
    });
    let tries = 0;
    const answers: Partial<EngineApi> = {
      previewRetire: () => Promise.resolve(tries === 0 ? sampleRetirement() : fresh),
      retire: ({ beforeHash }) =>
        beforeHash === 'hash-before' && (tries += 1) > 0
          ? Promise.reject(new CarryoverError('changed-on-disk', 'The file has changed.'))
          : Promise.resolve({ decision: sampleDecision({ type: 'retire' }) }),
    };
    const ran = await runFake(['retire', '3f2a'], { options: terminal, input: 'y\ny\n', answers });
    assert.equal(ran.code, 0, ran.err);
    assert.match(
      ran.out,
      /The file has changed since\. Gone from there: “Use npm\.”\.\s+This is the change\s+now:\n[^]*-- now\nTake it out\?/u,
    );
    assert.deepEqual(ran.calls.filter(([name]) => name === 'previewRetire').at(-1), [
      'previewRetire',
      { ...RULE, since: 'hash-before' },
    ]);
    assert.deepEqual(
      written(ran.calls).map(([, seen]) => seen),
      [
        { ...RULE, beforeHash: 'hash-before' },
        { ...RULE, beforeHash: 'hash-now' },
      ],
    );
    tries = 0;
    const alone = await runFake(['retire', '3f2a'], { answers });
    assert.equal(alone.code, 1);
    assert.equal(alone.err, 'The file has changed.\n');
  });

  it('names only what is approved', async () => {
    const answers = {
      decisions: () =>
        Promise.resolve([
          sampleDecision({ type: 'archive', receipt: null }),
          sampleDecision({ undone: true }),
        ]),
    };
    const ran = await runFake(['retire', '3f2a'], { answers });
    assert.equal(ran.code, 1);
    assert.match(ran.err, /^There is no approved rule "3f2a";/u);
  });
});

describe('carryover undo of a retired rule', () => {
  it('says that the rule is back', async () => {
    const decision = sampleDecision({ type: 'retire', undone: true });
    const { receipt } = sampleDecision();
    const ran = await runFake(['undo'], { answers: { undo: () => Promise.resolve({ decision, receipt }) } });
    assert.match(ran.out, /^Put back into \/home\/ada\/shop\/AGENTS\.md:\n/u);
  });

  it('says that words are back that were changed', async () => {
    const undone = { decision: sampleDecision({ undone: true }), receipt: sampleDecision().receipt };
    const ran = await runFake(['undo'], {
      answers: { undo: () => Promise.resolve({ ...undone, approved: true as const }) },
    });
    assert.match(ran.out, /^Taken out of [^\n]*:\n[^\n]*\nThe words before are back in their place\.\n$/u);
  });
});
