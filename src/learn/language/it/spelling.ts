import type { LanguageWords } from '../types.ts';

/** Stands by itself in a pattern: behind its beginning, a sign, a space or `\b`. */
const alone = String.raw`(?<=^|[(|:! '?*)]|\\b)`;

/** How a word is also spelt by who types in haste, or on a keyboard without accents. */
const spellings: readonly (readonly [word: RegExp, typed: string])[] = [
  // "nn toccare"
  [new RegExp(String.raw`${alone}non(?!\w)`, 'g'), '(?:non|nn)'],
  // "x favore", "x ora"
  [new RegExp(String.raw`${alone}per(?=[ |)])`, 'g'), '(?:per|x)'],
  // "xke", "perche'"
  [new RegExp(String.raw`${alone}perche(?!\w)`, 'g'), "(?:perche'?|x(?:ch|k)e'?|perke)"],
  // "e' deprecato", "nn si puo' toccare": the apostrophe stands for the accent.
  [new RegExp(String.raw`${alone}(e|puo|piu|gia|pero|cosi)(?=[ |)])`, 'g'), "$1'?"],
];

/** A pattern that finds these spellings too. */
export function asTyped(pattern: string): string {
  return spellings.reduce((source, [word, typed]) => source.replace(word, typed), pattern);
}

/** The same for all patterns of a table. */
export function cuesAsTyped(table: LanguageWords['cues']): LanguageWords['cues'] {
  return Object.fromEntries(Object.entries(table).map(([name, patterns]) => [name, patterns.map(asTyped)]));
}
