import { LongExpression } from '../../../shared/anchors/expression.ts';
import { wide } from '../../wide-letters.ts';

/**
 * What a person keeps for themselves or asks of whoever works with them, in any project, all languages together, on the words as typed. What
 * only one project has ("the scenes are mine") is none of it, and how the product gets out is the project's.
 */

/** The person, as the one who does it or has to be asked. */
const me = new LongExpression(
  /\b(?:i|i['’]ll|i['’]m|me|myself|ich|mich|mir|je|j['’]|moi|yo|mí|io|eu|mim)(?![\p{L}])|(?<!\p{L})(?:я|меня|мной|мне)(?!\p{L})|私|僕|俺|自分|내가|제가|나 없이|저 없이|나한테|我/iu,
);
/** What is done in every project. */
const everyday = new LongExpression(
  /\b(?:com+it(?:s|ting|ten|ter|ta|tare|tear|tar)?|commite[nr]?|einchecken|push(?:es|ing|e[nr]?)?|pushear|merg(?:e|es|ing|en|er|ear)|rebas(?:e|es|ing|en)|install(?:s|ed|ing|iert|ieren|er|é|ato|ado)?|instala\p{L}*|installa\p{L}*|(?:new |neue[nr]? |nouvelles? |nueva?s? |nuov[ae] |nova?s? )?(?:dependenc(?:y|ies)|abhängigkeit(?:en)?|dépendances?|dependencias?|dipendenz[ae]|dependências?)|packages?|pakete?|paquets?|paquetes?|pacchett[io]|pacotes?|sql|migrations?|migrationen|branch(?:es)?|stash)(?!\p{L})|(?<!\p{L})(?:комми|пуш|мерж|зависимост|устан[ао]в)\p{L}*|コミット|プッシュ|マージ|依存|インストール|커밋|푸시|머지|의존성|설치|提交|推送|合并|依赖|安装/iu,
);
/** Somebody else decides or does it too: then that holds in this place. */
const others = new LongExpression(
  /\b(?:we|our|us|team|he|she|they|his|her|their|wir|unser\p{L}*|nous|notre|on|nosotros|nuestr\p{L}+|noi|nostr\p{L}+|nós|noss[oa]s?|a gente)\b|(?<!\p{L})(?:мы|наш\p{L}*)(?!\p{L})|私たち|うち|우리|我们|咱们/iu,
);

/** What a rule begins with is what it is about: "humans may only plan, so open the request and I'll merge" is about others. */
const further = /[,.;:!?、，。]| (?:so|and then|also|donc|así que|quindi|então|поэтому) /u;

/** Whether a person keeps for themselves what is done in every project: "I do the commits", "no new dependencies without me". */
export function isOwnDeed(text: string): boolean {
  const [first = ''] = text.replace(/^\W+/, '').split(further, 1);
  return me.test(first) && everyday.test(first) && !others.test(first);
}

/** Working by guesses and claims is a fault anywhere. */
const guesswork = new LongExpression(
  /^(?:do not|don['’]t|never|stop) (?:guess|assume|make up|invent|claim|pretend|skip (?:the )?(?:tests?|checks?|review))\b|\b(?:nunca|no|jamás) (?:asumas|supongas|inventes|adivines)\b|\b(?:n['’]invente|ne (?:suppose|devine|présume))[sz]?\b|\b(?:nicht|nie) (?:raten|annehmen|erfinden)\b|\bnão (?:assuma|invente|suponha|chute)\b|\bnon (?:inventare|supporre|indovinare)\b|(?<!\p{L})не (?:выдумывай|гадай|придумывай|предполагай)|(?:推測|憶測)(?:し|で)[^。]{0,6}ないで|(?:추측|짐작)(?:하|으로)[^.]{0,6}(?:마|말)|(?:不要|别)(?:再)?(?:瞎?猜|编造|臆测|假设)/iu,
);

/** Whether a ban is on guessing and claiming, whatever it is about. */
export function isGuesswork(ban: string): boolean {
  return guesswork.test(ban);
}

/** So short, a question whether something was done names nothing of a project. */
const BARE_QUESTION = 24;
/** The same in letters of Chinese, Japanese or Korean. */
const BARE_WIDE = 14;

/** Whether a question whether something was done names nothing of a project. Without names of files that every project has. */
export function isBareQuestion(text: string): boolean {
  if (wide.test(text)) return text.length < BARE_WIDE && /[?？]/.test(text);
  // "Why not use pg-promise?" names something.
  return text.length < BARE_QUESTION && !/\w[-_./]\w/.test(text);
}
