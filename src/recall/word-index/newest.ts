import { type Doclist, WordCursor } from './doclists.ts';

/** Gathers the messages that have one of several words, those with the lowest ids, which are the newest. */
export class Newest {
  readonly #wanted: number;
  readonly #hits = new Map<number, number>();
  #bound = Infinity;

  constructor(wanted: number) {
    this.#wanted = wanted;
  }

  /** What stands behind this id is not among them. */
  get bound(): number {
    this.#tighten();
    return this.#bound;
  }

  get count(): number {
    return Math.min(this.#hits.size, this.#wanted);
  }

  /** The lists of one word. */
  take(lists: readonly Doclist[]): void {
    const word = new WordCursor(lists);
    while (word.skipTo(word.id + 1) && word.id <= this.#bound) {
      this.#hits.set(word.id, (this.#hits.get(word.id) ?? 0) + word.hits);
      if (this.#hits.size >= 2 * this.#wanted) this.#tighten();
    }
  }

  /** How often one of the words stands in each, by rising ids. */
  result(): [id: number, hits: number][] {
    this.#tighten();
    return [...this.#hits].sort(([a], [b]) => a - b);
  }

  #tighten(): void {
    if (this.#hits.size <= this.#wanted) return;
    const ids = Float64Array.from(this.#hits.keys()).sort();
    this.#bound = ids[this.#wanted - 1] ?? Infinity;
    for (const id of ids.subarray(this.#wanted)) this.#hits.delete(id);
  }
}
