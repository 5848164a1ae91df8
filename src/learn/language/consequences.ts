import type { LanguageCode } from './types.ts';

/**
 * With what a clause begins that follows from the one before it ("..., so no maps"): the reason belongs to the rule. Regular expressions
 * on folded text.
 */
export const consequences: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^\W*(?:and )?(?:so|hence|therefore|thus|that's why)\b(?! (?:far|that|long|much|many)\b)/,
  de: /^\W*(?:und )?(?:also|deshalb|daher|darum|deswegen|somit)\b/,
  fr: /^\W*(?:et )?(?:donc|du coup|c'est pourquoi|par consequent)\b/,
  es: /^\W*(?:y )?(?:asi que|por eso|por lo que|por tanto)\b/,
  it: /^\W*(?:e )?(?:quindi|percio|dunque|per questo)\b/,
  pt: /^\W*(?:e )?(?:entao|por isso|portanto)\b/,
  ru: /^[^а-я]*(?:и )?(?:поэтому|так что|значит|потому и)(?![а-я])/,
  ja: /^(?:だから|なので|ですから|そのため|よって)/,
  ko: /^ ?(?:그래서|그러니까?|따라서)/,
  zh: /^(?:所以|因此|因而|故)/,
};
