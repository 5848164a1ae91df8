import type { Meaning } from './meaning.ts';
import { NearIndex } from './near-index.ts';

/** One rule of the index. */
interface Entry<T> {
  item: T;
  /** Rises with each that is added. */
  at: number;
  gone: boolean;
}

type Judged<T, Found> = readonly [Entry<T>, Found];

/** What came of laying a rule beside all others; to be handed back with the next question about the same rule. */
export interface Asked<T, Found> {
  readonly found: readonly Judged<T, Found>[];
  /** What was added by then. */
  readonly upTo: number;
}

/**
 * A `NearIndex` for rules that come and go. With thousands of them one comes at a time, so what a rule came to beside the others is
 * kept by whoever asks, and only those that came since are looked at.
 */
export class LivingIndex<T extends object> {
  readonly #options: { bySubject: boolean };
  readonly #meaningOf: (item: T) => Meaning;
  readonly #entries = new Map<T, Entry<T>>();
  #lists: ReadonlySet<readonly T[]> = new Set();
  #index: NearIndex<Entry<T>>;
  #added = 0;
  /** Still in the index, and not looked at. */
  #gone = 0;

  constructor(meaningOf: (item: T) => Meaning, options: { bySubject: boolean }) {
    this.#options = options;
    this.#meaningOf = meaningOf;
    this.#index = new NearIndex([], options);
  }

  /**
   * From now on it has just what these lists have, each rule in one of them. The same objects are the same rules, and a list that is the same object as before
   * is not looked through.
   */
  hold(lists: Iterable<readonly T[]>): void {
    const now = new Set(lists);
    const left = new Set([...this.#lists].filter((list) => !now.has(list)).flat());
    const came = [...now].filter((list) => !this.#lists.has(list)).flat();
    const fresh = came.filter((item) => !left.delete(item));
    this.#lists = now;
    for (const item of left) {
      const entry = this.#entries.get(item);
      if (entry === undefined) continue;
      entry.gone = true;
      this.#gone++;
      this.#entries.delete(item);
    }
    if (this.#gone > this.#entries.size) this.#makeAnew();
    this.#index.expect(fresh.map(this.#meaningOf));
    for (const item of fresh) {
      const entry = { item, at: ++this.#added, gone: false };
      this.#entries.set(item, entry);
      this.#index.add(entry, this.#meaningOf(item));
    }
  }

  /** What `judge` makes of each that may be near a rule. `before`: what the same rule with the same `judge` came to the last time. */
  ask<Found>(
    meaning: Meaning,
    judge: (item: T) => Found | null,
    before?: Asked<T, Found>,
  ): Asked<T, Found> & { readonly all: readonly Found[] } {
    const found = (before?.found ?? []).filter(([entry]) => !entry.gone);
    for (const entry of this.#nearSince(meaning, before?.upTo)) {
      if (entry.gone) continue;
      const judged = judge(entry.item);
      if (judged !== null) found.push([entry, judged]);
    }
    return { found, upTo: this.#added, all: found.map(([, judged]) => judged) };
  }

  /** Mostly nothing came since, or one among thousands. */
  #nearSince(meaning: Meaning, upTo: number | undefined): Iterable<Entry<T>> {
    if (upTo === undefined) return this.#index.near(meaning);
    return upTo < this.#added ? this.#index.near(meaning, ({ at }) => at > upTo) : [];
  }

  #makeAnew(): void {
    this.#index = new NearIndex([...this.#entries.keys()].map(this.#meaningOf), this.#options);
    for (const [item, entry] of this.#entries) this.#index.add(entry, this.#meaningOf(item));
    this.#gone = 0;
  }
}
