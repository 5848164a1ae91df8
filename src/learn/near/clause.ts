import { fold } from '../fold.ts';
import { type NamedCommand, namedCommand } from './command-ways.ts';
import { negations, withoutAhead, withoutChinese, withoutLatin } from './negation.ts';
import { type Parts, partsAround } from './order.ts';
import { type Feature, asianFeatures, isSpecific, latinFeature } from './words.ts';

/** One clause of a rule. */
export interface Clause {
  /** It forbids. */
  negative: boolean;
  /** What it speaks of, what it leaves out too, words of order left out. */
  features: Feature[];
  /** What it does without. */
  left: Feature[];
  numbers: string[];
  /** Commands that it asks for or forbids. */
  commands: NamedCommand[];
  /** What it speaks of beside them. */
  beside: Feature[];
  /** It says when the rest holds: "when you fix a bug". */
  moment: boolean;
  /** The steps on both sides of its word of order. */
  parts: Parts | null;
}

const negation = new RegExp(negations.join('|'), 'gu');
/** Japanese, Korean and Chinese say "when" at the end. */
const momentBehind =
  /(?:たら|なら|(?<=[하되으]|[가-힣])면|時|とき|場合|际|时|时候|때|경우)(?:は|に|には|는|마다|에는)?\s*$/u;
