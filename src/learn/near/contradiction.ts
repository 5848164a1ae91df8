import { SAME_FROM, commandsApart, leavesOut, ordersOf, overlap, sameSet, stands, subject } from './alike.ts';
import { isForAll } from './for-all.ts';
import { type Meaning, sentencesOf } from './meaning.ts';
import { otherWay } from './other-way.ts';
import { choices } from './slots.ts';
import { type Feature, isSpecific, weightOf } from './words.ts';

/** From this overlap on, what two rules say beside a choice counts as the same subject. */
const SUBJECT_FROM = 0.5;

/** The same for rules of nothing but verbs. */
const BARE_FROM = 0.9;

/** Why two rules cannot both hold, in a sentence about `mine` and `other`; null when they can. */
export function contradiction(mine: Meaning, other: Meaning): string | null {
  for (const a of sentencesOf(mine))
    for (const b of sentencesOf(other)) {
      const why = opposed(a, b);
      if (why !== null) return why;
    }
  return null;
}

function opposed(mine: Meaning, other: Meaning): string | null {
  // What fails is neither turned up nor down by who tells it.
  if (mine.trap || other.trap) return null;
  if (isSpared(mine, other) || isSpared(other, mine)) return null;
  if (runElsewhere(mine, other)) return null;
  return (
    choiceApart(mine, other) ??
    otherWay(mine, other) ??
    turnedDown(mine, other) ??
    otherOrder(mine, other) ??
    oppositeSide(mine, other) ??
    numberApart(mine, other) ??
    placeApart(mine, other) ??
    yesAndNo(mine, other)
  );
}

/** Each part of a project has commands of its own. */
function runElsewhere(mine: Meaning, other: Meaning): boolean {
  return (
    mine.runsIn !== other.runsIn &&
    ![mine, other].some(({ negative, commands, asked }) => negative || commands.size + asked.length === 0)
  );
}

/** Whether the one is about what the other makes an exception for. */
function isSpared(one: Meaning, { spared }: Meaning): boolean {
  return [...spared].some((each) => stands(each, one.features)) && !one.excepted;
}

function choiceApart(mine: Meaning, other: Meaning): string | null {
  for (const slot of new Set([...mine.wanted.keys(), ...other.wanted.keys()])) {
    const a = mine.wanted.get(slot);
    const b = other.wanted.get(slot);
    const differ = a !== undefined && b !== undefined && disjoint(a, b);
    const refused = first(a, other.unwanted.get(slot));
    const refuses = first(b, mine.unwanted.get(slot));
    if (!differ && refused === undefined && refuses === undefined) continue;
    // "Run `npm run lint`" is about the script, whichever manager is the one to use here.
    if (isQuoted(slot, mine) !== isQuoted(slot, other)) continue;
    // Who bans one command turns down no other.
    if (!differ && commandsApart(mine, other)) continue;
    if (!aboutTheSame(slot, mine, other)) continue;
    // "Never use sudo with Docker" turns down neither by itself.
    if (!differ && isPartOfBan(slot, refused === undefined ? [mine, other] : [other, mine])) continue;
    if (differ) return `The other says ${list(b)}, this says ${list(a)}.`;
    if (refused !== undefined) return `The other turns ${refused} down, this wants it.`;
    return `The other wants ${refuses}, this turns it down.`;
  }
  return null;
}

/** All that a rule says on a choice stands in a command that it quotes. */
function isQuoted(slot: string, { wanted, unwanted, starters }: Meaning): boolean {
  const named = [...(wanted.get(slot) ?? []), ...(unwanted.get(slot) ?? [])];
  return named.length > 0 && named.every((value) => starters.has(value));
}

/** A rule that names nothing but its choice holds for everything; else both have to speak of the same thing. */
function aboutTheSame(slot: string, mine: Meaning, other: Meaning): boolean {
  const [a, b] = [subject(slot, mine), subject(slot, other)];
  if (a.size === 0 && b.size === 0) return true;
  if (choices[slot]?.general === true && (a.size === 0 || b.size === 0)) return true;
  const { share, apart } = overlap(a, b);
  return share >= SUBJECT_FROM && !apart;
}

/** What the ban speaks of beside its choice, the wish does not. */
function isPartOfBan(slot: string, [ban, wish]: readonly [Meaning, Meaning]): boolean {
  const asked = [...subject(slot, wish)].filter((each) => !wish.left.has(each));
  return ban.negative && subject(slot, ban).size > 0 && asked.length === 0;
}

