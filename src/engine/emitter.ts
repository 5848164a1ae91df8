import type { ChangedPart, EngineEvents } from '../shared/engine-api.ts';

/** Changes are told no sooner than so long after others, in milliseconds; those between are told together. */
const MERGE_MS = 50;

/** Passes the engine's events on to everyone who listens; the first of a burst of changes at once, and the others together. */
export class Emitter {
  readonly #listeners = new Set<Partial<EngineEvents>>();
  readonly #parts = new Set<ChangedPart>();
  #timer: NodeJS.Timeout | undefined;
  #told = -Infinity;

  /** Returns the function that ends listening. */
  listen(listener: Partial<EngineEvents>): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(...parts: readonly ChangedPart[]): void {
    for (const part of parts) this.#parts.add(part);
    this.#timer ??= setTimeout(
      () => this.#tellChanged(),
      Math.max(0, this.#told + MERGE_MS - performance.now()),
    );
  }

  /** What changed is told before it: who hears that a task has ended knows of all that it brought. */
  taskComplete(task: Parameters<EngineEvents['taskComplete']>[0]): void {
    if (this.#timer !== undefined) this.#tellChanged();
    this.tell((listener) => listener.taskComplete?.(task));
  }

  #tellChanged(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#told = performance.now();
    const merged = [...this.#parts];
    this.#parts.clear();
    this.tell((listener) => listener.changed?.(merged));
  }

  tell(send: (listener: Partial<EngineEvents>) => void): void {
    for (const listener of this.#listeners) send(listener);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }
}
