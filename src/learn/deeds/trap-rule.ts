import { kindOf } from './failure-kinds.ts';
import type { Observation } from '../observation.ts';
import type { Righted } from './righted.ts';

/** What of an observation a trap says. */
export type TrapRule = Pick<Observation, 'key' | 'text' | 'quote' | 'score' | 'reasons'>;

/** Trap that another command got round: worth showing at once. */
export const ROUND = 0.55;
/** Trap of the sandbox or the network: true on this machine, but Codex mostly finds out by itself. */
export const LIMIT = 0.42;

/** A form in which failures are put right, and the rule that it teaches. */
export interface Form {
  /** The kinds of failure that are put right so; all without it. */
  of?: readonly string[];
  /** Whether this one was; without it the rule is there to tell. */
  when?: (righted: Righted) => boolean;
  /** Null where nothing is to be learned from it, undefined where it was another form. */
  rule: (righted: Righted) => TrapRule | null | undefined;
}

export function nothing(): null {
  return null;
}

/** The rule of the first form in which it was put right; null where nothing is to be learned from it. */
export function ruleOf(forms: readonly Form[], righted: Righted): TrapRule | null {
  const kind = kindOf(righted.failure);
  for (const { of, when, rule } of forms) {
    if (of?.includes(kind) === false || when?.(righted) === false) continue;
    const told = rule(righted);
    if (told !== undefined) return told;
  }
  return null;
}
