/**
 * Letters that are spelt by their number: `\u0041` and `\x41` of JSON and programs, `&#65;` of pages, `%41` of addresses, `\101`
 * of shells. Letters, digits and signs of keys only. Quotes stay as they are: they would end a string.
 */

const HEX = '2[6bBdDeEfF]|3[0-9dD]|[46][1-9a-fA-F]|[57][0-9aA]|5[fF]';
/** In addresses other signs are always spelt so; these never are, unless to hide them. */
const UNRESERVED = '2[dDeE]|3[0-9]|[46][1-9a-fA-F]|[57][0-9aA]|5[fF]';
const DECIMAL = '38|4[3-9]|5[0-7]|61|6[5-9]|[78][0-9]|90|95|9[7-9]|1[01][0-9]|12[0-2]';
const OCTAL = '05[3-7]|06[0-7]|07[01]|10[1-7]|1[1246][0-7]|13[0-2]|137|14[1-7]|15[0-7]|17[0-2]';

/** Pattern source, with a group for each number's base. */
export const SPELT = [
  String.raw`\\{1,16}(?:(?:u00|x)(?<hex>${HEX})|u\{(?<braced>${HEX})\})`,
  `%(?<percent>${UNRESERVED})`,
  `&#(?:0{0,4}(?<decimal>${DECIMAL})|[xX]0{0,4}(?<paged>${HEX}));`,
  String.raw`(?<!\\)\\(?<octal>${OCTAL})`,
].join('|');

/** What any of these, and a terminal's code that is spelt, may begin with behind its sign. */
const BEHIND_SLASH = /\\(?:[uU]00[0-7]|u\{[1-7]|x(?:1[bB]|[2-7][0-9a-fA-F])|0?33|e\[|[01][0-7]{2})/y;
const BEHIND_PERCENT = new RegExp(`%(?:${UNRESERVED})`, 'y');

const PAGED = new RegExp(`&#(?:0{0,4}(?:${DECIMAL})|[xX]0{0,4}(?:${HEX}));`, 'y');

/** False for nearly every text without such a letter or a spelt code of a terminal, and never for one that has one. */
export function mayHoldSpelt(text: string): boolean {
  return hasAt(text, '\\', BEHIND_SLASH) || hasAt(text, '%', BEHIND_PERCENT) || hasAt(text, '&#', PAGED);
}

/** Looks for the sign alone, which goes many characters at a time, and at what follows only there. */
export function hasAt(text: string, sign: string, pattern: RegExp): boolean {
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return true;
  }
  return false;
}

/** The letter that a hit of `SPELT` stands for. */
export function letterOf({ groups }: RegExpMatchArray): string | undefined {
  const hex = groups?.['hex'] ?? groups?.['braced'] ?? groups?.['percent'] ?? groups?.['paged'];
  const decimal = groups?.['decimal'];
  const octal = groups?.['octal'];
  if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
  if (decimal !== undefined) return String.fromCharCode(Number(decimal));
  return octal === undefined ? undefined : String.fromCharCode(parseInt(octal, 8));
}
