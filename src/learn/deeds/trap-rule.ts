import type { Observation } from '../observation.ts';

/** What of an observation a trap says. */
export type TrapRule = Pick<Observation, 'key' | 'text' | 'quote' | 'score' | 'reasons'>;

/** Trap that another command got round: worth showing at once. */
export const ROUND = 0.55;
/** Trap of the sandbox or the network: true on this machine, but Codex mostly finds out by itself. */
export const LIMIT = 0.42;
