import { inOneByte } from './one-byte.ts';

const accents = new Map<string, string>();
for (let code = 0xc0; code < 0x250; code += 1) {
  const letter = String.fromCharCode(code);
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  accents.set(letter, base === '' ? letter : base);
}
for (const [letter, base] of [
  ['ß', 's'],
  ['ё', 'е'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['æ', 'a'],
  ['œ', 'o'],
  ['ł', 'l'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u3000', ' '],
] as const)
  accents.set(letter, base);

/** Letters and digits as wide as a Japanese, Korean or Chinese letter, and Japanese letters half as wide. */
for (let code = 0xff10; code <= 0xff5a; code += 1) {
  const letter = String.fromCharCode(code);
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(letter)) accents.set(letter, letter.normalize('NFKC').toLowerCase());
}
for (let code = 0xff66; code <= 0xff9d; code += 1) {
  const letter = String.fromCharCode(code);
  accents.set(letter, letter.normalize('NFKC'));
}

const onlyAscii = /^[\p{ASCII}]*$/u;
const foldable =
  /[\u00a0\u00c0-\u024fё‘’“”\u202f\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9d]/g;

/**
 * Lower case without accents and with straight quotes. Keeps the length, so offsets into the result are offsets
 * into the text. People leave accents out when they type fast; folded, both spellings meet.
 */
export function fold(text: string): string {
  if (onlyAscii.test(text)) return text.toLowerCase();
  const lower = text.toLowerCase();
  // Some letters grow when lowered (for example the dotted capital I of Turkish); then leave the case alone.
  const same = lower.length === text.length ? lower : text;
  return inOneByte(same.replace(foldable, (letter) => accents.get(letter) ?? letter));
}
