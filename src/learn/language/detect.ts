import type { LanguageCode, LanguageWords } from './types.ts';

const kana = /[\u3041-\u30ff]/;
const hangul = /[\uac00-\ud7af\u3131-\u318e]/;
const han = /[\u4e00-\u9fff\u3400-\u4dbf]/;
const nonAscii = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/;
const latinWord = /[a-z']+/g;
/** Enough of a message to tell its language. */
const SAMPLE = 1_500;

/** Which of the Latin-script languages a folded text is written in; English when nothing speaks for another. */
function latinLanguage(folded: string, latin: readonly CommonWords[]): LanguageCode {
  const found = folded.slice(0, SAMPLE).match(latinWord);
  if (found === null) return 'en';
  let best: LanguageCode = 'en';
  let bestCount = 0;
  for (const { code, words } of latin) {
    let count = 0;
    for (const word of found) if (words.has(word)) count += 1;
    // English needs no lead: code and tool names are English in every language's messages.
    const lead = code === 'en' ? 0 : 0.5;
    if (count - lead > bestCount) {
      best = code;
      bestCount = count - lead;
    }
  }
  return best;
}

interface CommonWords {
  code: LanguageCode;
  words: ReadonlySet<string>;
}

/** Says which language a text is in, from its script and, for Latin script, from its small words. */
export function createDetector(languages: readonly LanguageWords[]): (folded: string) => LanguageCode {
  const latin = languages
    .filter(({ common }) => common !== '')
    .map(({ code, common }) => ({ code, words: new Set(common.split(' ')) }));
  return (folded) => {
    if (nonAscii.test(folded)) {
      if (kana.test(folded)) return 'ja';
      if (hangul.test(folded)) return 'ko';
      if (han.test(folded)) return 'zh';
    }
    return latinLanguage(folded, latin);
  };
}

/** A clause in Latin script only, inside a message of another script. */
export function isLatin(folded: string): boolean {
  return !nonAscii.test(folded);
}
