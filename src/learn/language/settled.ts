import type { LanguageCode, LanguageWords } from './types.ts';

/**
 * What was settled on, what was promised to others, and what somebody says will stay as it is ("... and that won't change", "nobody will ever
 * repair it"): all hold until somebody says otherwise. A choice among what is in view ("we settled on the second one"), a promise to do
 * something ("we promised to call back") and what does not change on a screen ("that won't change anything") are none. Regular expressions
 * on folded text.
 */
export const settledOn: Readonly<
  Record<LanguageCode, Pick<LanguageWords['cues'], 'lifecycle' | 'authority' | 'decision' | 'stays'>>
> = {
  en: {
    stays: [
      String.raw`\b(?:it|that|this|they|these|those|which|we)(?:'s|'re)? (?:won't|will not|will never|never will|(?:(?:is|are)(?:n't| not| never)|not|never) (?:ever )?(?:going to|gonna)) (?:ever )?(?:(?:change|move|get (?:better|fixed|replaced|newer|bigger))\b(?! (?:it|that|this|the|anything|unless|when|if|until (?:i|you)|now|today|to)\b)|be (?:fixed|repaired|replaced|changed|moved|rebuilt|upgraded)\b(?! (?:when|if i|unless i|after i|today|now)\b))|\b(?:it|that|this|they)(?:'s|'re| is| are) not (?:moving|changing|going (?:anywhere|away))\b(?! (?:when|if|unless|after)\b)|,? and never will(?: be)?[.!,]*$|\b(?:that's|that is|this is) (?:how|the way) (?:it|they|things) (?:stays?|will stay|(?:is|are) going to stay)\b|\b(?:here|there|meant) to stay(?! (?:until|till|when)\b)|\b(?:has|have|needs?|ought|is|are) to stay (?:that way|like that|like this|so|as (?:it is|they are))\b|\b(?:and|but|,) (?:it|that|they|those|these) (?:will )?stays?(?: (?:that way|like that|for good|put))?[.!]*$`,
      String.raw`\b(?:nobody|no one)(?: \w+)? (?:will(?: ever)?|is (?:ever )?going to) (?:fix|change|replace|repair) (?:that|it|this|them)\b|\b(?:they|he|she|(?:the|our|their) [\w-]+(?: [\w-]+)?) (?:won't(?: ever)?|will never|(?:is|are)(?:n't| not| never)(?: ever)? going to) (?:fix|change|replace|repair) (?:that|it|this|them)\b`,
    ],
    lifecycle: [
      String.raw`\bwe(?:'ve| have)? (?:finally |now |just )?(?:settled|landed|standardi[sz]ed) on (?!(?:the|that|this|it|option|variant|your|one|a price|[ab]\b))\w|^(?:\W*(?:ok|okay|so|right|alright)[,.]? )*(?:decision|decided|settled): ?\w`,
    ],
    decision: [String.raw`\bwe (?:have |had )?(?:also )?promised (?!to\b|it\b|you\b|me\b)`],
    authority: [
      String.raw`\b(?:we|the \w+) (?:have |had )?(?:also )?promised (?!to\b|it\b|you\b|me\b)(?:that |the |our |them |it to )*\w+|\b(?:was|were|is|are|been) promised to (?:the|our|all|every)\b|\b(?:legal|compliance|finance|management|security|the (?:board|bank|council|ministry|regulator|auditors?))(?: \w+)? (?:has |have )?(?:decided|ruled|insists?)\b`,
    ],
  },
  de: {
    stays: [
      String.raw`\b(?:das|es|die|der|sie) (?:andert|andern) sich (?:(?:auch|da|hier|dort|so schnell) )*(?:nicht|nie|niemals)(?: mehr)?[.!]*$|\b(?:das|es|die|der|sie) (?:wird|werden) (?:sich )?(?:[\w]+ ){0,4}(?:nicht|nie|niemals) (?:mehr )?(?:\w+ ){0,2}(?:andern|geandert|repariert|ersetzt|behoben)\b|\b(?:das|es|die|der|sie) (?:bleibt|bleiben|muss|mussen|soll|sollen) (?:auch |jetzt |erst ?mal )?so(?: bleiben)?(?:[.!,]|$)|\bbleib(?:t|en) (?:noch |vorerst |bis auf weiteres )?(?:auf|bei|unter) (?:version )?v?\d[\w.]*(?! (?:stehen|hangen|stecken))`,
    ],
    lifecycle: [
      String.raw`\bwir haben uns (?:jetzt |nun )?(?:auf|fur) (?!(?:die|den|das|option|variante)\b)[\w-]+(?: \w+){0,4}? (?:geeinigt|festgelegt|entschieden)\b`,
    ],
    authority: [
      String.raw`\b(?:wir haben|ist|sind|wurde) (?:\w+ ){1,4}?(?:zugesagt|versprochen)\b(?! (?:zuruck|mich|uns) )`,
    ],
  },
  fr: {
    stays: [
      String.raw`\b(?:ca|c'|cela|il|elle|ils|elles|on) (?:ne |n')?(?:va|vont|y) ?(?:pas |jamais |plus )(?:changer|bouger|etre (?:remplace|repare|corrige|renomme)e?s?)\b(?! (?:quand|si|tant))|\b(?:ca|cela|il|elle|ils|elles) (?:ne )?(?:changera|bougera|changeront|bougeront)(?:i?ent)? (?:pas|jamais|plus)\b(?! (?:quand|si))|\b(?:ca|cela) (?:restera|doit rester|va rester|reste) comme ca(?! (?:tant|jusqu|quand))`,
    ],
    lifecycle: [
      String.raw`\b(?:on|nous) (?:est|sommes|a|avons) (?:finalement )?(?:partis? sur|opte pour|retenu|tranche pour) (?!(?:la|le|l'|cette|ce)\b)\w`,
    ],
    authority: [String.raw`\b(?:on a|nous avons|a ete) (?:bien )?promis (?:a |au |aux |que )\w`],
  },
  es: {
    stays: [
      String.raw`\b(?:no|nunca|tampoco) (?:lo |la |los |las )?(?:va|van) a (?:cambiar|reparar|arreglar|sustituir|corregir)(?:l[oae]s?|se)?\b(?! (?:nada|si|cuando|hasta))|\b(?:no|nunca) (?:cambiara|cambiaran|lo cambiaran|lo arreglaran)\b(?! (?:nada|si|cuando))|\b(?:se queda|se quedan|va a quedar|tiene que quedar|tiene que seguir|seguira)(?:se)? asi(?:[.!,]|$)`,
    ],
    lifecycle: [
      String.raw`\b(?:nos quedamos con|nos decidimos por|optamos por|hemos optado por) (?!(?:la|el|esta|este)\b)\w`,
    ],
    authority: [
      String.raw`\b(?:le|les|se lo|lo) (?:prometimos|hemos prometido) (?:a |al |que )?\w|\besta prometido al?\b`,
    ],
  },
  it: {
    stays: [
      String.raw`\bnon (?:lo |la |li |le )?(?:cambiera|cambieranno|sistemeranno|aggiusteranno|sostituiranno|ripareranno)(?: mai| piu)?\b(?! (?:nulla|niente|se|quando))|\b(?:resta|restano|rimane|rimarra|deve restare|deve rimanere) cosi(?:[.!,]|$)`,
    ],
    lifecycle: [
      String.raw`\b(?:abbiamo (?:scelto|optato per|deciso per)|ci siamo accordati su) (?!(?:la|il|l'|quest[oa])\b)\w`,
    ],
    authority: [String.raw`\babbiamo promesso (?:a |al |alla |ai |alle |che )\w`],
  },
  pt: {
    stays: [
      String.raw`\bnao (?:vai|vao)(?: \w+)? (?:mudar|ser (?:consertad|trocad|corrigid|substituid)[oa]s?|consertar|trocar)\b(?! (?:nada|se|quando|ate))|\b(?:fica|vai ficar|tem que ficar|continua) assim(?: mesmo)?(?:[.!,]|$)`,
    ],
    lifecycle: [String.raw`\b(?:ficamos com|optamos por|fechamos com) (?!(?:a|o|esta|este|essa|esse)\b)\w`],
    authority: [String.raw`\bprometemos (?:a |ao |aos |a?s? ?que )\w|\bfoi prometido (?:a|ao)\b`],
  },
  ru: {
    stays: [
      String.raw`(?<![а-я])(?:не|никогда не) (?:изменится|изменятся|поменяется|поменяются|исправят|починят|поменяют|заменят)(?![а-я])(?! (?:если|пока|когда))|(?<![а-я])так (?:и )?останется(?![а-я])|(?<![а-я])менять (?:это |его |ее |их )?(?:никто |уже )?не (?:будут|будет|станут|станет)(?![а-я])`,
    ],
    lifecycle: [
      String.raw`(?<![а-я])(?:мы )?(?:остановились на|выбрали|сошлись на) (?!(?:этом|этой|втором|первом|нем)(?![а-я]))[a-zа-я]`,
    ],
    authority: [
      String.raw`(?<![а-я])(?:мы )?(?:обещали|пообещали) (?!(?:позвонить|ответить|посмотреть|прислать))[а-я]+`,
    ],
  },
  ja: {
    stays: [
      String.raw`(?:今後も|これからも|この先も|当分(?:は|の間)?)[^。]{0,8}(?:変わら(?:ない|ず|ません)|変わりません|変えません|直らない|直りません|このまま)|(?:変更|修正|交換|修理|改修|変える|直す)(?:する|の)?(?:予定|見込み|つもり)は(?:ない|ありません|なし)`,
    ],
    lifecycle: [
      `(?<!この|その|第.)[^。、]{2,16}(?:に決めました|に決まりました|で統一することになりました|を採用しました)`,
    ],
    authority: [
      `(?:と|って|に)約束(?:して(?:い)?(?:る|ます|まし)|しました|した(?:ので|から)|なので|だから|です)`,
    ],
  },
  ko: {
    stays: [
      String.raw`(?:앞으로도|당분간(?:은)?) ?[^.?]{0,10}(?:바뀌지|변하지|안 ?바뀌|그대로)|(?:바뀔|바꿀|고칠|교체할|수정할|변경할) ?(?:일|계획|예정|생각)(?:은|이|도)? ?없`,
    ],
    lifecycle: [`(?:으로|로) ?(?:정했(?:어|습|고)|결정했(?:어|습|고)|정해졌)`],
    authority: [`(?:다고|기로|에게|한테|와|과) ?(?:[가-힣 ]{0,8})약속(?:했|이라|한 ?거)`],
  },
  zh: {
    stays: [
      String.raw`(?:以后|今后|短期内|近期|永远|将来)(?:也|都)?不(?:会|打算)(?:再)?(?:变|改|换|修|升级)|(?:不会|没打算|没有计划)(?:再)?(?:改|换|修|升级)(?:了|的)(?=[，。！,.!]|$)`,
    ],
    lifecycle: [`(?:定了用|决定用|选定了?|敲定了?|定下来用)(?!这个|那个|第)[^，。]{1,}`],
    authority: [`(?:答应|承诺)(?:过|了)[^，。我你]{1,}`],
  },
};
