import type { Database } from '../store/database.ts';

/** Ids for each minute. More than most minutes need, and few, because the index stores the gaps between ids. */
const PER_MINUTE = 16;
const MINUTE = 60_000;

/**
 * Gives out ids that rise with the messages' times, so that the full-text index, which goes by id, finds the newest
 * first. A minute that is full runs over into the next. One for each batch of one session, in the batch's order.
 */
export class MessageIds {
  readonly #db: Database;
  #last = 0;

  constructor(db: Database) {
    this.#db = db;
  }

  /** An id that no message has. The row must be written before the next call. */
  next(time: number): number {
    let first = Math.max(0, Math.floor(time / MINUTE)) * PER_MINUTE;
    // What follows in a session never stands before what came first, whatever its clock says.
    if (first <= this.#last) first = this.#last - (this.#last % PER_MINUTE);
    for (;;) {
      const end = first + PER_MINUTE;
      const highest =
        this.#db.get('SELECT max(id) FROM message WHERE id >= ? AND id < ?', [first, end], (row) =>
          row.integerOrNull(0),
        ) ?? first - 1;
      if (highest < end - 1) {
        this.#last = Math.max(1, highest + 1);
        return this.#last;
      }
      first = end;
    }
  }
}
