import type { SessionEvent } from '../../codex/events.ts';
import type { Position } from '../../codex/session-reader.ts';
import { failsQuietly } from '../../learn/deeds/seen.ts';
import { type SessionLearner, createSessionLearner } from '../../learn/session-learner.ts';
import { toMessage } from '../../recall/message.ts';
import { MessagePacker } from '../../recall/packed-message.ts';
import type { FileState } from './file-states.ts';
import { givenIn } from '../rules/given-rules.ts';
import { type SessionFacts, emptySession, foldEvent } from './session-fold.ts';
import { BATCH_BYTES, BATCH_CHARACTERS, type SourceBatch } from './source-batch.ts';

/** Observations of one batch that holds no messages. */
const HEARD = 100;

/** What was read and not handed on yet, and what is known of the session behind it. With `hearOnly` it holds no messages. */
export class Gathering {
  readonly #learner: SessionLearner;
  readonly #facts: SessionFacts;
  /** Behind everything that was added. */
  #position: Position | undefined;
  /** Where the next batch begins. */
  #offset: number;
  #batch = emptyBatch();
  readonly #packer = new MessagePacker();
  readonly #hearOnly: boolean;
  #characters = 0;

  constructor(known: FileState | undefined, hearOnly = false) {
    this.#hearOnly = hearOnly;
    this.#learner = createSessionLearner(known?.learner);
    this.#facts = known ? { ...known.facts } : emptySession();
    this.#offset = known?.position.offset ?? 0;
  }

  get empty(): boolean {
    return this.#position === undefined;
  }

  get full(): boolean {
    const bytes = (this.#position?.offset ?? 0) - this.#offset;
    const { length } = this.#batch.heard;
    return (
      this.#characters >= BATCH_CHARACTERS || bytes >= BATCH_BYTES || (this.#hearOnly && length >= HEARD)
    );
  }

  add(events: readonly SessionEvent[], position: Position, skipped: number): void {
    const batch = this.#batch;
    for (const event of events) {
      foldEvent(this.#facts, event);
      batch.heard.push(...this.#learner.push(event));
      batch.turnEnded ||= event.kind === 'turn-ended';
      if (this.#hearOnly) continue;
      const message = toMessage(event, failsQuietly);
      if (!message) continue;
      this.#packer.add(message);
      this.#characters += message.text.length;
    }
    if (!this.#hearOnly) batch.given.push(...givenIn(events));
    batch.skipped += skipped;
    this.#facts.skipped += skipped;
    this.#position = position;
  }

  take(): SourceBatch {
    const position = this.#position;
    if (!position) throw new Error('nothing was read');
    const batch = { ...this.#batch, ...this.#packer.take() };
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

function emptyBatch(): Omit<SourceBatch, 'messages' | 'packs' | 'state' | 'bytes' | 'episodes'> {
  return { heard: [], given: [], skipped: 0, turnEnded: false };
}
