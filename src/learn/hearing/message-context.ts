import type { Span } from './clauses.ts';
import type { CueName } from './cues.ts';
import { hasAny } from './specification.ts';
import { wideLettersIn } from '../wide-letters.ts';

/** Where something that the agent did or proposed is turned down. */
export interface Objection extends Span {
  /** It counts only for what follows. */
  ahead: boolean;
}

/** What is known about the message a clause stands in. */
export interface MessageContext {
  /** UTF-16 units. */
  length: number;
  /** The same for a short message, a letter of Chinese, Japanese or Korean counted as the two and a half letters it is worth (`sizeOf`). */
  size: number;
  /** Lines that are items of a list, in a message that is long enough for it to matter (`itemsIn`). */
  items: number;
  /** Where something that the agent did or proposed is turned down. */
  objections: readonly Objection[];
}

function isWide(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

/** Length of a clause in words; two letters of what is written without spaces or in syllables count as one: Chinese, Japanese, Korean, Thai, Lao. */
export function countWords(folded: string, from: number, to: number): number {
  let count = 0;
  let inWord = false;
  for (let at = from; at < to; at += 1) {
    const code = folded.charCodeAt(at);
    if (isWide(code)) {
      count += 0.5;
      if (!inWord) count += 1;
      inWord = true;
    } else {
      // Letters, digits, accents and other scripts; spaces and most signs end a word.
      const part =
        (code >= 0x61 && code <= 0x7a) ||
        (code >= 0x30 && code <= 0x39) ||
        code === 0x27 ||
        code === 0x5f ||
        (code >= 0x2d && code <= 0x2f) ||
        code >= 0xaa;
      if (part && !inWord) count += 1;
      inWord = part;
    }
  }
  return count;
}

/** What the length of a clause says of it, in logits. */
export function lengthWeight(count: number): number {
  if (count < 2) return -1.5;
  if (count < 4) return -0.3;
  if (count > 45) return -1;
  if (count > 28) return -0.3;
  return 0;
}

/** Messages of this size say how to answer or nothing. */
const SHORT = 16;
/** Longer messages mostly tell how one thing is to be, or what happened. */
const LONG = 600;
/** From this length on a list of single items is a work order. */
const LONG_LIST = 250;

const listItem = /^[ \t]*(?:[-*•]|\d{1,2}[.)]|[A-Z]\d{1,2} [-–])\s/gm;

/** How to answer, how to behave and what one uses is said in few words; anything else needs some. */
const saidBriefly: readonly CueName[] = [
  'answerStyle',
  'complaint',
  'recollection',
  'person',
  'prefer',
  'environment',
  'review',
];

/** The size of a message, as far as it matters: nothing is asked of longer ones than `SHORT`. */
export function sizeOf(text: string): number {
  if (text.length >= SHORT) return text.length;
  return text.length + wideLettersIn(text) * 1.5;
}

/** The items of lists in a message of some length, as far as they matter. */
export function itemsIn(text: string, length: number): number {
  return length > LONG_LIST ? (text.match(listItem)?.length ?? 0) : 0;
}

/** What the length of the message says of a clause in which this was found, in logits. */
export function messageWeight(context: MessageContext, found: ReadonlySet<CueName>): number {
  if (context.size < SHORT) return hasAny(found, saidBriefly) ? 0 : -0.8;
  return burdenOf(context);
}

/** The most that it can say, whatever is found. A short message may be let off its shortness. */
export function bestMessageWeight(context: MessageContext): number {
  return context.size < SHORT ? 0 : burdenOf(context);
}

/** What the length of a message that is not short takes away. */
function burdenOf({ length, items }: MessageContext): number {
  if (length > 2_500) return -1.2;
  // A long list of single items is a work order; what holds beyond it is rare.
  if (items >= 4 && length > LONG_LIST) return -0.9;
  return length > 1_200 ? -0.6 : length > LONG ? -0.3 : 0;
}
