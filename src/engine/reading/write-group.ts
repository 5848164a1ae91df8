import type { CarryoverError } from '../../shared/errors.ts';
import type { Database } from '../../store/database.ts';
import { isDiskTrouble } from '../../store/errors.ts';
import { type Piece, WorkQueue, aMoment } from './work-queue.ts';
import { TakenBackError, type Writer, type Writes, whyGone } from './writes.ts';

/** How long what was written may wait for its commit. A crash costs so much reading, nothing else. */
const COMMIT_MS = 150;

/** The full-text index (recall/word-index/text-index.ts), which is to be kept in order by whoever writes. */
export interface Upkeep {
  readonly full: boolean;
  readonly hasGathered: boolean;
  readonly canMerge: boolean;
  readonly crowded: boolean;
  readonly waits: boolean;
  takeIn(): void;
  writeSome(): void;
  mergeSome(): void;
  changed(): void;
}

/**
 * Many small writes in one transaction: a commit costs as much as dozens of messages. Until then the writes are seen by everyone who
 * asks the same connection, recall among them, and a crash takes all of them back together, positions and rows. Everything that writes
 * into the database goes through here.
 *
 * Nobody gets an answer during one piece of work, so each is short: what is to be done beside the writes (storing what the index
 * has gathered, merging it, committing, moving the log into the file) is done in pieces as well, between those of others.
 */
export class WriteGroup implements Writes {
  readonly #db: Database;
  readonly #onLost: (error: unknown) => void;
  readonly #index: Upkeep | undefined;
  readonly #onTakenBack: () => void;
  #open = false;
  #timer: NodeJS.Timeout | undefined;
  /** What is open has waited long enough. */
  #isLate = false;
  /** Something was committed and may have to be moved into the file. */
  #toMove = false;
  #moving: Promise<void> | undefined;
  /** The last piece was one of merging. */
  #merged = false;
  /** It failed and took back what was written with it: first something is to be committed without it. */
  #mergeFailed = false;
  #ending = false;
  /** Rises when a group was taken back. */
  #lost = 0;
  /** Why the last one was. */
  #whyLost: CarryoverError = new TakenBackError();
  /** Who wants to hear when the one that is open is taken back. */
  readonly #toTell = new Set<() => void>();
  readonly #queue = new WorkQueue(() => (this.#ending ? undefined : this.#beside()));

  /** `onLost` hears why a group was taken back when nobody waits for its commit, `onTakenBack` that one was: what was read of it is gone. */
  constructor(
    db: Database,
    onLost: (error: unknown) => void,
    index?: Upkeep,
    onTakenBack = (): void => undefined,
  ) {
    this.#db = db;
    this.#onLost = onLost;
    this.#index = index;
    this.#onTakenBack = onTakenBack;
  }

  writer(who: Writer = {}): <T>(work: () => T) => T {
    const lost = this.#lost;
    return (work) => {
      if (lost !== this.#lost) throw this.#whyLost;
      if (who.apart === true) return this.#writeApart(work);
      return this.#write(() => {
        // Not everything that writes waits until it is alone.
        if (this.#index?.crowded === true) this.#index.mergeSome();
        const result = work();
        if (who.onTakenBack) this.#toTell.add(who.onTakenBack);
        return result;
      });
    };
  }

  /** The same group, for one who wants to be apart, or to hear what becomes of it. */
  for(who: Writer): Writes {
    return { writer: () => this.writer(who), alone: (one) => this.alone(one) };
  }

  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.take(work);
  }

  /**
   * Work for which somebody waits: it writes before all that waits to be alone. Until it is over, but not for long, no other work
   * begins and nothing is committed.
   */
  hurry<T>(work: (writes: Writes) => Promise<T>, who?: Writer): Promise<T> {
    return this.#queue.hurry((alone) => work({ writer: () => this.writer(who), alone }));
  }

  /**
   * A file changes, which takes some turns to look into, and behind each of them the others would put a piece of their work: none
   * of them begins until it is hurried, or for a moment.
   */
  expect(): void {
    this.#queue.expect();
  }

  /** Commits what is open, at once. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#isLate = false;
    if (!this.#open) return;
    this.#open = false;
    try {
      this.#index?.takeIn();
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#takeBack(error);
      throw error;
    }
    this.#toTell.clear();
    this.#index?.changed();
    this.#mergeFailed = false;
    this.#toMove = true;
    this.#queue.serve();
  }

  /** A search finds all that was written. */
  settle(): void {
    if (this.#open && this.#index?.waits === true)
      this.#attempt(() => this.#write(() => this.#index?.takeIn()));
  }

  /** Does nothing more but what waits to be alone. `flush` is still to be called. */
  async end(): Promise<void> {
    this.#ending = true;
    await Promise.all([this.#queue.settled(), this.#moving]);
  }

  /** What is to be done beside the writes, and before the next of them. */
  #beside(): Piece | undefined {
    if (this.#moving) return aMoment;
    const index = this.#index;
    if (this.#open && index?.hasGathered === true && (this.#isLate || index.full))
      return () => void this.#attempt(() => this.#write(() => index.writeSome()));
    if (this.#isLate) return () => void this.#attempt(() => this.flush());
    if (this.#toMove && !this.#open) return () => this.#move();
    return this.#mergesNext() ? () => this.#merge() : undefined;
  }

  /** In turns with what waits, unless that has to wait for it. */
  #mergesNext(): boolean {
    const index = this.#index;
    if (!index || this.#mergeFailed) return false;
    const inTurn = !this.#merged || !this.#queue.isWaitedFor;
    const known = this.#attempt(() => (this.#merged = index.crowded || (inTurn && index.canMerge)));
    if (!known) this.#mergeFailed = true;
    return known && this.#merged;
  }

  #merge(): void {
    this.#mergeFailed = !this.#attempt(() => this.#write(() => this.#index?.mergeSome()));
  }

  #move(): void {
    this.#toMove = false;
    this.#moving = this.#db
      .moveCommitted(() => !this.#open)
      .catch(this.#onLost)
      .finally(() => {
        this.#moving = undefined;
      });
  }

  /** Nobody waits for it, so somebody else must hear when it fails. Answers whether it went well. */
  #attempt(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      this.#onLost(error);
      return false;
    }
  }

  #write<T>(work: () => T): T {
    if (!this.#open) {
      this.#db.exec('BEGIN');
      this.#open = true;
      this.#timer = setTimeout(() => {
        this.#isLate = true;
        this.#queue.serve();
      }, COMMIT_MS);
    }
    try {
      return work();
    } catch (error) {
      this.#open = false;
      clearTimeout(this.#timer);
      this.#isLate = false;
      this.#takeBack(error);
      throw error;
    }
  }

  /** Nothing of others is in it, so what fails is what `work` wrote. Committed at once, which costs some milliseconds more. */
  #writeApart<T>(work: () => T): T {
    if (!this.#attempt(() => this.flush())) throw this.#whyLost;
    const result = this.#write(work);
    this.flush();
    return result;
  }

  #takeBack(error: unknown): void {
    this.#lost++;
    this.#whyLost = whyGone(error);
    const toTell = isDiskTrouble(error) ? [] : [...this.#toTell];
    this.#toTell.clear();
    this.#index?.changed();
    try {
      this.#db.exec('ROLLBACK');
    } catch {
      // SQLite has taken it back by itself, as it does when the disk is full
    }
    this.#onTakenBack();
    for (const tell of toTell) tell();
  }
}
