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

function firstHit(text: string, terms: readonly Term[]): number {
  const folded = fold(text);
  let best = -1;
  for (const { words } of terms) {
    const word = words[0];
    if (word === undefined) continue;
    const at = wordStart(folded, fold(word));
    if (at >= 0 && (best < 0 || at < best)) best = at;
  }
  return Math.max(0, best);
}

/** Where a word begins that starts with `word`; a place inside another word when there is none. */
function wordStart(text: string, word: string): number {
  for (
    let at = text.indexOf(word), tries = 0;
    at >= 0 && tries < 200;
    at = text.indexOf(word, at + 1), tries++
  ) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at;
  }
  return text.indexOf(word);
}

function findMarks(text: string, terms: readonly Term[]): [number, number][] {
  const folded = fold(text);
  const marks: [number, number][] = [];
  for (const word of new Set(terms.flatMap((term) => term.words.map(fold)))) {
    for (
      let at = folded.indexOf(word);
      at >= 0 && marks.length < 50;
      at = folded.indexOf(word, at + word.length)
    ) {
      marks.push([at, at + word.length]);
    }
  }
  marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return marks.filter(([start], index) => index === 0 || start >= (marks[index - 1]?.[1] ?? 0));
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
