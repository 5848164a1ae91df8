import type { Meaning } from './meaning.ts';
import { type Feature, isSpecific, partsOf, weightOf } from './words.ts';

/** From this overlap on two rules say the same. */
export const SAME_FROM = 0.6;
/** From this overlap on a person should see the other rule. */
export const LIKE_FROM = 0.45;

/** What two sets of features have in common. */
export interface Overlap {
  /** 0 to 1: the weight of what both speak of, against the weight of all. */
  share: number;
  /** Each of them names a thing that the other does not: they are about different things. */
  apart: boolean;
}

/** Lays two sets of features side by side; parts of code names and small slips of the pen count as the word. */
export function overlap(a: ReadonlySet<Feature>, b: ReadonlySet<Feature>): Overlap {
  let common = 0;
  let total = 0;
  let onlyA = false;
  let onlyB = false;
  for (const feature of a) {
    const weight = weightOf(feature);
    total += weight;
    if (stands(feature, b)) common += weight;
    else if (isSpecific(feature)) onlyA = true;
  }
  for (const feature of b) {
    if (a.has(feature)) continue;
    if (!stands(feature, a)) {
      total += weightOf(feature);
      if (isSpecific(feature)) onlyB = true;
    }
  }
  return { share: total === 0 ? 0 : common / total, apart: onlyA && onlyB };
}

/** Whether the other speaks of it, by whatever name. */
export function stands(feature: Feature, other: ReadonlySet<Feature>): boolean {
  if (other.has(feature)) return true;
  if (!isSpecific(feature) || feature.startsWith('#')) return false;
  for (const part of partsOf(feature)) if (other.has(part)) return true;
  for (const each of other) {
    if (partsOf(each).includes(feature)) return true;
    if (!feature.startsWith('=') && isSlip(feature, each)) return true;
  }
  return false;
}

const plainWord = /^\p{L}{6,}$/u;

/** One letter wrong, missing, too many, or two changed places: "dependancies". */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0)) return false;
  if (!plainWord.test(a) || !plainWord.test(b)) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [leftA, leftB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (leftA.length <= 1 && leftB.length <= 1) return true;
  return leftA.length === 2 && leftB === leftA.charAt(1) + leftA.charAt(0);
}

/** 0 to 1; 0 when they want different things, however much they have in common. */
export function closeness(a: Meaning, b: Meaning): number {
  if (a.negative !== b.negative || !sameSet(a.numbers, b.numbers)) return 0;
  if (isWithout(a) !== isWithout(b)) return 0;
  if (disagree(a.wanted, b.wanted) || disagree(a.sides, b.sides)) return 0;
  if (meets(a.wanted, b.unwanted) || meets(b.wanted, a.unwanted)) return 0;
  if (commandsApart(a, b)) return 0;
  const { share, apart } = overlap(a.features, b.features);
  return apart ? 0 : share;
}

/** Each names a command that the other does not: `npm test` and `npm run test:db` are two rules. */
export function commandsApart({ commands: a }: Meaning, { commands: b }: Meaning): boolean {
  return [...a].some((name) => !b.has(name)) && [...b].some((name) => !a.has(name));
}

/** It asks for one thing without another. */
export function isWithout({ sides }: Meaning): boolean {
  return sides.get('company')?.has('without') === true;
}

export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}

type Values = ReadonlyMap<string, ReadonlySet<string>>;

function disagree(a: Values, b: Values): boolean {
  return [...a].some(([slot, values]) => {
    const others = b.get(slot);
    return others !== undefined && !sameSet(values, others);
  });
}

function meets(a: Values, b: Values): boolean {
  return [...a].some(([slot, values]) => [...values].some((value) => b.get(slot)?.has(value) === true));
}
