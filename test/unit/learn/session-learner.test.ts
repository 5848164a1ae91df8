import assert from 'node:assert/strict';
import { learnerStateSchema } from '../../../src/learn/learner-state.ts';
import { createSessionLearner } from '../../../src/learn/session-learner.ts';
import { ran, said, started } from './events.ts';

describe('a session learner', () => {
  it('learns from what a person typed, with the exact words as evidence', () => {
    const learner = createSessionLearner();
    learner.push(started({ cwd: '/home/ann/shop' }));
    const message = 'great. and from now on we always use pnpm, not npm';
    const found = learner.push(said(message));
    assert.deepEqual(
      found.map(({ source, cwd, thread }) => [source, cwd, thread]),
      [['typed', '/home/ann/shop', 'thread-1']],
    );
    for (const { quote } of found) assert.ok(message.includes(quote));
  });

  it('calls a rule that asks for one check a rule, whenever it is to be run, and steps a skill', () => {
    const kinds: [said: string, kind: string][] = [
      ['Always run `make verify` before you push.', 'project-rule'],
      ['Always run `make verify` at the end of each task.', 'project-rule'],
      ['Always run `make verify` when you are done, it takes a minute.', 'project-rule'],
      ['Nach jeder Änderung immer `npm test` ausführen.', 'project-rule'],
      ['커밋하기 전에 항상 `npm run lint`를 실행해 주세요.', 'project-rule'],
      ['When adding a migration run `npm run gen` and then `npm test`.', 'skill'],
    ];
    for (const [text, kind] of kinds) {
      const learner = createSessionLearner();
      learner.push(started());
      assert.deepEqual(
        learner.push(said(text)).map((each) => each.kind),
        [kind],
        text,
      );
    }
  });

  it('learns nothing from what the agent or a file said, nor from what a sub-agent was told', () => {
    const learner = createSessionLearner();
    learner.push(started());
    const base = { thread: 't', turn: undefined, line: 3, ordinal: undefined, time: 0 };
    const text = 'we always use pnpm, never npm';
    assert.deepEqual(learner.push({ ...base, kind: 'agent', phase: 'final', text }), []);
    assert.deepEqual(learner.push({ ...base, kind: 'injected', what: 'agents-md', text }), []);
    assert.deepEqual(learner.push(ran('cat README.md', 0, text)), []);
    const sub = createSessionLearner();
    sub.push(started({ subagent: true }));
    assert.deepEqual(sub.push(said(text)), []);
  });

  it('keeps its state small and readable as JSON', () => {
    const learner = createSessionLearner();
    learner.push(started());
    for (let i = 0; i < 500; i += 1) {
      learner.push(ran(`tool${i} ${'a'.repeat(500)}`, 127, `tool${i}: command not found`));
      learner.push(said('always run the tests after each change'));
    }
    const json = JSON.stringify(learner.state());
    assert.ok(json.length < 20_000, `${json.length}`);
    assert.deepEqual(learnerStateSchema.parse(JSON.parse(json)), learner.state());
  });
});
