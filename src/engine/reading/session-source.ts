import type { SessionFile } from '../../codex/session-files.ts';
import type { FileOpener } from '../../codex/open-file.ts';
import { type ReadResult, readSession } from '../../codex/session-reader.ts';
import type { Gate } from '../../safety/gate.ts';
import type { FileState } from './file-states.ts';
import { redactEvents } from './redact-events.ts';
import type { SourceBatch } from './source-batch.ts';

export interface SourceOptions {
  file: SessionFile;
  /** Where an earlier reading ended; undefined to read from the beginning. */
  known: FileState | undefined;
  /** Only what is heard is wanted, and the pieces of work: batches have no messages, and are larger. */
  hearOnly?: boolean | undefined;
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

/** Reads, cuts out secrets and learns in this thread. Nothing that it hands on holds a secret. `open` as in `readSession`. */
export function createSessionSource(gate: Gate, open?: FileOpener): SessionSource {
  return {
    async read({ file, known, hearOnly, signal, onReplaced, onBatch, pause }) {
      // Loaded when something is first read: learning is half of the code, and who only asks needs none of it.
      const { Gathering } = await import('./gathering.ts');
      let gathering = new Gathering(known, hearOnly);
      const result = await readSession({
        ...{ file, signal, from: known?.position ?? null, ...(open && { open }) },
        redact: (texts) => gate.redactMany(texts),
        onReplaced: () => {
          gathering = new Gathering(undefined, hearOnly);
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
