import type { Anchor } from './anchors.ts';

/** So many letters of an anchor are in the table, the rest is compared: a small table stays in a processor's cache. */
export const DEPTH = 5;
/** The table tells so many letters apart, or so many when there are more; rare ones may share a number. */
const FEW = 80;
const MANY = 256;
/** Room for so many states at first; it grows. */
const ROOM = 1_024;
/** There can be so many states. */
export const MOST_STATES = 0x8000;
/** Ends a chain of anchors. */
export const NONE = 0xffff;

function isSame(a: Anchor, b: Anchor): boolean {
  return a.text === b.text && a.startsWord === b.startsWord && a.endsWord === b.endsWord;
}

/** Numbers from 1 on for the letters of anchors, the commonest first; 0 stands for all others. */
function numberLetters(given: readonly (readonly Anchor[])[]): {
  letterOf: Uint8Array;
  letters: number;
  exact: boolean;
} {
  const counts = new Map<number, number>();
  for (const list of given)
    for (const { text } of list)
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
  const letters = counts.size < FEW ? FEW : MANY;
  const letterOf = new Uint8Array(65_536);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  for (const [rank, [code]] of ranked.entries()) letterOf[code] = 1 + (rank % (letters - 1));
  return { letterOf, letters, exact: counts.size < letters };
}

/** The anchors of some lists, each once, and how to get at them from what was read. */
export class AnchorTable {
  readonly letterOf: Uint8Array;
  readonly letters: number;
  /** No two letters of anchors share a number. */
  readonly exact: boolean;
  /** From a state and a letter's number the next state. A state stands for the beginning of an anchor, 0 for none. */
  table: Uint16Array;
  states = 1;
  readonly anchors: Anchor[] = [];
  readonly listsOf: number[][] = [];
  /** The first of the anchors that a state tells of; each anchor knows the next. */
  readonly firstOf: number[] = [NONE];
  readonly nextOf: number[] = [];

  constructor(given: readonly (readonly Anchor[])[]) {
    ({ letterOf: this.letterOf, letters: this.letters, exact: this.exact } = numberLetters(given));
    this.table = new Uint16Array(ROOM * this.letters);
    for (const [list, some] of given.entries())
      for (const one of some) {
        const own = this.listsOf[this.#numberOf(one)];
        if (own?.at(-1) !== list) own?.push(list);
      }
    this.#goOn();
  }

  #numberOf(one: Anchor): number {
    const state = this.#stateOf(one.text);
    const first = this.firstOf[state] ?? NONE;
    for (let anchor = first; anchor !== NONE; anchor = this.nextOf[anchor] ?? NONE) {
      const known = this.anchors[anchor];
      if (known !== undefined && isSame(known, one)) return anchor;
    }
    const anchor = this.anchors.push(one) - 1;
    this.listsOf.push([]);
    this.nextOf.push(first);
    this.firstOf[state] = anchor;
    return anchor;
  }

  #stateOf(text: string): number {
    let state = 0;
    for (let at = 0; at < text.length && at < DEPTH; at += 1) {
      const place = state * this.letters + (this.letterOf[text.charCodeAt(at)] ?? 0);
      state = this.table[place] ?? 0;
      if (state !== 0) continue;
      state = this.states++;
      if (state === MOST_STATES) throw new RangeError('too many anchors for one table');
      this.firstOf.push(NONE);
      if (this.states * this.letters > this.table.length) {
        const more = new Uint16Array(this.table.length * 2);
        more.set(this.table);
        this.table = more;
      }
      this.table[place] = state;
    }
    return state;
  }

  /** Where no anchor goes on, it goes on as the longest other beginning does that ends there; the shortest are filled in first. */
  #goOn(): void {
    const { table, letters, firstOf, nextOf } = this;
    const fallbackOf = new Uint16Array(this.states);
    const queue = [0];
    for (const state of queue) {
      const fallback = fallbackOf[state] ?? 0;
      if (state !== 0) {
        let last = firstOf[state] ?? NONE;
        if (last === NONE) firstOf[state] = firstOf[fallback] ?? NONE;
        else {
          while (nextOf[last] !== NONE) last = nextOf[last] ?? NONE;
          nextOf[last] = firstOf[fallback] ?? NONE;
        }
      }
      for (let letter = 0; letter < letters; letter += 1) {
        const place = state * letters + letter;
        const child = table[place] ?? 0;
        const instead = state === 0 ? 0 : (table[fallback * letters + letter] ?? 0);
        if (child === 0) table[place] = instead;
        else {
          fallbackOf[child] = instead;
          queue.push(child);
        }
      }
    }
  }
}
