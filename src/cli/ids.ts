import type { EngineApi } from '../shared/engine-api.ts';
import { CLAUDE_THREADS } from '../shared/agents.ts';
import { idsOf } from '../shared/candidate-ids.ts';
import { CarryoverError } from '../shared/errors.ts';
import { MOST_DECISIONS, MOST_SESSIONS } from '../shared/limits.ts';
import type { Candidate, Receipt } from '../shared/model.ts';
import { oneLine } from './text.ts';

/** Characters of an id in lists; more where two would look the same. */
export const SHOWN = 8;
/** The command that names receipts. */
export const RECEIPTS = 'carryover candidates --all --json';
/** As Codex and Claude Code name sessions. */
const WHOLE_THREAD = /^(?:claude:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** How ids are shown in a list: as short as they can be told apart, with the whole id as key. */
export function shortIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(ids)].sort();
  const shared = sorted.map((id, index) =>
    Math.max(commonPrefix(id, sorted[index - 1] ?? ''), commonPrefix(id, sorted[index + 1] ?? '')),
  );
  return new Map(sorted.map((id, index) => [id, id.slice(0, Math.max(SHOWN, (shared[index] ?? 0) + 1))]));
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** The candidate that a whole or abbreviated id means. Throws `not-found` when it means none, or several. */
export async function findCandidate(api: EngineApi, given: string): Promise<Candidate> {
  const meant = await api.candidates({ id: given });
  const id = pickId(
    given,
    meant.map((candidate) => candidate.id),
    'candidate',
    'carryover candidates --all',
  );
  return api.candidate(id);
}

/** The session that a whole or abbreviated thread id means. */
export async function findSession(api: EngineApi, given: string): Promise<string> {
  const threads = (await api.sessions({ limit: MOST_SESSIONS })).map(({ thread }) => thread);
  // Claude Code itself names its sessions without our mark.
  const claudes = CLAUDE_THREADS + given;
  if (given !== '' && !threads.some((thread) => thread.startsWith(given)))
    if (threads.some((thread) => thread.startsWith(claudes)))
      return pickId(claudes, threads, 'session', 'carryover sessions');
  // Sub-agents and older sessions are not listed; the engine knows them by their whole id.
  if (WHOLE_THREAD.test(given) && !threads.includes(given)) return given;
  return pickId(given, threads, 'session', 'carryover sessions');
}

/** What approved candidates wrote, and where, by candidate; older decisions than the engine lists are left out. */
export async function receiptsOf(
  api: EngineApi,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, Receipt>> {
  if (!candidates.some(({ status }) => status === 'approved')) return new Map();
  const decisions = await api.decisions({ limit: MOST_DECISIONS });
  const receipts = new Map<string, Receipt>();
  for (const each of candidates) {
    if (each.status !== 'approved') continue;
    const ids = idsOf(each);
    const approval = decisions.find(
      ({ type, undone, candidate }) =>
        type === 'approve' && !undone && candidate !== null && ids.includes(candidate),
    );
    if (approval?.receipt != null) receipts.set(each.id, approval.receipt);
  }
  return receipts;
}

/** The decision that a whole or abbreviated receipt or decision id means. */
export async function findDecision(api: EngineApi, given: string): Promise<string> {
  const decisions = await api.decisions({ limit: MOST_DECISIONS });
  const ids = decisions.flatMap(({ id, receipt }) => (receipt === null ? [id] : [id, receipt.id]));
  // Older decisions are not listed; the engine knows them by their whole id.
  if (!ids.some((id) => id.startsWith(given))) return given;
  return pickId(given, ids, 'receipt', RECEIPTS);
}

/** What the newest approval wrote that a whole or abbreviated candidate's, decision's or receipt's id means. */
export async function findApproval(api: EngineApi, given: string): Promise<Receipt> {
  const approvals = (await api.decisions({ limit: MOST_DECISIONS })).flatMap(
    ({ id, type, undone, candidate, receipt }) =>
      type === 'approve' && !undone && receipt !== null
        ? [{ receipt, ids: [id, receipt.id, ...(candidate === null ? [] : [candidate])] }]
        : [],
  );
  const id = pickId(
    given,
    approvals.flatMap(({ ids }) => ids),
    'approved rule',
    'carryover candidates --all',
  );
  const approval = approvals.find(({ ids }) => ids.includes(id));
  if (approval === undefined) throw new CarryoverError('internal', 'The approval could not be found again.');
  return approval.receipt;
}

function pickId(given: string, ids: readonly string[], what: string, list: string): string {
  const matches = [...new Set(ids)].filter((id) => id === given || (given !== '' && id.startsWith(given)));
  const exact = matches.find((id) => id === given);
  const [first, second] = matches;
  if (exact !== undefined) return exact;
  if (first === undefined) {
    throw new CarryoverError(
      'not-found',
      `There is no ${what} "${oneLine(given)}"; "${list}" shows what there is.`,
    );
  }
  if (second === undefined) return first;
  throw new CarryoverError(
    'not-found',
    `"${oneLine(given)}" could be ${matches.length} ${what}s; give more characters of the id.`,
  );
}
