import type { ChangedPart, EngineEvents } from '../shared/engine-api.ts';

/** How long changes are collected before listeners hear of them. */
const MERGE_MS = 50;

/** Passes the engine's events on to everyone who listens; `changed` in bursts is told once. */
export class Emitter {
  readonly #listeners = new Set<Partial<EngineEvents>>();
  readonly #parts = new Set<ChangedPart>();
  #timer: NodeJS.Timeout | undefined;

  /** Returns the function that ends listening. */
  listen(listener: Partial<EngineEvents>): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(...parts: readonly ChangedPart[]): void {
    for (const part of parts) this.#parts.add(part);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const merged = [...this.#parts];
      this.#parts.clear();
      this.tell((listener) => listener.changed?.(merged));
    }, MERGE_MS);
  }

  tell(send: (listener: Partial<EngineEvents>) => void): void {
    for (const listener of this.#listeners) send(listener);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }
}
