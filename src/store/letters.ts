/**
 * What the full-text engine's tokenizer leaves as it is: letters that are no accented form of another (`ß`, `ø`), accents
 * outside Latin, letters and accents written one after the other, and other widths. It folds case and Latin accents itself.
 */
const unusual =
  /[\u00c6\u00d0\u00d8\u00de\u00df\u00e6\u00f0\u00f8\u00fe\u0110\u0111\u0126\u0127\u0131\u0141\u0142\u0152\u0153\u0166\u0167\u0300-\u036f\u0386-\u0390\u03aa-\u03b0\u03ca-\u03ce\u0401\u0451\u0591-\u05c7\u0610-\u061a\u0622-\u0626\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u1100-\u11ff\u1e9e\u1f00-\u1fff\u3099\u309a\ufb00-\ufb06\uff01-\uff9f]/;

/**
 * What is written without spaces between words, as the inside of a character class with the `u` flag. `ー` is the Japanese vowel mark,
 * which belongs to no script.
 */
export const UNSPACED_LETTERS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** Of these Thai, Lao, Burmese and Khmer, whose vowels and tones are mostly marks on a letter. Other scripts have nothing in these ranges. */
export const SOUTH_EAST = /[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/** Characters that nobody sees and that some write between such words, or within one. */
const unseen =
  /(?<=[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff])[\u200b-\u200d\u2060]+(?=[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff])/g;

/** One run, whether somebody put the invisible ends of words into it or not. */
export function joinRuns(text: string): string {
  return text.search(SOUTH_EAST) < 0 ? text : text.normalize('NFC').replace(unseen, '');
}

/** Letters of full and half width, as East Asian input methods write them, and the joined ones of printed pages. */
const otherShape = /[\ufb00-\ufb06\uff01-\uff9f]+/gu;

const plainLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T' },
  ...{ ı: 'i', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'TH', ð: 'd', Ð: 'D' },
};

/** The letters above; accented Greek, `ё`, and the vowel points, hamza and stretching of Hebrew and Arabic. */
const toFold =
  /[\u00c6\u00d0\u00d8\u00de\u00df\u00e6\u00f0\u00f8\u00fe\u0110\u0111\u0126\u0127\u0131\u0141\u0142\u0152\u0153\u0166\u0167\u0386-\u0390\u03aa-\u03b0\u03ca-\u03ce\u0401\u0451\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0622-\u0626\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u1e9e\u1f00-\u1fff]/gu;

/**
 * Writes letters that a person takes for the same the same way: `Straße` as `Strasse`, `Łódź` as `Lódź`, `ＡＢ` as `AB`, and
 * Korean and accents in one piece, however they were put together. Case and Latin accents stay: the tokenizer folds them.
 */
export function foldLetters(text: string): string {
  // Asking first is several times as fast, and most texts have none.
  if (text.search(unusual) < 0) return text;
  return text
    .normalize('NFC')
    .replace(otherShape, (run) => run.normalize('NFKC'))
    .replace(toFold, (letter) => plainLetters[letter] ?? withoutMarks(letter));
}

function withoutMarks(letter: string): string {
  return letter === '\u0640' ? '' : letter.normalize('NFD').replace(/\p{M}/gu, '');
}
