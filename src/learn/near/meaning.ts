import { fold } from '../fold.ts';
import { type Asked, askedIn } from './asked-commands.ts';
import { type Clause, readClause } from './clause.ts';
import { commandsIn, folderToRunIn, pathsIn, startersIn } from './command-names.ts';
import { sayDates } from './date-patterns.ts';
import { isExcepted, onlyWords, sparedIn } from './exceptions.ts';
import { tellsWhatFails } from './failing.ts';
import { leanMap, leanSet } from './lean.ts';
import { clauseEnd } from './negation.ts';
import { type Order, type Parts, orderOf, turned } from './order.ts';
import { sayPlainly } from './plain-text.ts';
import { opposites } from './slots.ts';
import { type Feature, isSpecific, weightOf } from './words.ts';

/** What a rule says, taken apart so that two rules can be laid side by side. */
export interface Meaning extends Asked {
  /** Everything it speaks of, turned-down things beside wanted ones and words of order left out. */
  features: ReadonlySet<Feature>;
  /** The same without the moment: "run the tests before you push" is about tests. */
  core: ReadonlySet<Feature>;
  /** It forbids. */
  negative: boolean;
  /** What it forbids: "never push to main, push to a branch" is a ban on main alone. */
  banned: ReadonlySet<Feature>;
  /** It does not ask for all that it speaks of, but says what one needs for the other: "never push without tests". */
  conditional: boolean;
  /** It says when alone, and does not ask for what it speaks of: "merge only after a review". */
  only: boolean;
  /** It lets something go: "never push unless I ask". */
  excepted: boolean;
  /** What it says nothing about: YAML in "use tabs, except in YAML". */
  spared: ReadonlySet<Feature>;
  /** What it does without. It forbids both together then: "push without tests". */
  left: ReadonlySet<Feature>;
  /** Choice -> values it wants. */
  wanted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Choice -> values it does not want. */
  unwanted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Other things it turns down in favour of what it wants. */
  turnedDown: ReadonlySet<Feature>;
  /** Opposite -> the side it takes. */
  sides: ReadonlyMap<string, ReadonlySet<string>>;
  /** Which step comes first. */
  order: Order | null;
  numbers: ReadonlySet<string>;
  /** Commands and scripts that it names. */
  commands: ReadonlySet<string>;
  /** Package managers that it names only as what starts a command it quotes. */
  starters: ReadonlySet<string>;
  /** Folders and files that it names by their path. */
  paths: ReadonlySet<string>;
  /** The folder in which its command is to be run; empty where it says none. */
  runsIn: string;
  /** Its sentences, where it has several: each is a rule of its own. */
  sentences: readonly Meaning[];
  /** It tells what fails, and asks for nothing that another rule could forbid. */
  trap: boolean;
}

/** Longer texts are no rules. */
const MAX_TEXT = 1_000;

const only = new RegExp(onlyWords, 'u');
/** "No, it goes to the config": this no forbids nothing. */
const interjection = /^\s*(?:no|nope|nein|non|nao|いや|いいえ|아니|不)\s*$/u;
const clauseSplit = new RegExp(`(${clauseEnd.source})`, 'u');
const when = /^(?:if|falls|si |se |when|while|wenn|sobald|quand|lorsq|cuando|quando)/;

/** Sentences of one rule that are looked at. */
const MOST_SENTENCES = 8;
const sentenceEnd = /(?<=[.!?])\s+(?=\S)|(?<=[。！？])|\n+/u;
/** What hangs on the sentence before: alone, either would say too much. */
const exception =
  /^\s*(?:unless|except|only if|but|auss?er|nur wenn|es sei denn|aber|sauf|a moins|mais|salvo|excepto|pero|a menos|tranne|eccetto|ma|exceto|mas|ただし|但|除非|단|다만)\b|^\s*(?:ただし|但|除非|단,|다만)/u;

/** Takes a rule apart. Pure, and the same for every project. */
export function meaningOf(text: string): Meaning {
  const sentences = text
    .slice(0, MAX_TEXT)
    .split(sentenceEnd)
    .filter((each) => /[\p{L}\p{N}]/u.test(each))
    .slice(0, MOST_SENTENCES);
  const { warns, ...rule } = readRule(text);
  const alone = sentences.length > 1 && !warns && !sentences.some((each) => exception.test(fold(each)));
  // A question wants nothing yet.
  const told = sentences.filter((each) => !/[?？]\s*$/u.test(each));
  return { ...rule, sentences: alone ? told.map(readSentence) : [] };
}

