import type { LanguageCode, LanguageWords } from './types.ts';

const kana = /[\u3041-\u30ff]/;
const hangul = /[\uac00-\ud7af\u3131-\u318e]/;
const han = /[\u4e00-\u9fff\u3400-\u4dbf]/;
const cyrillic = /[\u0400-\u04ff]/;
const nonAscii = /[\u0400-\u04ff\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/;
/** Vietnamese, whose words fall apart into small ones without these letters. It has no table; what is heard in it stands in that of English. */
const vietnamese = /[\u1ea0-\u1ef9]/;
/** Enough of a message to tell its language. */
const SAMPLE = 1_500;
/** Up to so many words a text's language is a guess. */
const FEW_WORDS = 12;

/** What a language is told by. */
type Told = Pick<LanguageWords, 'code' | 'common'>;

/** The small words of all languages, found by a hash of their letters. */
interface CommonWords {
  codes: readonly LanguageCode[];
  /** A number in `words` for each hash; 0 for none. */
  numberOf: Uint16Array;
  words: readonly string[];
  /** The languages of each of `words`, as places in `codes`. */
  languagesOf: readonly (readonly number[])[];
}

const HASHES = 1 << 14;

function addLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (HASHES - 1);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = addLetter(hash, word.charCodeAt(at));
  return hash;
}

function createCommonWords(languages: readonly Told[]): CommonWords {
  const numberOf = new Uint16Array(HASHES);
  const words = [''];
  const languagesOf: number[][] = [[]];
  for (const [index, { common }] of languages.entries()) {
    for (const word of common.split(' ')) {
      const known = words.indexOf(word);
      if (known !== -1) {
        languagesOf[known]?.push(index);
        continue;
      }
      let slot = slotOf(hashOf(word));
      while (numberOf[slot] !== 0) slot = (slot + 1) & (HASHES - 1);
      numberOf[slot] = words.push(word) - 1;
      languagesOf.push([index]);
    }
  }
  return { codes: languages.map(({ code }) => code), numberOf, words, languagesOf };
}

/** The number of the small word between two places, or 0. */
function commonWord(
  { numberOf, words }: CommonWords,
  text: string,
  from: number,
  to: number,
  hash: number,
): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (HASHES - 1)) {
    const number = numberOf[slot] ?? 0;
    if (number === 0) return 0;
    const word = words[number] ?? '';
    if (word.length === to - from && text.startsWith(word, from)) return number;
  }
}

const APOSTROPHE = 0x27;
/** The longest small word that an apostrophe ends, with it: "qu'". */
const ELISION = 3;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === 0x27;
}

/** The words of a stretch of text, and how many of the small words of each language are among them. */
function countCommon(
  folded: string,
  start: number,
  end: number,
  latin: CommonWords,
): { words: number; counts: number[] } {
  const counts = new Array<number>(latin.codes.length).fill(0);
  let words = 0;
  let at = start;
  while (at < end) {
    const from = at;
    let hash = 0;
    for (let code = folded.charCodeAt(at); at < end && isLetter(code); code = folded.charCodeAt(at)) {
      hash = addLetter(hash, code);
      at += 1;
      // "l'orm" and "n'ecrit" begin with a small word that has no space after it.
      if (code === APOSTROPHE && at - from <= ELISION && commonWord(latin, folded, from, at, hash) !== 0)
        break;
    }
    if (at === from) {
      at += 1;
      continue;
    }
    words += 1;
    const number = commonWord(latin, folded, from, at, hash);
    if (number === 0) continue;
    for (const index of latin.languagesOf[number] ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
  return { words, counts };
}

/**
 * Which of the Latin-script languages a folded text may be written in, the likeliest first. A few words may fit
 * several; English, which stands first in the list, is left out only when another language is clear.
 */
function latinLanguages(folded: string, latin: CommonWords): LanguageCode[] {
  const { words, counts } = countCommon(folded, 0, Math.min(folded.length, SAMPLE), latin);
  if (words === 0) return ['en'];
  const most = Math.max(...counts);
  if (words > FEW_WORDS) return latin.codes.slice(counts.indexOf(most)).slice(0, 1);
  // In so short a text one small word decides nothing.
  const enough = most > 1 ? most : 0;
  const found: LanguageCode[] = [];
  for (let count = most; count >= enough; count -= 1)
    for (const [index, code] of latin.codes.entries()) if (counts[index] === count) found.push(code);
  return found;
}

/** A sentence is in another language than its message when it has so many of that one's small words and none of the message's. */
const OTHER_FROM = 2;

function otherLatin(
  main: LanguageCode,
  folded: string,
  start: number,
  end: number,
  latin: CommonWords,
): LanguageCode | undefined {
  const { counts } = countCommon(folded, start, Math.min(end, start + SAMPLE), latin);
  const most = Math.max(...counts);
  const own = latin.codes.indexOf(main);
  return most >= OTHER_FROM && (counts[own] ?? 0) === 0 ? latin.codes[counts.indexOf(most)] : undefined;
}

/** Says which language a text is in, or which it may be in, from its script and, for Latin script, from its small words. */
export interface Detector {
  (folded: string): LanguageCode[];
  /** The language of a sentence of a message in Latin script, where it is clearly another than that of the message. */
  otherThan(main: LanguageCode, folded: string, start: number, end: number): LanguageCode | undefined;
}

export function createDetector(languages: readonly Told[]): Detector {
  const latin = createCommonWords(languages.filter(({ common }) => common !== ''));
  const detect = (folded: string): LanguageCode[] => {
    if (nonAscii.test(folded)) {
      if (kana.test(folded)) return ['ja'];
      if (hangul.test(folded)) return ['ko'];
      if (han.test(folded)) return ['zh'];
      if (cyrillic.test(folded)) return ['ru'];
    }
    return vietnamese.test(folded) ? ['en'] : latinLanguages(folded, latin);
  };
  return Object.assign(detect, {
    otherThan: (main: LanguageCode, folded: string, start: number, end: number) =>
      otherLatin(main, folded, start, end, latin),
  });
}

/** A clause in Latin script only, inside a message of another script. */
export function isLatin(folded: string): boolean {
  return !nonAscii.test(folded);
}
