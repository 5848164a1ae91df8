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
  /** What ends in a state is `last` of it and `before` that, until 0: numbers of entries. The same again for `shorter` of the state, until 0. */
  last: Uint32Array;
  before: readonly number[];
  shorter: Uint32Array;
  /** By entry: the list that the word is in, and its length. */
  lists: readonly number[];
  lengths: readonly number[];
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

  of(code: number): number {
    const kind = this.known[code] ?? UNKNOWN;
    return kind === UNKNOWN ? this.learn(code) : kind;
  }

  learn(code: number): number {
    const kind = kindOf(code);
    this.known[code] = kind;
    return kind;
  }
}

/** A machine for lists of words; a list is known by its place. Empty words are passed over. */
export function wordTable(lists: readonly (readonly string[])[]): WordTable {
  return linked(trieOf(lists));
}

/**
 * Words by their beginnings. Numbers in tables, since maps and sets of the same take ten times as long. State 0 is the beginning
 * of all words and no state's child, and entry 0 is none.
 */
interface Trie extends Pick<WordTable, 'last' | 'before' | 'lists' | 'lengths'> {
  states: number;
  /** By state: the kind that leads to it, its last child, and the child before it. */
  kind: Uint8Array;
  child: Uint32Array;
  sibling: Uint32Array;
}

function trieOf(all: readonly (readonly string[])[]): Trie {
  const most = all.reduce((sum, words) => words.reduce((more, word) => more + word.length, sum), 1);
  const kind = new Uint8Array(most);
  const child = new Uint32Array(most);
  const sibling = new Uint32Array(most);
  const last = new Uint32Array(most);
  const before = [0];
  const lists = [0];
  const lengths = [0];
  const kinds = new CharacterKinds();
  let states = 1;
  const childOf = (state: number, wanted: number): number => {
    for (let each = child[state] ?? 0; each !== 0; each = sibling[each] ?? 0)
      if (kind[each] === wanted) return each;
    kind[states] = wanted;
    sibling[states] = child[state] ?? 0;
    child[state] = states;
    states += 1;
    return states - 1;
  };
  // Words come with others that begin alike, so each goes on where it parts from the one before.
  const path = [0];
  const depth = [0];
  let previous = '';
  for (let list = 0; list < all.length; list += 1) {
    for (const word of all[list] ?? []) {
      let at = 0;
      while (at < word.length && at < previous.length && word.charCodeAt(at) === previous.charCodeAt(at))
        at += 1;
      previous = word;
      let state = path[at] ?? 0;
      let length = depth[at] ?? 0;
      for (; at < word.length; at += 1) {
        const wanted = kinds.of(word.charCodeAt(at));
        // White space in a row is one.
        if (wanted !== SPACE || state === 0 || kind[state] !== SPACE) {
          state = childOf(state, wanted);
          length += 1;
        }
        path[at + 1] = state;
        depth[at + 1] = length;
      }
      if (state === 0) continue;
      before.push(last[state] ?? 0);
      last[state] = lists.push(list) - 1;
      lengths.push(length);
    }
  }
  return { states, kind, child, sibling, last, before, lists, lengths };
}

/** Each character leads on, or to the longest end of what was read that a word begins with. */
function linked({ states, kind, child, sibling, last, before, lists, lengths }: Trie): WordTable {
  const next = states > 0x1_0000 ? new Uint32Array(states * KINDS) : new Uint16Array(states * KINDS);
  const ending = new Uint8Array(states);
  /** The longest end of a state that a word begins with, and the longest that is a word. */
  const fallback = new Uint32Array(states);
  const shorter = new Uint32Array(states);
  const order = new Uint32Array(states);
  let known = 1;
  for (let at = 0; at < known; at += 1) {
    const state = order[at] ?? 0;
    const row = state * KINDS;
    if (state !== 0) {
      const other = fallback[state] ?? 0;
      next.copyWithin(row, other * KINDS, (other + 1) * KINDS);
      shorter[state] = last[other] === 0 ? (shorter[other] ?? 0) : other;
      if (last[state] !== 0 || shorter[state] !== 0) ending[state] = 1;
      if (kind[state] === SPACE) next[row + SPACE] = state;
    }
    for (let each = child[state] ?? 0; each !== 0; each = sibling[each] ?? 0) {
      const place = row + (kind[each] ?? 0);
      fallback[each] = next[place] ?? 0;
      next[place] = each;
      order[known] = each;
      known += 1;
    }
  }
  return { next, ending, last: last.slice(0, states), before, shorter, lists, lengths };
}
