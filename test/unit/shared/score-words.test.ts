import assert from 'node:assert/strict';
import { cues } from '../../../src/learn/hearing/cues.ts';
import { scopeReason, scoreSentences } from '../../../src/shared/score-words.ts';

describe('the score in words', () => {
  it('says how sure it is, and what speaks for it and against it, in whole sentences', () => {
    const reasons = [
      'It was archived on 3 Nov. Since then you corrected Codex with it.',
      'heard in 2 sessions',
      'says how to answer',
      'forbids something',
      'against it: is a question',
      'global: is about how to answer anywhere',
    ];
    assert.deepEqual(scoreSentences({ score: 0.976, reasons }), [
      'Carryover is 98 % sure that this is worth keeping.',
      'It was archived on 3 Nov. Since then you corrected Codex with it.',
      'For it: heard in 2 sessions; it says how to answer; it forbids something.',
      'Against it: it is a question.',
    ]);
    assert.equal(scopeReason({ reasons }), 'it is about how to answer anywhere');
  });

  it('leaves alone what has a subject, and is silent where there is nothing to say', () => {
    const reasons = [
      'it failed and another command for the same passed',
      'the agent took back what it had done',
    ];
    assert.equal(scoreSentences({ score: 0.7, reasons })[1], `For it: ${reasons.join('; ')}.`);
    assert.deepEqual(scoreSentences({ score: 0.5, reasons: [] }).length, 1);
    assert.equal(scopeReason({ reasons: [] }), null);
  });

  it('makes a sentence of the reason of every cue', () => {
    for (const { reason } of Object.values(cues)) {
      const [, said = ''] = scoreSentences({ score: 0.7, reasons: [reason] });
      assert.match(said, /^For it: it (?:only )?[a-z]+s /u, reason);
    }
  });
});
