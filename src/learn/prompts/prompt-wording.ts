import { LongExpression } from '../../shared/anchors/expression.ts';
import { fold } from '../fold.ts';
import {
  type Manner,
  conditionWords,
  mannerWords,
  orderWords,
  taskWords,
  wideManner,
} from '../language/prompt-words.ts';
import { timesIn } from './prompt-form.ts';

/** How often a text has words of which kind. */
export interface Words extends Record<Manner, number> {
  /** Sentences and lines, and those that begin with an order or have one behind a condition. */
  sentences: number;
  orders: number;
  /** Sentences that begin with a small letter. */
  careless: number;
  /** One when an order at the front says what is to be done with a text or a change. */
  task: number;
}

/** What a person's words weigh and how often they count at most. */
const PERSON = {
  self: [1, 4],
  we: [1, 4],
  talk: [0.5, 4],
  moment: [0.4, 3],
  deed: [0.5, 3],
  place: [1, 2],
  careless: [0.5, 3],
} as const;
/** So much has no prompt that somebody saved: one in fifty has 2. */
const SPOKEN = 2.5;
/** In so much of a text its manner shows. */
export const LOOKED_AT = 2_000;

/** What a text has of a person. */
function personIn(words: Words): number {
  let sum = 0;
  for (const name of persons) sum += PERSON[name][0] * Math.min(PERSON[name][1], words[name]);
  return sum;
}

const persons = Object.keys(PERSON) as (keyof typeof PERSON)[];

/** A word that says something, by itself or as the first of more. */
interface Known {
  manner?: Manner;
  order?: true;
  task?: true;
  condition?: true;
  front?: true;
}

const known = new Map<string, Known>();
/** Phrases of two and three words, and the first two of three. */
const phrases = new Map<string, Known>();
/** Which words can be known, by their length and their first two letters. */
const likely = new Uint8Array(0x2000);

const likelihood = (first: number, second: number, length: number): number =>
  (Math.min(length, 7) << 10) | ((first & 31) << 5) | (second & 31);

function learn(text: string, what: Known): void {
  const [first = '', ...others] = text.split(' ');
  likely[likelihood(first.charCodeAt(0), first.charCodeAt(1), first.length)] = 1;
  if (others.length === 0) {
    known.set(first, { ...known.get(first), ...what });
    return;
  }
  known.set(first, { ...known.get(first), front: true });
  for (let at = 1; at < others.length; at += 1) {
    const front = [first, ...others.slice(0, at)].join(' ');
    phrases.set(front, { ...phrases.get(front), front: true });
  }
  phrases.set(text, { ...phrases.get(text), ...what });
}

for (const manner of Object.keys(mannerWords) as Manner[])
  for (const line of mannerWords[manner]) for (const phrase of line.split(', ')) learn(phrase, { manner });
for (const [lines, what] of [
  [orderWords, { order: true }],
  [taskWords, { order: true, task: true }],
  [conditionWords, { condition: true }],
] as const)
  for (const line of lines) for (const word of line.split(' ')) learn(word, what);

const wideManners = (Object.entries(wideManner) as [keyof typeof wideManner, RegExp][]).map(
  ([manner, pattern]) => [manner, new LongExpression(pattern)] as const,
);

/** Letters of words, and (2) what may stand within them. */
const letters = new Uint8Array(0x450);
letters.fill(1, 0x61, 0x7b);
letters.fill(1, 0x430, 0x450);
letters[0x27] = letters[0x2d] = 2;

/** A word beside one of these is a part of a name, a path or of code. */
const namesBefore = './_@#$\\`=<{:+~';
const namesBehind = '/_=@\\';
/** A list item, what goes on behind a semicolon and the rest of a sentence on the next line may begin small. */
const smallBehind = /(?:(?:[-*•;|=\]]|\d[.)])[ \t]*|[a-z\u0430-\u044f\d,][ \t]*\n[ \t]*)$/;
const small = /[a-zà-öø-ÿа-яё]/;
const wide = /[\u3041-\u9fff\uac00-\ud7af]/;

function startsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x0a) return true;
    if ((sign === 0x2e || sign === 0x21 || sign === 0x3f || sign === 0x3b) && text.charCodeAt(at + 1) <= 0x20)
      return true;
  }
  return false;
}

/** Beside these, a small "i" is the article of many. */
const italian = /(?<![a-z])(?:della?|degli|che|gli|nel|sono|viene) /;

