import { type Folded, foldText } from './folded.ts';
import { type Hit, partHits, wholeHits } from './hits.ts';
import type { Term } from './query.ts';

/** Characters of a snippet; enough for one line in a list. */
const SNIPPET = 160;
const BEFORE_HIT = 48;

export interface Snippet {
  snippet: string;
  /** [start, end) offsets into the snippet. */
  marks: [number, number][];
}

/** One line of a message around its best hit, with every hit in it marked. The text is redacted already. */
export function makeSnippet(text: string, terms: readonly Term[]): Snippet {
  const hit = bestPlace(foldText(text), terms);
  let from = Math.max(0, hit - BEFORE_HIT);
  // Start at a word, but never after the hit itself.
  if (from > 0) {
    const blank = text.slice(from, hit).search(/\s/u);
    if (blank >= 0) from += blank + 1;
  }
  let line = text.slice(from, from + SNIPPET).replace(/\s+/gu, ' ');
  if (from > 0) line = `…${dropHalf(line, 0)}`;
  if (from + SNIPPET < text.length) line = `${dropHalf(line, line.length - 1)}…`;
  return { snippet: line, marks: findMarks(foldText(line), terms) };
}

/** Takes off one half of a character that the cut went through. */
function dropHalf(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (at === 0) return code >= 0xdc00 && code <= 0xdfff ? text.slice(1) : text;
  return code >= 0xd800 && code <= 0xdbff ? text.slice(0, -1) : text;
}

/** What a hit adds to a place: a name, code or phrase says most, a part of one that stands alone least. */
const NAME = 2;
const WORD = 1;
const PART = 0.5;

/**
 * Where the line must show something, as an offset into the text: the place with most of what was asked for within one
 * line, the first of several. The parts of a name alone stand in many places (the `e` of `E_CART-12`).
 */
function bestPlace(folded: Folded, terms: readonly Term[]): number {
  const hits = terms.flatMap((term, number) => hitsOf(folded, term).map((hit) => ({ ...hit, number })));
  hits.sort((a, b) => a.start - b.start);
  let best = { start: 0, worth: 0 };
  for (const [index, { start }] of hits.entries()) {
    const worths = new Map<number, number>();
    for (let at = index; at < hits.length; at++) {
      const hit = hits[at];
      if (hit === undefined || hit.end > start + SNIPPET - BEFORE_HIT) break;
      worths.set(hit.number, Math.max(hit.worth, worths.get(hit.number) ?? 0));
    }
    const worth = [...worths.values()].reduce((sum, each) => sum + each, 0);
    if (worth > best.worth) best = { start, worth };
    // A hit that is longer than the line.
    else if (best.worth === 0) best = { start, worth: Number.MIN_VALUE };
  }
  return best.worth === 0 ? 0 : folded.from(best.start);
}

function hitsOf(folded: Folded, term: Term): { start: number; end: number; worth: number }[] {
  const whole = wholeHits(folded, term);
  const worth = whole.length === 0 ? PART : term.words.length > 1 ? NAME : WORD;
  const found = whole.length > 0 ? whole : (partHits(folded, term).find((hits) => hits.length > 0) ?? []);
  return found.map(([start, end]) => ({ start, end, worth }));
}

/** Marks of one term at most. */
const MARKS = 50;

function findMarks(folded: Folded, terms: readonly Term[]): [number, number][] {
  const whole = terms.map((term) => wholeHits(folded, term).slice(0, MARKS));
  // What stands in no whole word is marked only where nothing else is: it is hardly what was found.
  const found = terms.flatMap((term, index): Hit[] => {
    const hits = whole[index] ?? [];
    if (hits.length > 0) return hits;
    return term.words.length > 1 || whole.every((others) => others.length === 0)
      ? partHits(folded, term).flatMap((part) => part.slice(0, MARKS))
      : [];
  });
  const marks = found.map(([start, end]): [number, number] => [folded.from(start), folded.to(end)]);
  marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let done = 0;
  return marks.filter(([start, end]) => {
    if (start < done || end <= start) return false;
    done = end;
    return true;
  });
}
