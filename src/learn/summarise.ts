import type { CandidateKind, Scope } from '../shared/model.ts';
import type { ObservationRow } from './observation.ts';

/** A candidate's score from which the Inbox shows it unasked. */
export const SHOWN_FROM = 0.5;
/** Observations below this are not kept: no repetition makes a rule of them. */
export const KEPT_FROM = 0.35;

/** Whether the Inbox shows a candidate of this score by default. */
export function shownByDefault(score: number): boolean {
  return score >= SHOWN_FROM;
}

export interface Summary {
  kind: CandidateKind;
  scope: Scope;
  text: string;
  score: number;
  reasons: string[];
}

const DAY = 86_400_000;
/** After this many days without being heard again a candidate has lost half of what age can take. */
const HALF_LIFE = 120;
const MAX_REASONS = 8;

const logit = (p: number): number => Math.log(p / (1 - p));
const clamp = (p: number): number => Math.min(0.99, Math.max(0.01, p));

/**
 * One candidate out of all its observations: the clearest wording counts, each further session adds, age takes away.
 * `now` is in milliseconds since the epoch. Throws a RangeError without observations.
 */
export function summarise(observations: readonly ObservationRow[], now: number): Summary {
  const newestFirst = [...observations].sort((a, b) => b.time - a.time);
  const [newest] = newestFirst;
  if (newest === undefined) throw new RangeError('a candidate without observations');
  const clearest = newestFirst.reduce((best, row) => (row.score > best.score ? row : best), newest);
  const sessions = new Set(newestFirst.map(({ thread }) => thread)).size;
  const folders = new Set(newestFirst.map(({ cwd }) => cwd)).size;
  const days = Math.max(0, (now - newest.time) / DAY);

  const repeated = 1.2 * Math.log2(sessions);
  const broad = folders > 1 ? 0.3 : 0;
  const aged = 0.8 * (1 - 0.5 ** (days / HALF_LIFE));
  const score = clamp(1 / (1 + Math.exp(-(logit(clamp(clearest.score)) + repeated + broad - aged))));

  const reasons = [...clearest.reasons];
  if (sessions > 1) reasons.unshift(`heard in ${sessions} sessions`);
  if (folders > 1) reasons.push(`heard in ${folders} folders`);
  if (days > HALF_LIFE) reasons.push(`against it: last heard ${Math.round(days)} days ago`);
  return {
    kind: clearest.kind,
    scope: clearest.scope,
    text: clearest.text,
    score,
    reasons: reasons.slice(0, MAX_REASONS),
  };
}
