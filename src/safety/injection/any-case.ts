/**
 * Patterns for upper and lower case alike, without the flag `i`: with `iu` it takes the engine five times as long to compile a
 * pattern, about 4 ms for each when it is first tried, and there are hundreds. So the patterns and the text are made small instead.
 */

/** What has a meaning of its own in a pattern, capitals or not: an escape, a property, the name of a group. */
const MEANINGS = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\[^]|\(\?<[A-Za-z]\w*>/g;

/** A pattern to be tried on what `small` made of a text; its matches stand in the same places of the text itself. */
export function anyCase(source: string, flags = 'gu'): RegExp {
  return new RegExp(smallSource(source), flags);
}

/** The source of such a pattern. */
export function smallSource(source: string): string {
  let made = '';
  let from = 0;
  for (const meaning of source.matchAll(MEANINGS)) {
    made += small(source.slice(from, meaning.index)) + meaning[0];
    from = meaning.index + meaning[0].length;
  }
  return made + small(source.slice(from));
}

/** The text in small letters, each character in its place. Both small forms of s, and of sigma, are one, as for the flags `iu`. */
export function small(text: string): string {
  // A Turkish capital I with a dot would become two characters.
  return text.replaceAll('\u0130', 'i').toLowerCase().replaceAll('ſ', 's').replaceAll('ς', 'σ');
}
