import type { MessageRole } from '../shared/session.ts';
import { DAY } from '../shared/dates.ts';

/** A person's words and final answers are what one looks for; what was said on the way rarely is. */
const ROLE_WEIGHT: Record<MessageRole, number> = {
  user: 1.3,
  final: 1.2,
  command: 0.8,
  change: 0.8,
  agent: 0.7,
};

const FAILED_WEIGHT = 1.3;

/** Of another form of a word that was typed (forms.ts). */
export const FORM_WORTH = 0.8;

const K1 = 1.2;
const B = 0.6;
/** Days after which a message's weight from being recent has halved. */
const HALF_LIFE = 60;
/** How much being recent can add. Never enough to put a poor hit above a good one. */
const RECENCY = 0.5;

/**
 * bm25 over one full-text column from FTS4's `matchinfo(..., 'pcnaly')`: phrases, columns, rows, average and own length
 * in tokens, then the hits of each phrase (sqlite.org/fts3.html, "The Matchinfo Function"). 32-bit words in the machine's
 * order. The terms stand in the phrases' order, each followed by so many other forms of it.
 */
export function bm25(matchinfo: Uint8Array, terms: readonly { rarity: number; forms: number }[]): number {
  const words = new Uint32Array(matchinfo.slice().buffer);
  const at = (index: number): number => words[index] ?? 0;
  let next = 5;
  return terms.reduce((score, { rarity, forms }) => {
    let hits = at(next++);
    for (let form = 0; form < forms; form++) hits += FORM_WORTH * at(next++);
    return score + rarity * termScore(hits, at(4), at(3));
  }, 0);
}

/** The same for one phrase, without its rarity; `length` and `average` in tokens. */
export function termScore(hits: number, length: number, average: number): number {
  const usual = Math.max(1, average);
  // A short text is no better for being short: "pnpm." must not stand above what the person said about pnpm.
  const long = Math.max(usual, length);
  return (hits * (K1 + 1)) / (hits + K1 * (1 - B + (B * long) / usual));
}

/**
 * What a hit is worth in a list: its words, who said them, how long ago. `now` and `time` in milliseconds. Output of what
 * failed is looked for again, output of what went well seldom is.
 */
export function weigh(
  wordScore: number,
  role: MessageRole,
  failed: boolean,
  time: number,
  now: number,
): number {
  const days = Math.max(0, now - time) / DAY;
  const weight = ROLE_WEIGHT[role] * (failed ? FAILED_WEIGHT : 1);
  return wordScore * weight * (1 + RECENCY * 2 ** (-days / HALF_LIFE));
}
