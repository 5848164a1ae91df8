import type { Database } from '../store/database.ts';
import { OddIndexError, Varints } from './word-index/doclists.ts';
import { type Ask, type Found, rarityFrom, toFound } from './found.ts';
import { idsSchema } from './conditions.ts';
import { RANKED } from './match.ts';
import type { Query } from './query.ts';
import { termScore } from './rank.ts';
import { MOST_LISTED, type WordLists, readWordLists } from './word-index/word-lists.ts';
import { totalsOf } from './word-index/totals.ts';

/**
 * The newest messages that FTS4 would give, one more than are ranked if there are so many, out of its tables (word-lists.ts); undefined
 * when it must be asked itself. It has nothing gathered.
 */
export function findListed(ask: Ask, query: Query): Found[] | undefined {
  try {
    const lists = readWordLists(ask.segments, query);
    return lists && sift(ask, lists);
  } catch (error) {
    if (error instanceof OddIndexError) return undefined;
    throw error;
  }
}

/** The newest of them that fulfil the conditions; undefined where those let through too few, which FTS4 finds sooner. */
function sift({ db, where, now }: Ask, { messages, rows }: WordLists): Found[] | undefined {
  const average = averageLength(db);
  const rarities = rows.map((count) => rarityFrom(count, rows.length));
  const found: Found[] = [];
  const few = where.few === undefined ? undefined : new Set(idsSchema.parse(JSON.parse(where.few)));
  const look = (batch: ReadonlyMap<number, readonly number[]>): void => {
    const ids = few === undefined ? [...batch.keys()] : [...batch.keys()].filter((id) => few.has(id));
    const more = db.all(
      `${RANKED_BY_ID}${where.session} WHERE 1${where.sql} LIMIT ?`,
      [JSON.stringify(ids), ...where.values, RANKED + 1 - found.length],
      (row) => {
        const length = new Varints(row.blob(4)).next();
        const hits = batch.get(row.integer(0)) ?? [];
        const words = rarities.reduce(
          (score, rarity, term) => score + rarity * termScore(hits[term] ?? 0, length, average),
          0,
        );
        return toFound(row, now, words);
      },
    );
    found.push(...more);
  };
  const batch = new Map<number, readonly number[]>();
  let listed = 0;
  for (const { id, hits } of messages) {
    batch.set(id, hits);
    listed += 1;
    if (batch.size <= RANKED && listed < MOST_LISTED) continue;
    look(batch);
    batch.clear();
    if (found.length > RANKED) return found;
    // Nor will there be enough of them when all that are listed were looked at.
    if ((found.length * MOST_LISTED) / listed <= RANKED) return undefined;
  }
  look(batch);
  return found;
}

/** Tokens of a message in the middle, as FTS4 rounds them (`a` of matchinfo). */
function averageLength(db: Database): number {
  const { messages, tokens } = totalsOf(db);
  return messages === 0 ? 0 : Math.floor((tokens + Math.floor(messages / 2)) / messages);
}

/** The messages with these ids, in their order, with what is asked of each. */
const RANKED_BY_ID = `SELECT m.id, m.time, m.role, m.exit, d.size FROM json_each(?) ids
  CROSS JOIN message m NOT INDEXED ON m.id = ids.value
  CROSS JOIN message_text_docsize d ON d.docid = m.id`;
