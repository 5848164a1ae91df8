import type { Decoding } from './context.ts';
import { repositoryOf } from './repository.ts';
import * as shapes from './shapes.ts';
import type { SessionFacts } from './state.ts';
import { flushCalls } from './work.ts';

/** A pause in the line times of copied history: it was written in one go, a person's next turn was not. */
const COPY_PAUSE_MS = 1_000;

/** `session_meta`. Only the thread's own counts; another thread's is the start of a copied history. */
export function decodeSessionMeta(decoding: Decoding, payload: unknown, ordinal: number | undefined): void {
  const meta = shapes.sessionMeta.parse(payload);
  const { state, thread } = decoding;
  if (state.session !== null && meta.id !== thread) {
    // A fork before about 0.150, or one in legacy mode: the parent's lines follow, its first one included. They stand
    // before all that is the thread's own; later on, a line of another thread must not hide what a person says here.
    const begun = state.turn !== null || state.open || state.asked || state.answered;
    if (!begun) state.copying ??= { byId: false };
    return;
  }
  const facts = readFacts(meta, ordinal);
  const changed = JSON.stringify(facts) !== JSON.stringify(state.session);
  if (state.session === null && copiesHistory(meta)) state.copying = { byId: false };
  state.session = facts;
  if (changed) decoding.session(facts);
}

/** First line of a bare file. */
export function decodeBareMeta(decoding: Decoding, line: unknown): void {
  const { git } = shapes.bareMeta.parse(line);
  startBareSession(decoding, repositoryOf(git?.repository_url));
}

export function startBareSession(decoding: Decoding, repository?: string): void {
  const facts: SessionFacts = {
    ...{ format: 'bare', cwd: '', originator: '', cliVersion: '', subagent: false },
    ...(repository === undefined ? {} : { repository }),
  };
  decoding.state.session = facts;
  decoding.session(facts);
}

function readFacts(
  meta: ReturnType<typeof shapes.sessionMeta.parse>,
  ordinal: number | undefined,
): SessionFacts {
  const source = typeof meta.source === 'object' && meta.source !== null ? meta.source.subagent : undefined;
  const spawned = typeof source === 'object' && source !== null ? source.thread_spawn : undefined;
  const paginated = meta.history_mode == null ? ordinal !== undefined : meta.history_mode === 'paginated';
  const parentThread = meta.parent_thread_id ?? spawned?.parent_thread_id ?? undefined;
  const forkedFrom = meta.forked_from_id ?? undefined;
  const repository = repositoryOf(meta.git?.repository_url);
  return {
    format: paginated ? 'paginated' : 'legacy',
    cwd: meta.cwd ?? '',
    originator: meta.originator ?? '',
    cliVersion: meta.cli_version ?? '',
    ...(forkedFrom === undefined ? {} : { forkedFrom }),
    ...(parentThread === undefined ? {} : { parentThread }),
    subagent: meta.thread_source === 'subagent' || source != null,
    ...(repository === undefined ? {} : { repository }),
  };
}

/** A fork of a paginated thread points at its parent's lines instead of copying them. */
function copiesHistory(meta: ReturnType<typeof shapes.sessionMeta.parse>): boolean {
  return (
    meta.forked_from_id != null && meta.history_base == null && meta.forked_from_ordinal_exclusive == null
  );
}

/**
 * Whether copied history ends before a line, so that the line is the thread's own. Copied turns keep their ids, and ids carry
 * their time (UUIDv7): a turn that is younger than the thread is not copied. Where ids carry no time, a pause tells.
 */
export function copyEnds(
  decoding: Decoding,
  turnId: string | null | undefined,
  msSinceLast: number,
): boolean {
  const { copying } = decoding.state;
  if (copying === null) return true;
  if (turnId != null && isTimed(turnId) && isTimed(decoding.thread)) {
    copying.byId = true;
    return turnId > decoding.thread;
  }
  return !copying.byId && msSinceLast > COPY_PAUSE_MS;
}

function isTimed(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/.test(id);
}

export function decodeTurnContext(decoding: Decoding, payload: unknown): void {
  const { turn_id, cwd, model } = shapes.turnContext.parse(payload);
  if (turn_id != null) decoding.state.turn = turn_id;
  decoding.emit({ kind: 'context', cwd, model: model ?? undefined });
}

export function decodeTurnStarted(decoding: Decoding, payload: unknown): void {
  const { turn_id } = shapes.turnStarted.parse(payload);
  const { state } = decoding;
  // Older files give every result in the turn of its call: what still waits now was lost with a crash.
  if (!state.items) flushCalls(decoding);
  decoding.emit({ kind: 'turn-started', turn: turn_id });
  state.turn = turn_id ?? null;
  state.open = true;
  state.asked = false;
  state.answered = false;
}

export function decodeTurnComplete(decoding: Decoding, payload: unknown): void {
  const { turn_id, last_agent_message, error } = shapes.turnComplete.parse(payload);
  const { asked, answered } = decoding.state;
  const failed = error != null || (last_agent_message === null && asked && !answered);
  endTurn(decoding, turn_id, failed ? 'failed' : 'complete');
}

export function decodeTurnAborted(decoding: Decoding, payload: unknown): void {
  const { turn_id } = shapes.turnAborted.parse(payload);
  flushCalls(decoding);
  endTurn(decoding, turn_id, 'interrupted');
}

function endTurn(
  decoding: Decoding,
  turn: string | null | undefined,
  outcome: 'complete' | 'interrupted' | 'failed',
): void {
  decoding.emit({ kind: 'turn-ended', outcome, turn });
  decoding.state.open = false;
}
