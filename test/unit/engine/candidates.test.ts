import assert from 'node:assert/strict';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Candidates } from '../../../src/engine/candidates/candidates.ts';
import type { Observation } from '../../../src/learn/observation.ts';
import { createGate } from '../../../src/safety/gate.ts';
import { openStore } from '../../../src/store/store.ts';

const RULES = 12;

describe('what candidates stand on', () => {
  it('is judged rule by rule, and whoever asks has an answer in between', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-candidates-'));
    const store = await openStore(folder);
    const candidates = new Candidates({ db: store.db, gate: createGate(), now: () => 1_000 });
    const heard = Array.from({ length: RULES }, (_, n) => rule(n));
    const asked = { answers: 0, over: false };
    const asking = (async () => {
      for (; !asked.over; asked.answers++) await nextTurn();
    })();
    const { candidates: judged } = await candidates.prepare(heard, {
      root: 'one',
      projectOf: () => Promise.resolve(null),
      folderIn: () => Promise.resolve(''),
    });
    asked.over = true;
    await asking;
    store.close();
    await rm(folder, { recursive: true });
    assert.equal(judged.length, RULES);
    assert.ok(asked.answers >= RULES, `${asked.answers} answers for ${RULES} rules`);
  });

  it('tells whose it changed, and that it may be anyone’s after something was taken back', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-candidates-'));
    const store = await openStore(folder);
    const candidates = new Candidates({ db: store.db, gate: createGate(), now: () => 1_000 });
    const place = {
      root: 'one',
      projectOf: () => Promise.resolve(null),
      folderIn: () => Promise.resolve(''),
    };
    assert.equal(candidates.takeChanged(), null, 'nobody knows what there is');
    const batch = await candidates.prepare([rule(1), rule(2)], place);
    const [one = '', two = ''] = batch.candidates.map(({ id }) => id);
    const { revision } = candidates;
    candidates.write(batch);
    assert.notEqual(candidates.revision, revision);
    assert.deepEqual(candidates.takeChanged(), new Set([one, two]));
    assert.deepEqual(candidates.takeChanged(), new Set());
    candidates.write({ sightings: [], candidates: [] });
    assert.deepEqual(candidates.takeChanged(), new Set());
    candidates.remove([two]);
    assert.deepEqual(candidates.takeChanged(), new Set([two]));
    candidates.removeSession('one', [one]);
    assert.deepEqual(candidates.takeChanged(), new Set([one, two]));
    candidates.touched();
    candidates.write(await candidates.prepare([rule(3)], place));
    assert.equal(candidates.takeChanged(), null);
    store.close();
    await rm(folder, { recursive: true });
  });

  it('is all looked at anew for a fork only where its own forks were read before it', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-candidates-'));
    const store = await openStore(folder);
    const candidates = new Candidates({ db: store.db, gate: createGate(), now: () => 1_000 });
    const nowhere = { projectOf: () => Promise.resolve(null), folderIn: () => Promise.resolve('') };
    candidates.write(await candidates.prepare([rule(1)], { root: 'fork', ...nowhere }));
    candidates.takeChanged();
    candidates.countFor('root', 'another fork');
    assert.deepEqual(candidates.takeChanged(), new Set());
    candidates.countFor('root', 'fork');
    assert.equal(candidates.takeChanged(), null);
    candidates.countFor('root', 'fork');
    assert.deepEqual(candidates.takeChanged(), new Set());
    store.close();
    await rm(folder, { recursive: true });
  });
});

function rule(n: number): Observation {
  const text = `Run the tests of part ${n} before a commit.`;
  return {
    ...{ kind: 'preference', scope: 'global', key: `part ${n}`, text, source: 'typed', quote: text },
    ...{ score: 0.9, reasons: [], thread: 'one', turn: undefined, line: n + 1, time: n, cwd: '/home/dev' },
  };
}
