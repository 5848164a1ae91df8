import { areOtherWays, differInOptions } from './command-ways.ts';
import type { Meaning } from './meaning.ts';
import { choices } from './slots.ts';
import { type Feature, isSpecific, partsOf, weightOf } from './words.ts';

/** From this overlap on two rules say the same. */
export const SAME_FROM = 0.6;
/** From this overlap on a person should see the other rule. */
export const LIKE_FROM = 0.45;

/** What two sets of features have in common. */
export interface Overlap {
  /** The weight of all that either speaks of. */
  total: number;
  /** 0 to 1: the weight of what both speak of, against the weight of all. */
  share: number;
  /** What only one of the two names. */
  more: Feature[];
  /** Each of them names a thing that the other does not: they are about different things. */
  apart: boolean;
}

/** Lays two sets of features side by side; parts of code names and small slips of the pen count as the word. */
export function overlap(a: ReadonlySet<Feature>, b: ReadonlySet<Feature>): Overlap {
  let common = 0;
  let total = 0;
  const more: Feature[] = [];
  let onlyA = false;
  let onlyB = false;
  for (const feature of a) {
    const weight = weightOf(feature);
    total += weight;
    if (stands(feature, b)) common += weight;
    else if (isSpecific(feature)) {
      onlyA = true;
      more.push(feature);
    }
  }
  for (const feature of b) {
    if (a.has(feature)) continue;
    if (!stands(feature, a)) {
      total += weightOf(feature);
      if (!isSpecific(feature)) continue;
      onlyB = true;
      more.push(feature);
    }
  }
  return { total, share: total === 0 ? 0 : common / total, more, apart: onlyA && onlyB };
}

/** Whether the other speaks of it, by whatever name. */
export function stands(feature: Feature, other: ReadonlySet<Feature>): boolean {
  if (other.has(feature)) return true;
  if (!isSpecific(feature) || feature.startsWith('#')) return false;
  const parts = partsOf(feature);
  // Of a path every part has to be spoken of: "docs/img" is not about documents.
  if (
    feature.includes('/')
      ? parts.length > 0 && parts.every((part) => other.has(part))
      : parts.some((part) => other.has(part))
  )
    return true;
  // What a thing is called in the tables is its English word.
  const isThing = feature.startsWith('=');
  const word = isThing ? feature.slice(1) : feature;
  const mayBeSlip = plainWord.test(word);
  for (const each of other) {
    if (partsOf(each).includes(feature)) return true;
    if (mayBeSlip && isSlip(word, !isThing && each.startsWith('=') ? each.slice(1) : each)) return true;
  }
  return false;
}

