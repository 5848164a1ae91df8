import assert from 'node:assert/strict';
import { createBirpc } from 'birpc';
import { channel } from '../../../../src/engine/backends/backend.ts';
import type { Connection } from '../../../../src/engine/ownership/connection.ts';
import type { EngineFunctions } from '../../../../src/shared/engine-rpc.ts';
import { CarryoverError } from '../../../../src/shared/errors.ts';

const LONGEST = 1_000;

/** Two ends that take no more than `LONGEST` characters, as a socket takes no more than 64 MB. */
function connected(): [Connection, Connection] {
  const listeners: ((message: unknown) => void)[] = [];
  const end = (mine: number): Connection => ({
    send(message) {
      const json = JSON.stringify(message);
      if (json.length > LONGEST) throw new CarryoverError('bad-input', 'Too much.');
      queueMicrotask(() => listeners[1 - mine]?.(JSON.parse(json)));
    },
    onMessage: (listener) => void (listeners[mine] = listener),
    onClose: () => undefined,
    close: () => undefined,
  });
  return [end(0), end(1)];
}

describe('an answer to another process', () => {
  it('that is too long is refused with why, and the one that answers goes on', async () => {
    const [here, there] = connected();
    createBirpc<object, EngineFunctions>(
      { call: (method) => Promise.resolve({ ok: true, value: 'x'.repeat(Number(method)) }) },
      channel(here),
    );
    const asking = createBirpc<EngineFunctions>({}, channel(there));
    assert.deepEqual(await asking.call('2000', []), { ok: false, code: 'bad-input', message: 'Too much.' });
    assert.deepEqual(await asking.call('3', []), { ok: true, value: 'xxx' });
  });

  it('does not hide from the one who asks that the question was too long', async () => {
    const [here] = connected();
    const asking = createBirpc<EngineFunctions>({}, channel(here));
    await assert.rejects(asking.call('x', ['y'.repeat(2_000)]), /Too much/u);
  });
});
