import type { Change, Decided, EngineApi, RuleInFile } from '../shared/engine-api.ts';
import { CarryoverError } from '../shared/errors.ts';
import type { Destination, Preview, Receipt, Retirement } from '../shared/model.ts';
import { rulesFileName } from './file-name.ts';
import type { WorkspacePlace } from './workspace-project.ts';

/** Decisions among which those made together are looked for. */
const UNDOABLE = 200;

/** Behind `changedSince`, where approving is one key away. */
export const APPROVE_AGAIN = 'Here is the fresh change; approve again if it is right.';

/** What a decision did, for a line in the status bar or the panel. */
export interface Done {
  message: string;
  /** The decision's id, for undo. */
  decision: string;
}

/** A person's decisions on their way to the engine, and the words for what they did. */
export class Decisions {
  #together: readonly string[] = [];
  readonly #engine: EngineApi;
  readonly #workspace: { readonly isTrusted: boolean };
  readonly #here: Pick<WorkspacePlace, 'place'>;

  /** An untrusted `workspace` gets no project writes. `here`: where the person works. */
  constructor(
    engine: EngineApi,
    workspace: { readonly isTrusted: boolean },
    here: Pick<WorkspacePlace, 'place'>,
  ) {
    this.#engine = engine;
    this.#workspace = workspace;
    this.#here = here;
  }

  preview(candidate: string, change: Change): Promise<Preview> {
    const { project } = this.#here.place;
    const asked =
      project !== null && change.destination === 'project-rules' ? { ...change, project } : change;
    return this.#engine.preview(candidate, asked);
  }

  /** Carries out exactly the change of `preview`. Refused with `changed-on-disk` when the file is another one by now. */
  async approve(preview: Preview): Promise<Done> {
    const { candidate, text, destination, beforeHash, resolve, project } = preview;
    this.#refuseUntrusted(destination);
    const { decision } = await this.#engine.approve(candidate, {
      text,
      destination,
      beforeHash,
      resolve,
      project,
    });
    return { message: `Added to ${this.nameOf(preview)}`, decision: decision.id };
  }

  async archive(candidate: string): Promise<Done> {
    const { decision }: Decided = await this.#engine.archive(candidate);
    return { message: 'Archived', decision: decision.id };
  }

  /** The change that retiring a rule would make. Refused at once where it could not be made. */
  async previewRetire(rule: RuleInFile): Promise<Retirement> {
    const preview = await this.#engine.previewRetire(rule);
    this.#refuseUntrusted(preview.destination);
    return preview;
  }

  /** Carries out exactly that change. Refused with `changed-on-disk` when the file is another one by now. */
  async retire(preview: Retirement): Promise<Done> {
    const { path: file, text, destination, beforeHash } = preview;
    this.#refuseUntrusted(destination);
    const { decision } = await this.#engine.retire({ path: file, text, beforeHash });
    return { message: `Taken out of ${this.nameOf(preview)}`, decision: decision.id };
  }

  /** What one command decided is one thing to a person, and taken back as one. In the order in which it was decided. */
  madeTogether(decisions: readonly string[]): void {
    this.#together = decisions;
  }

  /** Takes back the last decision that still stands, and all that were made together with it. */
  async undoLast(): Promise<string> {
    const standing = (await this.#engine.decisions({ limit: UNDOABLE })).filter(({ undone }) => !undone);
    const [last, ...before] = standing.filter(({ id }) => this.#together.includes(id));
    if (last === undefined || last.id !== standing[0]?.id || before.length === 0) return this.undo(null);
    this.#together = [];
    for (const { id } of [last, ...before]) await this.undo(id);
    return `Undone: ${before.length + 1} decisions`;
  }

  /** Takes a decision back; null means the last one that still stands. */
  async undo(decision: string | null): Promise<string> {
    const undone = await this.#engine.undo(decision);
    const { decision: taken, receipt, note, approved = taken.type === 'retire' } = undone;
    if (approved && receipt !== null)
      return [`Undone: as before in ${this.nameOf(receipt)}`, ...(note === undefined ? [] : [note])].join(
        '. ',
      );
    if (note !== undefined) return `Undone: back in the Inbox. ${note}`;
    if (receipt === null) return 'Undone: back in the Inbox';
    return `Undone: taken out of ${this.nameOf(receipt)}, back in the Inbox`;
  }

  /** What a person is told with the fresh change, when its file is another one than they saw: which file, and what became of it. */
  changedSince(fresh: Preview | Retirement): string {
    const name = this.nameOf(fresh);
    const changed = `${name.charAt(0).toUpperCase()}${name.slice(1)} changed since this was shown.`;
    return [changed, ...(fresh.meanwhile === undefined ? [] : [fresh.meanwhile])].join(' ');
  }

  /** `this project's AGENTS.md`, `your global AGENTS.md`; another project's by its folder. */
  nameOf({ path: file, destination }: Pick<Receipt, 'path' | 'destination'>): string {
    return rulesFileName(file, { global: destination === 'global-rules', here: this.#here.place.project });
  }

  #refuseUntrusted(destination: Destination): void {
    if (!this.canWrite(destination))
      throw new CarryoverError(
        'cannot-write',
        'This folder is not trusted, so Carryover does not write into it. Trust the workspace and try again.',
      );
  }

  canWrite(destination: Destination): boolean {
    return destination === 'global-rules' || this.#workspace.isTrusted;
  }
}
