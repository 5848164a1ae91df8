import type { Clause } from './clause.ts';
import { type NamedCommand, areOtherWays } from './command-ways.ts';
import { type Feature, isSpecific } from './words.ts';

/** The commands that a rule asks for. */
export interface Asked {
  asked: readonly NamedCommand[];
  /** What it speaks of beside them. */
  beside: ReadonlySet<Feature>;
  /** It names two ways of one thing, and so says when which of them is meant. */
  tellsWays: boolean;
}

/** A command of another moment, or one that is forbidden, is not asked for. `mark` is what the rule's moment speaks of. */
export function askedIn(clauses: readonly Clause[], mark: readonly Feature[]): Asked {
  const found = clauses.filter(({ negative }) => !negative);
  const named = found.flatMap(({ commands }) => commands);
  // "npm ci in the pipeline, npm install here".
  const tellsWays = named.some((a) => named.some((b) => areOtherWays(a, b)));
  const now = clauses.filter(({ moment }) => !moment);
  const all = now.flatMap(({ beside, features, commands }) => (commands.length > 0 ? beside : features));
  return {
    asked: tellsWays ? [] : found.flatMap(({ moment, commands }) => (moment ? [] : commands)),
    beside: new Set(all.filter((each) => isSpecific(each) && !each.startsWith('#') && !mark.includes(each))),
    tellsWays,
  };
}
