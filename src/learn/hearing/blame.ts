import type { Span } from './clauses.ts';
import type { Language } from '../language/compile.ts';
import { toldBefore } from '../language/told-before.ts';
import type { Objection } from './message-context.ts';

/**
 * Where a message finds fault with a deed of the agent: by naming the deed, by saying outright that it is wrong, or by reminding of what
 * was said before. Offsets are UTF-16.
 */
export interface Blame {
  /** The first such place, `Infinity` when there is none. */
  named: number;
  outright: number;
  /** All such places. */
  told: readonly number[];
}
export type BlameBeside = 'none' | 'named' | 'outright' | 'told';

/** Longer messages hold more than one thought. */
export const MAX_REBUKE = 600;
/** How far from a clause a reminder may stand that belongs to it, in letters. */
const BESIDE = 120;

function leastOf(places: readonly (number | undefined)[]): number {
  return Math.min(...places.map((place) => place ?? Infinity));
}

/** Where a short message finds fault, in the language that it is likeliest in; reminders are known in all of them. */
export function blameIn(
  { reproaches, rebukes }: Language,
  folded: string,
  objections: readonly Objection[],
): Blame {
  if (folded.length > MAX_REBUKE) return { named: Infinity, outright: Infinity, told: [] };
  return {
    named: leastOf([objections.find(({ ahead }) => !ahead)?.start, reproaches?.exec(folded)?.index]),
    outright: leastOf([rebukes?.exec(folded)?.index]),
    told: Array.from(folded.matchAll(toldBefore.for(folded)), ({ index }) => index),
  };
}

/**
 * How fault is found with what a clause is about. Who states how things are and finds fault only then ("nobody edits it by hand, I noticed
 * that you did") has told the rule, and what went wrong is the news; a clause that holds both counts by its first half. Who reminds of
 * what was said before has told nothing new, wherever the reminder stands.
 */
export function blameBeside({ named, outright, told }: Blame, { start, end }: Span): BlameBeside {
  if (told.some((at) => at > start - BESIDE && at < end + BESIDE)) return 'told';
  const middle = (start + end) / 2;
  if (outright < middle) return 'outright';
  return named < middle ? 'named' : 'none';
}
