/**
 * Lists of words as a machine: one pass over a text says which of many lists have a word in it and where, however many there
 * are. Upper and lower case are one, so are all digits, `_` and `-`, all white space in a row (also a text's ends) and all
 * ASCII signs but `@` and `:`. Other scripts share their signs, so a list may be held for nothing, but is never denied wrongly.
 */
export interface WordTable {
  /** The state behind a character: `next[state * KINDS + kind]`. Reading starts in 0. */
  next: StateNumbers;
  /** 1 for a state in which a word ends. */
  ending: Uint8Array;
  /** What ends in a state stands in `lists` and `lengths` from `from[state]` to `from[state + 1]`. */
  from: Uint32Array;
  lists: Uint16Array;
  lengths: Uint8Array;
}

/** As small as the machine's size allows: a table is read at every character of a text, and half of it fits the processor's cache sooner. */
type StateNumbers = Uint16Array | Uint32Array;

/** Kinds of characters that a machine tells apart. */
export const KINDS = 64;
export const SPACE = 28;
const DIGIT = 26;
const JOINT = 27;
const SIGN = 29;
const AT = 30;
const COLON = 31;
/** Kinds from here on are shared by the letters of all other scripts. */
const OTHER = 32;

const ASCII = Uint8Array.from({ length: 128 }, (_kind, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  if (char >= 'a' && char <= 'z') return char.charCodeAt(0) - 97;
  if (char >= '0' && char <= '9') return DIGIT;
  if (char === '_' || char === '-') return JOINT;
  if (char === '@') return AT;
  if (char === ':') return COLON;
  return /\s/.test(char) ? SPACE : SIGN;
});

function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? SIGN;
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return SPACE;
  // As expressions fold it: the sign for kelvin is a k, the long s an s, both forms of sigma are one.
  const upper = char.toUpperCase();
  const folded = (upper.length === 1 ? upper : char).toLowerCase().charCodeAt(0);
  return folded < 128 ? (ASCII[folded] ?? SIGN) : OTHER + (folded % (KINDS - OTHER));
}

/** Stands for characters whose kind was not asked for yet. */
export const UNKNOWN = 255;

/** The kind of each character, learned as characters come: most texts have few different ones. `UNKNOWN` where none is known. */
export class CharacterKinds {
  /** To be read without a call for each character of a text. */
  readonly known = new Uint8Array(0x1_0000).fill(UNKNOWN);

  constructor() {
    this.known.set(ASCII);
  }

  learn(code: number): number {
    const kind = kindOf(code);
    this.known[code] = kind;
    return kind;
  }
}

/** A machine for lists of words; a list is known by its place. Empty words are passed over. */
export function wordTable(lists: readonly (readonly string[])[]): WordTable {
  const trie = new Trie();
  for (const [list, words] of lists.entries()) for (const word of words) trie.add(word, list);
  return trie.linked();
}

const NONE = -1;

/** Words by their beginnings. Tables of numbers that grow: maps and sets of the same take ten times as long. */
class Trie {
  #next: StateNumbers = new Uint16Array(256 * KINDS);
  /** White space in a row is one: a state behind a space stays where it is at the next. */
  #isSpaced = new Uint8Array(256);
  #states = 1;
  /** By state, the last of its entries; each entry says which was there before. */
  #last = new Int32Array(256).fill(NONE);
  readonly #before: number[] = [];
  readonly #lists: number[] = [];
  readonly #lengths: number[] = [];

  add(word: string, list: number): void {
    let state = 0;
    let length = 0;
    for (let at = 0; at < word.length; at += 1) {
      const kind = kindOf(word.charCodeAt(at));
      if (kind === SPACE && this.#isSpaced[state] === 1) continue;
      length += 1;
      const place = state * KINDS + kind;
      state = this.#next[place] ?? 0;
      if (state !== 0) continue;
      state = this.#states;
      this.#states += 1;
      if (state === this.#last.length) this.#grow();
      this.#next[place] = state;
      if (kind === SPACE) this.#isSpaced[state] = 1;
    }
    if (state === 0) return;
    this.#before.push(this.#last[state] ?? NONE);
    this.#last[state] = this.#lists.push(list) - 1;
    this.#lengths.push(length);
  }

  #grow(): void {
    const size = this.#last.length * 2;
    const next = size > 0x1_0000 ? new Uint32Array(size * KINDS) : new Uint16Array(size * KINDS);
    next.set(this.#next);
    this.#next = next;
    const spaced = new Uint8Array(size);
    spaced.set(this.#isSpaced);
    this.#isSpaced = spaced;
    const last = new Int32Array(size).fill(NONE);
    last.set(this.#last);
    this.#last = last;
  }

  /** Each character leads on, or to the longest end of what was read that a word begins with. */
  linked(): WordTable {
    const next = this.#next.slice(0, this.#states * KINDS);
    const shorter = new Uint32Array(this.#states);
    const order = new Uint32Array(this.#states);
    let known = 1;
    for (let at = 0; at < known; at += 1) {
      const state = order[at] ?? 0;
      const row = state * KINDS;
      const other = (shorter[state] ?? 0) * KINDS;
      for (let kind = 0; kind < KINDS; kind += 1) {
        const child = next[row + kind] ?? 0;
        const otherwise = state === 0 ? 0 : (next[other + kind] ?? 0);
        if (child === 0) next[row + kind] = otherwise;
        else {
          shorter[child] = otherwise;
          order[known] = child;
          known += 1;
        }
      }
      if (this.#isSpaced[state] === 1) next[row + SPACE] = state;
    }
    return { next, ...this.#endings(order, shorter) };
  }

  /** All that ends in a state: its own words, and those that the longest end of it ends with. */
  #endings(order: Uint32Array, shorter: Uint32Array): Omit<WordTable, 'next'> {
    const counts = new Uint32Array(this.#states);
    for (const state of order) {
      let count = counts[shorter[state] ?? 0] ?? 0;
      for (let own = this.#last[state] ?? NONE; own !== NONE; own = this.#before[own] ?? NONE) count += 1;
      counts[state] = count;
    }
    const from = new Uint32Array(this.#states + 1);
    for (let state = 0; state < this.#states; state += 1)
      from[state + 1] = (from[state] ?? 0) + (counts[state] ?? 0);
    const lists = new Uint16Array(from[this.#states] ?? 0);
    const lengths = new Uint8Array(lists.length);
    for (const state of order) {
      let to = from[state] ?? 0;
      for (let own = this.#last[state] ?? NONE; own !== NONE; own = this.#before[own] ?? NONE) {
        lists[to] = this.#lists[own] ?? 0;
        lengths[to] = this.#lengths[own] ?? 0;
        to += 1;
      }
      const other = shorter[state] ?? 0;
      for (let at = from[other] ?? 0; to < (from[state + 1] ?? 0); at += 1, to += 1) {
        lists[to] = lists[at] ?? 0;
        lengths[to] = lengths[at] ?? 0;
      }
    }
    return { ending: Uint8Array.from(counts, (count) => (count > 0 ? 1 : 0)), from, lists, lengths };
  }
}
