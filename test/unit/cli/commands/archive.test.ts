import assert from 'node:assert/strict';
import { CarryoverError } from '../../../../src/shared/errors.ts';
import { NOW, sampleCandidate, sampleDecision } from '../fake-engine.ts';
import { runFake } from '../run-fake.ts';

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