function turnedDown(mine: Meaning, other: Meaning): string | null {
  const wantsWhat = (a: Meaning, b: Meaning): string | undefined => {
    if (a.negative) return undefined;
    const word = [...b.turnedDown].find((each) => a.features.has(each) && !a.turnedDown.has(each));
    if (word === undefined) return undefined;
    const rest = new Set([...a.features].filter((each) => !b.turnedDown.has(each) && isSpecific(each)));
    const aboutIt = [...rest].every((each) => stands(each, b.features));
    const isMeant = aboutIt || isForAll(a, b) || overlap(rest, b.features).share >= SUBJECT_FROM;
    return isMeant ? word : undefined;
  };
  const refused = wantsWhat(mine, other);
  if (refused !== undefined) return `The other turns ${refused} down, this wants it.`;
  const wanted = wantsWhat(other, mine);
  return wanted === undefined ? null : `The other wants ${wanted}, this turns it down.`;
}

/** "Run the tests before you push" and "run the tests after you push", or "push before you run the tests". */
function otherOrder(mine: Meaning, other: Meaning): string | null {
  if (mine.negative !== other.negative || !sameSet(mine.numbers, other.numbers)) return null;
  const order = ordersOf(mine, other);
  if (order === undefined || order === 'same' || !sameBut(mine, other)) return null;
  const [side, others] = [mine.sides.get('order'), other.sides.get('order')];
  return side !== undefined && others !== undefined && disjoint(side, others)
    ? `The other says ${list(others)}, this says ${list(side)}.`
    : 'The other wants it the other way round.';
}

function oppositeSide(mine: Meaning, other: Meaning): string | null {
  if (mine.negative !== other.negative || !sameSet(mine.numbers, other.numbers)) return null;
  for (const [pair, side] of mine.sides) {
    const others = other.sides.get(pair);
    if (pair === 'limit' || pair === 'order' || others === undefined || !disjoint(side, others)) continue;
    if (sameBut(mine, other) || (pair === 'size' && areTalk(mine, other)))
      return `The other says ${list(others)}, this says ${list(side)}.`;
  }
  return null;
}

const talking: ReadonlySet<Feature> = new Set(['~reply', '~explain', '~say']);

/** How long the agent's words are, whatever they are called: "keep it short", "explain everything in detail". */
function isTalk({ features }: Meaning): boolean {
  return [...features].every((each) => each.startsWith('?') || weightOf(each) < 0.5 || talking.has(each));
}

