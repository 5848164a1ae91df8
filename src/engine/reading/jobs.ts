import type { SessionFile } from '../../codex/session-files.ts';

/** A file that is to be taken in. */
export interface Job {
  file: SessionFile;
  /** It grew just now, and comes from no pass over everything. */
  live: boolean;
  /** How often it was begun for itself, since something that was written together could not be stored; 0 together with others. */
  apart: number;
  /** It was taken in once already, and what the pass says of it stands. */
  isCounted?: boolean;
}

/** Begun so often for itself and taken back each time, it waits for the next pass. */
const MOST_APART = 5;

/** Files that wait, those that grew just now and those of a pass, and those in hand: no file is ever read twice at once. */
export class Jobs {
  readonly #live = new Map<string, Job>();
  #waiting: Job[] = [];
  /** Threads whose files are being read. */
  readonly #inHand = new Set<string>();

  isInHand(thread: string): boolean {
    return this.#inHand.has(thread);
  }

  get passWaits(): boolean {
    return this.#waiting.length > 0;
  }

  add(files: readonly SessionFile[]): void {
    for (const file of files) this.#waiting.push({ file, live: false, apart: 0 });
  }

  addLive(file: SessionFile): void {
    this.#live.set(file.thread, { file, live: true, apart: this.#live.get(file.thread)?.apart ?? 0 });
  }

  /** Before the others of its kind, and for itself. False when that was done often enough. */
  again(job: Job): boolean {
    const { thread } = job.file;
    const again = { ...job, apart: job.apart + 1 };
    if (again.apart > MOST_APART) return false;
    // It may have grown once more.
    if (job.live) this.#live.set(thread, { ...again, file: this.#live.get(thread)?.file ?? job.file });
    else if (!this.#waiting.some(({ file, apart }) => apart > 0 && file.thread === thread))
      this.#waiting.unshift(again);
    return true;
  }

  /** The pass is over, or the disk would refuse the others as well. */
  dropPass(): void {
    this.#waiting = [];
  }

  /** One whose file grew is in hand already, and two readings of it would both write the same rows; its turn comes later. */
  takeWaiting(): Job | undefined {
    const free = this.#waiting.findIndex(({ file }) => !this.#inHand.has(file.thread));
    const job = free < 0 ? undefined : this.#waiting.splice(free, 1)[0];
    if (job) this.#inHand.add(job.file.thread);
    return job;
  }

  takeLive(): Job | undefined {
    for (const [thread, job] of this.#live) {
      if (this.#inHand.has(thread)) continue;
      this.#live.delete(thread);
      this.#inHand.add(thread);
      return job;
    }
    return undefined;
  }

  done({ file }: Job): void {
    this.#inHand.delete(file.thread);
  }
}
