import type { Database } from '../store/database.ts';
import { MINUTE } from '../shared/dates.ts';

/** Ids for each minute. More than most minutes need, and few, because the index stores the gaps between ids. */
const PER_MINUTE = 16;
/** Ids count back from here. */
const END = Date.UTC(2100, 0) / MINUTE;
/**
 * A clock that says less or more is wrong. The full-text index takes no ids that do not fit into 32 bits, as those are given to it
 * as broken numbers, and one such message would keep all that is stored beside it out. A year is left for what runs over.
 */
const [EARLIEST, LATEST] = [0, Date.UTC(2099, 0) / MINUTE];

/**
 * Gives out ids that fall as the messages' times rise. The full-text index goes by id, so it finds the newest first, and
 * the first reading of all sessions, which begins with the newest, adds to the end of the tables. A minute that is full
 * runs over into the next. One for each batch of one session, in the batch's order.
 */
export class MessageIds {
  readonly #db: Database;
  #last = Infinity;

  constructor(db: Database) {
    this.#db = db;
  }

  /** An id that no message has and that was not given before. */
  next(time: number): number {
    // What follows in a session never stands before what came first, whatever its clock says.
    const minute = Math.min(Math.max(Math.floor(time / MINUTE), EARLIEST), LATEST);
    const top = Math.min((END - minute) * PER_MINUTE + PER_MINUTE, this.#last);
    for (let end = top; ;) {
      const start = Math.ceil(end / PER_MINUTE - 1) * PER_MINUTE;
      const lowest = this.#db.get(
        'SELECT min(id) FROM message WHERE id >= ? AND id < ?',
        [start, end],
        (row) => row.integerOrNull(0),
      );
      if ((lowest ?? end) > start) {
        this.#last = (lowest ?? end) - 1;
        return this.#last;
      }
      end = start;
    }
  }
}
