import type { Database, Value } from '../store/database.ts';
import { decodeBody } from '../store/text-codec.ts';
import { CLAUDE_THREADS } from '../shared/agents.ts';
import type { MessageRole, RecallHit, RecallPage } from '../shared/session.ts';
import { fewerWords } from './fewer-words.ts';
import { type Ask, type Found, rarityFrom, toFound } from './found.ts';
import { findListed } from './listed.ts';
import {
  type Conditions,
  FROM,
  RANKED,
  anyOf,
  countRows,
  longerPhrase,
  matchExpression,
  partsPhrase,
  phrase,
  versionPhrase,
} from './match.ts';
import { makeSnippet } from './marks.ts';
import { plainText } from './message.ts';
import { type Query, type Term, hasNoWords } from './query.ts';
import { bm25 } from './rank.ts';
import { exitOf, failedAnyway } from './stored-exit.ts';
import { roleFromCode, roleToCode } from './roles.ts';

/** Parts of a project's path with `*` between them. */
const WILDCARDS = 4;
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
  const { query, limit } = options;
  if (query.wordless) return { hits: [], total: 0, capped: false };
  const where = conditions(options);
  const ask = { db, where, now: options.now, gathered: options.gathered };
  const asked = hasNoWords(query) ? newest(db, query, where) : rank(ask, query);
  const { matches, terms } = asked.total > 0 ? { matches: asked, terms: query.terms } : rankFewer(ask, query);
  const { hits, repeated } = readHits(db, matches.found, terms, limit);
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

function conditions({ query, project }: SearchOptions): Conditions {
  const parts: string[] = [];
  const values: Value[] = [];
  const add = (sql: string, ...more: Value[]): void => {
    parts.push(sql);
    values.push(...more);
  };
  if (project !== undefined) add('s.project = ?', project);
  const inRepo = "coalesce(s.project, s.cwd) LIKE ? ESCAPE '\\'";
  // A few are enough, and each makes the comparison a good deal longer.
  const like = (repo: string): string => `%${escapeLike(repo).split(/\*+/u, WILDCARDS).join('%')}%`;
  if (query.repos.length > 0)
    add(`(${query.repos.map(() => inRepo).join(' OR ')})`, ...query.repos.map(like));
  for (const repo of query.withoutRepos) add(`NOT ${inRepo}`, like(repo));
  if (query.before !== undefined) add('m.time < ?', query.before);
  if (query.after !== undefined) add('m.time >= ?', query.after);
  const oneOf = (roles: readonly MessageRole[]): string => `IN (${roles.map(() => '?').join(', ')})`;
  if (query.roles) add(`m.role ${oneOf(query.roles)}`, ...query.roles.map(roleToCode));
  if (query.withoutRoles.length > 0)
    add(`m.role NOT ${oneOf(query.withoutRoles)}`, ...query.withoutRoles.map(roleToCode));
  if (query.from) add(`s.thread ${query.from === 'claude' ? '' : 'NOT '}LIKE ?`, `${CLAUDE_THREADS}%`);
  if (query.failed !== undefined) add(`${query.failed ? '' : 'NOT '}(m.exit IS NOT NULL AND m.exit <> 0)`);
  return { sql: parts.map((part) => ` AND ${part}`).join(''), values };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/gu, (sign) => `\\${sign}`);
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
  const found = db.all(
    `SELECT m.id, m.time, m.role, m.exit, matchinfo(message_text, 'pcnaly') ${FROM}${where.sql} LIMIT ?`,
    [match, ...where.values, RANKED + 1],
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

function newest(db: Database, { without }: Query, where: Conditions): Matches {
  const leftOut = 'AND m.id NOT IN (SELECT docid FROM message_text WHERE message_text MATCH ?)';
  const found = db.all(
    `SELECT m.id, m.time FROM message m JOIN session s ON s.id = m.session WHERE 1${where.sql} ${without.length === 0 ? '' : leftOut}
     ORDER BY m.id LIMIT ${NEWEST + 1}`,
    [...where.values, ...(without.length === 0 ? [] : [anyOf(without)])],
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
  terms: readonly Term[],
  limit: number,
): { hits: RecallHit[]; repeated: number } {
  const hits: RecallHit[] = [];
  const seen = new Set<string>();
  let repeated = 0;
  for (let at = 0; at < found.length && hits.length < limit;) {
    const ids = found.slice(at, at + limit - hits.length).map(({ id }) => id);
    at += ids.length;
    const more = db.all(HITS, [JSON.stringify(ids)], (row) => {
      const text = plainText(decodeBody(row.blob(7)));
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
        ...(failedAnyway(row.integerOrNull(6)) && { failed: true }),
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

const HITS = `SELECT s.thread, ${TITLE}, s.project, m.role, m.time, m.line, m.exit, m.body, s.root
  FROM json_each(?) ids CROSS JOIN message m ON m.id = ids.value CROSS JOIN session s ON s.id = m.session`;
