import type { LanguageCode, LanguageWords } from './types.ts';

/**
 * What was settled on, and what was promised to others: both hold until somebody says otherwise. A choice among what is in view ("we settled
 * on the second one") and a promise to do something ("we promised to call back") are none. Regular expressions on folded text.
 */
export const settledOn: Readonly<
  Record<LanguageCode, Pick<LanguageWords['cues'], 'lifecycle' | 'authority' | 'decision'>>
> = {
  en: {
    lifecycle: [
      String.raw`\bwe(?:'ve| have)? (?:finally |now |just )?(?:settled|landed|standardi[sz]ed) on (?!(?:the|that|this|it|option|variant|your|one|a price|[ab]\b))\w|^(?:\W*(?:ok|okay|so|right|alright)[,.]? )*(?:decision|decided|settled): ?\w`,
    ],
    decision: [String.raw`\bwe (?:have |had )?(?:also )?promised (?!to\b|it\b|you\b|me\b)`],
    authority: [
      String.raw`\b(?:we|the \w+) (?:have |had )?(?:also )?promised (?!to\b|it\b|you\b|me\b)(?:that |the |our |them |it to )*\w+|\b(?:was|were|is|are|been) promised to (?:the|our|all|every)\b|\b(?:legal|compliance|finance|management|security|the (?:board|bank|council|ministry|regulator|auditors?))(?: \w+)? (?:has |have )?(?:decided|ruled|insists?)\b`,
    ],
  },
  de: {
    lifecycle: [
      String.raw`\bwir haben uns (?:jetzt |nun )?(?:auf|fur) (?!(?:die|den|das|option|variante)\b)[\w-]+(?: \w+){0,4}? (?:geeinigt|festgelegt|entschieden)\b`,
    ],
    authority: [
      String.raw`\b(?:wir haben|ist|sind|wurde) (?:\w+ ){1,4}?(?:zugesagt|versprochen)\b(?! (?:zuruck|mich|uns) )`,
    ],
  },
  fr: {
    lifecycle: [
      String.raw`\b(?:on|nous) (?:est|sommes|a|avons) (?:finalement )?(?:partis? sur|opte pour|retenu|tranche pour) (?!(?:la|le|l'|cette|ce)\b)\w`,
    ],
    authority: [String.raw`\b(?:on a|nous avons|a ete) (?:bien )?promis (?:a |au |aux |que )\w`],
  },
  es: {
    lifecycle: [
      String.raw`\b(?:nos quedamos con|nos decidimos por|optamos por|hemos optado por) (?!(?:la|el|esta|este)\b)\w`,
    ],
    authority: [
      String.raw`\b(?:le|les|se lo|lo) (?:prometimos|hemos prometido) (?:a |al |que )?\w|\besta prometido al?\b`,
    ],
  },
  it: {
    lifecycle: [
      String.raw`\b(?:abbiamo (?:scelto|optato per|deciso per)|ci siamo accordati su) (?!(?:la|il|l'|quest[oa])\b)\w`,
    ],
    authority: [String.raw`\babbiamo promesso (?:a |al |alla |ai |alle |che )\w`],
  },
  pt: {
    lifecycle: [String.raw`\b(?:ficamos com|optamos por|fechamos com) (?!(?:a|o|esta|este|essa|esse)\b)\w`],
    authority: [String.raw`\bprometemos (?:a |ao |aos |a?s? ?que )\w|\bfoi prometido (?:a|ao)\b`],
  },
  ru: {
    lifecycle: [
      String.raw`(?<![а-я])(?:мы )?(?:остановились на|выбрали|сошлись на) (?!(?:этом|этой|втором|первом|нем)(?![а-я]))[a-zа-я]`,
    ],
    authority: [
      String.raw`(?<![а-я])(?:мы )?(?:обещали|пообещали) (?!(?:позвонить|ответить|посмотреть|прислать))[а-я]+`,
    ],
  },
  ja: {
    lifecycle: [
      `(?<!この|その|第.)[^。、]{2,16}(?:に決めました|に決まりました|で統一することになりました|を採用しました)`,
    ],
    authority: [
      `(?:と|って|に)約束(?:して(?:い)?(?:る|ます|まし)|しました|した(?:ので|から)|なので|だから|です)`,
    ],
  },
  ko: {
    lifecycle: [`(?:으로|로) ?(?:정했(?:어|습|고)|결정했(?:어|습|고)|정해졌)`],
    authority: [`(?:다고|기로|에게|한테|와|과) ?(?:[가-힣 ]{0,8})약속(?:했|이라|한 ?거)`],
  },
  zh: {
    lifecycle: [`(?:定了用|决定用|选定了?|敲定了?|定下来用)(?!这个|那个|第)[^，。]{1,}`],
    authority: [`(?:答应|承诺)(?:过|了)[^，。我你]{1,}`],
  },
};
