import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { Emitter } from '../../../src/engine/emitter.ts';

/** Half of the time for which changes are collected. */
const SOON_MS = 25;

describe('what listeners hear of changes', () => {
  let emitter: Emitter;
  let told: string[];
  beforeEach(() => {
    emitter = new Emitter();
    told = [];
    emitter.listen({ changed: (parts) => told.push([...parts].sort().join(' ')) });
  });
  afterEach(() => emitter.close());

  it('is told at once where nothing changed for a while', async () => {
    emitter.changed('sessions', 'candidates');
    assert.deepEqual(told, [], 'whoever makes the change goes on first');
    await pause(SOON_MS);
    assert.deepEqual(told, ['candidates sessions']);
  });

  it('is told together, and once, where it comes in a burst', async () => {
    emitter.changed('sessions');
    while (told.length === 0) await pause(1);
    emitter.changed('candidates');
    emitter.changed('sessions');
    emitter.changed('candidates', 'memory');
    while (told.length === 1) await pause(1);
    assert.deepEqual(told, ['sessions', 'candidates memory sessions']);
  });

  it('is told before the end of the task that it came with, and once', async () => {
    emitter.listen({ taskComplete: ({ open }) => told.push(`${open} wait`) });
    emitter.changed('sessions');
    while (told.length === 0) await pause(1);
    emitter.changed('candidates');
    emitter.taskComplete({ thread: 't', project: null, cwd: '/home/dev/shop', open: 3 });
    await pause(4 * SOON_MS);
    assert.deepEqual(told, ['sessions', 'candidates', '3 wait']);
  });

  it('is told to nobody who has stopped listening, nor once it is closed', async () => {
    const others: string[] = [];
    emitter.listen({ changed: (parts) => others.push(parts.join(' ')) })();
    emitter.changed('status');
    emitter.close();
    await pause(2 * SOON_MS);
    assert.deepEqual([told, others], [[], []]);
  });
});
