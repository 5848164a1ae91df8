import { stepVerbs } from './en/classes.ts';
import type { LanguageCode } from './types.ts';

/** What is done to a thing step by step, beside the verbs that begin a step anyway. */
const deed = `(?:${stepVerbs.replace(/\|a\|the\|one\|new$/, '')}|create|register|reproduce|find|fix|convert|test|deploy|release|publish|put|generate|migrate|import|verify|review|tell|show|load|look|try|install|compile|zip|pack|translate|notify|ask|set|note|reset|drop|seed|deliver|append|change|touch|extend|adjust|adapt|apply|branch|cherry-pick|rebase|restore|replay|fetch|link|mark|archive|inform|message|prepare|define|describe|document|enable|disable|mount|scan|validate|let)`;
/** Who presses a button of the product tells how that is to be built. */
const usersDeed =
  '(?:i|you|we|someone|they) (?:click|press|tap|drag|hover|select|type|scroll|log|hit|save|open|close|switch|resize|start|enter|go)|(?:the|an?) (?:user|player|customer|visitor|admin|button|page|app|game|timer|list)|users|players|it|there is|this|that';

/**
 * The steps of what comes again, told in one sentence: "a new tenant: create the schema, seed it, then tell Vera". An occasion that is no
 * single one has to stand before them: what is ordered about one thing in view goes step by step too. Regular expressions on folded text.
 */
export const routines: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    String.raw`^(?:\W*(?:and|but|so|also|ok|in general|btw)[,.:]? )*(?:(?:for|with|on|at) (?:each|every|any|all|an?|new)\b|for [a-z-]+s\b|(?:when(?:ever)?|once|before|after|if) (?!${usersDeed})|to [a-z]+ (?:an?|new|another|one)\b|(?:an? )?(?:new|another)\b|[a-z]+ing (?:an?|new|another)\b)[^:.?!]{0,60}: ?(?:(?:you|we|i|first|always) )*${deed}\b[^?]{2,}?, (?:(?:and|then|finally|first|only|afterwards) )*(?:${deed}|then)\b`,
    String.raw`^(?:\W*(?:and|but|so|also|ok|in general|btw)[,.:]? )*(?:when(?:ever)?|before|after|for (?:each|every|any)|if) (?!${usersDeed})[^,.:?]{4,60}, (?:(?:please|always|first|you|we|i) )*${deed}\b[^?]{4,}?(?:,|,? and|,? only)(?: only)? then (?:[a-z]+ly )?${deed}\b`,
  ],
  de: [
    String.raw`^(?:\W*(?:und|aber|also|ok)[,.:]? )*(?:(?:eine?n? )?neue[rsn]? |(?:fur|bei|vor|nach) (?:jede\w*|neue\w*|eine[mnrs]?) |bei [a-z]+(?:en|n|s) )[^:.?!]{0,60}(?::|(?<= )(?:immer )?(?:zuerst|erst|zunachst) )[^?]{4,}, (?:und )?(?:erst )?(?:dann|danach|zum schluss|anschliess?end|am ende) \S`,
  ],
  fr: [
    String.raw`^(?:\W*(?:et|mais|donc|ok|alors)[,.:]? )*(?:pour \w+(?:er|ir|re) (?:une?|des|chaque|un nouveau|une nouvelle) |nouve(?:au|l|lle) |(?:a|pour) chaque |(?:avant|apres) chaque )[^:.?!]{0,60}?(?::|,? (?:on|il faut|tu|faut)(?= )) ?[^?]{6,}?(?:,| et)? (?:puis|ensuite|enfin|et apres) \S`,
  ],
  es: [
    String.raw`^(?:\W*(?:y|pero|ok|bueno)[,.:]? )*(?:para (?:dar de alta|\w+[aei]r) (?:una?|cada|otr[oa]|nuev\w+) |(?:por |con )?cada (?:nuev[oa] )?|nuev[oa] |(?:antes|despues) de cada )[^:.?!]{0,60}?(?::| hay que | se (?=\w+an? )| tienes que | toca | primero )[^?]{6,}?(?:,| y)? (?:luego|despues|por ultimo|al final) \S`,
  ],
  it: [
    String.raw`^(?:\W*(?:e|ma|ok|allora)[,.:]? )*(?:per \w+(?:re|rl[oa]) (?:un[ao]?|ogni|nuov\w+) |nuov[oa] |(?:per|a|ad) ogni |(?:prima|dopo) (?:di )?ogni )[^:.?!]{0,60}?(?::| bisogna | si (?=\w+[aeo] )| devi | va | prima )[^?]{6,}?(?:,| e)? (?:poi|dopo|infine|alla fine) \S`,
  ],
  pt: [
    String.raw`^(?:\W*(?:e|mas|ok|entao)[,.:]? )*(?:(?:para|pra) \w+[aei]r (?:uma?|cada|nov\w+) |nov[oa] |(?:a|para|pra) cada |(?:antes|depois) de cada )[^:.?!]{0,60}?(?::| tem que | precisa | e preciso | primeiro | a gente )[^?]{6,}?(?:,| e)? (?:depois|em seguida|por fim|no final) \S`,
  ],
  ru: [
    String.raw`^(?:[^а-я]*(?:и|а|но|так)[,.:]? )*(?:чтобы (?:добавить|создать|завести|выпустить|подключить) |нов(?:ый|ая|ое) |для (?:каждого|каждой|нового|новой) |при (?:каждом|каждой|новом|новой) |(?:перед|после) (?:каждым|каждой|каждого) )[^:.?!]{0,60}?(?::|,? (?:нужно|надо|сначала|сперва) )[^?]{6,}?(?:,| и|, и|, а)? (?:потом|затем|после этого|в конце) \S`,
  ],
  ja: [
    String.raw`(?:追加|登録|作成|新設|リリース|公開|デプロイ|更新|変更|移行|納品)(?:する|した)?(?:とき|時|場合|際|たび|前|後)(?:は|に|には)?、?[^。？?]{4,}(?:て|し|り|み|き)、[^。？?]{2,}(?:それから|次に|最後に|その後|てから)[^。？?]{3,}`,
  ],
  ko: [
    String.raw`(?:추가|등록|생성|릴리스|배포|변경|이전|납품)(?:할|하려|하)(?: ?때(?:에?는|마다)?|면| ?전에는?)[^.?]{4,}고,? [^.?]{3,}(?:다음|뒤에?|후에?|나서) [^.?]{3,}`,
  ],
  zh: [
    String.raw`(?:新增|添加|新建|登记|发布|发版|上线|部署|迁移|每加|每次加)[^，,。]{0,10}(?:时候?|的话|之前|之后|前|后)[，,]?(?:要|得|都|必须)?先[^。？]{3,}[，,](?:再|然后|接着)[^。？]{3,}`,
  ],
};
