import type { MessagePort } from 'node:worker_threads';
import { openAtOnce } from '../../codex/open-file.ts';
import { createGate } from '../../safety/gate.ts';
import { describeError } from '../../shared/log.ts';
import { type Asked, type Told, askedSchema, tellBatch, tellEnd } from './reader-messages.ts';
import { createSessionSource } from './session-source.ts';

/** Batches that may be on their way. More would only fill the memory: the other side takes one at a time. */
const AHEAD = 6;

interface OpenRead {
  stop: AbortController;
  /** Batches told and not taken. */
  ahead: number;
  /** Called when there is room for one more, or none is wanted. */
  wake: () => void;
}

/**
 * The reader's side of the thread: one file after the other, in the order in which they are asked for, some batches
 * ahead of whoever asked.
 */
export function serveReads(port: MessagePort): void {
  const source = createSessionSource(createGate(), openAtOnce());
  const open = new Map<number, OpenRead>();
  let last: Promise<void> = Promise.resolve();
  const tell = (told: Told, transfer: ArrayBuffer[] = []): void => port.postMessage(told, transfer);

  const read = async (
    { id, file, known, hearOnly }: Extract<Asked, { t: 'read' }>,
    hold: OpenRead,
  ): Promise<void> => {
    const { signal } = hold.stop;
    try {
      const result = await source.read({
        ...{ file, known, hearOnly, signal },
        pause: () => Promise.resolve(),
        onReplaced: () => tell({ t: 'replaced', id }),
        onBatch: async (batch) => {
          const { told, transfer } = tellBatch(id, batch);
          tell(told, transfer);
          hold.ahead++;
          while (hold.ahead >= AHEAD && !signal.aborted) {
            await new Promise<void>((resolve) => (hold.wake = resolve));
          }
        },
      });
      tell(tellEnd(id, result));
    } catch (error) {
      tell({ t: 'failed', id, why: describeError(error) });
    } finally {
      open.delete(id);
    }
  };

  port.on('message', (message: unknown) => {
    const asked = askedSchema.parse(message);
    if (asked.t === 'read') {
      const hold: OpenRead = { stop: new AbortController(), ahead: 0, wake: () => undefined };
      open.set(asked.id, hold);
      last = last.then(() => read(asked, hold));
      return;
    }
    const hold = open.get(asked.id);
    if (!hold) return;
    if (asked.t === 'taken') hold.ahead--;
    else hold.stop.abort();
    hold.wake();
  });
}
