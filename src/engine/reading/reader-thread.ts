import { Worker } from 'node:worker_threads';
import type { ReadResult } from '../../codex/session-reader.ts';
import { startPosition } from '../../codex/position.ts';
import { CarryoverError } from '../../shared/errors.ts';
import { type Log, describeError } from '../../shared/log.ts';
import { type Asked, type Told, batchOf, resultOf, toldSchema } from './reader-messages.ts';
import type { SessionSource, SourceOptions } from './session-source.ts';

/**
 * In MB. Short-lived things only: what outlives a batch has left the thread, and without the first limit it keeps 48 and more
 * for them. The second one is far above what a session needs, but V8 lets a heap with a low limit grow in smaller steps.
 */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/** A session that is being read over there. */
interface OpenRead {
  options: SourceOptions;
  /** What came of it is dealt with in its order. */
  queue: Promise<void>;
  position: ReadResult['position'];
  settle: (how: { result: ReadResult } | { error: unknown }) => void;
  settled: boolean;
}

/**
 * Reads in a thread of its own: one core reads, takes apart, redacts and learns while the other one stores. `file` is the
 * engine's bundle (worker.ts).
 */
export class ReaderThread implements SessionSource {
  readonly #worker: Worker;
  readonly #log: Log;
  readonly #open = new Map<number, OpenRead>();
  #next = 1;
  #ended = false;

  constructor(file: string, log: Log) {
    this.#log = log;
    this.#worker = new Worker(file, {
      workerData: { role: 'reader' },
      name: 'carryover-reader',
      resourceLimits: LIMITS,
    });
    this.#worker.on('message', (message: unknown) => this.#take(toldSchema.parse(message)));
    this.#worker.on('error', (error) => log.warn(`the reader failed: ${describeError(error)}`));
    this.#worker.once('exit', () => {
      this.#ended = true;
      for (const id of [...this.#open.keys()]) this.#settle(id, { error: gone() });
    });
  }

  /** It ended by itself; nothing can be read with it any more. */
  get ended(): boolean {
    return this.#ended;
  }

  read(options: SourceOptions): Promise<ReadResult> {
    if (this.#ended) return Promise.reject(gone());
    const { file, known, hearOnly, signal } = options;
    const id = this.#next++;
    return new Promise<ReadResult>((resolve, reject) => {
      const stop = (): void => {
        this.#ask({ t: 'stop', id });
        const read = this.#open.get(id);
        // After the batch in hand, whatever the thread does.
        void read?.queue.then(() =>
          this.#settle(id, { result: { replaced: false, position: read.position } }),
        );
      };
      this.#open.set(id, {
        options,
        queue: Promise.resolve(),
        position: known?.position ?? startPosition(),
        settled: false,
        settle: (how) => {
          signal.removeEventListener('abort', stop);
          if ('result' in how) resolve(how.result);
          else reject(how.error instanceof Error ? how.error : new Error(String(how.error)));
        },
      });
      this.#ask({ t: 'read', id, file, known, hearOnly });
      signal.addEventListener('abort', stop);
      if (signal.aborted) stop();
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(asked: Asked): void {
    this.#worker.postMessage(asked);
  }

  #take(told: Told): void {
    const read = this.#open.get(told.id);
    if (!read) return;
    read.queue = read.queue.then(() => this.#handle(told, read));
  }

  async #handle(told: Told, read: OpenRead): Promise<void> {
    if (read.settled || read.options.signal.aborted) return;
    const { id } = told;
    try {
      switch (told.t) {
        case 'replaced':
          read.options.onReplaced();
          break;
        case 'batch':
          await read.options.onBatch(batchOf(told));
          read.position = told.state.position;
          this.#ask({ t: 'taken', id });
          break;
        case 'end':
          this.#settle(id, { result: resultOf(told) });
          break;
        case 'failed':
          this.#log.warn(`a session could not be read: ${told.why}`);
          this.#settle(id, { error: new Error('the reading thread could not read it') });
          break;
      }
    } catch (error) {
      this.#ask({ t: 'stop', id });
      this.#settle(id, { error });
    }
  }

  #settle(id: number, how: { result: ReadResult } | { error: unknown }): void {
    const read = this.#open.get(id);
    if (!read) return;
    this.#open.delete(id);
    read.settled = true;
    read.settle(how);
  }
}

function gone(): CarryoverError {
  return new CarryoverError('internal', 'Reading a session ended early. Scan again; the log says more.');
}
