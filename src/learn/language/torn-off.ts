import type { LanguageCode } from './types.ts';

/**
 * Rule texts that were torn off what they belong to: a condition without what holds then ("when I write German"), what is done to
 * something that was named before ("we only write it at a release"), and a ban on a time alone ("never before"). Regular expressions on the folded text without its full stop.
 */
export const tornOff: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    String.raw`^(?:when|whenever|if|unless|until|once|while) (?:i|you|we|they|he|she|it|somebody|someone|people) (?:\w+ ){0,2}\w+$`,
    String.raw`^we(?: (?:only|always|never|just|usually|normally|also|ever|don't|do not|must|should|can|may|will))*(?! (?:keep|make|take|do|like|prefer|want|call|leave|have|need)\b) [a-z]+ (?:it|them)\b(?!')`,
    '^(?:and |but )?(?:never|not|only) (?:before|after|earlier|later|until then|afterwards)$',
  ],
  de: [
    String.raw`^(?:wenn|falls|sobald|bevor|solange) (?:ich|du|wir|man|er|sie|es|jemand) (?:\w+ ){0,2}\w+$`,
    String.raw`^(?:wir|man)(?! (?:halt|mach|nenn|lass|find|woll|mog)\w*) [a-z]+ (?:es|sie|ihn|das(?= (?:nur|nie|immer|nicht|erst)\b))\b(?! (?:immer |nur |nie |erst )*(?:kurz|einfach|klein|schlicht|sauber|dabei)\b)`,
    '^(?:und |aber )?(?:nie|niemals|nicht|nur|erst) (?:vorher|davor|danach|nachher|fruher|spater|dann)$',
  ],
  fr: [
    String.raw`^(?:quand|lorsque|si|des que|tant que) (?:je|tu|on|nous|vous|il|elle|ils|quelqu'un) (?:\S+ ){0,2}\S+$|^(?:quand|lorsqu'|s')? ?j'(?:\S+ ){0,3}\S+$`,
    String.raw`^(?:on|nous) (?:ne |n')?(?:l'|(?:le|la|les) )(?!(?:fait|laisse|garde|veu)\w*\b)[a-z]+`,
    '^(?:et |mais )?(?:jamais|pas|seulement) (?:avant|apres|plus tot|plus tard)$',
  ],
  es: [
    String.raw`^(?:cuando|si|mientras) (?:yo |tu )?(?:te |me |se )?(?!no\b)\w+(?: \w+){0,2}$(?<!\b(?:usa|haz|pregunta\w*|avisa\w*|para|ejecuta|corre|escribe|responde|contesta)\b.*)`,
    String.raw`^(?:(?:solo|siempre|nunca|no) )*(?:lo|la|los|las) (?!(?:hac|dej|queremos)\w*)[a-z]+[aei]mos\b`,
    '^(?:y |pero )?(?:nunca|no|solo) (?:antes|despues|mas tarde)$',
  ],
  it: [
    String.raw`^(?:quando|se|finche) (?:io |tu )?(?!non\b)\w+(?: \w+){0,2}$(?<!\b(?:usa|fai|chiedi\w*|avvisa\w*|fermati|esegui|lancia|scrivi|rispondi)\b.*)`,
    String.raw`^(?:(?:solo|sempre|mai|non) )*(?:lo|la|li|le) (?!(?:facc|lasc|vogl)\w*)[a-z]+iamo\b`,
    '^(?:e |ma )?(?:mai|non|solo) (?:prima|dopo|piu tardi)$',
  ],
  pt: [
    String.raw`^(?:quando|se|enquanto) (?:eu|tu|voce|a gente|nos|ele|ela|alguem) (?:\w+ ){0,2}\w+$`,
    String.raw`^(?:nos |a gente )?(?:so |sempre |nunca |nao )+(?:o|a|os|as) (?!(?:faze|deixa|quere)\w*)[a-z]+[aei]mos\b`,
    '^(?:e |mas )?(?:nunca|nao|so) (?:antes|depois|mais tarde)$',
  ],
  ru: [
    String.raw`^(?:когда|если|пока) (?:я|ты|мы|он|она|они|кто-то) (?:[а-я-]+ ){0,2}[а-я-]+$`,
    String.raw`^мы (?:(?:только|всегда|никогда|обычно|не) )*(?:его|ее|их) (?!(?:дела|оставля)[а-я]+)[а-я]+`,
  ],
  ja: [
    String.raw`^[^、。]{1,16}(?:とき|時|場合|際)(?:は|に|には)?$`,
    String.raw`^(?:それ|これ|あれ)(?:は|を)(?!.*(?:禁止|だめ|ダメ)$)`,
  ],
  ko: [
    String.raw`^[^,.]{1,16}(?:때|경우)(?:는|에는|에)?$`,
    String.raw`^(?:우리는? )?(?:그건|그걸|그것[은을]|이건|이걸) `,
  ],
  zh: [String.raw`^(?:当|如果|若)?[^，。]{1,12}(?:的时候|时候|之时)$`, String.raw`^我们[^，。]{0,8}它`],
};
