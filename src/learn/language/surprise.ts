import type { LanguageCode } from './types.ts';

/** Being surprised: "never" says nothing about what is to be done there. Regular expressions on folded text. */
export const surprise: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    String.raw`\b(?:i )?(?:would(?:'ve| have)? |'d (?:have )?)?never (?:in my (?:life|wildest dreams) |would have |would've |have |ever )*(?:thought|expected|imagined|dreamt|dreamed|guessed|believed)\b`,
  ],
  de: [
    String.raw`\b(?:nie|niemals|nie im leben) (?:im leben )?hatte ich\b|\b(?:hatte|hab|habe) (?:ich )?(?:das |es )?(?:nie|niemals) (?:im leben )?(?:gedacht|erwartet|geglaubt|vermutet)\b`,
  ],
  fr: [String.raw`\bjamais (?:je n'aurais|j'aurais)\b|\baurais jamais (?:cru|pense|imagine|dit)\b`],
  es: [
    String.raw`\b(?:nunca|jamas) (?:lo )?(?:pense|imagine|crei|hubiera|habria|me lo hubiera|me imagine)\b`,
  ],
  it: [
    String.raw`\b(?:mai (?:l'|lo )?avrei|(?:l'|lo )?avrei mai|non l'avrei) (?:mai )?(?:pensato|immaginato|detto|creduto)\b`,
  ],
  pt: [String.raw`\b(?:nunca|jamais) (?:pensei|imaginei|achei|teria|ia imaginar)\b`],
  ru: [
    String.raw`(?<![а-я])никогда (?:бы )?(?:и )?не (?:думал|подумал|ожидал|поверил|предполагал)[аи]?(?![а-я])`,
  ],
  ja: [`まさか[^。]{0,30}(?:とは|なんて|だなんて)|思っても(?:み|い)な`],
  ko: [`(?:상상|생각|예상)도 못|이럴 줄은? 몰랐`],
  zh: [`(?:从来|万万|真|怎么也|根本)没(?:有)?想到|没想到`],
};
