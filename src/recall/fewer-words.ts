import type { Ask, Found } from './found.ts';
import { type KnownTerms, isRun, knownTerms } from './known-terms.ts';
import { anyForm, countRows, leaveOut } from './match.ts';
import { type Partly, type Worth, byKey, partlyFound, rarest, togetherIn, worthAmong } from './partly.ts';
import type { Query, Term } from './query.ts';
import { sessionsWithAll } from './sessions-with-all.ts';
import { type Known, isCommon } from './term-messages.ts';

/** From three words on they are a sentence, or an error that reads a little different each time. */
const SENTENCE = 3;
/** Of words that are looked for in different messages. */
const MOST_APART = 3;

/** What to look for instead. */
export interface Fewer {
  /** The sessions that have all of it, if no message has. */
  sessions: readonly Found[];
  /** All terms as they are meant. */
  meant: readonly Term[];
  /** What a message is to have; none where that is nothing worth looking for. */
  terms: readonly Term[];
  /** Where no message has those but the messages of a turn do together, those. */
  turns?: readonly Found[];
}

/**
 * What to look for when no message has all the terms: the sessions in which they stand, and those of them that say most and stand together
 * in one message or in one turn, in their order. Words that stand in very many messages say little and are given up first; a phrase in
 * quotation marks never is. Chinese, Japanese and Korean that stands nowhere as it was typed is several words. Undefined when there is
 * nothing to look for.
 */
export function fewerWords(ask: Ask, query: Query): Fewer | undefined {
  const [first, ...more] = query.terms;
  // Nothing is like a name, a code or a phrase.
  if (first === undefined || (more.length === 0 && first.words.length > 1 && !isRun(first))) return undefined;
  const { groups, known, phrases, messages } = knownTerms(ask, query);
  const meant = groups.flat();
  if (known.length + phrases.length === 0) return undefined;
  if (phrases.length < meant.filter(({ quoted }) => quoted === true).length) return undefined;
  const allKnown = known.length + phrases.length === meant.length;
  const asked = new Set(meant.map(({ words }) => words.join(' '))).size;
  // Another word for what stands nowhere, and nothing given up.
  if (asked < SENTENCE && allKnown && meant.some(isOther) && standTogether(ask, query, meant))
    return { sessions: [], meant, terms: meant };
  // Of what stands nowhere there is nothing to choose.
  if (asked < SENTENCE && !allKnown)
    return meant.length < 2
      ? undefined
      : { sessions: [], meant, terms: [...phrases, ...known].map(({ term }) => term) };
  const worth = worthAmong(ask);
  const isApart = allKnown && mayBeApart(groups);
  const telling = rarest(known.filter((each) => !isCommon(each)));
  const looked = new Set([...telling, ...(isApart ? rarest([...phrases, ...known]) : [])]);
  const partly = partlyFound(ask, new Map([...looked].map((each) => [each, each.ids])));
  const together = mostTelling(telling, { partly, phrases, messages, worth });
  // What stands everywhere is left only where a phrase says more.
  const best = together ?? { terms: (phrases.length > 0 ? phrases : known).map(({ term }) => term) };
  const isWhole = best.terms.length === meant.length;
  // Of a single run half is something else.
  if (asked < SENTENCE && more.length === 0 && !isWhole) return undefined;
  const terms = groups.flatMap((parts) => {
    const found = parts.filter((term) => best.terms.includes(term));
    // Less is something else.
    return found.length * 2 >= parts.length ? found : [];
  });
  const sessions =
    isApart && (together === undefined || !isWhole)
      ? sessionsWithAll(ask, [...phrases, ...known], { partly, messages, worth })
      : [];
  // Nothing else than what was found nowhere.
  const isTyped = terms.length === query.terms.length && terms.every((term) => query.terms.includes(term));
  if (terms.length > 0 && (!isTyped || best.turns !== undefined)) return { sessions, meant, ...best, terms };
  return sessions.length === 0 ? undefined : { sessions, meant, terms: [] };
}

