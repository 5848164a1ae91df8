import { LongExpression } from '../../../shared/anchors/expression.ts';

/**
 * A rule told behind a piece of work: "add the endpoint, and remember that handlers never throw". What stands before it is the work.
 * Regular expressions on the words as typed, all languages together.
 */
const reminders = [
  String.raw`(?:,? (?:and|but)|[,;–—-]) (?:please |always )?(?:remember|keep in mind|bear in mind|don['’]?t forget|do not forget|note|be aware)(?: that\b,?|:|,) `,
  String.raw`(?:,? (?:et|mais)|[,;–—-]) (?:stp )?(?:n['’]oublie pas|rappelle-toi|souviens-toi|note(?: bien)?|garde en tête|sache) qu(?:e |['’])`,
  String.raw`(?:,? (?:y|e|pero)|[,;–—-]) (?:por favor )?(?:recuerda|no olvides|ten en cuenta|acuérdate de) que `,
  String.raw`(?:,? (?:e|ma)|[,;–—-]) (?:per favore )?(?:ricorda(?:ti)?|non dimenticare|tieni presente) che `,
  String.raw`(?:,? (?:e|mas)|[,;–—-]) (?:por favor )?(?:lembre(?:-se)?(?: de)?|não esqueça|leve em conta) que `,
  String.raw`(?:,? (?:и|но|а)|[,;–—-]) (?:пожалуйста )?(?:помни|не забывай|не забудь|учти|имей в виду),? что `,
  String.raw`[，,；;。]\s?(?:(?:另外|还有)?(?:请|要)?(?:记住|别忘了|注意)|另外|还有)[：:，,]?\s?(?=\S{4})`,
  String.raw`(?:고|,|\.) ?(?:기억해(?: ?둬| ?줘)?|명심해|참고로)[,.:]? `,
];
/** The same where the words of the reminder hold the sentence together: its verb stands last. */
const kept = [
  String.raw`(?:,? (?:und|aber)|[,;–—-]) (?=(?:bitte )?(?:denke? (?:dran|daran)|vergiss nicht|merk dir|beachte),? dass )`,
];

/** Shorter stretches before it are no work: "ok, and remember that ...". */
const work = String.raw`^(?=[^?？]{8})[^?？\n]+?`;
const behind = new LongExpression(`${work}(?:${[...reminders, ...kept].join('|')})`, 'iu');

/** The rule without the work in front of it; as it was where there is none. */
export function withoutWork(text: string): string {
  const rest = text.replace(behind.for(text), '');
  return rest.trim() === '' ? text : rest;
}
