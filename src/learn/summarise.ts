import type { CandidateKind, Scope } from '../shared/model.ts';
import { CANNED_FROM, type ObservationRow } from './observation.ts';
import { DAY } from '../shared/dates.ts';

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

/** After this many days without being heard again a candidate has lost half of what age can take. */
const HALF_LIFE = 120;
const MAX_REASONS = 8;

/** What stands in prompts that nobody typed, and nowhere else, comes to this. */
const CANNED = 0.1;
const WORD_FOR_WORD = `a prompt that came word for word in ${CANNED_FROM} sessions or more`;

const logit = (p: number): number => Math.log(p / (1 - p));
const clamp = (p: number): number => Math.min(0.99, Math.max(0.01, p));

/** The observations that count: not what stood in a prompt that nobody typed, unless there is nothing else. */
export function counting<Row extends Pick<ObservationRow, 'canned'>>(rows: readonly Row[]): readonly Row[] {
  const own = rows.filter(({ canned }) => canned !== true);
  return own.length > 0 ? own : rows;
}

const ofScope = /^(?:global|this project): /;

/** The first ones; why it is proposed for this place is always among them. */
function atMost(most: number, reasons: readonly string[]): string[] {
  const scope = reasons.find((reason) => ofScope.test(reason));
  const others = reasons.filter((reason) => reason !== scope);
  return scope === undefined ? others.slice(0, most) : [...others.slice(0, most - 1), scope];
}

/**
 * The clearest one, the newest of those first. Of commands that taught the same, what most sessions came to; and the shorter one
 * holds less of what one session was about.
 */
function clearestOf(newest: ObservationRow, newestFirst: readonly ObservationRow[]): ObservationRow {
  const threads = new Map<string, Set<string>>();
  for (const { text, thread } of newestFirst) threads.set(text, (threads.get(text) ?? new Set()).add(thread));
  const sessions = (row: ObservationRow): number => threads.get(row.text)?.size ?? 0;
  return newestFirst.reduce((best, row) => {
    if (row.score !== best.score) return row.score > best.score ? row : best;
    if (row.source !== 'observed' || best.source !== 'observed') return best;
    const more = sessions(row) - sessions(best) || best.text.length - row.text.length;
    return more > 0 ? row : best;
  }, newest);
}

/**
 * One candidate out of all its observations that count: the clearest wording counts, each further session adds, age takes away.
 * `now` is in milliseconds since the epoch. Throws a RangeError without observations.
 */
export function summarise(observations: readonly ObservationRow[], now: number): Summary {
  const counted = counting(observations);
  const newestFirst = [...counted].sort((a, b) => b.time - a.time);
  const [newest] = newestFirst;
  if (newest === undefined) throw new RangeError('a candidate without observations');
  const clearest = clearestOf(newest, newestFirst);
  const sessions = new Set(newestFirst.map(({ thread }) => thread)).size;
  const folders = new Set(newestFirst.map(({ cwd }) => cwd)).size;
  const days = Math.max(0, (now - newest.time) / DAY);

  const repeated = 1.2 * Math.log2(sessions);
  const broad = folders > 1 ? 0.3 : 0;
  const aged = 0.8 * (1 - 0.5 ** (days / HALF_LIFE));
  const canned = newest.canned === true;
  const heard = 1 / (1 + Math.exp(-(logit(clamp(clearest.score)) + repeated + broad - aged)));
  const score = canned ? CANNED : clamp(heard);

  const reasons = [...clearest.reasons];
  if (canned) reasons.unshift(`against it: it only stands in ${WORD_FOR_WORD}`);
  else if (counted.length < observations.length)
    reasons.unshift(`not counted: ${WORD_FOR_WORD} says it, too`);
  if (sessions > 1) reasons.unshift(`heard in ${sessions} sessions`);
  if (folders > 1) reasons.push(`heard in ${folders} folders`);
  if (days > HALF_LIFE) reasons.push(`against it: last heard ${Math.round(days)} days ago`);
  return {
    kind: clearest.kind,
    scope: clearest.scope,
    text: clearest.text,
    score,
    reasons: atMost(MAX_REASONS, reasons),
  };
}
