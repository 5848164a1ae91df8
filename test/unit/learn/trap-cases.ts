import assert from 'node:assert/strict';
import type { SessionEvent } from '../../../src/codex/events.ts';
import { tellsWhatFails } from '../../../src/learn/near/failing.ts';
import type { Observation } from '../../../src/learn/observation.ts';
import { createSessionLearner } from '../../../src/learn/session-learner.ts';
import { KEPT_FROM } from '../../../src/learn/summarise.ts';
import { ran, started } from './events.ts';

/** What a session of these events teaches. */
export function learn(...events: SessionEvent[]): Observation[] {
  const learner = createSessionLearner();
  return [started(), ...events].flatMap((event) => learner.push(event));
}

/** Texts of the traps that are kept: what has less of a score is never heard of again. */
export function traps(...events: SessionEvent[]): string[] {
  const found = learn(...events).filter(({ kind, score }) => kind === 'trap' && score >= KEPT_FROM);
  return found.map(({ text }) => text);
}

export type Run = [command: string, exit: number, output?: string];

/** The traps that commands teach, one after the other. */
export function after([command, exit, output]: Run, ...others: Run[]): string[] {
  return traps(ran(command, exit, output), ...others.map((each) => ran(...each)));
}

/** What failed, what passed then, and the rule. */
type Case = [failed: Run, passed: Run, rule: string];

/** Each is a trap of its own, and its rule is known as one that tells what fails. */
export function teach(cases: readonly Case[]): void {
  for (const [failed, passed, rule] of cases) {
    assert.deepEqual(after(failed, passed), [rule], failed[0]);
    assert.ok(tellsWhatFails(rule), rule);
  }
}

export function teachNothing(cases: readonly Run[][]): void {
  for (const [failed, ...others] of cases)
    if (failed !== undefined) assert.deepEqual(after(failed, ...others), [], failed[0]);
}