/** Its sentences, or the rule itself where it is one sentence. */
export function sentencesOf(meaning: Meaning): readonly Meaning[] {
  return meaning.sentences.length > 0 ? meaning.sentences : [meaning];
}

function readSentence(text: string): Meaning {
  const { warns: _, ...rule } = readRule(text);
  return { ...rule, sentences: [] };
}

interface Rule extends Omit<Meaning, 'sentences'> {
  /** Its ban says in the one clause what is done, and in the other to what. */
  warns: boolean;
}

function readRule(text: string): Rule {
  const { single, conditional, rest, aside, spans } = sayPlainly(text.slice(0, MAX_TEXT));
  const clauses = readClauses(rest, spans);
  // "If the tests do not pass, ask": what forbids or asks is the rest.
  const rests = clauses.filter(({ moment }) => !moment);
  const [main] = (rests.length > 0 ? rests : clauses).filter(
    ({ negative, features }) => negative || features.length > 1,
  );
  const { kept, down } = withoutBans(clauses, aside);
  const warns = !conditional && isWarning(kept);
  const bans = warns || (main !== undefined && main.negative && kept.includes(main));
  // "Deploys go through Helm, kubectl is forbidden."
  if (!bans && !conditional)
    for (const clause of kept.filter((each) => each.negative))
      down.push(...clause.features.filter((each) => !isChoice(each)));
  const leavesOut = !bans && !conditional && kept.some(({ left }) => left.length > 0);
  const found: Found = {
    features: kept.flatMap((clause) => clause.features),
    parts: kept.find(({ parts }) => parts !== null)?.parts ?? null,
    negative: bans || leavesOut,
  };
  const { features, parts, negative } = leavesOut || conditional ? found : turnedRound(found);
  const mark = [
    ...(parts === null ? [] : parts.mark),
    ...kept.flatMap((each) => (each.moment ? each.features : [])),
  ];
  const core = features.filter((each) => !mark.includes(each));
  const sides = valuesOf(features, '?');
  if (parts !== null && !conditional) sides.set('order', new Set([parts.side]));
  const wanted = conditional ? new Map<string, Set<string>>() : valuesOf(wantedIn(kept, bans), '#');
  const refused = valuesOf([...down, ...(bans && !negative ? [] : refusedIn(kept))], '#');
  const all: ReadonlySet<Feature> = new Set(features);
  const inCore = leanSet(new Set(core), all);
  const bannedIn = kept.flatMap((clause) => (clause.negative || clause.moment ? clause.features : []));
  const { beside, ...asked } = askedIn(conditional ? [] : kept, mark);
  return {
    features: leanSet(all),
    core: core.length === 0 ? leanSet(all) : inCore,
    negative,
    banned: bans && !warns ? leanSet(new Set(bannedIn), all, inCore) : leanSet(all),
    conditional,
    only: only.test(single),
    excepted: isExcepted(rest),
    spared: leanSet(sparedIn(rest, spans)),
    left: leanSet(new Set(leavesOut ? kept.flatMap((clause) => clause.left) : [])),
    wanted: leanMap(wanted),
    unwanted: leanMap(withoutWanted(refused, wanted)),
    turnedDown: leanSet(new Set(down.filter((feature) => !/^[#~?=]/.test(feature)))),
    sides: leanMap(sides),
    order: parts === null ? null : orderOf(parts, conditional),
    commands: leanSet(commandsIn(text.slice(0, MAX_TEXT))),
    ...asked,
    beside: leanSet(beside, inCore, all),
    starters: leanSet(startersIn(text.slice(0, MAX_TEXT))),
    paths: leanSet(pathsIn(sayDates(text.slice(0, MAX_TEXT)))),
    runsIn: folderToRunIn(text.slice(0, MAX_TEXT)),
    trap: tellsWhatFails(text),
    warns,
    numbers: leanSet(new Set(kept.flatMap(({ numbers }) => numbers))),
  };
}

/** "Hör auf, bei jedem Schritt zu fragen": a no by itself goes with what comes behind it. */
function readClauses(folded: string, spans: readonly string[]): Clause[] {
  const clauses: Clause[] = [];
  let carried = false;
  let moment = false;
  for (const [at, part] of folded.split(clauseSplit).entries()) {
    // What it was cut at stands between the clauses.
    if (at % 2 === 1) {
      moment = when.test(part);
      continue;
    }
    const clause = readClause(part, moment, spans);
    if (clause.features.length === 0 && clause.parts === null)
      carried = clause.negative && !interjection.test(part);
    else {
      clauses.push(carried ? { ...clause, negative: true } : clause);
      carried = false;
    }
  }
  return clauses;
}

/** "Don't use npm, use pnpm": the ban is the other side of the wish. */
function withoutBans(
  clauses: readonly Clause[],
  aside: readonly Feature[],
): { kept: readonly Clause[]; down: Feature[] } {
  if (!clauses.some(({ negative, features }) => !negative && features.some(isChoice)))
    return { kept: clauses, down: [...aside] };
  const bans = clauses.filter(({ negative, features }) => negative && features.every(isChoice));
  return {
    kept: clauses.filter((clause) => !bans.includes(clause)),
    down: [...aside, ...bans.flatMap(({ features }) => features)],
  };
}

/** "The client is generated, do not edit it": the ban is on what the first clause is about. */
function isWarning([fact, ban, ...others]: readonly Clause[]): boolean {
  if (fact === undefined || ban === undefined || others.length > 0) return false;
  if (fact.negative || fact.moment || ban.moment || !ban.negative || ban.features.length === 0) return false;
  const things = fact.features.filter((each) => isSpecific(each) && !isChoice(each));
  return (
    things.length > 0 &&
    things.length === fact.features.length &&
    ban.features.every((each) => each.startsWith('~'))
  );
}

function wantedIn(clauses: readonly Clause[], banned: boolean): Feature[] {
  return clauses
    .filter(({ negative, features }) => !negative && (!banned || features.length > 1))
    .flatMap(({ features, left }) => features.filter((each) => !left.includes(each)));
}

function refusedIn(clauses: readonly Clause[]): Feature[] {
  // "When uv is not installed, fail" turns uv down no more than it asks for it.
  return clauses.flatMap(({ negative, moment, features, left }) => (negative && !moment ? features : left));
}

/** "uv run pytest, never pytest directly": one way to use a thing is turned down, and not the thing. */
function withoutWanted(
  refused: ReadonlyMap<string, ReadonlySet<string>>,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Set<string>> {
  const left = new Map<string, Set<string>>();
  for (const [slot, values] of refused) {
    const others = [...values].filter((value) => wanted.get(slot)?.has(value) !== true);
    if (others.length > 0) left.set(slot, new Set(others));
  }
  return left;
}

interface Found {
  features: Feature[];
  parts: Parts | null;
  negative: boolean;
}

/** A side -> the other one, for pairs of which one is the absence of the other. */
const otherSide: ReadonlyMap<Feature, Feature> = new Map(
  ['size', 'extent', 'letters', 'timing', 'view', 'switch'].flatMap((pair) => {
    const [a, b] = Object.keys(opposites[pair] ?? {}).map((side) => `?${pair}=${side}`);
    return a === undefined || b === undefined ? [] : [[a, b] as const, [b, a] as const];
  }),
);
const ofLooks = /^\?(?:size|extent)=/;
/** What one does with something that is long or short: "write no long functions". */
const having: ReadonlySet<Feature> = new Set(['~write', '~reply', '~explain', '~say', '~add']);

/** A ban that is a wish: "no long functions" are short ones, "never push before the tests ran" has them run first. */
function turnedRound(found: Found): Found {
  if (!found.negative) return found;
  const parts = found.parts === null ? null : turned(found.parts);
  if (parts !== null) return { ...found, parts, negative: false };
  const side = found.features.find((each) => otherSide.has(each));
  const done = found.features.filter((each) => each.startsWith('~') && weightOf(each) >= 0.5);
  const about = new Set(found.features.filter(isSpecific));
  if (side === undefined || about.size > (ofLooks.test(side) ? 2 : 1)) return found;
  if (done.some((each) => !having.has(each))) return found;
  const features = found.features.map((each) => (each === side ? (otherSide.get(each) ?? each) : each));
  return { ...found, features, negative: false };
}

function isChoice(feature: Feature): boolean {
  return feature.startsWith('#') || feature === '~use';
}

function valuesOf(features: Iterable<Feature>, mark: '#' | '?'): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const feature of features) {
    if (!feature.startsWith(mark)) continue;
    const at = feature.indexOf('=');
    const slot = feature.slice(1, at);
    values.set(slot, (values.get(slot) ?? new Set()).add(feature.slice(at + 1)));
  }
  return values;
}
