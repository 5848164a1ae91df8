import type { Database } from '../store/database.ts';
import { type Conditions, RANKED, countRows, leaveOut, matching, partsPhrase, phrase } from './match.ts';
import type { Query, Term } from './query.ts';
import { UNSPACED, runsOf } from './unspaced.ts';

/** Of two words each is meant. From three on they are a sentence, or an error that reads a little different each time. */
const LEAST = 3;
/** Messages that are looked at for how many of the words they have, the newest. */
const LOOKED_AT = 2_000;

interface Known {
  term: Term;
  match: string;
  rows: number;
}

/**
 * What to look for when no message has all the terms: those of them that say most and stand together in one message, in
 * their order. Words that stand in very many messages say little and are given up; a phrase in quotation marks never is.
 * Chinese, Japanese and Korean that stands nowhere as it was typed is several words. Undefined when there is nothing to give up.
 */
export function fewerWords(db: Database, query: Query, where: Conditions): Term[] | undefined {
  if (query.terms.flatMap((term) => (term.quoted === true ? [term] : wordsOfRun(term))).length < LEAST)
    return undefined;
  const looked = query.terms.map((term) => ({ term, known: term.quoted === true ? [] : look(db, term) }));
  const groups = looked.map(({ term, known }) =>
    term.quoted === true || known.length > 0 ? [term] : wordsOfRun(term),
  );
  const terms = groups.flat();
  if (new Set(terms.map(({ words }) => words.join(' '))).size < LEAST) return undefined;
  const quoted = terms.filter((term) => term.quoted === true);
  const known = [
    ...looked.flatMap((each) => each.known),
    ...groups.flatMap((parts) => (parts.length > 1 ? parts.flatMap((part) => look(db, part)) : [])),
  ];
  const telling = rarest(known.filter(({ rows }) => rows < RANKED));
  const together =
    telling.length === 0
      ? known.map(({ term }) => term)
      : best(db, { ...query, terms: quoted }, where, telling);
  const kept = groups.flatMap((parts) => {
    const found = parts.filter((term) => term.quoted === true || together.includes(term));
    // Less is something else.
    return found.length * 2 >= parts.length ? found : [];
  });
  const isWhole = kept.length === query.terms.length && kept.every((term) => query.terms.includes(term));
  return kept.length === 0 || isWhole ? undefined : kept;
}

/** Of a whole text without blanks the beginning is enough. */
const MOST_PAIRS = 24;

/** Most of these words have two characters, so each two that stand together count as one. Other words stay as they are. */
function wordsOfRun(term: Term): Term[] {
  const runs = term.words.flatMap(runsOf);
  if (!runs.some((run) => UNSPACED.test(run) && Array.from(run).length > 2)) return [term];
  const words = runs.flatMap((run) => {
    const characters = Array.from(run);
    if (!UNSPACED.test(run) || characters.length < 3) return [run];
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
  return [...new Set(words)].slice(0, MOST_PAIRS).map((word) => ({ words: [word], prefix: false, of: term }));
}

/** Where a term stands as it is, or taken apart; nothing where it stands nowhere. */
function look(db: Database, term: Term): Known[] {
  for (const match of [phrase(term.open ?? term), partsPhrase(term.open ?? term)]) {
    const rows = countRows(db, match);
    if (rows > 0) return [{ term, match, rows }];
  }
  return [];
}

/** As many of the rarest as can be looked at. */
function rarest(known: readonly Known[]): Known[] {
  let sum = 0;
  return [...known]
    .sort((a, b) => a.rows - b.rows)
    .filter(({ rows }, index) => {
      sum += rows;
      return index === 0 || sum <= LOOKED_AT;
    });
}

/** The terms of the message that has the most telling ones; `query` says what it must have and must not. */
function best(db: Database, query: Query, where: Conditions, known: readonly Known[]): Term[] {
  const any = `(${known.map(({ match }) => match).join(' OR ')})`;
  const expression = leaveOut([...query.terms.map(phrase), any].join(' AND '), query.without);
  let found = { worth: 0, terms: [] as Term[] };
  const { from, values } = matching(expression, where);
  db.all(`SELECT matchinfo(message_text, 'ny') ${from} LIMIT ${LOOKED_AT}`, values, (row) => {
    const [all = 0, ...hits] = new Uint32Array(row.blob(0).slice().buffer);
    const has = known.filter((_, index) => (hits[query.terms.length + index] ?? 0) > 0);
    const worth = has.reduce((sum, { rows }) => sum + Math.log(1 + all / rows), 0);
    if (worth > found.worth) found = { worth, terms: has.map(({ term }) => term) };
  });
  return found.terms;
}
