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

/**
 * A clause of a no and one thing is the rest of the one before it ("dates are in UTC, never in local time"), and one that says that this
 * stays so ("..., nobody will ever change that"). Likewise.
 */
export const remainders: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^\W*(?:and )?(?:never|not) (?:(?:in|with|on|to|by|as|the|a) )*[\w-]+(?: [\w-]+)?\W*$|\b(?:fix|change|replace|repair|rewrite|rebuild|upgrade|rename|renew) (?:that|it|this|them)\W*$|^\W*(?:and )?(?:never will|that's)\b/,
  de: /^\W*(?:und )?(?:nie|niemals|nicht) (?:(?:in|im|mit|auf|als|per|die|der|das|den) )*[\w-]+(?: [\w-]+)?\W*$/,
  fr: /^\W*(?:et )?(?:jamais|pas) (?:(?:en|avec|sur|dans|de|le|la|les|par) |l'|d')*[\w-]+(?: [\w-]+)?\W*$/,
  es: /^\W*(?:y )?(?:nunca|jamas|no) (?:(?:en|con|a|de|por|el|la|los|las) )*[\w-]+(?: [\w-]+)?\W*$/,
  it: /^\W*(?:e )?(?:mai|non) (?:(?:in|con|su|a|di|per|il|la|i|le) )*[\w-]+(?: [\w-]+)?\W*$/,
  pt: /^\W*(?:e )?(?:nunca|jamais|nao) (?:(?:em|com|no|na|de|por|o|a|os|as) )*[\w-]+(?: [\w-]+)?\W*$/,
  ru: /^[^а-я]*(?:и |а )?(?:никогда не|никогда|не) (?:(?:в|во|на|через|с|по) )*[а-яa-z-]+(?: [а-яa-z-]+)?[^а-яa-z]*$/,
  ja: /^(?:決して|絶対に)?[^をはがに、。]{1,12}(?:ではない|じゃない|は禁止|はだめ)。?$/,
  ko: /^ ?(?:절대 )?[^ ]{1,8}(?:은|는)? ?(?:절대 )?(?:안 ?돼|금지)(?:요)?[.!]?$/,
  zh: /^(?:不是|而不是|绝不是)[^，。]{1,12}[。！]?$/,
};

/**
 * With what a clause begins that completes the one before it: what else it holds for ("..., not even when it was sold"), and the other half
 * of a fact of two ("the human is the owner and the animal is the patient"). Likewise.
 */
export const completions: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  en: /^\W*(?:(?:and )?(?:not even|nothing else|nobody else|no exceptions?|and not|per [\w-]+ and not|not (?:in|with|on|to|by|as|per) |never (?:in|with|on|to|by|as) )[^;:]{0,60}$|and (?:the|an?|our) (?!(?:\w+ )?(?:test|build|button|page|error|bug|rest|other|last|next|first|second)\b)[\w'-]+(?: [\w'-]+)? (?:is|are|has|have|goes|go|stays|counts|means|belongs) (?!(?:still|now|not \w+ing|broken|wrong|missing|empty)\b)[^;:?]{2,60}$|and [\w'-]+(?: [\w'-]+)? (?:means?|stands? for|counts? as) [^;:?]{2,60}$)/,
};

/** What takes the place of what is gone: "we no longer use moment, it's date-fns now". Likewise. */
export const successors: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^\W*(?:it'?s (?:now |all )?[\w.@/-]+(?: now)?|now (?:it'?s )?(?:we use )?[\w.@/-]+)\W*$/,
  de: /^\W*(?:(?:jetzt|inzwischen|stattdessen|mittlerweile) (?:ist es |nehmen wir |nutzen wir )?|es ist (?:jetzt )?)[\w.@/-]+(?: jetzt)?\W*$/,
  fr: /^\W*(?:(?:maintenant|desormais) )?(?:c'est|on utilise|on prend) (?:maintenant )?[\w.@/-]+(?: maintenant| desormais)?\W*$/,
  es: /^\W*(?:ahora (?:es |usamos |va con )?|es )[\w.@/-]+(?: ahora)?\W*$/,
  it: /^\W*(?:adesso|ora) (?:c'e |usiamo |e )?[\w.@/-]+\W*$/,
  pt: /^\W*agora (?:e |usamos |a gente usa |tem )?[\w.@/-]+\W*$/,
  ru: /^[^а-я]*теперь (?:у нас |используем )?[\w.@/а-я-]+[^а-я\w]*$/,
  ja: /^(?:今は|いまは|代わりに)[^、。]{1,24}。?$/,
  ko: /^ ?(?:이제는?|지금은) [^,.]{1,20}\.?$/,
  zh: /^(?:现在|改成?|如今)(?:都)?(?:用|是)[^，。]{1,20}。?$/,
};
/** What is gone. All languages together. */
export const gone =
  /\b(?:no longer|not .{0,20}any ?more|don'?t use|stopped using|nicht mehr|plus|ya no|piu|mais)\b|(?<![а-я])больше не|もう|이제|더 ?이상|已经?不|不再/;
