import assert from 'node:assert/strict';
import { createSessionLearner } from '../../../src/learn/session-learner.ts';
import { decodeFixture, fixtureNames } from '../codex/sessions.ts';

function learned(name: string): string[] {
  const learner = createSessionLearner();
  return decodeFixture(name)
    .events.flatMap((event) => learner.push(event))
    .map(({ kind, text }) => `${kind}: ${text}`);
}

describe('sessions that Codex wrote', () => {
  const versions = ['0.142.3', '0.169.0', '0.169.0-legacy'];

  it('teach what the person said, in every format', () => {
    for (const version of versions) {
      assert.deepEqual(learned(`${version}/preference.jsonl`), [
        'project-rule: Always use pnpm in this repo, never npm.',
      ]);
      // Said once, and then heeded by taking back what was done.
      assert.deepEqual(learned(`${version}/correction.jsonl`), [
        'correction: Prices are always integer cents in this project, never floats.',
        'correction: Prices are always integer cents in this project, never floats.',
      ]);
      assert.deepEqual(learned(`${version}/fork-child.jsonl`), [
        'project-rule: Run the linter before every commit.',
      ]);
      assert.deepEqual(learned(`${version}/failed-turn.jsonl`), []);
      assert.deepEqual(learned(`${version}/agents-md.jsonl`), []);
    }
    assert.deepEqual(learned('bare/preference.jsonl'), [
      'project-rule: Always use pnpm in this repo, never npm.',
    ]);
  });

  it('teach the check that proved a fix', () => {
    for (const version of versions) {
      assert.deepEqual(learned(`${version}/fail-change-pass.jsonl`), [
        'check: Run `sh cart.test.sh` before saying that a change is done.',
      ]);
    }
  });

  it('teach nothing that a sub-agent was told', () => {
    for (const name of fixtureNames().filter(
      (some) => some.includes('-child.jsonl') && some.includes('sub-agent'),
    )) {
      assert.deepEqual(learned(name), [], name);
    }
  });
});
