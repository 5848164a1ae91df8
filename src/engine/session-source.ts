import type { SessionEvent } from '../codex/events.ts';
import type { SessionFile } from '../codex/session-files.ts';
import type { FileOpener } from '../codex/open-file.ts';
import { type Position, type ReadResult, readSession } from '../codex/session-reader.ts';
import type { Episode } from '../learn/episodes/episode.ts';
import type { Observation } from '../learn/observation.ts';
import { failsQuietly } from '../learn/seen.ts';
import { type SessionLearner, createSessionLearner } from '../learn/session-learner.ts';
import { toMessage } from '../recall/message.ts';
import { type PackedMessage, packMessage } from '../recall/packed-message.ts';
import type { Gate } from '../safety/gate.ts';
import type { FileState } from './file-states.ts';
import { type GivenRule, givenIn } from './given-rules.ts';
import { redactEvents } from './redact-events.ts';
import { type SessionFacts, emptySession, foldEvent } from './session-fold.ts';

/** What a part of a session gave, in order, with every secret cut out of it. */
export interface SourceBatch {
  messages: PackedMessage[];
  heard: Observation[];
  /** Rules of ours that the session was given. */
  given: GivenRule[];
  /** Pieces of work that began or changed. */
  episodes: Episode[];
  /** What must be known to go on behind all of it. */
  state: FileState;
  /** Bytes of the text that it was taken from. */
  bytes: number;
  /** Lines that were not as Codex writes them. */
  skipped: number;
  /** A turn came to its end in it. */
  turnEnded: boolean;
}

export interface SourceOptions {
  file: SessionFile;
  /** Where an earlier reading ended; undefined to read from the beginning. */
  known: FileState | undefined;
  /** Called before the first batch when the file is no longer the one that `known` was taken in. */
  onReplaced: () => void;
  /** Called for one batch after the other. What it throws ends the reading and comes out of `read`. */
  onBatch: (batch: SourceBatch) => Promise<void>;
  /** Awaited after each piece that was read in the caller's own thread: here others get their turn. */
  pause: () => Promise<void>;
  signal: AbortSignal;
}

/** Where sessions come from: read in this thread, or in another one (reader-thread.ts). */
export interface SessionSource {
  /** As `readSession`: a file that cannot be read comes back as `problem`. */
  read(options: SourceOptions): Promise<ReadResult>;
}

/** Characters of messages in one batch: to write them takes some ten milliseconds, and a typical session is one batch. */
export const BATCH_CHARACTERS = 48 * 1024;
/** Bytes of a file after which its position is told, however little was said in them. */
export const BATCH_BYTES = 16 * 1024 * 1024;

/** Reads, cuts out secrets and learns in this thread. Nothing that it hands on holds a secret. `open` as in `readSession`. */
export function createSessionSource(gate: Gate, open?: FileOpener): SessionSource {
  return {
    async read({ file, known, signal, onReplaced, onBatch, pause }) {
      let gathering = new Gathering(known);
      const result = await readSession({
        ...{ file, signal, from: known?.position ?? null, ...(open && { open }) },
        redact: (texts) => gate.redactMany(texts),
        onReplaced: () => {
          gathering = new Gathering(undefined);
          onReplaced();
        },
        onBatch: async ({ events, position, skipped }) => {
          gathering.add(await redactEvents(events, gate), position, skipped);
          if (gathering.full) await onBatch(gathering.take());
          await pause();
        },
      });
      if (!gathering.empty && !signal.aborted) await onBatch(gathering.take());
      return result;
    },
  };
}

/** What was read and not handed on yet, and what is known of the session behind it. */
class Gathering {
  readonly #learner: SessionLearner;
  readonly #facts: SessionFacts;
  /** Behind everything that was added. */
  #position: Position | undefined;
  /** Where the next batch begins. */
  #offset: number;
  #batch = emptyBatch();
  #characters = 0;

  constructor(known: FileState | undefined) {
    this.#learner = createSessionLearner(known?.learner);
    this.#facts = known ? { ...known.facts } : emptySession();
    this.#offset = known?.position.offset ?? 0;
  }

  get empty(): boolean {
    return this.#position === undefined;
  }

  get full(): boolean {
    const bytes = (this.#position?.offset ?? 0) - this.#offset;
    return this.#characters >= BATCH_CHARACTERS || bytes >= BATCH_BYTES;
  }

  add(events: readonly SessionEvent[], position: Position, skipped: number): void {
    const batch = this.#batch;
    for (const event of events) {
      foldEvent(this.#facts, event);
      batch.heard.push(...this.#learner.push(event));
      batch.turnEnded ||= event.kind === 'turn-ended';
      const message = toMessage(event, failsQuietly);
      if (!message) continue;
      const packed = packMessage(message);
      batch.messages.push(packed);
      this.#characters += packed.characters;
    }
    batch.given.push(...givenIn(events));
    batch.skipped += skipped;
    this.#facts.skipped += skipped;
    this.#position = position;
  }

  take(): SourceBatch {
    const position = this.#position;
    if (!position) throw new Error('nothing was read');
    const batch = this.#batch;
    this.#facts.messages += batch.messages.length;
    const bytes = position.offset - this.#offset;
    this.#batch = emptyBatch();
    this.#characters = 0;
    this.#position = undefined;
    this.#offset = position.offset;
    const episodes = this.#learner.takeEpisodes();
    const state = { position, learner: this.#learner.state(), facts: { ...this.#facts } };
    return { ...batch, episodes, state, bytes };
  }
}

function emptyBatch(): Omit<SourceBatch, 'state' | 'bytes' | 'episodes'> {
  return { messages: [], heard: [], given: [], skipped: 0, turnEnded: false };
}
