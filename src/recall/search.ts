import type { Database } from '../store/database.ts';
import type { RecallHit, RecallPage } from '../shared/session.ts';
import { conditionsOf } from './conditions.ts';
import { fewerWords } from './fewer-words.ts';
import { type Ask, type Found, rarityFrom, toFound } from './found.ts';
import { findListed } from './listed.ts';
import { literalFirst } from './literal.ts';
import {
  type Conditions,
  RANKED,
  anyOf,
  countRows,
  longerPhrase,
  matchExpression,
  matching,
  partsPhrase,
  phrase,
  versionPhrase,
} from './match.ts';
import { makeSnippet } from './marks.ts';
import { plainText } from './message.ts';
import { withOptions } from './options.ts';
import { type Query, type Term, hasNoWords } from './query.ts';
import { bm25 } from './rank.ts';
import { exitOf, failedAnyway } from './stored-exit.ts';
import { Texts } from './texts.ts';
import { roleFromCode } from './roles.ts';

/** Messages that are listed where there are no words to rank them by. */
const NEWEST = 200;

export interface SearchOptions {
  query: Query;
  /** Only this project's sessions; undefined for all. */
  project: string | undefined;
  limit: number;
  /** Milliseconds since the epoch. */
  now: number;
  /** FTS4 holds words that it has not written (text-index.ts), so nothing but itself knows all of them. */
  gathered: boolean;
}

/** Finds messages. Without words the newest that the filters let through. */
export function searchMessages(db: Database, options: SearchOptions): RecallPage {
  const { limit } = options;
  if (options.query.wordless) return { hits: [], total: 0, capped: false };
  const query = withOptions(db, options.query);
  const where = conditionsOf(db, query, options.project);
  if (where.few === '[]') return { hits: [], total: 0, capped: false };
  const ask = { db, where, now: options.now, gathered: options.gathered };
  const asked = hasNoWords(query) ? newest(db, query, where) : rank(ask, query);
  const { matches, terms } = asked.total > 0 ? { matches: asked, terms: query.terms } : rankFewer(ask, query);
  const texts = new Texts(db);
  const found = literalFirst(db, matches.found, terms, { texts, enough: limit });
  const { hits, repeated } = readHits(db, found, { terms, texts, limit });
  const leftAside = query.terms.filter((term) => !terms.some((kept) => kept === term || kept.of === term));
  return {
    ...{ hits, total: matches.total - repeated, capped: matches.capped },
    ...(hits.length > 0 && leftAside.length > 0 && { leftAside: leftAside.map(asTyped) }),
  };
}

function asTyped({ words, typed }: Term): string {
  return typed ?? words.join(' ');
}

/** No message has all the words: what has the most telling of them, and which those are. */
function rankFewer(ask: Ask, query: Query): { matches: Matches; terms: Term[] } {
  const none = { found: [], total: 0, capped: false };
  const terms = fewerWords(ask.db, query, ask.where);
  return terms === undefined
    ? { matches: none, terms: query.terms }
    : { matches: rank(ask, { ...query, terms }), terms };
}

interface Matches {
  /** Best first. */
  found: Found[];
  total: number;
  capped: boolean;
}

function rank(ask: Ask, query: Query): Matches {
  const whole = rankWords(ask, query);
  if (whole.capped || query.terms.every(({ open }) => open === undefined)) return whole;
  const terms = query.terms.map((term) => term.open ?? term);
  const open = rankWords(ask, { ...query, terms });
  const first = new Set(whole.found.map(({ id }) => id));
  return {
    found: [...whole.found, ...open.found.filter(({ id }) => !first.has(id))],
    total: Math.max(whole.total, open.total),
    capped: open.capped,
  };
}

/** As it was typed; where that is nowhere, in another spelling. */
function rankWords(ask: Ask, query: Query): Matches {
  const listed = ask.gathered ? undefined : findListed(ask, query);
  if (listed && listed.length > 0) return bestFirst(listed);
  const rarities = query.terms.map((term) => rarityOf(ask.db, query, term));
  const spellings = [phrase, partsPhrase, versionPhrase, longerPhrase].map((write) =>
    matchExpression(query, write),
  );
  let matches: Matches = { found: [], total: 0, capped: false };
  for (const spelling of new Set(spellings)) {
    if (listed && spelling === spellings[0]) continue;
    matches = rankMatches(ask, spelling, rarities);
    if (matches.total > 0) break;
  }
  return matches;
}