/** What ends a condition, or the name of a place: `Under "What" write`. */
const behindCondition = ',"»”';

/** Where the word that begins at a place ends. */
function endOf(text: string, start: number): number {
  let end = start + 1;
  while ((letters[text.charCodeAt(end)] ?? 0) !== 0) end += 1;
  return end;
}

/** Whether what stands between two places is a word by itself. */
function isPlain(text: string, start: number, end: number): boolean {
  if (start > 0 && namesBefore.includes(text.charAt(start - 1))) return false;
  const next = text.charAt(end);
  return next === '.' ? !(text.charCodeAt(end + 1) > 0x20) : next === '' || !namesBehind.includes(next);
}

/** The words of a folded text, `head` as it was typed. */
export function wordsIn(head: string, text: string): Words {
  const words: Words = {
    self: 0,
    we: 0,
    talk: 0,
    moment: 0,
    deed: 0,
    reason: 0,
    place: 0,
    answer: 0,
    course: 0,
    machine: 0,
    edge: 0,
    fate: 0,
    evidence: 0,
    third: 0,
    sentences: 0,
    orders: 0,
    careless: 0,
    task: 0,
  };
  let smallI = 0;
  /** Words before this one that a phrase may begin with. */
  let front = '';
  let conditional = false;
  let last = 0;
  for (let start = 0; start < text.length; start += 1) {
    if (letters[text.charCodeAt(start)] !== 1) continue;
    const end = endOf(text, start);
    const starts = last === 0 || startsSentence(text, last, start);
    const apart = starts || start - last !== 1;
    const from = start;
    last = start = end;
    if (apart) front = '';
    const second = end - from > 1 ? text.charCodeAt(from + 1) : 0;
    const may = front !== '' || likely[likelihood(text.charCodeAt(from), second, end - from)] === 1;
    // Most words are neither known nor at the front of a sentence.
    if (!starts && !may) continue;
    if (!isPlain(text, from, end)) {
      front = '';
      continue;
    }
    if (starts) {
      words.sentences += 1;
      conditional = false;
      if (isCareless(head, text, from, end)) words.careless += 1;
    }
    if (!may) continue;
    const found = text.slice(from, end);
    if (found === 'i' && head.charAt(from) === 'i') smallI += 1;
    const word = known.get(found);
    if (starts) {
      if (word?.order === true) words.orders += 1;
      if (word?.task === true && words.sentences <= 2) words.task = 1;
      conditional = word?.condition === true;
    } else if (conditional && word?.order === true && behindCondition.includes(text.charAt(from - 2))) {
      words.orders += 1;
      conditional = false;
    }
    const phrase = front === '' ? undefined : phraseOf(front, found);
    const manner = (phrase === undefined ? undefined : phrases.get(phrase)?.manner) ?? word?.manner;
    // "US" and "EU" are no pronouns.
    if (
      manner !== undefined &&
      ((manner !== 'self' && manner !== 'we') || found.length === 1 || small.test(head.charAt(end - 1)))
    )
      words[manner] += 1;
    front =
      phrase !== undefined && phrases.get(phrase)?.front === true
        ? phrase
        : word?.front === true
          ? found
          : '';
  }
  if (smallI > 0 && italian.test(text)) words.self -= smallI;
  if (wide.test(text))
    for (const [manner, pattern] of wideManners) words[manner] += timesIn(text, pattern.for(text), 4);
  return words;
}

/**
 * Whether a person speaks in a text so much that no saved prompt does: of themselves, their day and what the agent did. Such a message was typed,
 * however often it comes.
 */
export function isSpoken(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  return personIn(wordsIn(head, fold(head))) >= SPOKEN;
}

/** What a word makes with those before it, as far as it is known. */
function phraseOf(front: string, found: string): string | undefined {
  const whole = `${front} ${found}`;
  if (phrases.has(whole)) return whole;
  const space = front.indexOf(' ');
  const shorter = space === -1 ? '' : `${front.slice(space + 1)} ${found}`;
  return phrases.has(shorter) ? shorter : undefined;
}

/** Whether a sentence begins with a small letter, and nothing stands before it that excuses it. */
function isCareless(head: string, text: string, start: number, end: number): boolean {
  const next = text.charAt(end);
  return (
    (next === ',' || (next === ' ' && text.charAt(end + 1) !== '=')) &&
    small.test(head.charAt(start)) &&
    !smallBehind.test(text.slice(Math.max(0, start - 6), start))
  );
}
