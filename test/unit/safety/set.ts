import { readFileSync } from 'node:fs';
import * as z from 'zod';

/**
 * Our own written set. Values are made at run time from a recipe, so that no file of ours holds anything that looks like
 * a real key: `{{A36}}` is 36 characters of a charset, `{{w:hun|ter2}}` a word without its bars. `⟦` and `⟧` stand
 * around what must be cut out.
 */
export interface Sample {
  kind: string;
  text: string;
  /** Values that must not be left in the redacted text. */
  secrets: string[];
  /** Where they stand in the text, in its order. */
  places: Place[];
}

export interface Place {
  start: number;
  end: number;
}

const CHARSETS: Record<string, string> = {
  A: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  a: 'abcdefghijklmnopqrstuvwxyz0123456789',
  H: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  h: '0123456789abcdef',
  d: '0123456789',
  b: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  u: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-',
};

const lineSchema = z.object({ kind: z.string(), text: z.string() });

export function readSet(name: string): Sample[] {
  const file = new URL(`../../fixtures/safety/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => toSample(lineSchema.parse(JSON.parse(line)), index + 1));
}

function toSample(line: { kind: string; text: string }, seed: number): Sample {
  const random = randomFrom(seed);
  const filled = line.text.replace(
    /\{\{(?:w:([^}]*)|([AaHhdbu])(\d+))\}\}/g,
    (_all, word?: string, set?: string, count?: string) =>
      word === undefined ? pick(random, CHARSETS[set ?? 'A'] ?? '', Number(count)) : word.replaceAll('|', ''),
  );
  const text = filled.replace(/[⟦⟧]/g, '');
  // The text has two signs fewer for each value in front.
  const places = Array.from(filled.matchAll(/⟦([^⟧]*)⟧/g), (hit, index) => {
    const start = hit.index - 2 * index;
    return { start, end: start + hit[0].length - 2 };
  });
  return { kind: line.kind, text, secrets: places.map(({ start, end }) => text.slice(start, end)), places };
}

function pick(random: () => number, charset: string, count: number): string {
  return Array.from({ length: count }, () => charset.charAt(random() % charset.length)).join('');
}

/** A small generator with a fixed start, so that a set is the same in every run. */
function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
}
