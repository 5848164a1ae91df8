import type { MessageRole } from '../shared/model.ts';

/** A person's words and final answers are what one looks for; what was said on the way rarely is. */
const ROLE_WEIGHT: Record<MessageRole, number> = {
  user: 1.3,
  final: 1.2,
  command: 1,
  change: 0.8,
  agent: 0.7,
};

const K1 = 1.2;
const B = 0.6;
const DAY = 86_400_000;
/** Days after which a message's weight from being recent has halved. */
const HALF_LIFE = 60;
/** How much being recent can add. Never enough to put a poor hit above a good one. */
const RECENCY = 0.5;

/**
 * bm25 over one full-text column from FTS4's `matchinfo(..., 'pcnalx')`: phrases, columns, rows, average and own length in
 * tokens, then for each phrase its hits here, its hits in all rows, and the rows with a hit
 * (sqlite.org/fts3.html, "The Matchinfo Function"). 32-bit words in the machine's order.
 */
export function bm25(matchinfo: Uint8Array): number {
  const words = new Uint32Array(matchinfo.slice().buffer);
  const at = (index: number): number => words[index] ?? 0;
  const phrases = at(0);
  const columns = at(1);
  const rows = at(2);
  const average = Math.max(1, at(3));
  // A short text is no better for being short: "pnpm." must not stand above what the person said about pnpm.
  const length = Math.max(average, at(3 + columns));
  let score = 0;
  for (let phrase = 0; phrase < phrases; phrase++) {
    const base = 3 + 2 * columns + 3 * phrase * columns;
    const hits = at(base);
    const rowsWithHit = at(base + 2);
    // Never negative: a word that stands in most rows still counts for something.
    const rarity = Math.log(1 + (rows - rowsWithHit + 0.5) / (rowsWithHit + 0.5));
    score += rarity * ((hits * (K1 + 1)) / (hits + K1 * (1 - B + (B * length) / average)));
  }
  return score;
}

/** What a hit is worth in a list: its words, who said them, how long ago. `now` and `time` in milliseconds. */
export function weigh(wordScore: number, role: MessageRole, time: number, now: number): number {
  const days = Math.max(0, now - time) / DAY;
  return wordScore * ROLE_WEIGHT[role] * (1 + RECENCY * 2 ** (-days / HALF_LIFE));
}
