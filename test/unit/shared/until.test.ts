import assert from 'node:assert/strict';
import { setImmediate as nextTurn } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import { Until } from '../../../src/shared/until.ts';

const never = new Promise<void>(() => undefined);

describe('what is waited for until something is over', () => {
  it('is the answer, or what went wrong', async () => {
    const until = new Until(never);
    assert.equal(await until.get(Promise.resolve(7)), 7);
    await assert.rejects(until.get(Promise.reject(new Error('no'))), /no/);
  });

  it('is nothing once that is over, also for who asks then', async () => {
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    const until = new Until(over);
    const asked = until.get(never.then(() => 7));
    end();
    assert.equal(await asked, undefined);
    assert.equal(await until.get(never.then(() => 7)), undefined);
  });

  it('is kept by nobody after it was given', async () => {
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    const until = new Until(never);
    const given: WeakRef<object>[] = [];
    for (let n = 0; n < 20; n++) {
      const answer = await until.get(Promise.resolve({ n }));
      assert.ok(answer);
      given.push(new WeakRef(answer));
    }
    await nextTurn();
    collect();
    const kept = given.filter((each) => each.deref() !== undefined).length;
    assert.ok(kept <= 1, `${kept} of ${given.length} answers are kept`);
  });
});
