import type { LanguageCode, LanguageWords } from './types.ts';

const kana = /[\u3041-\u30ff]/;
const hangul = /[\uac00-\ud7af\u3131-\u318e]/;
const han = /[\u4e00-\u9fff\u3400-\u4dbf]/;
const nonAscii = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/;
const latinWord = /[a-z']+/g;
/** Enough of a message to tell its language. */
const SAMPLE = 1_500;

/**
 * Which of the Latin-script languages a folded text may be written in, the likeliest first. A few words may fit
 * several; English is left out only when another language is clear.
 */
function latinLanguages(folded: string, latin: CommonWords): LanguageCode[] {
  const found = folded.slice(0, SAMPLE).match(latinWord);
  if (found === null) return ['en'];
  const counts = latin.codes.map((code) => ({ code, count: 0 }));
  for (const word of found) {
    for (const index of latin.languagesOf.get(word) ?? none) {
      const language = counts[index];
      if (language !== undefined) language.count += 1;
    }
  }
  counts.sort((a, b) => b.count - a.count || (a.code === 'en' ? -1 : 1));
  const most = counts[0]?.count ?? 0;
  if (found.length > FEW_WORDS) return counts.slice(0, 1).map(({ code }) => code);
  // In so short a text one small word decides nothing.
  const enough = most > 1 ? most : 0;
  return counts.filter(({ count }) => count >= enough).map(({ code }) => code);
}

/** Up to so many words a text's language is a guess. */
const FEW_WORDS = 12;

interface CommonWords {
  codes: readonly LanguageCode[];
  /** Places in `codes`. */
  languagesOf: ReadonlyMap<string, readonly number[]>;
}

const none: readonly number[] = [];

/** Says which language a text is in, or which it may be in, from its script and, for Latin script, from its small words. */
export function createDetector(languages: readonly LanguageWords[]): (folded: string) => LanguageCode[] {
  const spoken = languages.filter(({ common }) => common !== '');
  const languagesOf = new Map<string, number[]>();
  for (const [index, { common }] of spoken.entries())
    for (const word of common.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), index]);
  const latin: CommonWords = { codes: spoken.map(({ code }) => code), languagesOf };
  return (folded) => {
    if (nonAscii.test(folded)) {
      if (kana.test(folded)) return ['ja'];
      if (hangul.test(folded)) return ['ko'];
      if (han.test(folded)) return ['zh'];
    }
    return latinLanguages(folded, latin);
  };
}

/** A clause in Latin script only, inside a message of another script. */
export function isLatin(folded: string): boolean {
  return !nonAscii.test(folded);
}
