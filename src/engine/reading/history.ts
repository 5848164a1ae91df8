import { createHash } from 'node:crypto';
import { createClaudeDecoder } from '../../claude/decoder.ts';
import type { SessionEvent } from '../../codex/events.ts';
import type { SessionFile } from '../../codex/session-files.ts';
import { type Batch, type Position, readSession } from '../../codex/session-reader.ts';
import { type Message, toMessage } from '../../recall/message.ts';
import type { Messages } from '../../recall/messages.ts';
import { MessagePacker, makeStorable } from '../../recall/packed-message.ts';
import type { Gate } from '../../safety/gate.ts';
import { CLAUDE_THREADS } from '../../shared/agents.ts';
import type { FileStates } from './file-states.ts';
import { type IngestOptions, type Ingested, nothingIngested } from './ingest.ts';
import { redactEvents } from './redact-events.ts';
import { type SessionFacts, emptySession, foldEvent } from './session-fold.ts';
import { BATCH_BYTES, BATCH_CHARACTERS } from './source-batch.ts';
import type { Sessions } from '../sessions.ts';
import type { Writes } from './writes.ts';

/** All that another agent's sessions may reach. What learns, decides or proves anything is not among it, and stays so. */
export interface HistoryParts {
  gate: Gate;
  writes: Writes;
  files: FileStates;
  sessions: Sessions;
  messages: Messages;
  /** As of `IngestParts`. */
  projectOf: (cwd: string) => Promise<string | null>;
}

/**
 * Takes in what is new in one of Claude Code's session files, for the list of sessions, recall and transcripts. Rows and the
 * position behind them are stored in one transaction, as for Codex's (ingest.ts).
 */
export async function ingestHistory(
  parts: HistoryParts,
  file: SessionFile,
  { signal, pause }: IngestOptions,
): Promise<Ingested> {
  const { files, sessions, messages, gate } = parts;
  const write = parts.writes.writer();
  const known = files.load(file.thread);
  const result = nothingIngested();
  let facts: SessionFacts = known ? { ...known.facts } : emptySession();
  let copies = new Copies(facts.updated, () => (known ? messages.stored(file.thread) : []));
  // Rows of an earlier reading that no longer holds.
  let stale = known === undefined;
  const packer = new MessagePacker();
  let characters = 0;
  /** Behind all that was read and not stored; undefined when there is nothing to store. */
  let position: Position | undefined;
  let stored = known?.position.offset ?? 0;

  const take = async (batch: Batch): Promise<void> => {
    const { events, fresh } = copies.sift(await redactEvents(batch.events, gate));
    for (const event of events) {
      foldEvent(facts, event);
      if (event.kind === 'person' && event.turn !== undefined) facts.root ??= CLAUDE_THREADS + event.turn;
    }
    for (const message of fresh) packer.add(message);
    characters += fresh.reduce((sum, { text }) => sum + text.length, 0);
    facts.skipped += batch.skipped;
    result.skipped += batch.skipped;
    position = batch.position;
    if (characters >= BATCH_CHARACTERS || position.offset - stored >= BATCH_BYTES) await store(false);
    await pause();
  };

  /** `whole` when the file was read to its end. */
  const store = async (whole: boolean): Promise<void> => {
    const behind = position;
    if (!behind) return;
    if (stale) {
      write(() => files.forget(file.thread));
      while (write(() => messages.removeSome(file.thread))) await pause();
      write(() => sessions.remove(file.thread));
      stale = false;
    }
    const project = await parts.projectOf(facts.cwd);
    const added = makeStorable(packer.take());
    await pause();
    facts.messages += added.messages.length;
    write(() => {
      // A file in which nothing was said yet is no session to show.
      if (facts.turns > 0 || facts.messages > 0)
        sessions.save(file, facts, facts.root ?? file.thread, project);
      messages.addStorable(file.thread, added);
      files.save(file, { position: behind, facts: { ...facts } }, { skipped: facts.skipped, whole });
    });
    result.messages += added.messages.length;
    result.bytes += behind.offset - stored;
    stored = behind.offset;
    characters = 0;
    position = undefined;
  };

  const read = await readSession({
    ...{ file, signal, from: known?.position ?? null, decoder: createClaudeDecoder, onBatch: take },
    redact: (texts) => gate.redactMany(texts),
    onReplaced: () => {
      facts = emptySession();
      copies = new Copies(0, () => []);
      stale = true;
      stored = 0;
    },
  });
  result.problem = read.problem;
  result.cwd = facts.cwd;
  result.waiting = !read.problem && !signal.aborted && read.position.decoder.held !== null;
  const whole = !read.problem && !signal.aborted && !result.waiting;
  if (position) await store(whole);
  // The file's name, place or time may have changed with nothing new in it.
  else if (known && whole && !stale) {
    write(() => {
      files.save(file, { ...known, position: read.position }, { skipped: known.facts.skipped, whole });
      sessions.place(file);
    });
  }
  return result;
}

/**
 * Knows lines that a file holds more than once: Claude Code writes older history again when it compacts a second time, with
 * the old times (docs/claude-history.md). A time that goes back is no sign by itself, what was typed in between has one too.
 * So only what has the same time and says the same counts as written before.
 */
class Copies {
  #newest: number;
  readonly #earlier: () => Iterable<{ time: number; text: string }>;
  #looked = false;
  readonly #seen = new Set<string>();

  /** `newest`: time of the newest event known; `earlier` gives what was stored before this reading. */
  constructor(newest: number, earlier: () => Iterable<{ time: number; text: string }>) {
    this.#newest = newest;
    this.#earlier = earlier;
  }

  /** The events of lines that were not there before, and the messages that they give. */
  sift(events: readonly SessionEvent[]): { events: SessionEvent[]; fresh: Message[] } {
    const copied = new Set<number>();
    const fresh: Message[] = [];
    for (const event of events) {
      const message = toMessage(event);
      if (!message) continue;
      if (this.#has(message)) copied.add(event.line);
      else fresh.push(message);
    }
    return { events: events.filter(({ line }) => !copied.has(line)), fresh };
  }

  #has(message: Message): boolean {
    if (message.time <= this.#newest && !this.#looked) {
      this.#looked = true;
      for (const row of this.#earlier()) this.#seen.add(markOf(row));
    }
    const mark = markOf(message);
    if (message.time <= this.#newest && this.#seen.has(mark)) return true;
    this.#newest = Math.max(this.#newest, message.time);
    this.#seen.add(mark);
    return false;
  }
}

function markOf({ time, text }: { time: number; text: string }): string {
  return `${time} ${createHash('sha1').update(text).digest('base64').slice(0, 16)}`;
}
