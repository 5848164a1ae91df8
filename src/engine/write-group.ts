import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { CarryoverError } from '../shared/errors.ts';
import type { Database } from '../store/database.ts';

/**
 * How long what was written may wait for its commit. A crash costs so much reading, nothing else. Nobody gets an answer during a
 * commit, and it takes longer the more was written; in all, many short ones cost no more than a few long ones.
 */
const COMMIT_MS = 150;
/**
 * How long the others wait for what is hurried, from its beginning on. Reading some lines that a session grew by takes a part of
 * it; a whole session that appears takes longer, and then both go on.
 */
const HELD_MS = 150;
/** How often it is looked whether they still have to wait, in milliseconds. */
const LOOK_MS = 1;

/** Where one kind of work writes. */
export interface Writes {
  /**
   * A writer for one file. When any write of the group fails the whole group is taken back, and a writer that took part
   * in it refuses to go on: what it wrote before is gone, and going on would leave a hole.
   */
  writer(): <T>(work: () => T) => T;
  /**
   * Work that first looks at what stands, waits, and then writes: one after the other, so that none writes over what it
   * has not seen. It must not wait for work that may want the same.
   */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Many small writes in one transaction: a commit sorts what the full-text index has gathered and costs as much as
 * dozens of messages. Until then the writes are seen by everyone who asks the same connection, recall among them, and a
 * crash takes all of them back together, positions and rows. Everything that writes into the database goes through here.
 */
export class WriteGroup implements Writes {
  readonly #db: Database;
  readonly #onLost: (error: unknown) => void;
  #open = false;
  #timer: NodeJS.Timeout | undefined;
  /** Rises when a group was taken back. */
  #lost = 0;
  /** Work that waits until it is alone, what is hurried before the others. */
  readonly #hurried: (() => Promise<void>)[] = [];
  readonly #others: (() => Promise<void>)[] = [];
  #serving = false;
  /** How much is hurried now, and when the first of it began. */
  #inHurry = 0;
  #heldSince = 0;

  /** `onLost` hears why a group was taken back when nobody waits for its commit. */
  constructor(db: Database, onLost: (error: unknown) => void) {
    this.#db = db;
    this.#onLost = onLost;
  }

  writer(): <T>(work: () => T) => T {
    const lost = this.#lost;
    return (work) => {
      if (lost !== this.#lost) {
        throw new CarryoverError(
          'cannot-write',
          'What was read could not be stored. It is read again at the next scan.',
        );
      }
      return this.#write(work);
    };
  }

  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#waitFor(work, this.#others);
  }

  /**
   * Work for which somebody waits: it writes before all that waits to be alone. Until it is over, but not for long, no other work
   * begins and nothing is committed.
   */
  async hurry<T>(work: (writes: Writes) => Promise<T>): Promise<T> {
    if (this.#inHurry++ === 0) this.#heldSince = performance.now();
    try {
      return await work({
        writer: () => this.writer(),
        alone: (one) => this.#waitFor(one, this.#hurried),
      });
    } finally {
      this.#inHurry--;
    }
  }

  /** Commits what is open. */
  flush(): void {
    clearTimeout(this.#timer);
    if (!this.#open) return;
    this.#open = false;
    try {
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#takeBack();
      throw error;
    }
  }

  get #held(): boolean {
    return this.#inHurry > 0 && performance.now() - this.#heldSince < HELD_MS;
  }

  #waitFor<T>(work: () => Promise<T>, line: (() => Promise<void>)[]): Promise<T> {
    const done = new Promise<T>((resolve, reject) => {
      line.push(async () => {
        try {
          resolve(await work());
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    void this.#serve();
    return done;
  }

  /** Whoever asks something gets an answer between two pieces of work. */
  async #serve(): Promise<void> {
    if (this.#serving) return;
    this.#serving = true;
    while (this.#hurried.length + this.#others.length > 0) {
      const next = this.#hurried.shift() ?? (this.#held ? undefined : this.#others.shift());
      if (next) await next();
      await (next ? nextTurn() : pause(LOOK_MS));
    }
    this.#serving = false;
  }

  #write<T>(work: () => T): T {
    if (!this.#open) {
      this.#db.exec('BEGIN');
      this.#open = true;
      this.#timer = setTimeout(() => this.#flushLate(), COMMIT_MS);
    }
    try {
      return work();
    } catch (error) {
      this.#open = false;
      clearTimeout(this.#timer);
      this.#takeBack();
      throw error;
    }
  }

  #flushLate(): void {
    if (this.#held) {
      this.#timer = setTimeout(() => this.#flushLate(), LOOK_MS);
      return;
    }
    try {
      this.flush();
    } catch (error) {
      this.#onLost(error);
    }
  }

  #takeBack(): void {
    this.#lost++;
    try {
      this.#db.exec('ROLLBACK');
    } catch {
      // SQLite has taken it back by itself, as it does when the disk is full
    }
  }
}
