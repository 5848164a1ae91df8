import { type Disposable, EventEmitter } from 'vscode';
import type { ChangedPart, EngineEvents } from '../shared/engine-api.ts';
import type { Progress } from '../shared/status.ts';

export type CompletedTask = Parameters<EngineEvents['taskComplete']>[0];

/** What the engine tells, as VS Code's events. */
export class EngineFeed implements Disposable {
  readonly #changed = new EventEmitter<readonly ChangedPart[]>();
  readonly #progress = new EventEmitter<Progress | null>();
  readonly #taskComplete = new EventEmitter<CompletedTask>();

  readonly onChanged = this.#changed.event;
  readonly onProgress = this.#progress.event;
  readonly onTaskComplete = this.#taskComplete.event;

  /** For the engine's client to call. */
  readonly events: EngineEvents = {
    changed: (parts) => this.#changed.fire(parts),
    progress: (progress) => this.#progress.fire(progress),
    taskComplete: (task) => this.#taskComplete.fire(task),
  };

  /** Everything may be different: the engine was restarted, or ended. */
  allChanged(): void {
    this.#changed.fire(['candidates', 'sessions', 'memory', 'status']);
  }

  dispose(): void {
    this.#changed.dispose();
    this.#progress.dispose();
    this.#taskComplete.dispose();
  }
}
