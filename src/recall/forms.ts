import { foldWord } from './folded.ts';
import type { Term } from './query.ts';

/** Shorter words are names of things and parts of codes as often as words. */
const LEAST = 4;
/** What stands before an ending is no shorter. */
const STEM = 3;
const LETTERS = /^[a-z]+$/u;

/**
 * Endings that a word has in several places of a sentence, as [ending, what may stand in its place]; the first that fits counts. The
 * index says which of what they give are words, so it matters little that many are none. English; `e`, `en` and `n` are plurals of
 * German and Dutch, `s` and `es` those of French, Spanish and Portuguese too.
 */
const ENDINGS: readonly (readonly [ending: RegExp, others: readonly string[]])[] = [
  [/(?:ies|ied|(?<![aeou])ying)$/u, ['y', 'ies', 'ied', 'ying']],
  [/([bdgklmnprt])\1(?:ing|ed)$/u, ['$1', '$1s', '$1$1ed', '$1$1ing']],
  [/(?:ing|ed)$/u, ['', 'e', 's', 'es', 'ed', 'ing']],
  [/(?<=s|x|z|ch|sh)es$/u, ['', 'e', 'ed', 'ing']],
  [/es$/u, ['e', 'ed', 'ing', '', 'en']],
  [/(?<![siu])s$/u, ['', 'ed', 'ing']],
  [/en$/u, ['', 'e', 'es']],
  [/(?<=[lr])n$/u, ['']],
  [/(?<![aeou])y$/u, ['ies', 'ied', 'ying']],
  [/e$/u, ['es', 'ed', 'ing', 'en', '']],
  [/(?<=s|x|z|ch|sh)$/u, ['es', 'ed', 'ing', 'e', 'en']],
  [/(?<=[aeiou][bdgklmnprt])$/u, ['s', 'ed', 'ing', 'e', 'en', 'n']],
  [/([bdgklmnprt])$/u, ['$1s', '$1ed', '$1ing', '$1e', '$1en']],
  [/$/u, ['s', 'ed', 'ing']],
];
/** Of these the last letter is written twice before an ending: `stop`, `stopped`. */
const SHORT = /^[^aeiou]+[aeiou]([bdgklmnprt])$/u;

/** A commit's whole hash, and how many of its characters git shows in a list. */
const HASH = /^[\da-f]{40}$/u;
const SHORT_HASH = [7, 8, 9, 10, 11, 12];

/** Other forms that the word may have, whether there are such or not: `migrations`, `failing`, `Notizen`, and a commit by its short hash. */
export function formsOf(word: string): string[] {
  const plain = foldWord(word);
  if (HASH.test(plain)) return SHORT_HASH.map((length) => plain.slice(0, length));
  if (plain.length < LEAST || !LETTERS.test(plain)) return [];
  const found = ENDINGS.find(([ending]) => ending.test(plain));
  const forms = found === undefined ? [] : found[1].map((other) => plain.replace(found[0], other));
  const [, last = ''] = SHORT.exec(plain) ?? [];
  if (last !== '') forms.push(`${plain}${last}ed`, `${plain}${last}ing`);
  return [...new Set(forms)].filter((form) => form.length >= STEM && form !== plain);
}

/** A term that also stands where another form of it does. What was put in quotation marks stands as it is. */
export function withForms(term: Term): Term {
  const [word = '', ...more] = term.words;
  if (term.quoted === true || more.length > 0) return term;
  const forms = formsOf(word);
  return forms.length === 0 ? term : { ...term, prefix: false, forms, of: term.of ?? term };
}
