import { type Ask, type Found, rarityFrom, toFound } from './found.ts';
import { withForms } from './forms.ts';
import { RANKED, anyForm, countRows, leaveOut, matching, partsPhrase, phrase } from './match.ts';
import type { Query, Term } from './query.ts';
import { bm25 } from './rank.ts';
import { UNSPACED, runsOf } from './unspaced.ts';
import { nearWords } from './word-index/near-words.ts';

/** From three words on they are a sentence, or an error that reads a little different each time. */
const SENTENCE = 3;
/** Messages that are looked at for how many of the words they have, the newest. */
const LOOKED_AT = 2_000;

interface Known {
  term: Term;
  match: string;
  rows: number;
}

/** What to look for instead; where no message has all of it but the messages of a turn do together, those. */
export interface Fewer {
  terms: Term[];
  found?: Found[];
}

/**
 * What to look for when no message has all the terms: those of them that say most and stand together in one message or in one turn, in
 * their order. Words that stand in very many messages say little and are given up; a phrase in quotation marks never is. Of two words
 * each is meant: one is given up only where it stands nowhere at all, nor anything near it.
 * Chinese, Japanese and Korean that stands nowhere as it was typed is several words. Undefined when there is nothing to give up.
 */
export function fewerWords(ask: Ask, query: Query): Fewer | undefined {
  const { db } = ask;
  const [first, ...others] = query.terms;
  // Nothing is like a name, a code or a phrase.
  if (
    first === undefined ||
    (others.length === 0 && first.words.length > 1 && wordsOfRun(first)[0] === first)
  )
    return undefined;
  const looked = query.terms.map((term) => ({ term, known: term.quoted === true ? [] : look(ask, term) }));
  const groups = looked.map(({ term, known: [one] }) =>
    term.quoted === true ? [term] : one ? [one.term] : wordsOfRun(term),
  );
  const terms = groups.flat();
  const quoted = terms.filter((term) => term.quoted === true);
  const known = [
    ...looked.flatMap((each) => each.known),
    ...groups.flatMap((parts) => (parts.length > 1 ? parts.flatMap((part) => lookWhole(ask, part)) : [])),
  ];
  const asked = new Set(terms.map(({ words }) => words.join(' '))).size;
  // Another word for what stands nowhere, and nothing given up.
  if (
    asked < SENTENCE &&
    known.length + quoted.length === terms.length &&
    known.some(({ term }) => isOther(term))
  )
    if (countRows(db, leaveOut(terms.map(anyForm).join(' AND '), query.without)) > 0) return { terms };
  const telling = rarest(known.filter(({ rows }) => rows < RANKED));
  if (asked < SENTENCE) {
    if (known.length === 0 || telling.length < known.length || quoted.length > 0) return undefined;
    if (known.length < terms.length)
      return terms.length < 2 ? undefined : { terms: known.map(({ term }) => term) };
  }
  const together =
    telling.length === 0
      ? { terms: known.map(({ term }) => term) }
      : best(ask, { ...query, terms: quoted }, telling);
  if (asked < SENTENCE && together.terms.length < terms.length) return undefined;
  const kept = groups.flatMap((parts) => {
    const found = parts.filter((term) => term.quoted === true || together.terms.includes(term));
    // Less is something else.
    return found.length * 2 >= parts.length ? found : [];
  });
  const isWhole = kept.length === query.terms.length && kept.every((term) => query.terms.includes(term));
  if (kept.length === 0 || (isWhole && together.found === undefined)) return undefined;
  return { ...together, terms: kept };
}

