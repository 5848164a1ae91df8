import { LongExpression } from '../../shared/anchors/expression.ts';
import type { Span } from './clauses.ts';
import { AS_SUCH, mayBeAsSuch } from './as-such.ts';
import { type CueName, LESS, cues } from './cues.ts';
import type { Language } from '../language/compile.ts';
import {
  type MessageContext,
  bestMessageWeight,
  countWords,
  lengthWeight,
  messageWeight,
} from './message-context.ts';
import { createCutter } from '../one-byte.ts';
import { settle } from './settle.ts';
import { hasAny } from './specification.ts';

export type RuleKind = 'preference' | 'project-rule' | 'correction' | 'procedure';

const cut = createCutter();

/** Orders for one piece of work, before it is settled what they mean beside other cues. */
const orders: readonly CueName[] = ['featureWork', 'building'];

/** Whether a clause reads as an order for one piece of work, or as a part of what a program is to do, whatever else it says. */
type Order = 'work' | 'product' | 'none';

export interface Judgement {
  score: number;
  found: ReadonlySet<CueName>;
}

/** Politely asking the agent to do something, or stating something and asking for a nod: no wish to know. */
export const request = new LongExpression(
  /\b(?:can|could|would|will) you\b|\b(?:can|could) we (?:please|always|make|keep|have|also|just|use|agree|stick)\b|\b(?:peux[- ]tu|tu peux|pourrais[- ]tu|pouvez[- ]vous|kannst du|konntest du|wurdest du|konnen sie|konnen wir|puedes|podrias|puoi|potresti|voce pode|poderia)\b|(?:もらえ|いただけ|くれ|お願いでき)(?:ます|ない|ません|る)|もらって(?:も)?いい|(?:줄래|주실|줄 수|주시겠|주면 안)|можно |можешь |можете |能不能|可以(?:请|帮|把)|(?:请|麻烦)你?|[, ](?:oder|ne|ja|gell|nicht wahr|right|correct|ok|okay|n'est-ce pas|non|no|verdad|vero|certo)\s*\?+$|(?:よね|でしょう?|だろう?|じゃない|ですよね|잖아요?|그렇죠|그렇지|对吧|是吧|对不对)[?？]*$/,
);

/** Speaking of each or all of something ahead of anything else. */
const ofAll = new LongExpression(
  /^.{0,24}?(?:\b(?:each|every|all|any|no|none|everything|everyone|everybody|everywhere|nothing|nobody|nowhere|whoever|whatever|toute?s?|tous|chaque|aucune?|cada|tod[oa]s?|ningun[oa]?|nenhuma?|ogni|tutt[ieoa]|nessun[oa]?|qualsiasi|jede[rsnm]?|alle[rsnm]?|kein[er]?|uberall|dappertutto)\b|кажд|все|всё|любо|ник|所有|每|全|凡|任何|都|すべて|毎|各|どの|모든|각|매|전부)/,
);

/** What an order is for: "change it so that only the newest are kept". Tried on what stands ahead of a clause in its sentence, and its first word. */
const aim = new LongExpression(/\b(?:so(?: that)?|such that|damit|para que|pour que|afin que|affinche)[ ,]/);
/** Letters in a clause that may say so. */
const LEAD = 10;
/** With these, what it is for holds beyond that piece of work. */
const beyondAim: readonly CueName[] = [
  ...(['durable', 'eachTime', 'lasting', 'everywhere', 'memory', 'review', 'complaint', 'person'] as const),
  ...([
    'answerStyle',
    'prefer',
    'recollection',
    'routine',
    'secrecy',
    'habit',
    'moment',
    'stack',
    'environment',
  ] as const),
];

/** What stands in quotes is somebody's wording for something else. */
const quoted = /^["“「][^"”」]*["”」]?[.;,]*$|[”"]$/;
const QUOTED = -1.2;

/** Logit of a clause that shows no cue at all. */
const BASE = -1.4;

function sum(weights: number[]): number {
  weights.sort((a, b) => Math.abs(b) - Math.abs(a));
  let total = 0;
  let share = 1;
  for (const weight of weights) {
    total += weight * share;
    share *= LESS;
  }
  return total;
}

/** An order to do one piece of work, or a report, is one in whichever language it was given. */
export const elsewhere: ReadonlySet<CueName> = new Set<CueName>([
  'featureWork',
  'building',
  'product',
  'progress',
  'report',
  'bugReport',
  'thisWork',
]);

/** A sentence that is being judged, in the languages it may be in. Their readers have read it. */
export interface Sentence {
  /** The folded message, and where in it the sentence stands. */
  folded: string;
  start: number;
  end: number;
  languages: readonly Language[];
  /** What the whole sentence is, by language; filled in when it is first asked for. */
  orders: (Order | undefined)[];
  /** The sentence with its neighbours. */
  around: Span;
}

/** What makes a short text an order or a report in any of the languages it may be in. */
function addOrders({ folded, languages }: Sentence, from: number, to: number, found: Set<CueName>): void {
  if (languages.length < 2) return;
  const part = cut(folded, from, to);
  for (const { cues: all, cueOf, reader } of languages) {
    for (const pattern of reader.possibleAgainst(from, to)) {
      const name = all[cueOf[pattern] ?? 0]?.name;
      if (name === undefined || !elsewhere.has(name) || found.has(name)) continue;
      if (reader.matches(pattern, part)) found.add(name);
    }
  }
}

/** What speaks against a clause in its language. */
function addAgainst(
  { cues: all, cueOf, reader }: Language,
  from: number,
  to: number,
  part: string,
  found: Set<CueName>,
): void {
  for (const pattern of reader.possibleAgainst(from, to)) {
    const name = all[cueOf[pattern] ?? 0]?.name;
    if (name !== undefined && !found.has(name) && reader.matches(pattern, part)) found.add(name);
  }
}

const orderCues: ReadonlySet<CueName> = new Set<CueName>([...orders, 'product']);

function orderOf(found: ReadonlySet<CueName>): Order {
  if (found.has('product')) return 'product';
  return orders.some((name) => found.has(name)) ? 'work' : 'none';
}

function wholeOrder(sentence: Sentence, index: number): Order {
  const known = sentence.orders[index];
  if (known !== undefined) return known;
  const found = new Set<CueName>();
  const { folded, start, end, languages } = sentence;
  const language = languages[index];
  if (languages.length > 1) addOrders(sentence, start, end, found);
  else if (language !== undefined) {
    const text = cut(folded, start, end);
    for (const pattern of language.reader.possibleAgainst(start, end)) {
      const name = language.cues[language.cueOf[pattern] ?? 0]?.name;
      if (name !== undefined && orderCues.has(name) && language.reader.matches(pattern, text))
        found.add(name);
    }
  }
  const order = orderOf(found);
  sentence.orders[index] = order;
  return order;
}

/** Has all languages that a sentence may be in take it up, as judging it needs. */
export function readSentence({ folded, start, end, languages }: Sentence): void {
  for (const { reader } of languages) reader.read(folded, start, end);
}

/** Whether a sentence orders one piece of work in any of the languages it may be in. Its languages read it. */
export function isOrder(sentence: Sentence): boolean {
  readSentence(sentence);
  return sentence.languages.some((_, index) => wholeOrder(sentence, index) === 'work');
}

/** Rounding must not lose a clause that just reaches what is asked for. */
const ROUNDING = 1e-9;

/**
 * Whether something is turned down beside a stretch of a sentence: a deed anywhere before it or in the sentence after, a proposal in its
 * own sentence or the one before.
 */
function isBesideObjection(sentence: Sentence, from: number, to: number, context: MessageContext): boolean {
  const { around } = sentence;
  return context.objections.some(
    ({ start, end, ahead }) =>
      ((!ahead || start >= around.start) && end <= from) || (!ahead && start >= to && end <= around.end),
  );
}

/** What speaks for a clause has to come to so much, or the clause cannot reach `least`, a score. */
function neededFor(least: number, context: MessageContext): number {
  return Math.log(least / (1 - least)) - BASE - bestMessageWeight(context) - ROUNDING;
}

/** Whether the sentence or any clause of it may reach a score, by the anchors in it alone. */
export function mayReach(
  { start, end }: Sentence,
  language: Language,
  context: MessageContext,
  least: number,
): boolean {
  if (least >= 1) return false;
  const possible = language.reader.possible(start, end);
  let lacking = neededFor(least, context) - language.reader.reach(0);
  if (lacking > 0 && lacking <= AS_SUCH + cues.objected.weight && mayBeAsSuch(language, null, possible, 0))
    lacking -= AS_SUCH;
  return lacking <= 0 || (lacking <= cues.objected.weight && context.objections.length > 0);
}

/**
 * Weighs a sentence, or the clause of it between two places of the message, in one of its languages. Null when it cannot reach `least`,
 * a score; patterns are tried only while it still can.
 */
export function judge(
  sentence: Sentence,
  index: number,
  from: number,
  to: number,
  context: MessageContext,
  least: number,
): Judgement | null {
  const language = sentence.languages[index];
  if (language === undefined || least >= 1) return null;
  const { cues: all, cueOf, reader } = language;
  const possible = reader.possible(from, to);
  let needed = neededFor(least, context) - cues.objected.weight;
  let reach = reader.reach(0);
  const found = new Set<CueName>();
  const falls = (most: number, at: number): boolean =>
    most < needed && (most < needed - AS_SUCH || !mayBeAsSuch(language, found, possible, at));
  if (falls(reach, 0)) return null;
  const { folded } = sentence;
  const whole = from === sentence.start && to === sentence.end;
  const count = countWords(folded, from, to);
  const short = lengthWeight(count);
  needed -= short;
  if (falls(reach, 0)) return null;
  const objected = context.objections.length > 0 && isBesideObjection(sentence, from, to, context);
  if (!objected) needed += cues.objected.weight;
  if (falls(reach, 0)) return null;
  const part = cut(folded, from, to);
  let most = 0;
  let share = 1;
  let last = -1;
  for (let i = 0; i < possible.length; i += 1) {
    const pattern = possible[i] ?? 0;
    const cue = cueOf[pattern] ?? 0;
    if (cue === last) continue;
    if (falls(reach, i)) return null;
    if (reader.matches(pattern, part)) {
      last = cue;
      const one = all[cue];
      if (one === undefined) continue;
      found.add(one.name);
      most += one.weight * share;
      share *= LESS;
    } else reach = most + share * reader.reach(i + 1);
  }
  if (falls(most, possible.length)) return null;
  addAgainst(language, from, to, part, found);
  addOrders(sentence, from, to, found);
  const order = orderOf(found);
  if (whole) sentence.orders[index] = order;
  // What follows an order in the same sentence mostly says how that one thing is to be.
  const within = whole ? 'none' : wholeOrder(sentence, index);
  if (within !== 'none' && !orders.some((name) => found.has(name))) found.add('withinOrder');
  if (within === 'product') found.add('product');
  if (objected) found.add('objected');
  settle(found, count, {
    asks: part.includes('?'),
    request: request.test(part),
    ofAll: ofAll.test(part),
  });
  if (within === 'work' && !hasAny(found, beyondAim) && aim.test(folded.slice(sentence.start, from + LEAD)))
    found.add('specified');
  const speakingFor: number[] = [];
  const speakingAgainst: number[] = [];
  for (const name of found) {
    const { weight } = cues[name];
    (weight > 0 ? speakingFor : speakingAgainst).push(weight);
  }
  const logit =
    BASE +
    sum(speakingFor) +
    sum(speakingAgainst) +
    short +
    (quoted.test(part) ? QUOTED : 0) +
    messageWeight(context, found);
  const score = 1 / (1 + Math.exp(-logit));
  if (score < least) return null;
  if (found.delete('replies')) found.add('answerStyle');
  return { score, found };
}

/** Why a clause was judged so, the weightiest first, in words. */
export function reasonsOf(found: ReadonlySet<CueName>): string[] {
  return [...found]
    .sort((a, b) => Math.abs(cues[b].weight) - Math.abs(cues[a].weight))
    .map((name) => (cues[name].weight > 0 ? cues[name].reason : `against it: ${cues[name].reason}`));
}
