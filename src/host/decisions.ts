import path from 'node:path';
import type { Change, Decided, EngineApi } from '../shared/engine-api.ts';
import { CarryoverError } from '../shared/errors.ts';
import type { Destination, Preview } from '../shared/model.ts';

/** What a decision did, for a line in the status bar or the panel. */
export interface Done {
  message: string;
  /** The decision's id, for undo. */
  decision: string;
}

/** A person's decisions on their way to the engine, and the words for what they did. */
export class Decisions {
  readonly #engine: EngineApi;
  readonly #isTrusted: () => boolean;

  /** `isTrusted`: whether the workspace is trusted; an untrusted one gets no project writes. */
  constructor(engine: EngineApi, isTrusted: () => boolean) {
    this.#engine = engine;
    this.#isTrusted = isTrusted;
  }

  preview(candidate: string, change: Change): Promise<Preview> {
    return this.#engine.preview(candidate, change);
  }

  /** Carries out exactly the change of `preview`. Refused with `changed-on-disk` when the file is another one by now. */
  async approve(preview: Preview): Promise<Done> {
    const { candidate, text, destination, beforeHash, resolve } = preview;
    if (!this.canWrite(destination))
      throw new CarryoverError(
        'cannot-write',
        'This folder is not trusted, so Carryover does not write into it. Trust the workspace and approve again.',
      );
    const { decision } = await this.#engine.approve(candidate, { text, destination, beforeHash, resolve });
    return { message: addedTo(preview.path), decision: decision.id };
  }

  async archive(candidate: string): Promise<Done> {
    const { decision }: Decided = await this.#engine.archive(candidate);
    return { message: 'Archived', decision: decision.id };
  }

  /** Takes a decision back; null means the last one that still stands. */
  async undo(decision: string | null): Promise<string> {
    const undone = await this.#engine.undo(decision);
    if (undone.note !== undefined) return `Undone: back in the Inbox. ${undone.note}`;
    if (undone.receipt === null) return 'Undone: back in the Inbox';
    return `Undone: taken out of ${path.basename(undone.receipt.path)}, back in the Inbox`;
  }

  canWrite(destination: Destination): boolean {
    return destination === 'global-rules' || this.#isTrusted();
  }
}

function addedTo(file: string): string {
  return `Added to ${path.basename(file)}`;
}
