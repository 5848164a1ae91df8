import { CarryoverError } from '../../shared/errors.ts';
import { type Log, describeError } from '../../shared/log.ts';
import type { Problem } from '../../shared/status.ts';
import { TakenBackError } from './writes.ts';

/** How long to wait until a disk that refused is tried again, in milliseconds. */
const RETRY_MS = 10_000;

export interface LookAgainOptions {
  /** False when nothing may be looked through by itself; then only the problem is kept. */
  enabled: boolean;
  now: () => number;
  log: Log;
  /** Looks through all sessions. */
  look: () => Promise<unknown>;
  /** Told when a problem with the disk begins. */
  onProblem: () => void;
}

/** Knows when all sessions are to be looked through once more, and whether it is because the disk refused. */
export class LookAgain {
  readonly #options: LookAgainOptions;
  #problem: Problem | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** When `#timer` is due. */
  #due: number | undefined;

  constructor(options: LookAgainOptions) {
    this.#options = options;
  }

  /** Why the disk refused to write, until a look has ended well. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** The look that began with this problem, or with none, has ended and all of it was written. */
  endedWell(before: Problem | undefined): void {
    if (this.#problem === before) this.#problem = undefined;
  }

  /** At that time, or earlier if that is due already. */
  at(time: number): void {
    const { enabled, now } = this.#options;
    if (!enabled || (this.#due !== undefined && this.#due <= time)) return;
    this.#due = time;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), Math.max(0, time - now()));
  }

  /** Logs what failed. What the disk refused is taken in when it is well again: a look finds all of it. */
  failed(what: string, error: unknown): void {
    this.#options.log.error(`${what}: ${describeError(error)}`);
    // The disk is well.
    if (error instanceof TakenBackError) this.at(this.#options.now() + RETRY_MS);
    if (!(error instanceof CarryoverError) || error.code !== 'cannot-write') return;
    if (!this.#problem) this.#options.onProblem();
    this.#problem ??= { code: error.code, message: error.message };
    this.at(this.#options.now() + RETRY_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #look(): void {
    this.#due = undefined;
    this.#options
      .look()
      .catch((error: unknown) => this.failed('the sessions could not be looked through again', error));
  }
}
