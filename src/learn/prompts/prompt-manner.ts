import { literalAnswer } from '../language/prompt-words.ts';
import { type Lines, timesIn } from './prompt-form.ts';
import * as signs from './prompt-signs.ts';
import { LOOKED_AT, personIn, wordsIn } from './prompt-wording.ts';

/** In so much of it a part is given out. */
const OPENING = 600;
/** A shorter text shows none. A Chinese, Japanese or Korean letter counts for more than two. */
const LEAST = 120;
const LEAST_WIDE = 50;

/** What a mark adds or takes away, and how often it counts at most. In logits, near to what a linear model of labelled messages and of our own has. */
const weights = {
  question: [-0.3, 2],
  cry: [-0.3, 1],
  aside: [-0.9, 2],
  answer: [0.8, 3],
  bound: [0.5, 3],
  course: [0.9, 4],
  task: [0.8, 1],
  literal: [1, 1],
  token: [0.6, 2],
  label: [0.8, 3],
  heading: [0.7, 3],
  slot: [1.6, 1],
  role: [1.4, 1],
  argument: [0.8, 1],
  demand: [0.8, 1],
  section: [0.5, 3],
  handedOut: [1, 2],
} as const;
/** What the others have to make up for. */
const DOUBT = 5.1;
/** Sentences, lines and orders say so much at most: a person's own list of rules has them, too. */
const CARE = 3.2;
/** What the signs that are looked for last add together at most. All of each are never in one text. */
const LEFT = 3.5;

const wide = /[\u3041-\u9fff\uac00-\ud7af]/;
const wideLetters = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;
const fence = /^[ \t]*```[^\n]*\n[^]*?^[ \t]*```/gm;

const sentenceEnd = /[.。!?！？](?=\s|$|[^\x20-\x7f])/g;
const question = /[?？]/g;
const cry = /!!|[!！]|\.\.\.|:\)|…/;
const aside = /\([a-zà-öø-ÿа-яё][^)\n]{6,}\)/g;
const heading = /^(?:#{1,4} \S|\*\*[^*\n]+\*\*[ \t]*$)/gm;
/** What programs look for in an answer, and places that something is put in. */
const token =
  /\b[A-Z]{2,}_[A-Z_]{2,}\b|<[a-z_]+>|\[#?\d+\]|\{[a-z_]*\}|\b(?:LGTM|PASS|FAIL|BLOCK|WARN|OK|SKIP|ERR|DONE|APPROVED?|REJECT)\b|\{\s*"/g;

const weighed = (mark: keyof typeof weights, times: number): number =>
  weights[mark][0] * Math.min(weights[mark][1], times);

/**
 * Whether a text is worded as what somebody writes for a tool that sends it: it orders from the beginning to the end, says what is done in which
 * case, how much and in which form the answer comes, and nobody speaks in it, of themselves, of their day or of what the agent did.
 * `text` is the folded head.
 */
export function isWordedAsPrompt(head: string, text: string, linesOf: () => Lines): boolean {
  const shown = head.slice(0, LOOKED_AT);
  const letters = wide.test(shown) ? timesIn(shown, wideLetters, LOOKED_AT) : 0;
  if (head.length < (letters >= LEAST_WIDE / 2 ? LEAST_WIDE : LEAST)) return false;
  const folded = text.slice(0, LOOKED_AT);
  const words = wordsIn(
    shown,
    folded.includes('```') ? folded.replace(fence, (found) => ' '.repeat(found.length)) : folded,
  );
  if (words === null) return false;
  const lines = linesOf();
  const ends = timesIn(shown, sentenceEnd, 40);
  const sentences = letters * 5 > shown.length ? Math.max(ends, lines.count) : words.sentences;
  const care =
    (words.self === 0 ? 0.2 : 0) +
    (lines.count > 1 ? 0.9 : 0) +
    0.35 * Math.min(5, ends) +
    1.3 * Math.min(1, words.orders / Math.max(1, sentences));
  let sum =
    Math.min(CARE, care) -
    DOUBT -
    personIn(words) +
    weighed('answer', words.answer) +
    weighed('bound', words.bound) +
    weighed('course', words.course) +
    weighed('task', words.task) +
    weighed('question', timesIn(shown, question, 2)) +
    weighed('cry', timesIn(shown, cry, 1)) +
    weighed('aside', timesIn(shown, aside, 2)) +
    weighed('literal', timesIn(folded, literalAnswer, 1)) +
    weighed('token', timesIn(shown, token, 2)) +
    weighed('slot', lines.slot === undefined ? 0 : 1);
  const labels = weighed('label', lines.labels) + weighed('heading', timesIn(shown, heading, 3));
  if (sum + labels + LEFT < 0) return false;
  const demand = timesIn(folded, signs.demand, 1);
  const role = timesIn(folded.slice(0, OPENING), signs.role, 1);
  const section = timesIn(folded, signs.section, 3);
  sum += weighed('demand', demand) + weighed('role', role) + weighed('section', section);
  // Headings and names in front of lines are those of a document when nothing is ordered in it.
  if (words.orders * 3 >= sentences || words.answer + demand + role + section > 0) sum += labels;
  if (sum >= 0) return true;
  sum += weighed('argument', timesIn(folded, signs.argument, 1));
  return sum + weighed('handedOut', timesIn(folded, signs.handedOut, 2)) >= 0;
}
