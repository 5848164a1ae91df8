import { requiredLiterals } from './literals.ts';

/** Says which of a list of patterns can match a text at all; much cheaper than trying them. */
export type Gate = (text: string) => Uint8Array;

interface Entry {
  literal: string;
  patterns: number[];
}

/** Literals by a hash of their first letters. Number 0 is the empty bucket. */
interface Table {
  bucketOf: Uint16Array;
  buckets: Entry[][];
}

const HASHES = 32_768;

function hash2(first: number, second: number): number {
  return ((first << 7) ^ second) & (HASHES - 1);
}

function hash3(first: number, second: number, third: number): number {
  return ((first << 11) ^ (second << 5) ^ third) & (HASHES - 1);
}

function add(table: Table, hash: number, literal: string, pattern: number): void {
  let number = table.bucketOf[hash] ?? 0;
  if (number === 0) {
    number = table.buckets.push([]) - 1;
    table.bucketOf[hash] = number;
  }
  const bucket = table.buckets[number] ?? [];
  const known = bucket.find((entry) => entry.literal === literal);
  if (known === undefined) bucket.push({ literal, patterns: [pattern] });
  else if (!known.patterns.includes(pattern)) known.patterns.push(pattern);
}

/** Patterns whose literals are unknown are always let through. The answer is reused: read it before the next call. */
export function createGate(sources: readonly string[]): Gate {
  const pairs: Table = { bucketOf: new Uint16Array(HASHES), buckets: [[]] };
  const triples: Table = { bucketOf: new Uint16Array(HASHES), buckets: [[]] };
  const closed = new Uint8Array(sources.length);
  sources.forEach((source, index) => {
    const literals = requiredLiterals(source);
    if (literals === null) closed[index] = 1;
    for (const literal of literals ?? []) {
      const [a, b, c] = [literal.charCodeAt(0), literal.charCodeAt(1), literal.charCodeAt(2)];
      if (literal.length === 2) add(pairs, hash2(a, b), literal, index);
      else add(triples, hash3(a, b, c), literal, index);
    }
  });
  const open = new Uint8Array(sources.length);
  const look = (table: Table, number: number, text: string, at: number): void => {
    for (const { literal, patterns } of table.buckets[number] ?? []) {
      if (text.startsWith(literal, at)) for (const index of patterns) open[index] = 1;
    }
  };
  return (text) => {
    open.set(closed);
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    for (let at = 0; at + 1 < text.length; at += 1) {
      const third = at + 2 < text.length ? text.charCodeAt(at + 2) : 0;
      const pair = pairs.bucketOf[hash2(first, second)] ?? 0;
      if (pair !== 0) look(pairs, pair, text, at);
      const triple = triples.bucketOf[hash3(first, second, third)] ?? 0;
      if (triple !== 0) look(triples, triple, text, at);
      first = second;
      second = third;
    }
    return open;
  };
}
