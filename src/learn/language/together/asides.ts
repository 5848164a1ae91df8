import { LongExpression } from '../../../shared/anchors/expression.ts';

/**
 * What people say beside a rule and mean for the moment: that the work may go on, that they have said it before, that it is for the
 * next time. Regular expressions on the words as typed, all languages together.
 */

/** The work may go on. Said behind the rule. */
const goOn = [
  '(?:yes,? )?(?:please )?(?:go on|go ahead|carry on|continue|keep going|proceed|move on)(?: (?:please|now|then|with (?:it|that|the rest)))?',
  '(?:mach|macht|fahr|fahrt) (?:bitte |jetzt |einfach |so |damit )*(?:weiter|fort)',
  "(?:vas-y|continue|poursuis|tu peux continuer|on continue)(?: stp| s'il te plaît)?",
  '(?:sigue|continúa|adelante|puedes (?:seguir|continuar))(?: por favor)?',
  '(?:continua|prosegui|procedi|vai (?:pure )?avanti)(?: pure)?',
  '(?:siga|segue|pode (?:continuar|seguir)|vai em frente)',
  '(?:давай )?(?:продолжай|дальше)',
  '(?:それから|そして)?(?:続けて|進めて)(?:ください|下さい)?',
  '(?:그리고 )?계속 ?(?:해|진행)?(?:해|해 ?줘|하세요|해요)?',
  '(?:然后|接着)?继续(?:吧|做|干|做吧)?',
];
/** It was said before. Stands before the rule or behind it. */
const saidBefore = [
  "(?:as|like) I(?:['’]ve| have)?(?: already| just)? (?:said|told you|mentioned)(?: (?:before|already|twice|earlier))?",
  '(?:wie (?:schon )?gesagt|(?:das )?hab(?:e)? ich (?:dir |doch |dir doch )?schon (?:mal |mehrmals |oft )?gesagt)',
  "(?:comme (?:je (?:te |vous )?l['’]ai )?(?:déjà )?dit|je te l['’]ai déjà (?:dit|demandé)|je l['’]ai déjà dit)",
  '(?:(?:como )?ya te (?:l[oa] )?(?:dije|he dicho)|como (?:te )?dije)',
  "(?:(?:come )?te l['’]ho (?:già )?detto|come (?:ti )?(?:ho )?già detto)",
  '(?:(?:como )?(?:eu )?já (?:te )?(?:disse|falei)|como eu (?:disse|falei))',
  '(?:как )?я (?:же )?(?:уже )?(?:тебе )?(?:говорил|сказал)[аи]?',
  '(?:前にも?|さっきも?|何度も)(?:言った|言いました)(?:けど|が|とおり|通り|ように)',
  '(?:이미|전에도?|아까도?) ?말(?:했|씀드렸)(?:지만|듯이|는데|다시피)',
  '(?:我)?(?:之前|已经|刚才|早就)?说过(?:了|的|多少次了?|很多次了?)?',
];
/** What the rule was told with: what comes behind is the rule. */
const told: readonly (readonly [pattern: string, says: string])[] = [
  [
    "I(?:['’]ve| have)? (?:already |just |clearly )?(?:told|asked) you(?: (?:already|before|twice|again|\\w+ times))? not to ",
    'Do not ',
  ],
  [
    "I(?:['’]ve| have)? (?:already |just |clearly )?(?:told|asked) you(?: (?:already|before|twice|again|\\w+ times))?(?: to |: ?|, )",
    '',
  ],
  ['(?:ich habe?|habe? ich) (?:dir |doch |dir doch )?(?:schon |\\w+mal )*gesagt(?:: ?|, (?!dass))', ''],
  ["je t['’]ai (?:déjà )?(?:dit|demandé)(?: \\w+ fois)?(?: ?: ?| d['’]| de )", ''],
  ['(?:ya )?te (?:dije|he dicho|pedí)(?: \\w+ veces)?: ?', ''],
  ['ti ho (?:già )?(?:detto|chiesto)(?: \\w+ volte)?(?:: ?| di )', ''],
  ['(?:já )?te (?:disse|falei|pedi)(?: \\w+ vezes)?(?:: ?| (?:para|pra) )', ''],
  ['я (?:же )?(?:уже )?(?:тебе )?(?:говорил|сказал|просил)[аи]?(?:: ?|, (?!что))', ''],
];
/** From now on, and no condition: "next time you change it" says when. */
const nextTime =
  '(?:(?:the )?next time,? (?!(?:you|we|i|it|the|there|someone|a|an|when|that)\\b)|(?:beim |das )?nächste[sn]? mal,? (?=(?:bitte|immer|nicht|erst|zuerst|vorher|die|den|das|kein\\w*) )|la prochaine fois,? (?!qu)|la próxima vez,? (?!que\\b)|la prossima volta,? (?!che\\b)|(?:da|na) próxima vez,? (?!que\\b)|в следующий раз,? (?!когда)|次回(?:から)?は?、?|次からは?、?|다음(?:부터는?|번(?:부터)?(?:에)?는?) |下次(?!再)[，,]?)';

const any = (list: readonly string[]): string => `(?:${list.join('|')})`;
const behindGoOn = new LongExpression(
  `(?:\\s*[,;.–—-]\\s*|[、，；。]\\s*)(?:(?:and|so|then|und|also|dann|et|alors|y|e|и|so,) )*${any(goOn)}[\\s.!。！…]*$`,
  'iu',
);
const behindSaid = new LongExpression(
  `(?:\\s*[,;–—-]\\s*|[、，；]\\s*)${any(saidBefore)}[\\s.!。！…]*$`,
  'iu',
);
const aheadSaid = new LongExpression(
  `^${any(saidBefore)}(?:\\s*[,:;–—-]\\s*|\\s*[、，：]?\\s*(?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]))`,
  'iu',
);
const aheadNext = new LongExpression(`^${nextTime}`, 'iu');
const aheadTold = told.map(([pattern, says]) => [new LongExpression(`^${pattern}`, 'iu'), says] as const);
/** "When a file is missing, log it, and continue": there it is what is to be done. */
const conditional = new LongExpression(
  /(?<!\p{L})(?:if|when|whenever|otherwise|unless|fails?|wenn|falls|sobald|sonst|si|quand|sinon|cuando|se|quando|altrimenti|если|когда|иначе)(?!\p{L})|もし|たら|なら|場合|如果|否则|时|[으하]?면/iu,
);
/** Letters that have to be left. */
const ENOUGH = 4;

/** The rule without them; as it was where nothing would be left. */
export function withoutAsides(text: string): string {
  const kept = (left: string, before: string): string =>
    left !== before && (left.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < ENOUGH ? before : left;
  let rule = conditional.test(text) ? text : kept(text.replace(behindGoOn.for(text), ''), text);
  for (const pattern of [aheadSaid, aheadNext, behindSaid])
    rule = kept(rule.replace(pattern.for(rule), ''), rule);
  for (const [pattern, says] of aheadTold) rule = kept(rule.replace(pattern.for(rule), says), rule);
  return rule;
}
