import type { Database } from '../store/database.ts';
import type { RecallPage } from '../shared/session.ts';
import { conditionsOf } from './conditions.ts';
import { fewerWords, sessionsBeside } from './fewer-words.ts';
import { type AllIn, type Ask, type Found, inOrder, rarityFrom, toFound } from './found.ts';
import { findListed } from './listed.ts';
import { withForms } from './forms.ts';
import { tellingTerms } from './little-words.ts';
import { literalFirst } from './literal-first.ts';
import {
  type Conditions,
  RANKED,
  anyForm,
  anyOf,
  countRows,
  longerPhrase,
  matchExpression,
  matching,
  partsPhrase,
  phrase,
  versionPhrase,
} from './match.ts';
import { withOptions } from './options.ts';
import { type Query, type Term, hasNoWords, withoutUnclosed } from './query.ts';
import { bm25 } from './rank.ts';
import { readHits } from './read-hits.ts';
import { Texts } from './texts.ts';
import { Segments } from './word-index/segments.ts';

/** Where fewer are found, they and what has other forms of the words are on one page. */
const FEW = 50;

/** Where fewer are found, the sessions that have all in different messages stand behind them. */
const SCARCE = 3;

/** From so many words on one of them may be missing. */
const MANY = 4;

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
  const ask = { db, where, now: options.now, gathered: options.gathered, segments: new Segments(db) };
  const asked = hasNoWords(query) ? newest(db, query, where) : rank(ask, query);
  const meant = asked.total === 0 ? (options.query.otherwise ?? withoutUnclosed(options.query)) : undefined;
  if (meant !== undefined) return searchMessages(db, { ...options, query: meant });
  const matches = asked.total < SCARCE ? rankFew(ask, query, asked) : asked;
  const terms = matches.terms ?? query.terms;
  const texts = new Texts(db);
  const found = literalFirst(db, matches.found, terms, { texts, enough: limit });
  const { hits, repeated } = readHits(db, found, { terms, texts, limit });
  const leftAside = hits.some(({ allIn }) => allIn === 'nowhere') ? matches.leftAside : undefined;
  return {
    ...{ hits, total: matches.total - repeated, capped: matches.capped },
    ...(leftAside && { leftAside: leftAside.map(wordsTyped) }),
  };
}

function wordsTyped({ words, typed }: Term): string {
  return typed ?? words.join(' ');
}

/**
 * Hardly a message has all the words. In a question most of them tell nothing ("where did we put the token"), and together they would
 * outweigh the one that does: what has all the others counts as having all, behind what really has.
 */
function rankFew(ask: Ask, query: Query, asked: Matches): Matches {
  const terms = tellingTerms(query.terms);
  if (terms.length === query.terms.length) return withMore(ask, query, asked);
  const telling = { ...query, terms };
  const found = rank(ask, telling);
  const others = notAmong(asked, found);
  return withMore(ask, telling, {
    found: [...asked.found.map((each) => ({ ...each, whole: true })), ...others],
    total: asked.found.length + others.length,
    capped: found.capped,
    terms: found.terms ?? terms,
  });
}

function withMore(ask: Ask, query: Query, few: Matches): Matches {
  if (few.total === 0) return rankFewer(ask, query);
  if (few.total >= SCARCE) return few;
  return query.terms.length < MANY ? withSessions(ask, query, few) : withoutOne(ask, query, few);
}

function notAmong(first: Matches, { found }: Matches): Matches['found'] {
  const known = new Set(first.found.map(({ id }) => id));
  return found.filter(({ id }) => !known.has(id));
}

/** Of a long question hardly a message has all, and that may be a long text by chance: behind it what has all but the commonest word. */
function withoutOne(ask: Ask, query: Query, few: Matches): Matches {
  const rows = query.terms.map((term) => (term.quoted === true ? -1 : countRows(ask.db, anyForm(term))));
  const common = query.terms[rows.indexOf(Math.max(...rows))];
  if (common === undefined || common.quoted === true) return few;
  const most = rank(ask, { ...query, terms: query.terms.filter((term) => term !== common) });
  const others = notAmong(few, most);
  return {
    ...few,
    found: [...few.found, ...others.map((each) => ({ ...each, allIn: 'nowhere' as const }))],
    total: few.total + others.length,
    leftAside: [common],
  };
}

function withSessions(ask: Ask, query: Query, few: Matches): Matches {
  const sessions = sessionsBeside(ask, query, few.found);
  return { ...few, found: [...few.found, ...sessions.sort(inOrder)], total: few.total + sessions.length };
}