const momentAhead =
  /^\s*(?:s'ils? |si (?!usa|deve|fa|scrive|mette|puo)\w|se (?:i|il|la|os|as|o|a|gli|le|non|nao|algo|qualcosa) |如果|若是|万一|もし)/u;
/** Stands for the code of that number while the words around it are looked at. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const place = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'gu');
const token = new RegExp(
  `${OPEN}(\\d+)${CLOSE}|\\d+(?:[.,]\\d+)*%?|[a-zа-я_']+(?:-[a-zа-я_']+)*|[\\u3041-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7af]+`,
  'gu',
);

/** What stands in a text instead of the code of that number. */
export function placeOf(index: number): string {
  return ` ${OPEN}${index}${CLOSE} `;
}

/** The commands that stand in a text, and what else it speaks of. */
function commandsAnd(text: string, spans: readonly string[]): Pick<Clause, 'commands' | 'beside'> {
  const commands: NamedCommand[] = [];
  const rest = text.replace(place, (all, index: string) => {
    const command = namedCommand(spans[Number(index)] ?? '');
    if (command === null) return all;
    commands.push(command);
    return ' ';
  });
  return { commands, beside: commands.length === 0 ? [] : read(withoutNo(rest), spans).features };
}

/** Every no taken out. */
export function withoutNo(text: string): string {
  return text.replace(negation, ' ');
}

/** Reads a folded clause; `spans` are the codes that it has places of. */
export function readClause(clause: string, moment: boolean, spans: readonly string[]): Clause {
  const { asked, left } = cutAtWithout(clause, spans);
  const own = read(withoutNo(asked), spans);
  const out = read(withoutNo(left), spans);
  const all = [...own.features, ...out.features];
  const parts = out.features.length > 0 ? null : partsAround(own.features, clause);
  // "Ask me first" and "first the tests" say no more than what is asked and which comes before.
  const told = all.includes('=asking') || parts !== null;
  const kept = (features: readonly Feature[]): Feature[] =>
    features.filter((each) => !isOrder(each) && !(told && each === '?end=first'));
  return {
    negative: asked.search(negation) !== -1,
    features: kept(all),
    left: kept(out.features),
    moment: moment || momentBehind.test(clause) || momentAhead.test(clause),
    numbers: [...own.numbers, ...out.numbers],
    ...commandsAnd(asked, spans),
    parts,
  };
}

function isOrder(feature: Feature): boolean {
  return feature.startsWith('?order=');
}

/** "Push without asking" is cut at its "without", in whatever place the language puts it. */
function cutAtWithout(clause: string, spans: readonly string[]): { asked: string; left: string } {
  const latin = withoutLatin.exec(clause);
  if (latin !== null)
    return { asked: clause.slice(0, latin.index), left: clause.slice(latin.index + latin[0].length) };
  const ahead = withoutAhead.exec(clause);
  if (ahead !== null)
    return { asked: clause.slice(ahead.index + ahead[0].length), left: clause.slice(0, ahead.index) };
  const chinese = withoutChinese.exec(clause);
  if (chinese === null) return { asked: clause, left: '' };
  const behind = clause.slice(chinese.index + chinese[0].length);
  // The first that it names is left out, the rest is done.
  let end = 1;
  while (end < behind.length && read(behind.slice(0, end), spans).features.every((each) => !isSpecific(each)))
    end += 1;
  return { asked: clause.slice(0, chinese.index) + behind.slice(end), left: behind.slice(0, end) };
}

/** The features of words, in their order, and the numbers among them. */
export function read(words: string, spans: readonly string[]): { features: Feature[]; numbers: string[] } {
  const features: Feature[] = [];
  const numbers: string[] = [];
  const take = (word: string): void => {
    const feature = latinFeature(word);
    if (feature !== undefined) features.push(feature);
  };
  const names = namesIn(words);
  for (const { 0: word, 1: span, index } of words.matchAll(token)) {
    if (names.has(index)) features.push(word);
    else if (span !== undefined) {
      const code = spans[Number(span)] ?? '';
      const version = versionIn.exec(code)?.[1];
      if (version === undefined)
        codeWords(code).forEach(saysLittle(code) ? (word) => features.push(word) : take);
      else numbers.push(version);
    } else if (/^\d/.test(word)) numbers.push(word);
    else if (/^[a-zа-я_']/.test(word)) plainWords(word).forEach(take);
    else features.push(...asianFeatures(word));
  }
  return { features, numbers };
}

/** A word that says little in a sentence is a name where it is the whole code: `any`, `this`. */
function saysLittle(code: string): boolean {
  const feature = latinFeature(fold(code));
  return /^[a-z]{2,}$/i.test(code) && (feature === undefined || feature === '~every' || feature === '~any');
}

/** "3.12", "v20", "18.x": which one of something is a number, and no name. */
const versionIn = /^v?(\d+(?:\.\d+)*)(?:\.x)?$/i;

/** "the store table", "each run file": what could be a deed in another place. */
const beforeThing = /\b(?:the|each|every|our) ([a-z]{3,}) (?=([a-z]+))/g;
const participle = /(?:ed|ing)$/;

/** Where words stand that could be deeds, and between an article and a thing are names of it: what the rule is about. */
function namesIn(words: string): Set<number> {
  const names = new Set<number>();
  for (const { 0: found, 1: word = '', 2: thing = '', index } of words.matchAll(beforeThing)) {
    const isDeed = latinFeature(word)?.startsWith('~') === true && !participle.test(word);
    if (isDeed && latinFeature(thing)?.startsWith('=') === true)
      names.add(index + found.length - word.length - 1);
  }
  return names;
}

/** The words of a span of code: `npm run test:unit` has three. */
function codeWords(span: string): string[] {
  return (
    fold(span)
      .split(/\s+/)
      .map((word) => word.replace(/^["'(]+|["').,;]+$/g, ''))
      // A single folder is known by its slash.
      .map((word) => (/^[^/]+\/$/.test(word) ? word : word.replace(/\/+$/, '')))
      .filter((word) => word !== '')
  );
}

/** "unit-tests" and "unit tests" are the same; `l'erreur` is "erreur". */
function plainWords(word: string): string[] {
  if (latinFeature(word)?.startsWith('#') === true) return [word];
  return word
    .split('-')
    .map((part) =>
      part.replace(/^(?:[a-z]{1,2}|qu)'(?!(?:re|ve|ll|d|s|m|t)$)/, '').replace(/'(?:s|re|ve|ll|d|m)?$/, ''),
    );
}
