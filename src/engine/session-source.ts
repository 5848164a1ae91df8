import type { SessionEvent } from '../codex/events.ts';
import type { SessionFile } from '../codex/session-files.ts';
import { type Position, type ReadResult, readSession } from '../codex/session-reader.ts';
import { toMessage } from '../recall/message.ts';
import { type PackedMessage, packMessage } from '../recall/packed-message.ts';
import type { Gate } from '../safety/gate.ts';
import { redactEvents } from './redact-events.ts';

/** Part of a session, in order, with every secret cut out of it. */
export interface SourceBatch {
  events: SessionEvent[];
  /** What recall keeps of the events. */
  messages: PackedMessage[];
  /** Behind all of it. */
  position: Position;
  /** Lines that were not as Codex writes them. */
  skipped: number;
}

export interface SourceOptions {
  file: SessionFile;
  /** Null to read from the beginning. */
  from: Position | null;
  /** Called before the first batch when the file is no longer the one that `from` was taken in. */
  onReplaced: () => void;
  /** Called for one batch after the other. What it throws ends the reading and comes out of `read`. */
  onBatch: (batch: SourceBatch) => Promise<void>;
  signal: AbortSignal;
}

/** Where sessions come from: read in this thread, or in another one (reader-thread.ts). */
export interface SessionSource {
  /** As `readSession`: a file that cannot be read comes back as `problem`. */
  read(options: SourceOptions): Promise<ReadResult>;
}

/** Reads in this thread. Nothing that it hands on holds a secret. */
export function createSessionSource(gate: Gate): SessionSource {
  return {
    read: ({ onBatch, ...options }) =>
      readSession({
        ...options,
        redact: (texts) => gate.redactMany(texts),
        onBatch: async ({ events, position, skipped }) => {
          const redacted = await redactEvents(events, gate);
          const messages = redacted.map(toMessage).filter((message) => message !== undefined);
          await onBatch({ events: redacted, messages: messages.map(packMessage), position, skipped });
        },
      }),
  };
}
