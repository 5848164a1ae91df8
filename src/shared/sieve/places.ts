import { headsOf } from './heads.ts';
import { type Places, type Words, placesFor } from './sieve.ts';

/** What all matches of these patterns begin with, for the sieve to remember where that stands. */
export function beginningsOf(...patterns: readonly RegExp[]): Words {
  return placesFor(headsOfAll(patterns));
}

/**
 * The same, cut short: a pattern of many words in many languages would make the sieve's table grow, and a table that does not
 * fit where the processor keeps things at hand slows every text down.
 */
export function shortBeginningsOf(pattern: RegExp): Words {
  return placesFor(headsOfAll([pattern]).map((head) => head.slice(0, SHORT)));
}
const SHORT = 8;

function headsOfAll(patterns: readonly RegExp[]): string[] {
  const heads = patterns.flatMap(({ source }) => headsOf(source, true));
  if (heads.some((head) => head.trim().length < 2 || head.startsWith(' ')))
    throw new RangeError('a match may begin with anything');
  return heads;
}

/**
 * What `text.matchAll` of the same pattern finds, tried only where all matches begin. `pattern` is sticky (`y`), `places` rise.
 */
export function matchesAt(pattern: RegExp, text: string, places: Places): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let index = 0, from = 0; index < places.count; index += 1) {
    const place = places.at[index] ?? 0;
    if (place < from) continue;
    pattern.lastIndex = place;
    const hit = pattern.exec(text);
    if (hit === null) continue;
    found.push(hit);
    from = pattern.lastIndex;
  }
  return found;
}

/** True when the pattern matches at one of the places. */
export function matchesAny(pattern: RegExp, text: string, places: Places): boolean {
  for (let index = 0; index < places.count; index += 1) {
    pattern.lastIndex = places.at[index] ?? 0;
    if (pattern.test(text)) return true;
  }
  return false;
}
