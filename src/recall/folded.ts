import { foldLetters } from '../store/letters.ts';

/** A text as recall compares it, with the way back to where its letters stand. */
export interface Folded {
  /** The text as it is. */
  source: string;
  /** Without accents and case, every letter written one way. It may be longer or shorter than the source. */
  text: string;
  /** Where in the source what stands at `index` of `text` begins; for `text.length` the source's length. */
  from(index: number): number;
  /** Where in the source what stands before `index` of `text` ends. */
  to(index: number): number;
}

/** Plain runs, and single letters with all that belongs to them: accents, sound marks, the parts of a Korean syllable. */
const pieces = /(?:[\0-\x7f](?![\p{M}\uff9e\uff9f]))+|[^][\p{M}\uff9e\uff9f\u1160-\u11ff]*/gu;

export function foldText(source: string): Folded {
  // Plain ASCII is the common case and keeps every letter in its place.
  if (/^[\0-\x7f]*$/u.test(source)) {
    const same = (index: number): number => index;
    return { source, text: source.toLowerCase(), from: same, to: same };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  const known = new Map<string, string>();
  let text = '';
  for (const { 0: piece, index } of source.matchAll(pieces)) {
    const isRun = /^[\0-\x7f]+$/u.test(piece);
    let folded = isRun ? piece.toLowerCase() : known.get(piece);
    if (folded === undefined) {
      folded = foldLetter(piece);
      known.set(piece, folded);
    }
    for (let at = 0; at < folded.length; at++) {
      starts.push(isRun ? index + at : index);
      ends.push(isRun ? index + at + 1 : index + piece.length);
    }
    text += folded;
  }
  return {
    ...{ source, text },
    from: (index) => starts[index] ?? source.length,
    to: (index) => ends[index - 1] ?? 0,
  };
}

/** A word of a query in the same form. */
export function foldWord(word: string): string {
  return foldText(word).text;
}

/** Accents count outside Latin, where they make another letter (`й`, `が`); what does not is folded already. */
function foldLetter(letter: string): string {
  const lower = foldLetters(letter).toLowerCase();
  return /^\p{Script=Latin}/u.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/gu, '') : lower;
}
