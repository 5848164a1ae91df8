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
  groups: T[][];
  /** Pairs that were laid side by side. */
  compared: number;
}

/**
 * Puts together what says the same in other words. The one heard first leads its group, and others are held against leaders only: so
 * there are no chains in which meaning drifts, what is heard later moves nobody, and the same candidates always give the same groups.
 */
export function groupAlike<T extends Groupable>(items: readonly T[]): Grouping<T> {
  const steps = groupInSteps(items);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** `groupAlike`, a small step for each of them: thousands take longer than others should have to wait. */
export function* groupInSteps<T extends Groupable>(items: readonly T[]): Generator<undefined, Grouping<T>> {
  const inOrder = [...items].sort((a, b) => a.firstSeen - b.firstSeen || (a.id < b.id ? -1 : 1));
  const places = new Map<string, T[]>();
  for (const item of inOrder) {
    const there = places.get(item.place);
    if (there === undefined) places.set(item.place, [item]);
    else there.push(item);
  }
  const groups: T[][] = [];
  let compared = 0;
  for (const there of places.values()) {
    const index = new NearIndex<Led<T>>(there.flatMap(meaningsOf), { bySubject: false });
    for (const item of there) {
      yield;
      let home: Led<T> | undefined;
      let best = SAME_FROM;
      for (const led of index.near(item.meaning)) {
        compared += 1;
        if (isOtherDeed(led.group, item)) continue;
        const close = Math.max(...led.meanings.map((meaning) => closeness(meaning, item.meaning)));
        if (close < best || (close === best && home !== undefined && home.at < led.at)) continue;
        home = led;
        best = close;
      }
      if (home !== undefined) {
        home.group.push(item);
        if (item.approved === undefined) continue;
        home.meanings.push(item.approved);
        index.add(home, item.approved);
        continue;
      }
      const led = { meanings: meaningsOf(item), group: [item], at: groups.length };
      groups.push(led.group);
      for (const meaning of led.meanings) index.add(led, meaning);
    }
  }
  return { groups, compared };
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
