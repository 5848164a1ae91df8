import type { RecallHit } from '../shared/session.ts';
import type { Database, Row } from '../store/database.ts';
import { type Conditions, RANKED } from './match.ts';
import { weigh } from './rank.ts';
import { roleFromCode } from './roles.ts';
import { hasFailed } from './stored-exit.ts';
import type { Segments } from './word-index/segments.ts';

/** Where and when is searched. */
export interface Ask {
  db: Database;
  where: Conditions;
  now: number;
  /** FTS4 holds words that are not in its tables yet. */
  gathered: boolean;
  segments: Segments;
}

/** A message that fulfils what was asked. */
export interface Found {
  id: number;
  score: number;
  time: number;
  /** How many of the terms stand in it with the very signs that were typed (literal-first.ts). */
  asTyped?: number;
  /** It has the words as they stand, where others have what those may become. */
  whole?: boolean;
  /** Where all the words stand, if not in it. What has them all comes first. */
  allIn?: AllIn;
}

export type AllIn = NonNullable<RecallHit['allIn']>;

const FARTHER: readonly (AllIn | undefined)[] = [undefined, 'turn', 'session', 'nowhere'];

/** The best first. */
export function inOrder(a: Found, b: Found): number {
  return (
    FARTHER.indexOf(a.allIn) - FARTHER.indexOf(b.allIn) ||
    (b.asTyped ?? 0) - (a.asTyped ?? 0) ||
    Number(b.whole ?? false) - Number(a.whole ?? false) ||
    b.score - a.score ||
    b.time - a.time
  );
}

/** `row` has id, time, role and exit; `words` is what its words are worth. */
export function toFound(row: Row, now: number, words: number): Found {
  const time = row.real(1);
  const failed = hasFailed(row.integerOrNull(3));
  return { id: row.integer(0), time, score: weigh(words, roleFromCode(row.integer(2)), failed, time, now) };
}

/** How much a term that stands in so many messages (counted up to `RANKED`) says among so many terms; alone it need not be known. */
export function rarityFrom(rows: number, terms: number): number {
  return terms === 1 ? 1 : Math.log(1 + RANKED / (rows + 0.5));
}
