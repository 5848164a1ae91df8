import { UNSPACED_LETTERS as LETTERS } from '../store/letters.ts';

/** A letter of what is written without spaces between words: a word may begin and end anywhere in it. */
export const UNSPACED = new RegExp(`[${LETTERS}]`, 'u');

const RUNS = new RegExp(`[${LETTERS}]+|[^${LETTERS}]+`, 'gu');

/** A word taken apart where the one writing ends and another begins: `エラーE42` as `エラー` and `E42`. */
export function runsOf(word: string): string[] {
  return word.match(RUNS) ?? [];
}
