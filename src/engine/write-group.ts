import { CarryoverError } from '../shared/errors.ts';
import type { Database } from '../store/database.ts';

/**
 * How long what was written may wait for its commit. A crash costs so much reading, nothing else. Longer is less work in
 * all, but nobody gets an answer during a commit.
 */
const COMMIT_MS = 400;

/**
 * Many small writes in one transaction: a commit sorts what the full-text index has gathered and costs as much as
 * dozens of messages. Until then the writes are seen by everyone who asks the same connection, recall among them, and a
 * crash takes all of them back together, positions and rows. Everything that writes into the database goes through here.
 */
export class WriteGroup {
  readonly #db: Database;
  readonly #onLost: (error: unknown) => void;
  #open = false;
  #opened = 0;
  #timer: NodeJS.Timeout | undefined;
  /** Rises when a group was taken back. */
  #lost = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** `onLost` hears why a group was taken back when nobody waits for its commit. */
  constructor(db: Database, onLost: (error: unknown) => void) {
    this.#db = db;
    this.#onLost = onLost;
  }

  /**
   * A writer for one file. When any write of the group fails the whole group is taken back, and a writer that took part
   * in it refuses to go on: what it wrote before is gone, and going on would leave a hole.
   */
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

  /**
   * Work that first looks at what stands, waits, and then writes: one after the other, so that none writes over what it
   * has not seen. It must not wait for work that may want the same.
   */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
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

  #write<T>(work: () => T): T {
    if (!this.#open) {
      this.#db.exec('BEGIN');
      this.#open = true;
      this.#opened = performance.now();
      this.#timer = setTimeout(() => this.#flushLate(), COMMIT_MS);
    }
    try {
      const result = work();
      if (performance.now() - this.#opened > COMMIT_MS) this.flush();
      return result;
    } catch (error) {
      this.#open = false;
      clearTimeout(this.#timer);
      this.#takeBack();
      throw error;
    }
  }

  #flushLate(): void {
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
