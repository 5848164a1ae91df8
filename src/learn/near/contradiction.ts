import { SAME_FROM, commandsApart, isWithout, overlap, sameSet, stands } from './alike.ts';
import type { Meaning } from './meaning.ts';
import { choices } from './slots.ts';
import { type Feature, isSpecific, weightOf } from './words.ts';

/** From this overlap on, what two rules say beside a choice counts as the same subject. */
const SUBJECT_FROM = 0.5;

/** Why two rules cannot both hold, in a sentence about `mine` and `other`; null when they can. */
export function contradiction(mine: Meaning, other: Meaning): string | null {
  // What fails is neither turned up nor down by who tells it.
  if (mine.trap || other.trap) return null;
  return (
    choiceApart(mine, other) ??
    turnedDown(mine, other) ??
    oppositeSide(mine, other) ??
    leftOut(mine, other) ??
    numberApart(mine, other) ??
    yesAndNo(mine, other)
  );
}

function choiceApart(mine: Meaning, other: Meaning): string | null {
  for (const slot of new Set([...mine.wanted.keys(), ...other.wanted.keys()])) {
    const a = mine.wanted.get(slot);
    const b = other.wanted.get(slot);
    const differ = a !== undefined && b !== undefined && disjoint(a, b);
    const refused = first(a, other.unwanted.get(slot));
    const refuses = first(b, mine.unwanted.get(slot));
    if (!differ && refused === undefined && refuses === undefined) continue;
    // Who bans one command turns down no other.
    if (!differ && commandsApart(mine, other)) continue;
    if (!aboutTheSame(slot, mine, other)) continue;
    if (differ) return `The other says ${list(b)}, this says ${list(a)}.`;
    if (refused !== undefined) return `The other turns ${refused} down, this wants it.`;
    return `The other wants ${refuses}, this turns it down.`;
  }
  return null;
}

/** A rule that names nothing but its choice holds for everything; else both have to speak of the same thing. */
function aboutTheSame(slot: string, mine: Meaning, other: Meaning): boolean {
  const [a, b] = [subject(slot, mine), subject(slot, other)];
  if (a.size === 0 && b.size === 0) return true;
  if (choices[slot]?.general === true && (a.size === 0 || b.size === 0)) return true;
  const { share, apart } = overlap(a, b);
  return share >= SUBJECT_FROM && !apart;
}

/** What a rule speaks of beside its choice. */
function subject(slot: string, { features }: Meaning): Set<Feature> {
  const own = new Set((choices[slot]?.own ?? []).map((name) => `=${name}`));
  return new Set([...features].filter((each) => isSpecific(each) && !each.startsWith('#') && !own.has(each)));
}

function turnedDown(mine: Meaning, other: Meaning): string | null {
  const wantsWhat = (a: Meaning, b: Meaning): string | undefined => {
    if (a.negative) return undefined;
    const word = [...b.turnedDown].find((each) => a.features.has(each) && !a.turnedDown.has(each));
    if (word === undefined) return undefined;
    const rest = new Set([...a.features].filter((each) => !b.turnedDown.has(each) && isSpecific(each)));
    return rest.size === 0 || overlap(rest, b.features).share >= SUBJECT_FROM ? word : undefined;
  };
  const refused = wantsWhat(mine, other);
  if (refused !== undefined) return `The other turns ${refused} down, this wants it.`;
  const wanted = wantsWhat(other, mine);
  return wanted === undefined ? null : `The other wants ${wanted}, this turns it down.`;
}

function oppositeSide(mine: Meaning, other: Meaning): string | null {
  if (mine.negative !== other.negative || !sameSet(mine.numbers, other.numbers)) return null;
  for (const [pair, side] of mine.sides) {
    const others = other.sides.get(pair);
    if (pair === 'limit' || others === undefined || !disjoint(side, others)) continue;
    if (sameBut(mine, other)) return `The other says ${list(others)}, this says ${list(side)}.`;
  }
  return null;
}

/** "Push without running the tests" and "run the tests before you push". */
function leftOut(mine: Meaning, other: Meaning): string | null {
  if (mine.negative || other.negative || isWithout(mine) === isWithout(other)) return null;
  const [without, full] = isWithout(mine) ? [mine, other] : [other, mine];
  if (!speaksOfAll(without, full) || !sameBut(mine, other)) return null;
  return without === mine
    ? 'The other asks for what this leaves out.'
    : 'The other leaves out what this asks for.';
}

/** Whether all that `part` says, little verbs aside, stands in `whole` too. */
function speaksOfAll(part: Meaning, whole: Meaning): boolean {
  return [...withoutSides(part)].every((each) => weightOf(each) < 0.5 || stands(each, whole.features));
}

function numberApart(mine: Meaning, other: Meaning): string | null {
  const { numbers } = mine;
  if (mine.negative !== other.negative || numbers.size !== 1 || other.numbers.size !== 1) return null;
  const [limit, others] = [mine.sides.get('limit'), other.sides.get('limit')];
  // At least two and at most five go together.
  if (limit !== undefined && others !== undefined && disjoint(limit, others)) return null;
  if (sameSet(numbers, other.numbers) || !sameBut(mine, other)) return null;
  return `The other says ${list(other.numbers)}, this says ${list(numbers)}.`;
}

function yesAndNo(mine: Meaning, other: Meaning): string | null {
  if (mine.negative === other.negative || !sameSet(mine.numbers, other.numbers)) return null;
  for (const [pair, side] of mine.sides) {
    const others = other.sides.get(pair);
    // "Never push before the review" and "push after the review" go together.
    if (others !== undefined && disjoint(side, others)) return null;
  }
  // "Never commit" goes together with "never commit without a review"; "no reviews before a commit" does not.
  const [no, yes] = mine.negative ? [mine, other] : [other, mine];
  if (no.conditional || (yes.conditional && !speaksOfAll(yes, no))) return null;
  if (!sameBut(mine, other)) return null;
  return mine.negative ? 'The other asks for what this forbids.' : 'The other forbids what this asks for.';
}

/** All but the sides that they take is the same, and there is something to be the same. */
function sameBut(mine: Meaning, other: Meaning): boolean {
  const a = withoutSides(mine);
  const b = withoutSides(other);
  if (a.size === 0 || b.size === 0 || commandsApart(mine, other)) return false;
  const { share, apart } = overlap(a, b);
  return share >= SAME_FROM && !apart;
}

function withoutSides({ features }: Meaning): Set<Feature> {
  return new Set([...features].filter((each) => !each.startsWith('?')));
}

function first(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : [...a].find((each) => b.has(each));
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ![...a].some((each) => b.has(each));
}

function list(values: ReadonlySet<string>): string {
  return [...values].join(' and ');
}