function rankMatches({ db, where, now }: Ask, match: string, rarities: readonly number[]): Matches {
  // The index gives the newest first: their ids are the lowest (message-ids.ts).
  const { from, values } = matching(match, where);
  const found = db.all(
    `SELECT m.id, m.time, m.role, m.exit, matchinfo(message_text, 'pcnaly') ${from} LIMIT ?`,
    [...values, RANKED + 1],
    (row) => toFound(row, now, bm25(row.blob(4), rarities)),
  );
  return bestFirst(found);
}

/** Of the newest, one more than are ranked if there are more. */
function bestFirst(found: readonly Found[]): Matches {
  const capped = found.length > RANKED;
  const ranked = found.slice(0, RANKED);
  ranked.sort((a, b) => b.score - a.score || b.time - a.time);
  return { found: ranked, total: ranked.length, capped };
}

/**
 * How much a hit of one term says, from the number of messages that have it (the logarithm in bm25). Counted up to a
 * bound: asking FTS4 itself (`x` of matchinfo) would read all there is about a common word. Beginnings of words cost
 * the most to count and say the least.
 */
function rarityOf(db: Database, { terms }: Query, term: Term): number {
  if (terms.length === 1) return 1;
  return rarityFrom(term.prefix ? RANKED : countRows(db, phrase(term)), terms.length);
}

function newest(db: Database, { without }: Query, { session, sql, values, few }: Conditions): Matches {
  const from =
    few === undefined
      ? 'message m NOT INDEXED'
      : 'json_each(?) ids CROSS JOIN message m NOT INDEXED ON m.id = ids.value';
  const leftOut = 'AND m.id NOT IN (SELECT docid FROM message_text WHERE message_text MATCH ?)';
  const found = db.all(
    `SELECT m.id, m.time FROM ${from}${session} WHERE 1${sql} ${without.length === 0 ? '' : leftOut}
     ${few === undefined ? 'ORDER BY m.id' : ''} LIMIT ${NEWEST + 1}`,
    [...(few === undefined ? [] : [few]), ...values, ...(without.length === 0 ? [] : [anyOf(without)])],
    (row) => ({ id: row.integer(0), time: row.real(1), score: 0 }),
  );
  const capped = found.length > NEWEST;
  return { found: found.slice(0, NEWEST), total: Math.min(found.length, NEWEST), capped };
}

/**
 * The first hits to show. The same words of the same speaker are shown once for a session and its forks: what was copied
 * or said again tells nothing new. In sessions that have nothing to do with each other they are told apart.
 */
function readHits(
  db: Database,
  found: readonly Found[],
  { terms, texts, limit }: { terms: readonly Term[]; texts: Texts; limit: number },
): { hits: RecallHit[]; repeated: number } {
  const hits: RecallHit[] = [];
  const seen = new Set<string>();
  let repeated = 0;
  for (let at = 0; at < found.length && hits.length < limit;) {
    const ids = found.slice(at, at + limit - hits.length).map(({ id }) => id);
    at += ids.length;
    const more = db.all(HITS, [JSON.stringify(ids)], (row) => {
      const text = plainText(texts.of({ pack: row.integer(7), at: row.integer(9), length: row.integer(10) }));
      const key = `${row.text(8)} ${row.integer(3)} ${text}`;
      if (seen.has(key)) return undefined;
      seen.add(key);
      return {
        thread: row.text(0),
        title: row.text(1),
        project: row.textOrNull(2),
        role: roleFromCode(row.integer(3)),
        time: row.real(4),
        line: row.integer(5),
        exit: exitOf(row.integerOrNull(6)),
        ...failedAnyway(row.integerOrNull(6)),
        ...makeSnippet(text, terms),
      };
    });
    for (const hit of more) {
      if (hit) hits.push(hit);
      else repeated++;
    }
  }
  return { hits, repeated };
}

/** A sub-agent's session has no title of its own: then it is that of the session that started it. */
const TITLE = "coalesce(nullif(s.title, ''), (SELECT title FROM session WHERE thread = s.parent), '')";

const HITS = `SELECT s.thread, ${TITLE}, s.project, m.role, m.time, m.line, m.exit, m.pack, s.root, m.at, m.length
  FROM json_each(?) ids CROSS JOIN message m ON m.id = ids.value CROSS JOIN session s ON s.id = m.session`;