/** No message has all the words: sessions that have, then what has the most telling of them. */
function rankFewer(ask: Ask, query: Query): Matches {
  const none: Matches = { found: [], total: 0, capped: false };
  const fewer = fewerWords(ask, query);
  if (fewer === undefined) return none;
  const { sessions, meant, terms, turns } = fewer;
  const some =
    terms.length === 0
      ? none
      : turns === undefined
        ? rank(ask, { ...query, terms: [...terms] })
        : bestFirst(turns);
  const kept = some.terms ?? terms;
  const leftAside = query.terms.filter((term) => !kept.some((each) => each === term || each.of === term));
  const allIn: AllIn | undefined =
    leftAside.length > 0 ? 'nowhere' : turns === undefined ? undefined : 'turn';
  const shown = new Set(sessions.map(({ id }) => id));
  const others = some.found.filter(({ id }) => !shown.has(id));
  return {
    found: [
      ...[...sessions].sort(inOrder),
      ...(allIn === undefined ? others : others.map((each) => ({ ...each, allIn }))),
    ],
    total: sessions.length + others.length,
    capped: some.capped,
    terms: sessions.length === 0 ? kept : [...kept, ...meant.filter((term) => !terms.includes(term))],
    ...(others.length > 0 && { leftAside }),
  };
}

interface Matches {
  /** Best first. */
  found: Found[];
  total: number;
  capped: boolean;
  /** What was looked for, where that is more than was typed. */
  terms?: readonly Term[];
  /** Typed terms that only some of it has. */
  leftAside?: readonly Term[];
}

function rank(ask: Ask, query: Query): Matches {
  const whole = rankWords(ask, query);
  if (whole.capped || query.terms.every(({ open }) => open === undefined)) return whole;
  const terms = query.terms.map((term) => term.open ?? term);
  const open = rankWords(ask, { ...query, terms });
  const first = new Set(whole.found.map(({ id }) => id));
  const widened = (open.terms ?? whole.terms)?.map((term, at) =>
    term.forms === undefined ? (query.terms[at] ?? term) : term,
  );
  return {
    found: [
      ...whole.found.map((each) => ({ ...each, whole: true })),
      ...open.found.filter(({ id }) => !first.has(id)),
    ],
    total: Math.max(whole.total, open.total),
    capped: open.capped,
    ...(widened && { terms: widened }),
  };
}

/** As it was typed; where that is in few messages, other forms of its words too; where it is nowhere, in another spelling. */
function rankWords(ask: Ask, query: Query): Matches {
  const typed = rankTyped(ask, query);
  const forms = typed.total < FEW ? rankForms(ask, query, typed) : undefined;
  if (forms || typed.total > 0) return forms ?? typed;
  const terms = termsOf(ask.db, query);
  const spellings = [partsPhrase, versionPhrase, longerPhrase].map((write) => matchExpression(query, write));
  let matches = typed;
  for (const spelling of new Set(spellings)) {
    if (spelling === matchExpression(query, phrase)) continue;
    matches = rankMatches(ask, spelling, terms);
    if (matches.total > 0) break;
  }
  return matches;
}

function rankTyped(ask: Ask, query: Query): Matches {
  const listed = ask.gathered ? undefined : findListed(ask, query);
  if (listed) return bestFirst(listed);
  return rankMatches(ask, matchExpression(query, phrase), termsOf(ask.db, query));
}

/** Undefined where no word has another form, or none of those stands anywhere. */
function rankForms(ask: Ask, query: Query, typed: Matches): Matches | undefined {
  const terms = query.terms.map((term) => (term.forms === undefined ? withForms(term) : term));
  if (terms.every(({ forms }) => forms === undefined)) return undefined;
  const widened = { ...query, terms };
  const listed = ask.gathered ? undefined : findListed(ask, widened);
  const found = listed
    ? bestFirst(listed)
    : rankMatches(ask, matchExpression(widened, anyForm), termsOf(ask.db, widened));
  const known = new Set(typed.found.map(({ id }) => id));
  const more = found.found.filter(({ id }) => !known.has(id));
  if (more.length === 0) return undefined;
  // What begins as the word that is typed has been found before, and most of it is no form of it.
  const all = query.terms.some(({ prefix }) => prefix) ? [...typed.found, ...more] : found.found;
  return { ...bestFirst(all), capped: found.capped, terms };
}

function rankMatches(
  { db, where, now }: Ask,
  match: string,
  terms: readonly { rarity: number; forms: number }[],
): Matches {
  // The index gives the newest first: their ids are the lowest (message-ids.ts).
  const { from, values } = matching(match, where);
  const found = db.all(
    `SELECT m.id, m.time, m.role, m.exit, matchinfo(message_text, 'pcnaly') ${from} LIMIT ?`,
    [...values, RANKED + 1],
    (row) => toFound(row, now, bm25(row.blob(4), terms)),
  );
  return bestFirst(found);
}

/** Of the newest, one more than are ranked if there are more. */
function bestFirst(found: readonly Found[]): Matches {
  const capped = found.length > RANKED;
  const ranked = found.slice(0, RANKED);
  ranked.sort(inOrder);
  return { found: ranked, total: ranked.length, capped };
}

/**
 * How much a hit of each term says, from the number of messages that have it (the logarithm in bm25). Counted up to a
 * bound: asking FTS4 itself (`x` of matchinfo) would read all there is about a common word. Beginnings of words cost
 * the most to count and say the least.
 */
function termsOf(db: Database, { terms }: Query): { rarity: number; forms: number }[] {
  return terms.map((term) => {
    const rows = terms.length === 1 ? 1 : term.prefix ? RANKED : countRows(db, anyForm(term));
    return { rarity: rarityFrom(rows, terms.length), forms: term.forms?.length ?? 0 };
  });
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
