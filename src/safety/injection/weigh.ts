import type { Finding } from '../../shared/model.ts';
import type { PhraseSearch, Span, Wording } from '../../shared/anchors/phrase-search.ts';
import { isAsked } from './addressee.ts';
import { small, smallSource } from './any-case.ts';
import { ATTACK_MESSAGES } from './pattern.ts';
import { placeOf } from './sentence.ts';
import { sideBySide } from './side-by-side.ts';
import { about } from './signs/secret-orders.ts';
import { type Sign, spaced } from './signs/sign.ts';
import { TOGETHER, type Together } from './together.ts';
import { SMALL_WORDS, foundInWorld } from './world/hear.ts';

/** Every sign that something hangs on. */
const SIGNS: readonly Sign[] = [...new Set([...TOGETHER.flatMap(({ signs }) => signs.flat()), about])];

const wordingsOf = ({ sources, cased }: Sign): Wording[] => [
  ...sources.map((source) => ({ source: () => smallSource(spaced(source)), flags: 'gmu' })),
  ...cased.map((source) => ({ source: () => spaced(source), flags: 'gmu' })),
];

const OF_SIGNS: readonly Wording[] = SIGNS.flatMap(wordingsOf);

/** What is searched for in a paragraph: the signs, and behind them the small words of languages. */
export const SIGN_WORDINGS: readonly Wording[] = [...OF_SIGNS, ...SMALL_WORDS];

/** Where the wordings of each sign stand in that list. */
const PLACES: ReadonlyMap<Sign, readonly number[]> = placesOf(SIGNS);

function placesOf(signs: readonly Sign[]): Map<Sign, readonly number[]> {
  const places = new Map<Sign, readonly number[]>();
  let next = 0;
  for (const one of signs) {
    const begin = next;
    next += one.sources.length + one.cased.length;
    places.set(
      one,
      Array.from({ length: next - begin }, (_, at) => begin + at),
    );
  }
  return places;
}

/** More of one sign in a stretch say no more. */
const MOST_SPANS = 12;
/** Two signs need this many characters, in a script that writes words with one or two. */
const LEAST = 6;
/** Characters of a paragraph that are looked at together; what lies further apart does not belong together. */
export const MOST = 1_200;
const OVERLAP = 400;

/** Weak signs side by side, paragraph by paragraph. Each may be innocent, so a person is asked to look. `search` is for `SIGN_WORDINGS`. */
export function weighed(text: string, search: PhraseSearch): Finding[] {
  const findings: Finding[] = [];
  for (const { part, offset } of paragraphsOf(text)) {
    const inSmall = small(part);
    search.take(inSmall);
    const look = lookingFor(part, inSmall, search);
    const isAbout = (): boolean => look.spansOf(about).length > 0;
    for (const one of TOGETHER) {
      const span = standsIn(one, look);
      if (span === undefined) continue;
      if (isAbout()) break;
      // Hidden text is asked for in questions.
      if (one.name !== 'prompt-theft' && isQuestion(part, span)) continue;
      if (one.unless?.test(inSmall.slice(Math.max(0, span.start - 12), span.end + 8)) === true) continue;
      findings.push({
        rule: `injection/${one.name}`,
        verdict: 'review',
        message: ATTACK_MESSAGES[one.name],
        start: offset + span.start,
        end: offset + span.end,
      });
    }
    const fromWorld = foundInWorld(inSmall, (language) => search.possible(OF_SIGNS.length + language) > 0);
    if (fromWorld.length > 0 && !isAbout())
      for (const { start, end, ...rest } of fromWorld)
        findings.push({ ...rest, start: offset + start, end: offset + end });
  }
  return findings;
}

/** All of it in one question of what somebody may do. */
const isQuestion = (text: string, { start, end }: Span): boolean =>
  !/[.!?\n]/.test(text.slice(start, end)) && isAsked(placeOf(text, start, end - start));

interface Look {
  /** How many of a sign's phrases may stand there. */
  possible: (sign: Sign) => number;
  /** How many of them have yet to be tried. */
  untried: (sign: Sign) => number;
  spansOf: (sign: Sign) => readonly Span[];
}

/** Looks for a sign only when asked, and once. */
function lookingFor(text: string, inSmall: string, search: PhraseSearch): Look {
  const known = new Map<Sign, readonly Span[]>();
  const counts = new Map<Sign, number>();
  const possible = (sign: Sign): number => {
    const before = counts.get(sign);
    if (before !== undefined) return before;
    const count = (PLACES.get(sign) ?? []).reduce((sum, place) => sum + search.possible(place), 0);
    counts.set(sign, count);
    return count;
  };
  const untried = (sign: Sign): number => (known.has(sign) ? 0 : possible(sign));
  const spansOf = (sign: Sign): readonly Span[] => {
    const before = known.get(sign);
    if (before !== undefined) return before;
    const spans = (PLACES.get(sign) ?? []).flatMap((place, index) => {
      const where = index < sign.sources.length ? inSmall : text;
      const found = search.spansOf(place, where);
      const meant = sign.isOrder ? found.filter(({ start }) => !isForbidden(where, start)) : found;
      return meant.slice(0, MOST_SPANS);
    });
    known.set(sign, spans);
    return spans;
  };
  return { possible, untried, spansOf };
}

/** "Never send", "must not be skipped": the order is to leave it. */
const FORBIDDEN =
  /(?:\b(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t|avoid|nie|niemals|nicht|jamais|nunca|não|нельзя|никогда)\b|不要|禁止)(?! (?:hesitate|forget|bother|worry|ask|tell|mention))[^.,;:!?\n]{0,24}$/iu;

const isForbidden = (text: string, at: number): boolean =>
  FORBIDDEN.test(text.slice(Math.max(0, at - 40), at));

/** Where one span of each place stands near enough to the others, none inside another. */
function standsIn({ signs, within, inOrder = false }: Together, look: Look): Span | undefined {
  // What words alone rule out costs nothing more.
  if (!signs.every((place) => place.some((sign) => look.possible(sign) > 0))) return undefined;
  const cost = (place: readonly Sign[]): number => place.reduce((sum, sign) => sum + look.untried(sign), 0);
  // The cheapest first: where it finds nothing, the others need not be looked for.
  for (const place of [...signs].sort((one, other) => cost(one) - cost(other)))
    if (!place.some((sign) => look.spansOf(sign).length > 0)) return undefined;
  const places = signs.map((place) => place.flatMap(look.spansOf));
  return sideBySide(places, within, inOrder);
}

/** Paragraphs, and items of a list each for itself; long ones in pieces that overlap. */
export function* paragraphsOf(text: string): Generator<{ part: string; offset: number }> {
  const ends = /\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-*+•]|\d{1,3}[.)])[^\S\n])/g;
  let from = 0;
  const cuts = [...Array.from(text.matchAll(ends), ({ index }) => index), text.length];
  for (const end of cuts) {
    if (end - from < LEAST) {
      from = end;
      continue;
    }
    for (let offset = from; offset < end; offset += MOST - OVERLAP) {
      yield { part: text.slice(offset, Math.min(end, offset + MOST)), offset };
      if (offset + MOST >= end) break;
    }
    from = end;
  }
}
