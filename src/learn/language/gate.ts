import { requiredLiterals } from './literals.ts';

const HASHES = 65_536;
const none: readonly Entry[] = [];

function hash(first: number, second: number): number {
  return ((first << 7) ^ second) & (HASHES - 1);
}

/** Says which of a list of patterns can match a text at all; much cheaper than trying them. */
export type Gate = (text: string) => Uint8Array;

interface Entry {
  literal: string;
  patterns: number[];
}

/** Patterns whose literals are unknown are always let through. The answer is reused: read it before the next call. */
export function createGate(sources: readonly string[]): Gate {
  const byStart = new Map<number, Entry[]>();
  const always: number[] = [];
  sources.forEach((source, index) => {
    const literals = requiredLiterals(source);
    if (literals === null) always.push(index);
    for (const literal of literals ?? []) {
      const start = literal.charCodeAt(0) * 65_536 + literal.charCodeAt(1);
      const entries = byStart.get(start) ?? [];
      byStart.set(start, entries);
      const known = entries.find((entry) => entry.literal === literal);
      if (known === undefined) entries.push({ literal, patterns: [index] });
      else known.patterns.push(index);
    }
  });
  // Most pairs of letters start nothing; a small table says so faster than the map.
  const starts = new Uint8Array(HASHES);
  for (const start of byStart.keys()) starts[hash(Math.floor(start / 65_536), start % 65_536)] = 1;
  const open = new Uint8Array(sources.length);
  return (text) => {
    open.fill(0);
    for (const index of always) open[index] = 1;
    let first = text.charCodeAt(0);
    for (let i = 1; i < text.length; i += 1) {
      const second = text.charCodeAt(i);
      if (starts[hash(first, second)] === 1) {
        for (const { literal, patterns } of byStart.get(first * 65_536 + second) ?? none) {
          if (literal.length === 2 || text.startsWith(literal, i - 1))
            for (const index of patterns) open[index] = 1;
        }
      }
      first = second;
    }
    return open;
  };
}
