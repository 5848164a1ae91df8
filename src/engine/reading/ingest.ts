import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SessionFile } from '../../codex/session-files.ts';
import type { Messages } from '../../recall/messages.ts';
import { makeStorable } from '../../recall/packed-message.ts';
import type { CarryoverError } from '../../shared/errors.ts';
import type { CandidateStatus } from '../../shared/model.ts';
import type { Candidates } from '../candidates/candidates.ts';
import type { Episodes } from '../journey/episodes.ts';
import type { FileStates } from './file-states.ts';
import type { GivenRules } from '../rules/given-rules.ts';
import type { SessionSource } from './session-source.ts';
import type { SourceBatch } from './source-batch.ts';
import type { Sessions } from '../sessions.ts';
import type { Writes } from './writes.ts';

export interface IngestParts {
  source: SessionSource;
  writes: Writes;
  files: FileStates;
  sessions: Sessions;
  messages: Messages;
  candidates: Candidates;
  given: GivenRules;
  episodes: Episodes;
  /** Identity of the project a folder belongs to; null for none, and for what is no folder of this computer. */
  projectOf: (cwd: string) => Promise<string | null>;
  /** A folder as a path in its project; empty for the root. */
  folderIn: (cwd: string) => Promise<string>;
  statusOf: (candidate: string) => CandidateStatus;
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
  /** A session was given rules of ours. */
  reached: boolean;
  /** A turn came to its end in what was read. */
  turnEnded: boolean;
  cwd: string;
  /** A reply is held back until it is clear that nothing follows it: the file is to be looked at again in a minute. */
  waiting: boolean;
  /** Set when the file could not be read to its end; what came before is kept. */
  problem: CarryoverError | undefined;
}

/** What an unchanged file brings. */
export function nothingIngested(): Ingested {
  return {
    messages: 0,
    bytes: 0,
    skipped: 0,
    observed: false,
    reached: false,
    turnEnded: false,
    waiting: false,
    cwd: '',
    problem: undefined,
  };
}

/**
 * Takes in what is new in one session file: its events are indexed and learned from, and what they gave is stored in ONE
 * transaction with the position behind it. So a crash at any moment repeats nothing and leaves nothing out.
 */
export async function ingestFile(
  parts: IngestParts,
  file: SessionFile,
  { signal, pause }: IngestOptions,
): Promise<Ingested> {
  const { files, sessions, messages, candidates, projectOf, folderIn } = parts;
  const write = parts.writes.writer();
  const known = files.load(file.thread);
  const result = nothingIngested();
  // Rows of an earlier reading that no longer holds: the file is another one now, or its state was of an older make.
  let stale = known === undefined;

  const removeStale = async (): Promise<void> => {
    const changed = await parts.writes.alone(async () => {
      const { gone, batch } = await candidates.prepareWithout(file.thread);
      write(() => {
        files.forget(file.thread);
        // What was decided stays, so that what says the same in other words finds it.
        const open = gone.filter((id) => parts.statusOf(id) === 'open');
        candidates.removeSession(file.thread, open);
        parts.given.removeSession(file.thread);
        parts.episodes.removeSession(file.thread);
        candidates.write(batch);
      });
      return gone.length + batch.candidates.length > 0;
    });
    // One part of one session in a turn, however many sessions are in hand.
    const removeSome = (): Promise<boolean> =>
      parts.writes.alone(() => Promise.resolve(write(() => messages.removeSome(file.thread))));
    while (await removeSome());
    write(() => sessions.remove(file.thread));
    result.observed ||= changed;
    stale = false;
  };

  /** Read and not written: whether it is the last one shows only later. */
  let waiting: SourceBatch | undefined;

  /** `whole` when the file was read to its end: only then may the next look pass it over. */
  const store = async (batch: SourceBatch, whole: boolean): Promise<void> => {
    const { messages: said, packs, heard, given, state } = batch;
    const { facts } = state;
    if (stale) await removeStale();
    await parts.writes.alone(async () => {
      const storable = makeStorable({ messages: said, packs });
      // That takes about as long as writing it, and others get their turn in between.
      await nextTurn();
      const root = sessions.rootOf(file.thread, facts);
      const project = await projectOf(facts.cwd);
      const moved = root === file.thread ? [] : write(() => candidates.countFor(root, file.thread));
      const again = await candidates.prepareAgain(moved);
      const learned = await candidates.prepare(heard, { root, projectOf, folderIn });
      const work = await parts.episodes.place(batch.episodes, { projectOf, folderIn });
      write(() => {
        // A file in which nothing was said yet is no session to show.
        if (facts.turns > 0 || facts.messages > 0) sessions.save(file, facts, root, project);
        messages.addStorable(file.thread, storable);
        candidates.write(again.batch);
        candidates.write(learned);
        parts.given.add(file.thread, given);
        parts.episodes.save(file.thread, work);
        files.save(file, state, { skipped: facts.skipped, whole });
      });
    });
    result.messages += said.length;
    result.observed ||= heard.length > 0;
    result.reached ||= given.length > 0;
    result.bytes += batch.bytes;
    result.skipped += batch.skipped;
    result.turnEnded ||= batch.turnEnded;
    result.cwd = facts.cwd;
  };

  const read = await parts.source.read({
    ...{ file, known, signal, pause },
    onReplaced: () => {
      stale = true;
    },
    onBatch: async (batch) => {
      const earlier = waiting;
      waiting = batch;
      if (!earlier) return;
      await store(earlier, false);
      await pause();
    },
  });
  result.problem = read.problem;
  result.waiting = !read.problem && !signal.aborted && read.position.decoder.held !== null;
  const whole = !read.problem && !signal.aborted && !result.waiting;
  if (waiting) await store(waiting, whole);
  // The file's name, place or time may have changed with nothing new in it.
  else if (known && whole && !stale) {
    write(() => {
      const state = { ...known, position: read.position };
      files.save(file, state, { skipped: state.facts.skipped, whole });
      sessions.place(file);
    });
  }
  return result;
}
