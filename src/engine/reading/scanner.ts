import { setImmediate as nextTurn } from 'node:timers/promises';
import { listSessionFiles } from '../../codex/session-files.ts';
import type { SessionFile } from '../../codex/session-files.ts';
import { CarryoverError } from '../../shared/errors.ts';
import type { Problem, Progress } from '../../shared/status.ts';
import type { ScanProblems } from './scan-problems.ts';
import { type FileStates, stampOf } from './file-states.ts';
import type { Listing } from './gone-sessions.ts';
import type { IngestOptions, Ingested } from './ingest.ts';

/** Sums of one pass. */
export interface Pass {
  files: number;
  sessions: number;
  messages: number;
  bytes: number;
  skipped: number;
}

export interface ScannerOptions {
  codexHome: string;
  /** Session files of another agent, which are taken in after Codex's. */
  listOthers?: typeof listNothing;
  files: FileStates;
  problems: ScanProblems;
  /** `live` when the file came from watching and not from a pass over everything. */
  ingest: (file: SessionFile, options: IngestOptions, live: boolean) => Promise<Ingested>;
  /** A pass with so many bytes to read begins. Answers how many of its files to take in hand at once. */
  onBegin?: (bytes: number) => number;
  /** The pass is over, however it ended. */
  onEnd?: () => Promise<void>;
  /** At the end of each pass. */
  flush: () => void;
  /** Told after each file. */
  onIngested: (file: SessionFile, ingested: Ingested, live: boolean) => void;
  onProgress: (progress: Progress | null) => void;
  /** Told what each pass finds, before anything of it is read. */
  onListed: (listing: Listing) => Promise<void>;
  /** Errors that are nobody's input but ours. */
  onBug: (error: unknown) => void;
}

interface Job {
  file: SessionFile;
  live: boolean;
}

const PROGRESS_MS = 100;

/** Files in hand beside those of a pass: one that grew, and one more that must not wait for a huge one that grew. */
const GROWN_IN_HAND = 2;

/**
 * Takes session files in. Those that grew just now wait for none of a pass, which lets others have their turn after each of its
 * batches. One thread writes, whoever reads, so nothing is ever written side by side.
 */
export class Scanner {
  readonly #options: ScannerOptions;
  readonly #stop = new AbortController();
  readonly #live = new Map<string, Job>();
  readonly #waiting: Job[] = [];
  /** Threads whose files are being read. */
  readonly #inHand = new Set<string>();
  /** Files that grew and are being read. */
  readonly #grown = new Set<Promise<void>>();
  #pass: Promise<Pass> | undefined;
  /** Ends the pass that runs. */
  #passEnd = this.#stop.signal;
  /** Ends the rebuilds that were asked for up to now. */
  #rebuilds = new AbortController();
  #progress: Progress | null = null;
  #lastProgress = 0;
  #sums: Pass = emptyPass();
  /** Files of a pass that are taken in hand at once. */
  #width = 1;

  constructor(options: ScannerOptions) {
    this.#options = options;
  }

  /** Its file is being read. */
  isInHand(thread: string): boolean {
    return this.#inHand.has(thread);
  }

  get progress(): Progress | null {
    return this.#progress;
  }

  /** What could not be read, in this pass or an earlier one; newest last, bounded. */
  get problems(): Problem[] {
    return this.#options.problems.list;
  }

