import type { Database } from '../../store/database.ts';
import { Varints } from './doclists.ts';

/** Row of `message_text_stat`: messages, then tokens of all (`FTS_STAT_DOCTOTAL` of SQLite's fts3_write.c). */
const TOTALS = 0;

/** Messages in the full-text index and the tokens of all of them, as FTS4 counts them. */
export function totalsOf(db: Database): { messages: number; tokens: number } {
  const stat = db.get(`SELECT value FROM message_text_stat WHERE id = ${TOTALS}`, [], (row) => row.blob(0));
  const numbers = new Varints(stat ?? new Uint8Array());
  return { messages: numbers.next(), tokens: numbers.next() };
}
