import { setImmediate as nextTurn } from 'node:timers/promises';
import { listSessionFiles } from '../../codex/session-files.ts';
import type { SessionFile } from '../../codex/session-files.ts';
import { CarryoverError } from '../../shared/errors.ts';
import type { Problem, Progress } from '../../shared/status.ts';
import { concernsOne } from '../../store/errors.ts';
import { type ScanProblems, refusedFile } from './scan-problems.ts';
import { type FileStates, stampOf } from './file-states.ts';
import type { Listing } from './gone-sessions.ts';
import type { IngestOptions, Ingested } from './ingest.ts';
import { type Job, Jobs } from './jobs.ts';
import { Teller } from './teller.ts';
import { TakenBackError, type Writer } from './writes.ts';

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
  /** `live` when the file came from watching and not from a pass over everything; what it is written as, `who` says. */
  ingest: (file: SessionFile, options: IngestOptions, live: boolean, who: Writer) => Promise<Ingested>;
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
  /** This one file cannot be stored, and is left alone until it changes; the others go on. Told once for each. */
  onRefused: (file: SessionFile, error: unknown) => void;
}

/** Files in hand beside those of a pass: one that grew, and one more that must not wait for a huge one that grew. */
const GROWN_IN_HAND = 2;

/**
 * Takes session files in. Those that grew just now wait for none of a pass, which lets others have their turn after each of its
 * batches. One thread writes, whoever reads, so nothing is ever written side by side.
 */
export class Scanner {
  readonly #options: ScannerOptions;
  readonly #stop = new AbortController();
  readonly #jobs = new Jobs();
  /** Files that grew and are being read. */
  readonly #grown = new Set<Promise<void>>();
  #pass: Promise<Pass> | undefined;
  /** Ends the pass that runs. */
  #passEnd = this.#stop.signal;
  /** Ends the rebuilds that were asked for up to now. */
  #rebuilds = new AbortController();
  readonly #teller: Teller;
  #sums: Pass = emptyPass();
  /** Files of a pass that are taken in hand at once. */
  #width = 1;

  constructor(options: ScannerOptions) {
    this.#options = options;
    this.#teller = new Teller(options.onProgress);
  }

  /** Its file is being read. */
  isInHand(thread: string): boolean {
    return this.#jobs.isInHand(thread);
  }

  get progress(): Progress | null {
    return this.#teller.progress;
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
    for (const file of files) this.#jobs.addLive(file);
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
      this.#teller.begin(changed);
      this.#width = this.#options.onBegin?.(this.progress?.totalBytes ?? 0) ?? 1;
      this.#jobs.add(changed);
      try {
        // What grew at the very end may have kept one waiting, and what was written last may be taken back.
        while (this.#jobs.passWaits && !this.#passEnd.aborted) {
          await Promise.all([...Array.from({ length: this.#width }, () => this.#work()), ...this.#grown]);
          this.#flushPass();
        }
      } finally {
        this.#width = 1;
        this.#jobs.dropPass();
        await this.#options.onEnd?.();
      }
    }
    try {
      known.save();
      this.#options.flush();
    } finally {
      this.#teller.end();
    }
    return this.#sums;
  }

  /** When that fails its files wait again, each for itself; if not, there is nothing that could be done now. */
  #flushPass(): void {
    try {
      this.#options.flush();
    } catch (error) {
      if (!this.#jobs.passWaits) throw error;
      this.#options.onBug(error);
    }
  }

  async #work(): Promise<void> {
    while (!this.#passEnd.aborted) {
      const job = this.#jobs.takeWaiting();
      if (!job) return;
      await this.#takeIn(job);
    }
  }

  #takeGrown(): void {
    while (this.#grown.size < GROWN_IN_HAND && !this.#stop.signal.aborted) {
      const job = this.#jobs.takeLive();
      if (!job) return;
      const taken = this.#takeIn(job).finally(() => {
        this.#grown.delete(taken);
        this.#takeGrown();
      });
      this.#grown.add(taken);
    }
  }

  async #takeIn(job: Job): Promise<void> {
    const { file, live } = job;
    const { ingest, problems, onIngested } = this.#options;
    const signal = live ? this.#stop.signal : this.#passEnd;
    // One that could not be stored would take the others back with it once more.
    const apart = job.apart > 0 || problems.isRefused(file);
    try {
      const who = { apart, onTakenBack: () => this.#takeAgain(job) };
      const ingested = await ingest(file, { signal, pause: nextTurn }, live, who);
      this.#count(job, ingested);
      if (ingested.problem) problems.add(file, ingested.problem);
      else problems.settle(file);
      onIngested(file, ingested, live);
    } catch (error) {
      if (!signal.aborted) this.#failed(job, apart, error);
    } finally {
      this.#jobs.done(job);
    }
    if (live) return;
    if (job.apart === 0) this.#teller.advance(file);
    // It may have grown meanwhile.
    this.#takeGrown();
  }

  /** Once, however often it is begun. */
  #count(job: Job, { messages, bytes, skipped }: Ingested): void {
    if (job.isCounted) return;
    job.isCounted = true;
    this.#sums.files++;
    this.#sums.sessions += messages > 0 ? 1 : 0;
    this.#sums.messages += messages;
    this.#sums.bytes += bytes;
    this.#sums.skipped += skipped;
  }

  /** For itself, so that what cannot be stored keeps no other file from it. False when that was tried often enough. */
  #takeAgain(job: Job): boolean {
    const waits = this.#jobs.again(job);
    // Not within the write that failed.
    if (waits && job.live) setImmediate(() => this.#takeGrown());
    return waits;
  }

  /** One file that fails must not keep the others from being read. */
  #failed(job: Job, apart: boolean, error: unknown): void {
    const { problems, onBug, onRefused } = this.#options;
    const { file } = job;
    if (error instanceof TakenBackError && this.#takeAgain(job)) return;
    if (error instanceof CarryoverError && !concernsOne(error)) {
      onBug(error);
      // The disk refuses the others as well; whoever hears of it scans again later.
      if (error.code === 'cannot-write') this.#jobs.dropPass();
      problems.add(file, error);
      return;
    }
    if (!apart) {
      onBug(error);
      this.#takeAgain(job);
      return;
    }
    if (!problems.isRefused(file)) onRefused(file, error);
    problems.add(file, refusedFile(file));
  }
}

function listNothing(): ReturnType<typeof listSessionFiles> {
  return Promise.resolve({ files: [], problems: [] });
}

function emptyPass(): Pass {
  return { files: 0, sessions: 0, messages: 0, bytes: 0, skipped: 0 };
}