/** It names a thing that the other does not speak of. */
function namesMore(features: ReadonlySet<Feature>, other: ReadonlySet<Feature>): boolean {
  for (const feature of features) if (isSpecific(feature) && !stands(feature, other)) return true;
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

/** What goes without saying beside a choice that both make: "install packages with pnpm" says no more than "use pnpm". */
function withoutOwn(a: Meaning, b: Meaning): [ReadonlySet<Feature>, ReadonlySet<Feature>] {
  if (a.wanted.size === 0 || b.wanted.size === 0) return [a.features, b.features];
  const own = new Set(
    [...a.wanted.keys()].filter((slot) => b.wanted.has(slot)).flatMap((slot) => ownOf(slot)),
  );
  if (own.size === 0) return [a.features, b.features];
  const rest = (features: ReadonlySet<Feature>): Set<Feature> =>
    new Set([...features].filter((each) => !own.has(each)));
  return [rest(a.features), rest(b.features)];
}

function ownOf(slot: string): Feature[] {
  const { own = [], deeds = [] } = choices[slot] ?? {};
  return [...own.map((name) => `=${name}`), ...deeds.map((name) => `~${name}`)];
}

/** A ban on two things together and a ban on one with the other have to have more in common: "without" and "during" look alike. */
const LEFT_OUT_FROM = 0.75;

/** 0 to 1; 0 when they want different things, however much they have in common. */
export function closeness(a: Meaning, b: Meaning): number {
  if (a.negative !== b.negative || !sameSet(a.numbers, b.numbers)) return 0;
  // What comes first its words alone do not tell.
  if (disagree(a.wanted, b.wanted) || disagree(a.sides, b.sides, 'order')) return 0;
  if ((ordersOf(a, b) ?? 'same') !== 'same') return 0;
  // "Docker without sudo" wants one of the two that "never sudo with Docker" bans together.
  if (leavesOut(a) === leavesOut(b) && (meets(a.wanted, b.unwanted) || meets(b.wanted, a.unwanted))) return 0;
  if (turnsDown(a, b) || turnsDown(b, a)) return 0;
  if (a.tellsWays !== b.tellsWays || waysApart(a, b) !== undefined) return 0;
  if (commandsApart(a, b) || namesApart(a.paths, b.paths)) return 0;
  if (a.runsIn !== b.runsIn && a.runsIn !== '' && b.runsIn !== '') return 0;
  const [mine, others] = withoutOwn(a, b);
  // So it is with nearly all that are laid side by side, and it shows long before all of both was looked at.
  if (namesMore(mine, others) && namesMore(others, mine)) return 0;
  const { share: spoken, more, total: all } = overlap(mine, others);
  const both = refusedByBoth(a, b);
  const total = all + both;
  const share = total === 0 ? 0 : (spoken * all + both) / total;
  if (leavesOut(a) !== leavesOut(b) && share < LEFT_OUT_FROM) return 0;
  const close = share * (total / (total + unmatchedOrder(a, b)));
  const narrowed = a.asked.some((one) => b.asked.some((two) => differInOptions(one, two)));
  // "Never push" is like "never push, unless I ask", and not the same.
  return a.excepted !== b.excepted ||
    a.runsIn !== b.runsIn ||
    narrowed ||
    isWider(a, more, share) ||
    isPartOf(a, b, share, both)
    ? Math.min(close, LIKE_FROM)
    : close;
}

/** Two of which one names a thing more say the same only from here on: it may narrow down what the other says. */
const WIDER_FROM = 0.8;
/** The same where nobody knows whether the word names a thing. */
const LONGER_FROM = 0.62;
/** Things that go without saying. */
const generic: ReadonlySet<Feature> = new Set([
  '=file',
  '=code',
  '=folder',
  '=branch',
  '=line',
  '=message',
  '=name',
]);

function isWider({ wanted, unwanted }: Meaning, more: readonly Feature[], share: number): boolean {
  if (more.length === 0) return false;
  const own = new Set([...wanted.keys(), ...unwanted.keys()].flatMap((slot) => choices[slot]?.own ?? []));
  const things = more.filter((each) => /^[=#]/.test(each) && !generic.has(each) && !own.has(each.slice(1)));
  return share < (things.length > 0 ? WIDER_FROM : LONGER_FROM);
}

/** A rule of so little weight says little: "tests!" is not yet "write tests for each endpoint". */
const LITTLE = 1.2;
const LITTLE_FROM = 0.9;

/** One of the two narrows down what the other leaves open, so neither can stand for both. */
function isPartOf(a: Meaning, b: Meaning, share: number, refused: number): boolean {
  const slots = [...a.wanted.keys()].filter((slot) => b.wanted.has(slot));
  const own = new Set(slots.flatMap(ownOf));
  for (const slot of slots) {
    const [one, two] = [a, b].map((each) => [...subject(slot, each)].filter((thing) => !own.has(thing)));
    if ((one?.length === 0) !== (two?.length === 0)) return true;
  }
  const least = Math.min(
    ...[a, b].map(({ features }) => [...features].reduce((sum, each) => sum + weightOf(each), 0)),
  );
  return least + refused < LITTLE && share < LITTLE_FROM && [...a.features, ...b.features].some(isSpecific);
}

/** What a rule speaks of beside its choice. What it makes an exception for it says nothing about. */
export function subject(slot: string, { features, spared }: Meaning): Set<Feature> {
  const own = new Set((choices[slot]?.own ?? []).map((name) => `=${name}`));
  const beside = (each: Feature): boolean =>
    !each.startsWith('#') || (each.startsWith(PLACE) && !each.startsWith(`#${slot}=`));
  return new Set(
    [...features].filter((each) => isSpecific(each) && beside(each) && !own.has(each) && !spared.has(each)),
  );
}

/** "Single quotes in TypeScript": a language that is no choice of the rule is what it is about. */
const PLACE = '#source language=';

/** From this overlap on a step of one is a step of the other. */
const STEP_FROM = 0.5;
/** From here on they are at least not the other way round. */
const LEANS_FROM = 0.3;

/** Whether two rules put the same steps in the same order; undefined when one of them says nothing of it. */
export function ordersOf(a: Meaning, b: Meaning): 'same' | 'turned' | 'apart' | undefined {
  if (a.order === null || b.order === null) {
    const [one, two] = [a.sides.get('order'), b.sides.get('order')];
    if (one === undefined || two === undefined) return undefined;
    return sameSet(one, two) ? 'same' : 'apart';
  }
  const like = (x: ReadonlySet<Feature>, y: ReadonlySet<Feature>): number => overlap(x, y).share;
  const straight = Math.min(like(a.order.first, b.order.first), like(a.order.then, b.order.then));
  const crossed = Math.min(like(a.order.first, b.order.then), like(a.order.then, b.order.first));
  if (straight > crossed && straight >= LEANS_FROM) return 'same';
  if (straight < STEP_FROM && crossed < STEP_FROM)
    return a.order.implied || b.order.implied || sameSet(orderSide(a), orderSide(b)) ? 'same' : 'apart';
  return crossed > straight ? 'turned' : 'same';
}

function orderSide({ sides }: Meaning): ReadonlySet<string> {
  return sides.get('order') ?? new Set();
}

/** What an order weighs that only one of the two speaks of. */
function unmatchedOrder(a: Meaning, b: Meaning): number {
  const [one, two] = [a, b].map(({ order, sides }) => order ?? sides.get('order'));
  if ((one === undefined) === (two === undefined)) return 0;
  // Who does one thing never without another need not say which comes first.
  return a.order?.implied === true || b.order?.implied === true ? 0 : 1;
}

/** Each names a command that the other does not: `npm test` and `npm run test:db` are two rules. */
export function commandsApart(a: Meaning, b: Meaning): boolean {
  return namesApart(a.commands, b.commands);
}

function namesApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((name) => !b.has(name)) && [...b].some((name) => !a.has(name));
}

/** The commands, one of each, by which two rules want the same done in other ways. */
export function waysApart(a: Meaning, b: Meaning): readonly [mine: string, other: string] | undefined {
  for (const mine of a.asked)
    for (const other of b.asked) if (areOtherWays(mine, other)) return [mine.text, other.text];
  return undefined;
}

/** It asks for one thing without another. */
export function leavesOut({ left }: Meaning): boolean {
  return left.size > 0;
}

export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((each) => b.has(each)));
}

/** How many things two rules turn down alike. Both answer the same question then: "dayjs, not moment", "dayjs for dates, never moment". */
function refusedByBoth(a: Meaning, b: Meaning): number {
  if (a.negative || !sameSet(a.turnedDown, b.turnedDown)) return 0;
  return [...a.turnedDown].filter((each) => !a.features.has(each) && !b.features.has(each)).length;
}

/** "Squash when you merge" and "merge, don't squash" name the same things. */
function turnsDown({ turnedDown }: Meaning, other: Meaning): boolean {
  if (other.negative || turnedDown.size === 0) return false;
  return [...turnedDown].some((each) => other.features.has(each) && !other.turnedDown.has(each));
}

type Values = ReadonlyMap<string, ReadonlySet<string>>;

/** `but` is left out. */
function disagree(a: Values, b: Values, but?: string): boolean {
  for (const [slot, values] of a) {
    const others = slot === but ? undefined : b.get(slot);
    if (others !== undefined && !sameSet(values, others)) return true;
  }
  return false;
}

function meets(a: Values, b: Values): boolean {
  if (a.size === 0 || b.size === 0) return false;
  return [...a].some(([slot, values]) => [...values].some((value) => b.get(slot)?.has(value) === true));
}
