import type { Folded } from './folded.ts';
import { partHits, wholeHits } from './hits.ts';
import type { Term } from './query.ts';

/** Characters of a snippet; enough for one line in a list. */
export const SNIPPET = 160;
/** Of them before the first hit. */
export const BEFORE_HIT = 48;

/** Where in a text stands what was asked for. */
export interface Sight {
  /** The place with most of it within one line, as an offset into the text. */
  place: number;
  /** How much of what the text has stands there, from 0 to 1. */
  together: number;
}

/** What a hit adds to a place: a name, code or phrase says most, a part of one that stands alone least. */
const NAME = 2;
const WORD = 1;
const PART = 0.5;

/** The first of the best places. The parts of a name alone stand in many places (the `e` of `E_CART-12`). */
export function sight(folded: Folded, terms: readonly Term[]): Sight {
  const each = terms.map((term) => hitsOf(folded, term));
  const all = each.reduce((sum, [first]) => sum + (first?.worth ?? 0), 0);
  const hits = each.flatMap((found, number) => found.map((hit) => ({ ...hit, number })));
  hits.sort((a, b) => a.start - b.start);
  let best = { start: 0, worth: 0 };
  for (const [index, { start }] of hits.entries()) {
    const worths = new Map<number, number>();
    for (let at = index; at < hits.length; at++) {
      const hit = hits[at];
      if (hit === undefined || hit.end > start + SNIPPET - BEFORE_HIT) break;
      worths.set(hit.number, Math.max(hit.worth, worths.get(hit.number) ?? 0));
    }
    const worth = [...worths.values()].reduce((sum, value) => sum + value, 0);
    if (worth > best.worth) best = { start, worth };
    // A hit that is longer than the line.
    else if (best.worth === 0) best = { start, worth: Number.MIN_VALUE };
  }
  return {
    place: best.worth === 0 ? 0 : folded.from(best.start),
    together: all === 0 ? 0 : Math.min(1, best.worth / all),
  };
}

function hitsOf(folded: Folded, term: Term): { start: number; end: number; worth: number }[] {
  const whole = wholeHits(folded, term);
  const worth = whole.length === 0 ? PART : term.words.length > 1 ? NAME : WORD;
  const found = whole.length > 0 ? whole : (partHits(folded, term).find((hits) => hits.length > 0) ?? []);
  return found.map(([start, end]) => ({ start, end, worth }));
}
