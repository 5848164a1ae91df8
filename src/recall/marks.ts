import { identifierParts } from '../store/text-codec.ts';
import type { Term } from './query.ts';

/** Characters of a snippet; enough for one line in a list. */
const SNIPPET = 160;
const BEFORE_HIT = 48;

export interface Snippet {
  snippet: string;
  /** [start, end) offsets into the snippet. */
  marks: [number, number][];
}

/** One line of a message around its first hit, with every hit in it marked. The text is redacted already. */
export function makeSnippet(text: string, terms: readonly Term[]): Snippet {
  const hit = firstHit(text, terms);
  let from = Math.max(0, hit - BEFORE_HIT);
  // Start at a word, but never after the hit itself.
  if (from > 0) {
    const blank = text.slice(from, hit).search(/\s/u);
    if (blank >= 0) from += blank + 1;
  }
  let line = text.slice(from, from + SNIPPET).replace(/\s+/gu, ' ');
  if (from > 0) line = `…${line}`;
  if (from + SNIPPET < text.length) line = `${dropHalfCharacter(line)}…`;
  return { snippet: line, marks: findMarks(line, terms) };
}

function dropHalfCharacter(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}

/** Most characters between two words of a name or phrase; more are no sign but a text of their own. */
const BETWEEN = 8;

/**
 * Where the line must show something: at a name, code or phrase that stands there whole, else at the first word. Its
 * parts alone stand in many places (the `e` of `E_CART-12`).
 */
function firstHit(text: string, terms: readonly Term[]): number {
  const folded = fold(text);
  const whole = terms.filter(({ words }) => words.length > 1).map((term) => wholeHit(folded, term));
  const words = terms.map((term) => wholeHit(folded, term) ?? wordHit(folded, term));
  const starts = (hits: readonly ([number, number] | undefined)[]): number[] =>
    hits.flatMap((hit) => (hit === undefined ? [] : [hit[0]]));
  const found = starts(whole).length > 0 ? starts(whole) : starts(words);
  return found.length === 0 ? 0 : Math.min(...found);
}

/** Where all words of a term stand side by side, with nothing before or behind them; else with more behind; else its parts. */
function wholeHit(folded: string, term: Term): [number, number] | undefined {
  for (const pattern of patternsOf(term)) {
    pattern.lastIndex = 0;
    const hit = pattern.exec(folded);
    if (hit) return [hit.index, pattern.lastIndex];
  }
  return undefined;
}

function patternsOf({ words }: Term): RegExp[] {
  const parts = words.flatMap(identifierParts);
  const exact = sideBySide(words, 1);
  return [
    new RegExp(`${exact}(?![\\p{L}\\p{N}])`, 'gu'),
    new RegExp(exact, 'gu'),
    // `cartTotal` stands for `cart_total` and the other way round.
    ...(parts.length > 1 ? [new RegExp(sideBySide(parts, 0), 'gu')] : []),
  ];
}

function sideBySide(words: readonly string[], least: number): string {
  const signs = `[^\\p{L}\\p{N}]{${least},${BETWEEN}}`;
  return `(?<![\\p{L}\\p{N}])${words.map((word) => escape(fold(word))).join(signs)}`;
}

/** Letters, digits and marks only (query.ts), but for what a caller may make of them. */
function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

/** Where the first of a term's words begins, the longest first; a place inside another word when there is none. */
function wordHit(folded: string, { words }: Term): [number, number] | undefined {
  const longest = [...words].map(fold).sort((a, b) => b.length - a.length);
  for (const word of longest) {
    const hit = new RegExp(`(?<![\\p{L}\\p{N}])${escape(word)}`, 'u').exec(folded);
    if (hit) return [hit.index, hit.index + word.length];
  }
  for (const word of longest) {
    const at = folded.indexOf(word);
    if (at >= 0) return [at, at + word.length];
  }
  return undefined;
}

/** Marks of one term at most. */
const MARKS = 50;

function findMarks(text: string, terms: readonly Term[]): [number, number][] {
  const folded = fold(text);
  const marks = terms.flatMap((term) => marksOf(folded, term));
  marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let done = 0;
  return marks.filter(([start, end]) => {
    if (start < done) return false;
    done = end;
    return true;
  });
}

/** A name or phrase wherever it stands whole; where it does not, its words one by one. */
function marksOf(folded: string, term: Term): [number, number][] {
  const whole = term.words.length > 1 ? wholeMarks(folded, term) : [];
  if (whole.length > 0) return whole;
  const marks: [number, number][] = [];
  for (const word of new Set(term.words.map(fold))) {
    // One or two letters inside other words are no hit.
    const start = /^[a-z\d]{1,2}$/u.test(word) ? '(?<![\\p{L}\\p{N}])' : '';
    for (const hit of folded.matchAll(new RegExp(`${start}${escape(word)}`, 'gu'))) {
      if (marks.length >= MARKS) break;
      marks.push([hit.index, hit.index + word.length]);
    }
  }
  return marks.length > 0 ? marks : wholeMarks(folded, term);
}

function wholeMarks(folded: string, term: Term): [number, number][] {
  for (const pattern of patternsOf(term)) {
    const whole = [...folded.matchAll(pattern)].slice(0, MARKS);
    if (whole.length > 0) return whole.map((hit) => [hit.index, hit.index + hit[0].length]);
  }
  return [];
}

/** Lower case without accents, every UTF-16 unit in its place, so that offsets stay true. */
function fold(text: string): string {
  // Plain ASCII is the common case and needs no walk.
  if (/^[\x20-\x7e\s]*$/u.test(text)) return text.toLowerCase();
  let out = '';
  for (const unit of text.split('')) {
    const bare = unit.normalize('NFD').charAt(0).toLowerCase();
    out += bare.length === 1 ? bare : unit;
  }
  return out;
}
