import { identifierParts } from '../store/text-codec.ts';
import { escapeSigns } from './escape.ts';
import { type Folded, foldWord } from './folded.ts';
import { literalOf } from './literal.ts';
import type { Term } from './query.ts';
import { UNSPACED, runsOf } from './unspaced.ts';

/** Where a term stands, as [start, end) of a folded text. */
export type Hit = [number, number];

/** Hits of one term at most. */
const MOST = 100;
/** Most characters between two words of a name or phrase; more are no sign but a text of their own. */
const BETWEEN = 8;
/** What words are made of (query.ts). None of it stands between them: else there are very many ways to read a row of pictures. */
const WORD_SIGNS = String.raw`\p{L}\p{N}\p{Co}\p{Extended_Pictographic}✓✗✘`;

/**
 * Where all of a term stands: as it was typed, else a name, code or phrase with nothing behind it, else with more behind it, else its parts
 * side by side (`cartTotal` for `cart_total` and the other way round). A single word may also be a part of a name.
 */
export function wholeHits(folded: Folded, term: Term): Hit[] {
  const typed = typedHits(folded, term);
  if (typed.length > 0) return typed;
  const { words, prefix } = term;
  const [word = ''] = words;
  if (words.length === 1) {
    const forms = term.forms ?? [];
    // A form of it is nearer than the beginning of another word.
    for (const other of forms.length === 0 ? [] : [[foldWord(word)], forms]) {
      const found = other.flatMap((form) => wholeWordHits(folded, form));
      if (found.length > 0) return found;
    }
    const found = wordHits(folded, word, prefix);
    if (found.length > 0) return found;
  }
  for (const pattern of patternsOf(words)) {
    const found = [...take(folded.text.matchAll(pattern))];
    if (found.length > 0) return found;
  }
  return [];
}

/** Where it stands with the very signs that were typed. */
function typedHits(folded: Folded, term: Term): Hit[] {
  const literal = literalOf(term);
  return literal === undefined ? [] : [...take(folded.text.matchAll(new RegExp(literal.alone, 'gu')))];
}

/** Where the words of a term stand one by one, the longest first, when it stands nowhere whole. */
export function partHits(folded: Folded, { words, prefix }: Term): Hit[][] {
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length);
  return longest.map((word) => {
    const found = wordHits(folded, word, prefix);
    // One or two letters inside other words are no hit.
    return found.length > 0 || /^[a-z\d]{1,2}$/iu.test(word) ? found : anywhere(folded.text, foldWord(word));
  });
}

/** A word that begins where words begin, and ends where they end if there is such a place. */
function wordHits(folded: Folded, word: string, prefix: boolean): Hit[] {
  const all = anywhere(folded.text, foldWord(word)).filter(([start]) => startsWord(folded, start));
  if (prefix) return all;
  const whole = all.filter(([, end]) => endsWord(folded, end));
  return whole.length > 0 ? whole : all;
}

function wholeWordHits(folded: Folded, word: string): Hit[] {
  return anywhere(folded.text, word).filter(
    ([start, end]) => startsWord(folded, start) && endsWord(folded, end),
  );
}

function anywhere(text: string, word: string): Hit[] {
  if (word === '') return [];
  return [...take(text.matchAll(new RegExp(escapeSigns(word), 'gu')))];
}

function* take(matches: Iterable<RegExpExecArray>): Generator<Hit> {
  let count = 0;
  for (const match of matches) {
    if (count++ >= MOST) return;
    if (match[0] !== '') yield [match.index, match.index + match[0].length];
  }
}

const INSIDE = /[\p{L}\p{N}]/u;
function startsWord(folded: Folded, at: number): boolean {
  const { text } = folded;
  const before = text.charAt(at - 1);
  if (at === 0 || !INSIDE.test(before) || UNSPACED.test(before) || UNSPACED.test(text.charAt(at)))
    return true;
  return isSeam(folded.source, folded.from(at));
}

function endsWord(folded: Folded, at: number): boolean {
  const { text } = folded;
  const after = text.charAt(at);
  if (!INSIDE.test(after) || UNSPACED.test(after) || UNSPACED.test(text.charAt(at - 1))) return true;
  return isSeam(folded.source, folded.from(at));
}

/** Whether a new part of a name begins here: `cart|Total`, `HTTP|Server`. */
function isSeam(source: string, at: number): boolean {
  const [before, here, next] = [source.charAt(at - 1), source.charAt(at), source.charAt(at + 1)];
  return /[A-Z]/u.test(here) && (/[a-z\d]/u.test(before) || (/[A-Z]/u.test(before) && /[a-z]/u.test(next)));
}

function patternsOf(words: readonly string[]): RegExp[] {
  // Who writes two writings side by side may have a blank between them.
  const parts = words.flatMap(identifierParts).flatMap(runsOf);
  const exact = sideBySide(words, 1);
  return [
    ...(words.length > 1 ? [new RegExp(`${exact}(?![\\p{L}\\p{N}])`, 'gu'), new RegExp(exact, 'gu')] : []),
    ...(parts.length > 1 ? [new RegExp(sideBySide(parts, 0), 'gu')] : []),
  ];
}

function sideBySide(words: readonly string[], least: number): string {
  const signs = `[^${WORD_SIGNS}]{${least},${BETWEEN}}`;
  const start = UNSPACED.test(words[0]?.charAt(0) ?? '') ? '' : '(?<![\\p{L}\\p{N}])';
  const [first = '', ...more] = words.map((word) => escapeSigns(foldWord(word)));
  // A version has its letter or not.
  const isVersion = more.length > 0 && words.every((word) => /^v?\d/iu.test(word));
  return start + [isVersion ? `v?${first.replace(/^v/u, '')}` : first, ...more].join(signs);
}
