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

/** What belongs to the letter before it: accents, sound marks, the parts of a Korean syllable. */
const MARKS = String.raw`[\p{M}\uff9e\uff9f\u1160-\u11ff]`;
/**
 * Letters that stay as they are but for their case: ASCII, and what Chinese, Japanese and Korean are mostly written with. One by
 * one they took two thirds of the time in which a Chinese line is shown.
 */
const PLAIN = String.raw`[\0-\x7f\u2010-\u2027\u3000-\u3029\u3041-\u3096\u30a1-\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]`;
const marks = new RegExp(MARKS, 'u');
const plainRun = new RegExp(`^${PLAIN}+$`, 'u');
/** Plain runs, and single letters with all that belongs to them; the second for a text where there is such. */
const pieces = new RegExp(`${PLAIN}+|[^]`, 'gu');
const markedPieces = new RegExp(`(?:${PLAIN}(?!${MARKS}))+|[^]${MARKS}*`, 'gu');

export function foldText(source: string): Folded {
  // Plain ASCII is the common case and keeps every letter in its place.
  if (/^[\0-\x7f]*$/u.test(source)) {
    const same = (index: number): number => index;
    return { source, text: source.toLowerCase(), from: same, to: same };
  }
  const folded: Piece[] = [];
  const known = new Map<string, string>();
  let text = '';
  for (const { 0: piece, index } of source.matchAll(marks.test(source) ? markedPieces : pieces)) {
    const isRun = plainRun.test(piece);
    folded.push({ at: text.length, start: index, end: index + piece.length, isRun });
    let letters = isRun ? piece.toLowerCase() : known.get(piece);
    if (letters === undefined) {
      letters = foldLetter(piece);
      known.set(piece, letters);
    }
    text += letters;
  }
  return {
    ...{ source, text },
    from(index) {
      const piece = index < text.length ? pieceAt(folded, index) : undefined;
      if (!piece) return source.length;
      return piece.isRun ? piece.start + index - piece.at : piece.start;
    },
    to(index) {
      const piece = index > 0 ? pieceAt(folded, index - 1) : undefined;
      if (!piece) return 0;
      return piece.isRun ? piece.start + index - piece.at : piece.end;
    },
  };
}

/** A run or a letter, as it stands in the source; `at` is where it begins in the folded text. */
interface Piece {
  at: number;
  start: number;
  end: number;
  isRun: boolean;
}

/** The last that begins at `index` or before. One that was folded to nothing is passed over: the one behind it begins there too. */
function pieceAt(folded: readonly Piece[], index: number): Piece | undefined {
  let [low, high] = [0, folded.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((folded[middle]?.at ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return folded[low - 1];
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
