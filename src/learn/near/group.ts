import { SAME_FROM, closeness } from './alike.ts';
import type { Meaning } from './meaning.ts';
import { NearIndex } from './near-index.ts';

/** A candidate as grouping sees it. `place`: only candidates of the same place are put together. */
export interface Groupable {
  id: string;
  place: string;
  meaning: Meaning;
  /** What a person made of it when they approved it: whoever says that later says the same. */
  approved?: Meaning;
  /** A trap says when a command fails and a check that one proves work: however alike their commands, neither says the other. */
  seen?: 'trap' | 'check';
  /** When it was first heard, in milliseconds since the epoch. */
  firstSeen: number;
}

export interface Grouping<T> {
  /** Each group's first is the one that was heard first; the groups come in that order too. */
  groups: (readonly T[])[];
  /** Pairs that were laid side by side. */
  compared: number;
}

/**
 * Puts together what says the same in other words. The one heard first leads its group, and others are held against leaders only: so
 * there are no chains in which meaning drifts, what is heard later moves nobody, and the same candidates always give the same groups.
 */
export function groupAlike<T extends Groupable>(items: readonly T[]): Grouping<T> {
  const groups = new Groups<T>();
  const steps = groups.update(items);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return { groups: value, compared: groups.compared };
  }
}

/** `groupAlike` for candidates that come by and by: what is as it was is not laid side by side again. */
export class Groups<T extends Groupable> {
  readonly #places = new Map<string, Place<T>>();
  #compared = 0;

  /** Pairs that were laid side by side up to now. */
  get compared(): number {
    return this.#compared;
  }

  /**
   * The groups of these, and of no others, in small steps: thousands take longer than others should have to wait. In a place where one is
   * gone, is another now, or was heard before some that are known, all are put together anew; what was heard last is only added.
   * Given up halfway, it goes on there the next time. What it answered before grows with it.
   */
  *update(items: readonly T[]): Generator<undefined, (readonly T[])[]> {
    const inOrder = [...items].sort((a, b) => a.firstSeen - b.firstSeen || (a.id < b.id ? -1 : 1));
    const places = new Map<string, T[]>();
    for (const item of inOrder) {
      const there = places.get(item.place);
      if (there === undefined) places.set(item.place, [item]);
      else there.push(item);
    }
    for (const name of this.#places.keys()) if (!places.has(name)) this.#places.delete(name);
    const groups: (readonly T[])[] = [];
    for (const [name, there] of places) {
      yield;
      const place = this.#placeFor(name, there);
      for (const item of there.slice(place.size)) {
        yield;
        this.#compared += place.add(item);
      }
      groups.push(...place.groups);
    }
    return groups;
  }

  /** As it stands, if nothing but the end of it is to come. */
  #placeFor(name: string, there: readonly T[]): Place<T> {
    const known = this.#places.get(name);
    if (known?.leads(there) === true) {
      known.expect(there);
      return known;
    }
    const place = new Place<T>();
    place.expect(there);
    this.#places.set(name, place);
    return place;
  }
}

/** The groups of one place. */
class Place<T extends Groupable> {
  readonly #items: T[] = [];
  readonly #index = new NearIndex<Led<T>>([], { bySubject: false });
  readonly #led: Led<T>[] = [];
  /** How many the index has counted. */
  #expected = 0;

  get size(): number {
    return this.#items.length;
  }

  /** They grow with what is added. */
  get groups(): (readonly T[])[] {
    return this.#led.map(({ group }) => group);
  }

  /** All that it has stand in front of `there`, as they are. */
  leads(there: readonly T[]): boolean {
    return this.#items.every((item, at) => isSame(item, there[at]));
  }

  /** `there` are all that it is going to have. */
  expect(there: readonly T[]): void {
    this.#index.expect(there.slice(this.#expected).flatMap(meaningsOf));
    this.#expected = Math.max(this.#expected, there.length);
  }

  /** Heard after all that it has. Answers beside how many it was laid. */
  add(item: T): number {
    this.#items.push(item);
    let home: Led<T> | undefined;
    let best = SAME_FROM;
    let compared = 0;
    for (const led of this.#index.near(item.meaning)) {
      compared += 1;
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
    return compared;
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