/** It stands for what was typed. */
function isOther(term: Term): boolean {
  return term.of !== undefined && term.forms !== undefined;
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

/** Where a term stands as it is, taken apart, in other forms, or as what it was meant to be; nothing where it stands nowhere. */
function look(ask: Ask, term: Term): Known[] {
  const whole = lookWhole(ask, term);
  if (whole.length > 0 || term.words.length > 1) return whole;
  const widened = withForms(term);
  for (const other of [
    widened,
    { ...term, prefix: false, of: term, forms: nearWords(ask.db, term.words[0] ?? '') },
  ]) {
    const rows = (other.forms?.length ?? 0) === 0 ? 0 : countRows(ask.db, anyForm(other));
    if (rows > 0) return [{ term: other, match: anyForm(other), rows }];
  }
  return [];
}

function lookWhole({ db }: Ask, term: Term): Known[] {
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

/** A message that has some of the terms, and a turn with all that its messages have. */
interface Partly {
  found: Found;
  turn: string;
  has: Set<Known>;
}

/**
 * The terms of the message or the turn that has the most telling ones; `query` says what it must have and must not. A turn counts where it
 * has more than any message: what was asked, run and answered in it belongs together.
 */
function best(ask: Ask, query: Query, known: readonly Known[]): Fewer {
  const { partly, all } = lookFor(ask, query, known);
  const worthOf = (has: ReadonlySet<Known>): number =>
    [...has].reduce((sum, { rows }) => sum + Math.log(1 + all / rows), 0);
  const mostTelling = (sets: Iterable<Set<Known>>): Set<Known> => {
    let most = new Set<Known>();
    for (const has of sets) if (worthOf(has) > worthOf(most)) most = has;
    return most;
  };
  const turns = new Map<string, Set<Known>>();
  for (const { turn, has } of partly) turns.set(turn, new Set([...(turns.get(turn) ?? []), ...has]));
  const inMessage = mostTelling(partly.map(({ has }) => has));
  const inTurn = mostTelling(turns.values());
  const terms = [...inTurn].map(({ term }) => term);
  if (worthOf(inTurn) <= worthOf(inMessage)) return { terms: [...inMessage].map(({ term }) => term) };
  const full = partly.filter(({ turn }) => [...inTurn].every((each) => turns.get(turn)?.has(each) === true));
  return { terms, found: full.map(({ found }) => found) };
}

/** Messages that have some of the terms, and how many messages there are. */
function lookFor(
  { db, where, now }: Ask,
  query: Query,
  known: readonly Known[],
): { partly: Partly[]; all: number } {
  const any = `(${known.map(({ match }) => match).join(' OR ')})`;
  const expression = leaveOut([...query.terms.map(phrase), any].join(' AND '), query.without);
  const { from, values } = matching(expression, where);
  const weights = [
    ...query.terms.map(() => ({ rarity: 1, forms: 0 })),
    ...known.map(({ term, rows }) => ({
      rarity: rarityFrom(rows, known.length),
      forms: term.forms?.length ?? 0,
    })),
  ];
  let all = 0;
  const partly = db.all(
    `SELECT m.id, m.time, m.role, m.exit, matchinfo(message_text, 'pcnaly'), m.session, m.turn ${from} LIMIT ${LOOKED_AT}`,
    values,
    (row) => {
      const info = row.blob(4);
      all = new Uint32Array(info.slice().buffer)[2] ?? 0;
      const [session, turn] = [row.integer(5), row.integerOrNull(6)];
      // Where a session names no turns each message stands alone.
      return {
        found: toFound(row, now, bm25(info, weights)),
        turn: turn === null ? `message ${row.integer(0)}` : `${session} ${turn}`,
        has: hasOf(info, query.terms.length, known),
      };
    },
  );
  return { partly, all };
}

/** Which of them a message has, from what bm25 is reckoned from. */
function hasOf(matchinfo: Uint8Array, before: number, known: readonly Known[]): Set<Known> {
  const hits = new Uint32Array(matchinfo.slice().buffer).subarray(5 + before);
  let next = 0;
  return new Set(
    known.filter(({ term }) => {
      const start = next;
      next += 1 + (term.forms?.length ?? 0);
      return hits.subarray(start, next).some((count) => count > 0);
    }),
  );
}
