import fc from 'fast-check';

const LAST = 0x10_ffff;
const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Any one letter of Unicode, for `fc.string({ unit: anyLetter })`. fast-check's own `binary` gives the same, but first makes
 * a table of all million letters to find the way back, which takes each process the better part of a second.
 */
export const anyLetter = fc.integer({ min: 0, max: LAST - SURROGATES.count }).map(
  (at) => String.fromCodePoint(at < SURROGATES.first ? at : at + SURROGATES.count),
  (letter) => {
    const code = typeof letter === 'string' ? (letter.codePointAt(0) ?? -1) : -1;
    if (code < 0 || String.fromCodePoint(code) !== letter) throw new Error('Not one letter.');
    return code < SURROGATES.first ? code : code - SURROGATES.count;
  },
);
