import type { Finding } from '../../shared/model.ts';
import { small } from './any-case.ts';
import { ATTACK_MESSAGES } from './pattern.ts';
import { type Span, sideBySide } from './side-by-side.ts';
import { about } from './signs/secret-orders.ts';
import type { Sign } from './signs/sign.ts';
import { TOGETHER, type Together } from './together.ts';
import type { WordScan } from './word-scan.ts';
import { SMALL_WORDS, foundInWorld } from './world/hear.ts';

/** Every sign that something hangs on, in the order of their lists in the table of words. */
export const SIGNS: readonly Sign[] = [...new Set([...TOGETHER.flatMap(({ signs }) => signs.flat()), about])];

const patternsOf = ({ patterns, cased }: Sign): readonly RegExp[] => [...patterns, ...cased];

const OF_SIGNS: readonly RegExp[] = SIGNS.flatMap(patternsOf);

/** What the table of words is made of: the patterns of all signs, and behind them the small words of languages. */
export const SIGN_PATTERNS: readonly RegExp[] = [...OF_SIGNS, ...SMALL_WORDS];

/** All patterns of each sign, and where their lists begin. */
const LISTS: ReadonlyMap<Sign, { begin: number; patterns: readonly RegExp[] }> = new Map(
  SIGNS.map((sign, at) => [
    sign,
    { begin: SIGNS.slice(0, at).flatMap(patternsOf).length, patterns: patternsOf(sign) },
  ]),
);

/** More of one sign in a stretch say no more. */
const MOST_SPANS = 12;
/** Two signs need this many characters, in a script that writes words with one or two. */
const LEAST = 6;
/** Characters of a paragraph that are looked at together; what lies further apart does not belong together. */
export const MOST = 1_200;
const OVERLAP = 400;

/**
 * Weak signs side by side, paragraph by paragraph. Each may be innocent, so a person is asked to look. `firstList` is where the
 * lists of the signs' patterns begin in the scan's table.
 */
export function weighed(text: string, scan: WordScan, firstList: number): Finding[] {
  const findings: Finding[] = [];
  for (const { part, offset } of paragraphsOf(text)) {
    scan.read(part);
    const inSmall = small(part);
    const look = lookingFor(part, inSmall, scan, firstList);
    const isAbout = (): boolean => look.spansOf(about).length > 0;
    for (const one of TOGETHER) {
      const span = standsIn(one, look);
      if (span === undefined) continue;
      if (isAbout()) break;
      if (one.unless?.test(inSmall.slice(Math.max(0, span.start - 12), span.end + 8)) === true) continue;
      findings.push({
        rule: `injection/${one.name}`,
        verdict: 'review',
        message: ATTACK_MESSAGES[one.name],
        start: offset + span.start,
        end: offset + span.end,
      });
    }
    const fromWorld = foundInWorld(inSmall, (language) => scan.holds(firstList + OF_SIGNS.length + language));
    if (fromWorld.length > 0 && !isAbout())
      for (const { start, end, ...rest } of fromWorld)
        findings.push({ ...rest, start: offset + start, end: offset + end });
  }
  return findings;
}

interface Look {
  /** How many of a sign's patterns can begin somewhere. */
  possible: (sign: Sign) => number;
  /** How many of them have yet to be tried. */
  untried: (sign: Sign) => number;
  spansOf: (sign: Sign) => readonly Span[];
}

/** Looks for a sign only when asked, once, and only for patterns that can begin somewhere in the text. */
function lookingFor(text: string, inSmall: string, scan: WordScan, firstList: number): Look {
  const known = new Map<Sign, readonly Span[]>();
  const counts = new Map<Sign, number>();
  const possible = (sign: Sign): number => {
    const before = counts.get(sign);
    if (before !== undefined) return before;
    const { begin = 0, patterns = [] } = LISTS.get(sign) ?? {};
    let count = 0;
    for (let index = 0; index < patterns.length; index += 1)
      if (scan.holds(firstList + begin + index)) count += 1;
    counts.set(sign, count);
    return count;
  };
  const untried = (sign: Sign): number => (known.has(sign) ? 0 : possible(sign));
  const spansOf = (sign: Sign): readonly Span[] => {
    const before = known.get(sign);
    if (before !== undefined) return before;
    const { begin = 0, patterns = [] } = LISTS.get(sign) ?? {};
    const spans = patterns.flatMap((pattern, index) =>
      scan.holds(firstList + begin + index)
        ? spansIn(index < sign.patterns.length ? inSmall : text, pattern, sign.isOrder)
        : [],
    );
    known.set(sign, spans);
    return spans;
  };
  return { possible, untried, spansOf };
}

/** "Never send", "must not be skipped": the order is to leave it. */
const FORBIDDEN =
  /(?:\b(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t|avoid|nie|niemals|nicht|jamais|nunca|não|нельзя|никогда)\b|不要|禁止)(?! (?:hesitate|forget|bother|worry|ask|tell|mention))[^.,;:!?\n]{0,24}$/iu;

function spansIn(text: string, pattern: RegExp, isOrder: boolean): Span[] {
  if (text.search(pattern) < 0) return [];
  const spans: Span[] = [];
  for (const hit of text.matchAll(pattern)) {
    if (isOrder && FORBIDDEN.test(text.slice(Math.max(0, hit.index - 40), hit.index))) continue;
    if (spans.push({ start: hit.index, end: hit.index + hit[0].length }) === MOST_SPANS) break;
  }
  return spans;
}

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