/** What holds for all talk holds for explaining one kind of thing too: "explain every change in detail". */
function areTalk(mine: Meaning, other: Meaning): boolean {
  if (isTalk(mine) && isTalk(other)) return true;
  const [general, special] = isTalk(mine) ? [mine, other] : [other, mine];
  return (
    isTalk(general) &&
    ![...special.features].some(isSpecific) &&
    [...special.features].some((each) => talking.has(each) && each !== '~say')
  );
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

/** "Put fixtures in tests/data" and "put fixtures in tests/golden"; a folder inside of the other is the same place. */
function placeApart(mine: Meaning, other: Meaning): string | null {
  const [[here], [there]] = [[...mine.paths], [...other.paths]];
  if (here === undefined || there === undefined || mine.paths.size > 1 || other.paths.size > 1) return null;
  if (mine.negative || other.negative || mine.only || other.only) return null;
  if (`${here}/`.startsWith(`${there}/`) || `${there}/`.startsWith(`${here}/`)) return null;
  if (!mine.features.has('~put') || !other.features.has('~put')) return null;
  // "Dark colours live here" and "light colours live there".
  for (const [pair, side] of mine.sides) if (disjoint(side, other.sides.get(pair) ?? side)) return null;
  const named = new Set([here, there].flatMap((each) => [each, `${each}/`]));
  const rest = ({ features }: Meaning): Set<Feature> =>
    new Set([...features].filter((each) => isSpecific(each) && !named.has(each)));
  const [a, b] = [rest(mine), rest(other)];
  if (a.size === 0 || !sameSet(a, b)) return null;
  return `The other says ${there}, this says ${here}.`;
}

function yesAndNo(mine: Meaning, other: Meaning): string | null {
  if (mine.negative === other.negative || !sameSet(mine.numbers, other.numbers)) return null;
  // "Never push before the review" and "push after the review" go together.
  if ((ordersOf(mine, other) ?? 'same') !== 'same') return null;
  for (const [pair, side] of mine.sides) {
    const others = other.sides.get(pair);
    if (pair !== 'order' && others !== undefined && disjoint(side, others)) return null;
  }
  // "Never commit" goes together with "never commit without a review"; "no reviews before a commit" does not.
  const [no, yes] = mine.negative ? [mine, other] : [other, mine];
  if (no.excepted || no.only || no.conditional || ((yes.conditional || yes.only) && !speaksOfAll(yes, no)))
    return null;
  // "Push without asking" goes together with "push after every commit".
  if (leavesOut(no) && !speaksOfAll(no, yes)) return null;
  // "Do not ask every time" lets one ask at times.
  if (
    no.banned.has('~every') &&
    [...yes.features].some((each) => weightOf(each) >= 0.5 && !stands(each, no.banned))
  )
    return null;
  const ban = no.banned.size < no.features.size ? { ...no, features: no.banned } : no;
  // What is only the moment of a wish is not what it asks for.
  const things = [...ban.features].filter(isSpecific);
  const wish =
    things.length === 0 || things.some((each) => stands(each, yes.core))
      ? yes
      : { ...yes, features: yes.core };
  if (deedsApart(wish, ban) || (!sameBut(wish, ban) && !isInstance(yes, ban))) return null;
  if (leavesOut(no))
    return no === mine
      ? 'The other asks for what this leaves out.'
      : 'The other leaves out what this asks for.';
  return no === mine ? 'The other asks for what this forbids.' : 'The other forbids what this asks for.';
}

/** Deeds that bring something about; it is the same which of them is said. */
const bringing: ReadonlySet<Feature> = new Set([
  '~write',
  '~add',
  '~make',
  '~put',
  '~use',
  '~say',
  '~explain',
  '~reply',
]);

/** What is done to something that is there: its name alone does not ask for it. */
const treating: ReadonlySet<Feature> = new Set(
  ['change', 'delete', 'move', 'rename', 'fix', 'update', 'refactor', 'open', 'read', 'look'].map(
    (deed) => `~${deed}`,
  ),
);

/** Says of how many it is done, or that it has to be. */
const idle: ReadonlySet<Feature> = new Set(['~every', '~any', '~need']);

/** They do different things to what they speak of: "leave no logs in the code" and "remove all logs from the code" agree. */
function deedsApart(yes: Meaning, no: Meaning): boolean {
  const [a, b] = [yes, no].map(({ features }) =>
    [...features].filter((each) => each.startsWith('~') && !idle.has(each)),
  );
  if (a === undefined || b === undefined || b.length === 0) return false;
  // "The client is generated" asks nobody to edit it.
  if (a.length === 0) return b.every((each) => treating.has(each));
  return (
    !a.some((each) => b.includes(each)) &&
    !(a.some((each) => bringing.has(each)) && b.some((each) => bringing.has(each)))
  );
}

/**
 * What a ban forbids altogether is forbidden at one moment and for one thing too: "never squash" and "squash before you merge", "never
 * write comments" and "write comments for every function". With which tool or in which language it is done is another matter.
 */
function isInstance(yes: Meaning, no: Meaning): boolean {
  if (yes.core.size === yes.features.size && !yes.features.has('~every')) return false;
  if (yes.conditional || yes.only || no.sides.has('order') || leavesOut(no) || commandsApart(yes, no))
    return false;
  const banned = [...no.banned].filter((each) => !each.startsWith('?') && weightOf(each) >= 0.5);
  if (!banned.some(isSpecific) || !banned.every((each) => stands(each, yes.core))) return false;
  const more = [...yes.core].filter((each) => isSpecific(each) && !stands(each, no.banned));
  // A bare noun does not say what is banned about it: "no dependencies" and "update the dependencies".
  if (banned.length === 1) return more.length === 0 && !hasDeed(yes);
  return more.length <= 2 && !more.some((each) => each.startsWith('#'));
}

function hasDeed({ core }: Meaning): boolean {
  return [...core].some((each) => each.startsWith('~') && weightOf(each) >= 0.5);
}

/** All but the sides that they take is the same, and there is something to be the same. */
function sameBut(mine: Meaning, other: Meaning): boolean {
  const a = withoutSides(mine);
  const b = withoutSides(other);
  if (a.size === 0 || b.size === 0 || commandsApart(mine, other)) return false;
  const { share, apart } = overlap(a, b);
  // "Run it once" and "do not run it" may speak of two things.
  const bare = ![...a, ...b].some(isSpecific);
  return share >= (bare ? BARE_FROM : SAME_FROM) && !apart;
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
