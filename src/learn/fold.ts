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

const onlyAscii = /^[\p{ASCII}]*$/u;
const foldable = /[\u00a0\u00c0-\u024fё‘’“”\u202f\u3000]/g;

/**
 * Lower case without accents and with straight quotes. Keeps the length, so offsets into the result are offsets
 * into the text. People leave accents out when they type fast; folded, both spellings meet.
 */
export function fold(text: string): string {
  if (onlyAscii.test(text)) return text.toLowerCase();
  const lower = text.toLowerCase();
  // Some letters grow when lowered (for example the dotted capital I of Turkish); then leave the case alone.
  const same = lower.length === text.length ? lower : text;
  return same.replace(foldable, (letter) => accents.get(letter) ?? letter);
}
