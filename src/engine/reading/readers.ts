import os from 'node:os';
import type { Log } from '../../shared/log.ts';
import { ReaderThread } from './reader-thread.ts';
import type { SessionSource } from './session-source.ts';

/** So much to read is worth a second thread, in bytes. Starting one costs as much as reading some MB. */
const WORTH_BYTES = 8 * 1024 * 1024;
/**
 * Files of a pass in hand at once: while the last part of one is stored the next ones are read. Many sessions are small, and with
 * two in hand each thread mostly waited for the other. More than ten would each listen to the signal that ends the pass, of which
 * Node warns; twenty-four brought three in a hundred and cost 10 MB.
 */
const WITH_THREAD = 8;

/** Chooses in which thread sessions are read. The second one lives only as long as a large pass. */
export class Readers {
  readonly #near: SessionSource;
  readonly #file: string | undefined;
  readonly #log: Log;
  #thread: ReaderThread | undefined;

  /** `file` is the engine's bundle, which the reading thread runs too; without it everything is read in this thread. */
  constructor(near: SessionSource, file: string | undefined, log: Log) {
    this.#near = near;
    this.#file = file;
    this.#log = log;
  }

  /** A pass with so many bytes to read begins. Answers how many of its files are best taken in hand at once. */
  begin(bytes: number): number {
    if (this.#file === undefined || bytes < WORTH_BYTES || os.availableParallelism() < 2) return 1;
    this.#thread ??= new ReaderThread(this.#file, this.#log);
    return WITH_THREAD;
  }

  async end(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.close();
  }

  /** A few new lines are read here: going to another thread and back would cost more. */
  for(live: boolean): SessionSource {
    return live || !this.#thread || this.#thread.ended ? this.#near : this.#thread;
  }
}