/** The sessions in which all terms stand, beside the few messages that have them all: none of those sessions. */
export function sessionsBeside(ask: Ask, query: Query, few: readonly Found[]): Found[] {
  if (query.terms.length < 2) return [];
  const { groups, known, phrases, messages } = knownTerms(ask, query);
  const needed = [...phrases, ...known];
  // What stands in very many messages takes long to look for, and something was found.
  if (!mayBeApart(groups) || needed.length < groups.length || needed.some(isCommon)) return [];
  const shown = new Set(
    ask.db.all(
      'SELECT m.session FROM json_each(?) ids CROSS JOIN message m ON m.id = ids.value',
      [JSON.stringify(few.map(({ id }) => id))],
      (row) => row.integer(0),
    ),
  );
  const partly = partlyFound(ask, new Map(rarest(needed).map((each) => [each, each.ids])));
  return sessionsWithAll(ask, needed, {
    partly: partly.filter(({ session }) => !shown.has(session)),
    ...{ messages, worth: worthAmong(ask) },
  });
}

/** More words than that stand in every long session, and the pairs of a run are no words of their own. */
function mayBeApart(groups: KnownTerms['groups']): boolean {
  return groups.length <= MOST_APART && groups.every(({ length }) => length === 1);
}

/** It stands for what was typed. */
function isOther(term: Term): boolean {
  return term.of !== undefined && term.forms !== undefined;
}

function standTogether({ db }: Ask, { without }: Query, terms: readonly Term[]): boolean {
  return countRows(db, leaveOut(terms.map(anyForm).join(' AND '), without)) > 0;
}

/**
 * The terms of the message or the turn that has the most telling ones, and all that is in quotation marks. A turn counts where it has more
 * than any message: what was asked, run and answered in it belongs together. Undefined where no term tells much.
 */
function mostTelling(
  telling: readonly Known[],
  of: Pick<KnownTerms, 'phrases' | 'messages'> & { partly: readonly Partly[]; worth: Worth },
): { terms: Term[]; turns?: Found[] } | undefined {
  if (telling.length === 0) return undefined;
  const { phrases, messages, worth } = of;
  const told = of.partly.flatMap((each) => {
    const has = new Set(telling.filter((known) => each.has.has(known)));
    return has.size === 0 ? [] : [{ ...each, has }];
  });
  const partly = withPhrases(told, phrases, messages);
  const most = (sets: readonly ReadonlySet<Known>[]): ReadonlySet<Known> =>
    sets.reduce((best, has) => (isMore(worth(has), worth(best)) ? has : best), new Set<Known>());
  const turns = new Map([...byKey(partly, ({ turn }) => turn)].map(([turn, of]) => [turn, togetherIn(of)]));
  const inMessage = most(partly.map(({ has }) => has));
  const inTurn = most([...turns.values()]);
  const termsOf = (has: ReadonlySet<Known>): Term[] => [...phrases, ...has].map(({ term }) => term);
  if (!isMore(worth(inTurn), worth(inMessage))) return { terms: termsOf(inMessage) };
  const full = partly.filter(({ turn }) => [...inTurn].every((each) => turns.get(turn)?.has(each) === true));
  return {
    terms: termsOf(inTurn),
    turns: full.map(({ found, has }) => ({ ...found, score: found.score * worth(has) })),
  };
}

/** Sums of the same numbers in another order differ in their last digits. */
function isMore(worth: number, other: number): boolean {
  return worth - other > 1e-6;
}

/** Those that have all phrases. */
function withPhrases(
  partly: readonly Partly[],
  phrases: readonly Known[],
  messages: KnownTerms['messages'],
): readonly Partly[] {
  let left = partly;
  for (const phrase of phrases) {
    const having = new Set(
      messages.among(
        phrase,
        left.map(({ found }) => found.id),
      ),
    );
    left = left.filter(({ found }) => having.has(found.id));
  }
  return left;
}
