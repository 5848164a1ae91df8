import type { SessionEvent } from '../codex/events.ts';
import type { SessionFile } from '../codex/session-files.ts';
import { type Position, readSession } from '../codex/session-reader.ts';
import { createSessionLearner } from '../learn/session-learner.ts';
import { toMessage } from '../recall/message.ts';
import type { Messages } from '../recall/messages.ts';
import type { Gate } from '../safety/gate.ts';
import type { CarryoverError } from '../shared/errors.ts';
import type { Candidates } from './candidates.ts';
import type { FileStates } from './file-states.ts';
import { redactEvents } from './redact-events.ts';
import { type SessionFacts, emptySession, foldEvent } from './session-fold.ts';
import type { Sessions } from './sessions.ts';
import type { WriteGroup } from './write-group.ts';

export interface IngestParts {
  gate: Gate;
  writes: WriteGroup;
  files: FileStates;
  sessions: Sessions;
  messages: Messages;
  candidates: Candidates;
  /** Identity of the project a folder belongs to; null outside any. */
  projectOf: (cwd: string) => Promise<string | null>;
}

export interface IngestOptions {
  signal: AbortSignal;
  /** Awaited after each batch: here others get their turn. */
  pause: () => Promise<void>;
}

/** What reading on in one file brought. */
export interface Ingested {
  messages: number;
  /** Bytes read; of a compressed file, what they unpacked to. */
  bytes: number;
  skipped: number;
  /** Something was observed, so candidates may look different. */
  observed: boolean;
  /** A turn came to its end in what was read. */
  turnEnded: boolean;
  cwd: string;
  /** Set when the file could not be read to its end; what came before is kept. */
  problem: CarryoverError | undefined;
}

/**
 * Reads what is new in one session file: events are redacted, indexed and learned from, and each batch is stored in ONE
 * transaction with the position behind it. So a crash at any moment repeats nothing and leaves nothing out.
 */
export async function ingestFile(
  parts: IngestParts,
  file: SessionFile,
  { signal, pause }: IngestOptions,
): Promise<Ingested> {
  const { files, sessions, messages, candidates } = parts;
  const write = parts.writes.writer();
  const known = files.load(file.thread);
  const result: Ingested = {
    messages: 0,
    bytes: 0,
    skipped: 0,
    observed: false,
    turnEnded: false,
    cwd: '',
    problem: undefined,
  };
  let learner = createSessionLearner(known?.learner);
  let facts: SessionFacts = known ? { ...known.facts } : emptySession();
  let offset = known?.position.offset ?? 0;
  // Rows of an earlier reading that no longer holds: the file is another one now, or its state was of an older make.
  let stale = known === undefined;

  const removeStale = async (): Promise<void> => {
    const { gone, batch } = await candidates.prepareWithout(file.thread);
    write(() => {
      files.forget(file.thread);
      candidates.removeSession(file.thread, gone);
      candidates.write(batch);
    });
    while (write(() => messages.removeSome(file.thread))) await pause();
    write(() => sessions.remove(file.thread));
    result.observed ||= gone.length + batch.candidates.length > 0;
    stale = false;
  };

  const store = async (
    events: readonly SessionEvent[],
    position: Position,
    skipped: number,
  ): Promise<void> => {
    if (stale) await removeStale();
    const redacted = await redactEvents(events, parts.gate);
    for (const event of redacted) foldEvent(facts, event);
    const heard = redacted.flatMap((event) => learner.push(event));
    const said = redacted.flatMap((event) => toMessage(event) ?? []);
    facts.messages += said.length;
    facts.skipped += skipped;
    const root = sessions.rootOf(file.thread, facts);
    const project = facts.cwd === '' ? null : await parts.projectOf(facts.cwd);
    const learned = await candidates.prepare(heard, { root, projectOf: parts.projectOf });
    write(() => {
      // A file in which nothing was said yet is no session to show.
      if (facts.turns > 0 || facts.messages > 0) sessions.save(file, facts, root, project);
      messages.add(file.thread, said);
      candidates.write(learned);
      files.save(file, { position, learner: learner.state(), facts }, facts.skipped);
    });
    result.messages += said.length;
    result.skipped += skipped;
    result.observed ||= heard.length > 0;
    result.turnEnded ||= redacted.some(({ kind }) => kind === 'turn-ended');
    result.bytes += position.offset - offset;
    offset = position.offset;
    result.cwd = facts.cwd;
    await pause();
  };

  const read = await readSession({
    file,
    from: known?.position ?? null,
    signal,
    redact: (texts) => parts.gate.redactMany(texts),
    onReplaced: () => {
      learner = createSessionLearner();
      facts = emptySession();
      offset = 0;
      stale = true;
    },
    onBatch: (batch) => store(batch.events, batch.position, batch.skipped),
  });
  result.problem = read.problem;
  // The file's name, place or time may have changed with nothing new in it.
  if (!read.problem && !stale) {
    write(() => {
      files.save(file, { position: read.position, learner: learner.state(), facts }, facts.skipped);
      sessions.place(file);
    });
  }
  return result;
}
