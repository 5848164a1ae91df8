import { LongExpression } from '../../shared/anchors/expression.ts';
import { type Span, splitClauses } from './clauses.ts';
import type { CueName } from './cues.ts';
import { foldedFor, isHollow, withoutReminder } from './hollow.ts';
import { request } from './judge.ts';
import type { Language } from '../language/compile.ts';
import { completions, consequences, gone, remainders, successors } from '../language/consequences.ts';
import { bansFirst } from '../language/together/scope-words.ts';
import { contentOf } from '../meaning-key.ts';
import { asBan, toRule } from './rule-text.ts';

/** A longer sentence is not quoted whole to keep one clause of it together. */
const MAX_WIDE = 240;

/** Where a clause stands that is worth keeping. */
export interface Place {
  text: string;
  folded: string;
  span: Span;
  /** The sentence that the clause is a part of. */
  sentence: Span;
  /** The sentence before it. */
  before: Span | undefined;
  /** Whether the sentence orders a piece of work. */
  isWork: () => boolean;
  /** The languages the sentence may be in. */
  languages: readonly Language[];
}

/** A reason of a few words, all languages together. A longer one stands by itself. */
const shortReason =
  /^\W*(?:because|since|weil|da|parce que?|car|porque|ya que|perche|poiche|siccome|pois|потому что|так как) ?(?:\S+ ){1,4}\S+$/u;

/** Speaks of what the clause before it named, all languages together. */
const pointsBack = new LongExpression(
  /^\W*(?:(?:and|but|und|aber|et|mais|y|pero|e|ma|mas) )?(?:it|its|it's|that's|they|they're|these|those|das (?:ist|sind)|c'est|ce sont|eso es|esto es|questo e|isso e)(?![\w'])/u,
);

/** What follows from it is asked for once. */
const politely = /\b(?:please|pls|bitte|stp|svp|por favor|per favore)\b|пожалуйста/u;

/** A clause with the neighbour that it hangs on: a condition without its order is no rule, nor an order without its condition. */
function widen({ folded, span, sentence, isWork }: Place, language: Language): Span {
  if (span.start === sentence.start && span.end === sentence.end) return span;
  const clauses = splitClauses(folded, sentence, language.joint);
  const at = clauses.findIndex(({ start }) => start === span.start);
  const hangs = (clause: Span | undefined): boolean =>
    clause !== undefined && language.dependent.test(folded.slice(clause.start, clause.end));
  const itself = hangs(span);
  const { code } = language.words;
  const words = folded.slice(span.start, span.end);
  const follows = consequences[code].test(words) || remainders[code].test(words);
  const next = clauses[at + 1];
  const behind = next === undefined ? '' : folded.slice(next.start, next.end).trim();
  const replaced = gone.test(words) && successors[code].test(behind);
  // "The build takes 20 min so batch your changes": what follows is what is to be done.
  const completed =
    completions[code]?.test(behind) === true ||
    // "The ios app is frozen, don't touch it."
    (language.bareObject.test(behind) && bansFirst.test(behind)) ||
    (consequences[code].test(behind) && !request.test(behind) && !politely.test(behind));
  // "Orders close at four because the dough goes in": what has a reason is said ahead of it, unless that is a piece of work.
  const reasons = shortReason.test(words) && !isWork();
  let first = at > 0 && (itself || reasons || follows || hangs(clauses[at - 1])) ? at - 1 : at;
  // "Two kilns and that's the lot, no new one this year": the middle points further back.
  if (first > 0 && first < at && pointsBack.test(folded.slice(clauses[first]?.start, clauses[first]?.end)))
    first -= 1;
  const after = itself || replaced || completed ? next : undefined;
  const wide = { start: clauses[first]?.start ?? span.start, end: after?.end ?? span.end };
  return wide.end - wide.start > MAX_WIDE ? span : wide;
}

/** How to answer can be said in one word; any other rule has to name what it is about. */
function saysEnough(rule: string, found: ReadonlySet<CueName>, language: Language): boolean {
  const least = found.has('answerStyle') || found.has('complaint') || found.has('recollection') ? 1 : 2;
  return contentOf(rule, language) >= least;
}

/** What a sentence ends with does not count when asking whether it stands by itself. */
const ending = /[\s.!?。！？]+$/;

function isTorn(rule: string, language: Language): boolean {
  const folded = foldedFor(rule, language).replace(ending, '');
  return language.torn.test(folded) || language.bareObject.test(folded);
}

/** The sentence before together with this one, when they stand in one line and the first names something and is no question. */
function withBefore({ text, sentence, before, languages }: Place): Span | undefined {
  if (before === undefined || isHollow(text.slice(before.start, before.end), languages)) return undefined;
  const both = { start: before.start, end: sentence.end };
  if (both.end - both.start > MAX_WIDE || /[\n?？]/.test(text.slice(before.start, sentence.start)))
    return undefined;
  return both;
}

/**
 * The rule that a clause comes to, and the words that it is made of. When the clause does not stand by itself its whole
 * sentence is taken, or that and the one before; null when even those do not: such a text is of no use to anybody later. `blames`: the
 * words are a reproach, and the rule is the ban that it comes to.
 */
export function standingRule(
  place: Place,
  found: ReadonlySet<CueName>,
  language: Language,
): { span: Span; rule: string; blames: boolean } | null {
  const { text, sentence } = place;
  for (const span of [widen(place, language), place.span, sentence, withBefore(place)]) {
    if (span === undefined) continue;
    const words = withoutReminder(text.slice(span.start, span.end), language);
    const ban = asBan(words, language);
    const rule = toRule(words, language, ban);
    if (!saysEnough(rule, found, language)) return null;
    if (!isTorn(rule, language) && !isHollow(rule, place.languages))
      return { span, rule, blames: ban !== null };
  }
  return null;
}
