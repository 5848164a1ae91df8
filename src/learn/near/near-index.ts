import type { Meaning } from './meaning.ts';
import { type Feature, isSpecific, partsOf } from './words.ts';

/** Others that one rule is laid beside at most. Enough for any honest case; keeps a flood of look-alikes from costing hours. */
const MOST = 300;

/**
 * Finds what a rule has to be compared with, without looking at all the others. Rules that are near never each name a thing that the
 * other does not (`overlap`): the things of one are among those of the other. So the rarest thing of the one that names fewer stands
 * in the other too, and it is enough to look there.
 */
export class NearIndex<T> {
  readonly #bySubject: boolean;
  readonly #counts = new Map<string, number>();
  readonly #byRarest = new Map<string, T[]>();
  readonly #byAny = new Map<string, T[]>();
  readonly #byChoice = new Map<string, T[]>();

  /**
   * `all` are rules that will be added or asked about: how rare a thing is, is counted in them. With `bySubject`, rules that choose
   * between the same things meet too, whatever else they say; contradictions need that.
   */
  constructor(all: Iterable<Meaning>, { bySubject }: { bySubject: boolean }) {
    this.#bySubject = bySubject;
    this.expect(all);
  }

  /** More rules that will be added. Nothing is missed where they were not counted; only more is looked at. */
  expect(more: Iterable<Meaning>): void {
    for (const meaning of more)
      for (const key of keysOf(meaning).all) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  add(item: T, meaning: Meaning): void {
    const { own, all } = keysOf(meaning);
    const rarest = this.#rarest(own);
    if (rarest !== undefined) push(this.#byRarest, rarest, item);
    for (const key of all) push(this.#byAny, key, item);
    if (this.#bySubject) for (const key of subjectsOf(meaning)) push(this.#byChoice, key, item);
    // Rules contradict each other by their sentences.
    if (this.#bySubject) for (const each of meaning.sentences) this.add(item, each);
  }

  /** What may be near; the same order for the same rules. With `isNew`, only what was added after the last one for which that is false. */
  near(meaning: Meaning, isNew?: (item: T) => boolean): Set<T> {
    const found = new Set<T>();
    const take = (items: readonly T[] = []): void => {
      const from = isNew === undefined ? 0 : items.findLastIndex((each) => !isNew(each)) + 1;
      for (const item of from === 0 ? items : items.slice(from)) {
        if (found.size >= MOST) return;
        found.add(item);
      }
    };
    const { own, all } = keysOf(meaning);
    const rarest = this.#rarest(own);
    if (rarest !== undefined) take(this.#byAny.get(rarest));
    for (const key of all) take(this.#byRarest.get(key));
    if (this.#bySubject) {
      for (const key of subjectsOf(meaning)) take(this.#byChoice.get(key));
      for (const each of meaning.sentences) take([...this.near(each, isNew)]);
    }
    return found;
  }

  #rarest(keys: readonly string[]): string | undefined {
    let rarest: string | undefined;
    let fewest = Infinity;
    for (const key of keys) {
      const count = this.#counts.get(key) ?? 0;
      if (count > fewest || (count === fewest && rarest !== undefined && rarest < key)) continue;
      rarest = key;
      fewest = count;
    }
    return rarest;
  }
}

/** `own`: the things it names, or all it says when it names none. `all`: those, and the parts of names of code. */
function keysOf({ features }: Meaning): { own: string[]; all: Set<string> } {
  const specific = [...features].filter(isSpecific);
  const own = (specific.length > 0 ? specific : [...features].filter((each) => !each.startsWith('?'))).map(
    keyOf,
  );
  return { own, all: new Set([...own, ...specific.flatMap(partsOf).map(keyOf)]) };
}

/** Most slips of the pen are in the vowels and in doubled letters. */
function keyOf(feature: Feature): string {
  return /^[a-z]{6,}$/.test(feature)
    ? feature.charAt(0) +
        feature
          .slice(1)
          .replace(/[aeiou]/g, '')
          .replace(/(.)\1/g, '$1')
    : feature;
}

function subjectsOf({ wanted, unwanted, turnedDown, features, sides, paths, asked }: Meaning): Set<string> {
  const words = [...features].filter((each) => !/^[#~?=]/.test(each));
  // "Be brief" and "explain in detail" have no word in common.
  const length = sides.has('size') && ![...features].some(isSpecific) ? ['size'] : [];
  // What has its place in a folder meets what has it in another.
  const placed =
    paths.size === 1 ? [...features].filter((each) => isSpecific(each) && !each.includes('/')) : [];
  const place = placed.length > 0 ? [`in ${placed.sort().join(' ')}`] : [];
  // "Use npm ci" and "use npm install" are two ways of one thing.
  const ways = asked.map(({ way, words }) => `by ${way?.purpose ?? words}`);
  return new Set([
    ...wanted.keys(),
    ...unwanted.keys(),
    ...turnedDown,
    ...words,
    ...length,
    ...place,
    ...ways,
  ]);
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
