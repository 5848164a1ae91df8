import { LongExpression } from '../../shared/anchors/expression.ts';
import { withoutAsides } from '../language/together/asides.ts';
import type { Language } from '../language/compile.ts';
import { withoutWork } from '../language/together/reminders.ts';
import { MAX_RULE } from '../observation.ts';

const cjkEnd = new Set(['ja', 'zh']);

/** A quotation mark or bracket whose partner stands in another clause says nothing here. */
function withoutLoneMarks(text: string): string {
  let result = text;
  for (const mark of ['"', '`']) if (result.split(mark).length % 2 === 0) result = result.replace(mark, '');
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
    ['「', '」'],
  ] as const) {
    if (result.includes(open) !== result.includes(close))
      result = result.replaceAll(open, '').replaceAll(close, '');
  }
  return result;
}

/** Bold in Markdown, and no pattern of paths. */
const bold = /(?<![\w/*])\*\*(?=[^\s*/])([^*]+?)(?<=[^\s*/])\*\*(?![\w/*])/gu;
/** Politeness in the middle of a rule, as it is typed in a hurry. */
const hurried =
  /, (?:please|pls|plz|stp|svp|pfv|pf)(?=[,.])|(?<=[^\s"'`„“«]) (?:please|pls|plz|stp|svp|pfv|pf)(?=[ ,.])/giu;

/** In one line, without what only makes it look important or polite. */
function plainly(clause: string): string {
  return clause.replace(/\s+/g, ' ').replace(bold, '$1').replace(hurried, '').trim();
}

/** What a rule follows from, said ahead of it: without this word two sentences would stand side by side. */
const since =
  /(?:^|[\s,])((?:since|given that|weil|da|puisque|vu que|étant donné que|ya que|dado que|siccome|poiché|dato che|já que|поскольку|так как)\s+)$/iu;
const goesOn = /^[^,;.]{6,},\s*\S+\s+\S/u;

function withoutLead(text: string, language: Language): string {
  const bare = text.replace(language.lead.for(text), '');
  if (bare === '') return text;
  const word = goesOn.test(bare) ? since.exec(text.slice(0, text.length - bare.length))?.[1] : undefined;
  return `${word ?? ''}${bare}`;
}

const againWord =
  '(?:again|schon wieder|wieder|encore(?: une fois)?|otra vez|de nuevo|di nuovo|ancora|outra vez)';
/** With its article: "run the tests again" complains of nothing. */
const thing =
  "((?:the|das|die|der|le|la|les|el|los|las|il|lo|i|gli|os?|as?)\\s[^\\s.!?…]+(?:\\s[^\\s.!?…]+)?|l['’][^\\s.!?…]+)";
/** "The changelog again! It is written at a release." What is complained of is what the rest is about. */
const topics = [
  new RegExp(`^${thing}\\s${againWord}\\s?[!.…]+\\s+(?=\\S)`, 'iu'),
  new RegExp(`^¡?${againWord}\\s${thing}\\s?[!.…]+\\s+(?=\\S)`, 'iu'),
  /^(?:опять|снова) ([\p{L}-]+(?<!л|ла|ли|ло|но|та|те))\s?[!.…]+\s+(?=\S)/iu,
  /^(?:また|又是)((?:(?!また|又是)[\p{Script=Han}\p{Script=Katakana}ー\w]){2,12})[。！!]+\s*(?=\S)/u,
  /^또 ([\p{L}\w]{2,12}(?<![어다네지요아야해]))[.!]+\s+(?=\S)/u,
].map((topic) => new LongExpression(topic));

/** What was named in a complaint of its own stands at the head of the rule, that nobody has to ask what "it" is. */
function withTopic(text: string, language: Language): string {
  for (const topic of topics) {
    const [all, named] = topic.exec(text) ?? [];
    if (all === undefined || named === undefined) continue;
    const rest = text
      .slice(all.length)
      .replace(/^(?:We|It|They|Wir|Es|On|Nous|Il|Elle|L[oaie]s?|Мы|Он|Она|Оно)(?=[\s'’])/u, (word) =>
        word.toLowerCase(),
      );
    return `${named}${cjkEnd.has(language.words.code) ? '：' : ': '}${rest}`;
  }
  return text;
}

/** What a reproach asks for, in the words of a rule; null where the clause is none, or nobody can be sure. */
export function asBan(clause: string, language: Language): string | null {
  const text = plainly(clause);
  const bare = text.replace(language.lead.for(text), '');
  return language.banOf(text) ?? (bare === text ? null : language.banOf(bare));
}

/** Signs that a rule does not end with. "./..." names folders. */
const trailing = /(\/\.{3})?[\s,.:;!?、，。！？-]*$/;

/** Makes a rule that stands by itself out of a clause as typed: one line, no politeness, a capital and a full stop. */
export function toRule(
  clause: string,
  language: Language,
  ban: string | null = asBan(clause, language),
): string {
  let text = withoutWork(plainly(clause));
  const stripped = text.replace(language.lead.for(text), '');
  if (ban !== null) text = ban;
  for (const { from, to } of ban === null ? language.rewrites : []) {
    if (from.test(text)) {
      text = text.replace(from.for(text), to);
      break;
    }
    if (stripped !== text && from.test(stripped)) {
      text = stripped.replace(from.for(stripped), to);
      break;
    }
  }
  text = withTopic(withoutLead(text, language), language);
  const short = text.replace(language.tail.for(text), '');
  if (short !== '') text = short;
  const own = withoutAsides(text);
  // "Next time, please run the tests."
  if (own !== text) text = own.replace(language.lead.for(own), '') || own;
  text = text.replace(/^[\s,:;!?、，。-]+|^\.(?=\s)/, '').replace(trailing, '$1');
  text = withoutLoneMarks(text);
  if (text.length > MAX_RULE) text = `${text.slice(0, MAX_RULE - 1).replace(/\s+\S*$/, '')}…`;
  const spaced = !cjkEnd.has(language.words.code) && language.words.code !== 'ko';
  const head =
    spaced && /^[a-zà-ÿа-яё]+(?=[\s,:'’]|-(?:moi|toi)\b|$)/.test(text)
      ? text.charAt(0).toUpperCase() + text.slice(1)
      : text;
  // A full stop behind "./..." would be one more of its signs.
  return /\/\.{3}$/.test(head) ? head : head + (cjkEnd.has(language.words.code) ? '。' : '.');
}
