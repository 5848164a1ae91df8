import { SAME_FROM, closeness } from './alike.ts';
import type { Meaning } from './meaning.ts';
import { NearIndex } from './near-index.ts';

/** A candidate as grouping sees it. */
export interface Groupable {
  id: string;
  meaning: Meaning;
  /** What a person made of it when they approved it: whoever says that later says the same. */
  approved?: Meaning;
  /** A trap says when a command fails and a check that one proves work: however alike their commands, neither says the other. */
  seen?: 'trap' | 'check';
  /** When it was first heard, in milliseconds since the epoch. */
  firstSeen: number;
}

/** Candidates that say the same, the one heard first in front; in the order in which these were heard. */
export type Alike<T> = readonly (readonly T[])[];

/**
 * Puts together what says the same in other words. The one heard first leads its group, and others are held against leaders only: so
 * there are no chains in which meaning drifts, what is heard later moves nobody, and the same candidates always give the same groups.
 * Candidates may come by and by: what is as it was is not laid side by side again.
 */
export class Groups<T extends Groupable> {
  #items: T[] = [];
  #led: Led<T>[] = [];
  #index = this.#emptyIndex();
  /** How many the index has counted. */
  #expected = 0;
  #compared = 0;

  /** Pairs that were laid side by side up to now. */
  get compared(): number {
    return this.#compared;
  }

  /**
   * The groups of these, and of no others, in small steps: thousands take longer than others should have to wait. Where one is
   * gone, is another now, or was heard before some that are known, all are put together anew; what was heard last is only added.
   * Given up halfway, it goes on there the next time. What it answered before grows with it.
   */
  *update(items: readonly T[]): Generator<undefined, Alike<T>> {
    const inOrder = [...items].sort((a, b) => a.firstSeen - b.firstSeen || (a.id < b.id ? -1 : 1));
    if (!this.#items.every((item, at) => isSame(item, inOrder[at]))) this.#forget();
    this.#index.expect(inOrder.slice(this.#expected).flatMap(meaningsOf));
    this.#expected = Math.max(this.#expected, inOrder.length);
    for (const item of inOrder.slice(this.#items.length)) {
      yield;
      this.#add(item);
    }
    return this.#led.map(({ group }) => group);
  }

  #forget(): void {
    this.#items = [];
    this.#led = [];
    this.#index = this.#emptyIndex();
    this.#expected = 0;
  }

  #emptyIndex(): NearIndex<Led<T>> {
    return new NearIndex<Led<T>>([], { bySubject: false });
  }

  /** Heard after all that there are. */
  #add(item: T): void {
    this.#items.push(item);
    let home: Led<T> | undefined;
    let best = SAME_FROM;
    for (const led of this.#index.near(item.meaning)) {
      this.#compared += 1;
      if (isOtherDeed(led.group, item)) continue;
      const close = Math.max(...led.meanings.map((meaning) => closeness(meaning, item.meaning)));
      if (close < best || (close === best && home !== undefined && home.at < led.at)) continue;
      home = led;
      best = close;
    }
    if (home === undefined) {
      const led = { meanings: meaningsOf(item), group: [item], at: this.#led.length };
      this.#led.push(led);
      for (const meaning of led.meanings) this.#index.add(led, meaning);
    } else {
      home.group.push(item);
      if (item.approved !== undefined) {
        home.meanings.push(item.approved);
        this.#index.add(home, item.approved);
      }
    }
  }
}

/** `Groups` for all at once. */
export function groupAlike<T extends Groupable>(items: readonly T[]): { groups: Alike<T>; compared: number } {
  const groups = new Groups<T>();
  const steps = groups.update(items);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return { groups: value, compared: groups.compared };
  }
}

function isSame(one: Groupable, two: Groupable | undefined): boolean {
  return (
    one === two ||
    (one.id === two?.id &&
      one.meaning === two.meaning &&
      one.approved === two.approved &&
      one.seen === two.seen &&
      one.firstSeen === two.firstSeen)
  );
}

function isOtherDeed(group: readonly Groupable[], { seen }: Groupable): boolean {
  return seen !== undefined && group.some((member) => member.seen !== undefined && member.seen !== seen);
}

function meaningsOf({ meaning, approved }: Groupable): Meaning[] {
  return approved === undefined ? [meaning] : [meaning, approved];
}

interface Led<T> {
  /** Of the one heard first, and of the rule that was made of any of them. */
  meanings: Meaning[];
  group: T[];
  /** Which group it is. */
  at: number;
}
