import { idsSchema } from './conditions.ts';
import type { Ask } from './found.ts';
import { RANKED, leaveOut } from './match.ts';
import type { Query, Term } from './query.ts';
import { beginningsIn } from './word-index/beginnings.ts';
import { OddIndexError } from './word-index/doclists.ts';
import { readWordLists } from './word-index/word-lists.ts';

/** Of a word that stands in very many messages so many are gone through, from the newest of those that are asked about on. */
const MOST_READ = 50_000;

/** A term that stands somewhere, and how the full-text index is asked for it. */
export interface Known {
  term: Term;
  match: string;
  /** Of the messages that have it the newest, `RANKED` at most. Where few may be shown at all only those: it can be none. */
  ids: readonly number[];
}

/** Not all messages that have it are known. */
export function isCommon({ ids }: Known): boolean {
  return ids.length >= RANKED;
}

/** In which messages single terms stand; those with a word that is left out count for none of them. */
export class TermMessages {
  readonly #ask: Ask;
  readonly #query: Query;
  readonly #few: ReadonlySet<number> | undefined;

  constructor(ask: Ask, query: Query) {
    this.#ask = ask;
    this.#query = query;
    const { few } = ask.where;
    this.#few = few === undefined ? undefined : new Set(idsSchema.parse(JSON.parse(few)));
  }

  /** Undefined where it stands nowhere. `spelled`: `match` looks for something else than the term's own words. */
  known(term: Term, match: string, { spelled }: { spelled: boolean }): Known | undefined {
    const ids = (spelled ? undefined : this.#listed(term)) ?? this.#asked(match);
    if (ids.length === 0) return undefined;
    const few = this.#few;
    if (few === undefined) return { term, match, ids };
    const inFew = isCommon({ term, match, ids })
      ? this.#among(term, match, [...few]).slice(0, RANKED)
      : ids.filter((id) => few.has(id));
    return { term, match, ids: inFew };
  }

  /** Which of these messages have it. */
  among(known: Known, ids: readonly number[]): number[] {
    if (isCommon(known)) return this.#among(known.term, known.match, ids);
    const having = new Set(known.ids);
    return ids.filter((id) => having.has(id));
  }

  /** The newest, out of the index's tables; undefined where FTS4 must be asked. */
  #listed(term: Term): number[] | undefined {
    return this.#outOfTables(() => {
      const lists = readWordLists(this.#ask.segments, { ...this.#query, terms: [term] });
      if (lists === undefined) return undefined;
      const ids: number[] = [];
      for (const { id } of lists.messages) if (ids.push(id) >= RANKED) break;
      return ids;
    });
  }

  #among(term: Term, match: string, ids: readonly number[]): number[] {
    const sorted = [...ids].sort((a, b) => a - b);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined) return [];
    const begins =
      term.prefix && /^[a-z\d]+$/iu.test(term.words.join(' ')) && this.#query.without.length === 0;
    // For a beginning FTS4 puts all lists of all such words together.
    const found = begins
      ? this.#outOfTables(() => beginningsIn(this.#ask.db, term.words.join('').toLowerCase(), sorted))
      : undefined;
    if (found !== undefined) return [...found.keys()];
    return this.#ask.db.all(
      `SELECT docid FROM (SELECT docid FROM message_text WHERE message_text MATCH ? AND docid BETWEEN ? AND ? LIMIT ${MOST_READ})
       WHERE docid IN (SELECT value FROM json_each(?))`,
      [leaveOut(match, this.#query.without), first, last, JSON.stringify(sorted)],
      (row) => row.integer(0),
    );
  }

  #asked(match: string): number[] {
    return this.#ask.db.all(
      `SELECT docid FROM message_text WHERE message_text MATCH ? LIMIT ${RANKED}`,
      [leaveOut(match, this.#query.without)],
      (row) => row.integer(0),
    );
  }

  #outOfTables<T>(read: () => T): T | undefined {
    if (this.#ask.gathered) return undefined;
    try {
      return read();
    } catch (error) {
      if (error instanceof OddIndexError) return undefined;
      throw error;
    }
  }
}