  /** Looks through everything and takes in what is new. A call during a pass waits for one more, so that nothing is missed. */
  async scan(): Promise<Pass> {
    if (this.#pass) await this.#pass.catch(() => undefined);
    return this.#startPass();
  }

  /**
   * Reads everything from the start. A session stays as it was until its turn comes, so recall goes on answering, and
   * what is interrupted goes on at the next scan. Sessions whose files are gone stay. It begins when `ready`.
   */
  async rebuild(ready?: Promise<unknown>): Promise<Pass> {
    const { signal } = this.#rebuilds;
    await ready;
    while (this.#pass || this.#grown.size > 0) {
      await this.#pass?.catch(() => undefined);
      await Promise.all(this.#grown);
    }
    if (this.#rebuilds.signal !== signal) return emptyPass();
    this.#options.files.markAll();
    this.#options.problems.forget();
    this.#passEnd = AbortSignal.any([this.#stop.signal, signal]);
    try {
      return await this.#startPass();
    } finally {
      this.#passEnd = this.#stop.signal;
      if (signal.aborted) this.#options.files.unmark();
    }
  }

  /** Ends a rebuild after the batches that are being stored. What its turn did not come to stays as it was. */
  stopRebuild(): void {
    this.#rebuilds.abort();
    this.#rebuilds = new AbortController();
  }

  /** Files that grew while we watched. */
  take(files: readonly SessionFile[]): void {
    for (const file of files) this.#live.set(file.thread, { file, live: true });
    this.#takeGrown();
  }

  /** Ends after the batch that is being stored. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#pass?.catch(() => undefined);
    await Promise.all(this.#grown);
  }

  #startPass(): Promise<Pass> {
    this.#pass ??= this.#scan().finally(() => {
      this.#pass = undefined;
    });
    return this.#pass;
  }

  async #scan(): Promise<Pass> {
    const { codexHome, listOthers = listNothing } = this.#options;
    const [codex, others] = [await listSessionFiles(codexHome), await listOthers()];
    const files = [...codex.files, ...others.files];
    const problems = [...codex.problems, ...others.problems];
    const known = this.#options.problems;
    known.begin(files, problems);
    await this.#options.onListed({ files, complete: problems.length === 0 });
    const stamps = this.#options.files.stamps();
    const changed = files.filter(
      (file) => stamps.get(file.thread) !== stampOf(file) && !known.isSameDamage(file),
    );
    this.#sums = emptyPass();
    if (changed.length > 0) {
      this.#progress = {
        doneBytes: 0,
        totalBytes: changed.reduce((sum, { size }) => sum + size, 0),
        doneFiles: 0,
        totalFiles: changed.length,
      };
      this.#width = this.#options.onBegin?.(this.#progress.totalBytes) ?? 1;
      for (const file of changed) this.#waiting.push({ file, live: false });
      try {
        // What grew at the very end may have kept one waiting.
        while (this.#waiting.length > 0 && !this.#passEnd.aborted) {
          await Promise.all([...Array.from({ length: this.#width }, () => this.#work()), ...this.#grown]);
        }
      } finally {
        this.#width = 1;
        this.#waiting.length = 0;
        await this.#options.onEnd?.();
      }
    }
    known.save();
    this.#options.flush();
    this.#progress = null;
    this.#options.onProgress(null);
    return this.#sums;
  }

  async #work(): Promise<void> {
    for (let job = this.#nextWaiting(); job && !this.#passEnd.aborted; job = this.#nextWaiting()) {
      await this.#takeIn(job);
    }
  }

  #takeGrown(): void {
    while (this.#grown.size < GROWN_IN_HAND && !this.#stop.signal.aborted) {
      const job = this.#nextLive();
      if (!job) return;
      const taken = this.#takeIn(job).finally(() => {
        this.#grown.delete(taken);
        this.#takeGrown();
      });
      this.#grown.add(taken);
    }
  }

  /** One whose file grew is in hand already, and two readings of it would both write the same rows; its turn comes later. */
  #nextWaiting(): Job | undefined {
    const free = this.#waiting.findIndex(({ file }) => !this.#inHand.has(file.thread));
    return free < 0 ? undefined : this.#waiting.splice(free, 1)[0];
  }

  #nextLive(): Job | undefined {
    for (const [thread, job] of this.#live) {
      if (this.#inHand.has(thread)) continue;
      this.#live.delete(thread);
      return job;
    }
    return undefined;
  }

  async #takeIn({ file, live }: Job): Promise<void> {
    this.#inHand.add(file.thread);
    const signal = live ? this.#stop.signal : this.#passEnd;
    try {
      const options = { signal, pause: nextTurn };
      const ingested = await this.#options.ingest(file, options, live);
      this.#sums.files++;
      this.#sums.sessions += ingested.messages > 0 ? 1 : 0;
      this.#sums.messages += ingested.messages;
      this.#sums.bytes += ingested.bytes;
      this.#sums.skipped += ingested.skipped;
      if (ingested.problem) this.#options.problems.add(file, ingested.problem);
      else this.#options.problems.settle(file);
      this.#options.onIngested(file, ingested, live);
    } catch (error) {
      if (!signal.aborted) this.#failed(file, error);
    } finally {
      this.#inHand.delete(file.thread);
    }
    if (live) return;
    this.#advance(file);
    // It may have grown meanwhile.
    this.#takeGrown();
  }

  /** One file that fails must not keep the others from being read. */
  #failed(file: SessionFile, error: unknown): void {
    this.#options.onBug(error);
    const known = error instanceof CarryoverError;
    // The disk refuses the others as well; whoever hears of it scans again later.
    if (known && error.code === 'cannot-write') this.#waiting.length = 0;
    const problem = known
      ? error
      : new CarryoverError('internal', 'A session file could not be taken in. The log says why.');
    this.#options.problems.add(file, problem);
  }

  #advance(file: SessionFile): void {
    if (!this.#progress) return;
    this.#progress = {
      ...this.#progress,
      doneBytes: this.#progress.doneBytes + file.size,
      doneFiles: this.#progress.doneFiles + 1,
    };
    if (Date.now() - this.#lastProgress < PROGRESS_MS) return;
    this.#lastProgress = Date.now();
    this.#options.onProgress(this.#progress);
  }
}

function listNothing(): ReturnType<typeof listSessionFiles> {
  return Promise.resolve({ files: [], problems: [] });
}

function emptyPass(): Pass {
  return { files: 0, sessions: 0, messages: 0, bytes: 0, skipped: 0 };
}
