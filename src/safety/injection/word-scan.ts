/**
 * Says in one pass over a text which of many lists have a word in it, however many lists there are. Upper and lower case are
 * one, so are all digits, `_` and `-`, and all white space in a row, which also stands at a text's ends. It never says no to a
 * list whose word is there; other scripts share their signs, so it may say yes for nothing.
 */
export interface WordScan {
  /** Looks at a text; what is asked afterwards is about it. */
  read(text: string): void;
  /** True when a word of the list is in the text, and always for a list with an empty word. */
  holds(list: number): boolean;
}

/** The words of all lists as a machine: each character leads from state to state. Made once, never changed. */
export interface WordTable {
  next: Uint32Array;
  /** Lists that have a word which ends in the state. */
  ends: readonly (readonly number[] | undefined)[];
  /** Lists that are always held. */
  always: Uint8Array;
}

const KINDS = 64;
const DIGIT = 26;
const JOINT = 27;
const SPACE = 28;
const SIGN = 29;
/** Kinds from here on are shared by the letters of all other scripts. */
const OTHER = 32;

const ASCII = Uint8Array.from({ length: 128 }, (_kind, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  if (char >= 'a' && char <= 'z') return char.charCodeAt(0) - 97;
  if (char >= '0' && char <= '9') return DIGIT;
  if (char === '_' || char === '-') return JOINT;
  return /\s/.test(char) ? SPACE : SIGN;
});

function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? SIGN;
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return SPACE;
  const lower = char.toLowerCase().charCodeAt(0);
  return lower < 128 ? (ASCII[lower] ?? SIGN) : OTHER + (lower % (KINDS - OTHER));
}

/** A machine for lists of words; a list is known by its place. */
export function wordTable(lists: readonly (readonly string[])[]): WordTable {
  const children = [new Map<number, number>()];
  const ends = [new Set<number>()];
  for (const [list, words] of lists.entries()) {
    for (const word of words) {
      let state = 0;
      for (const kind of kindsOf(word)) {
        let child = children[state]?.get(kind);
        if (child === undefined) {
          child = children.length;
          children.push(new Map());
          ends.push(new Set());
          children[state]?.set(kind, child);
        }
        state = child;
      }
      if (state !== 0) ends[state]?.add(list);
    }
  }
  const next = linked(children, ends);
  return {
    next,
    ends: ends.map((found) => (found.size === 0 ? undefined : [...found])),
    always: Uint8Array.from(lists, (words) => (words.includes('') ? 1 : 0)),
  };
}

function kindsOf(word: string): number[] {
  const kinds = Array.from({ length: word.length }, (_kind, at) => kindOf(word.charCodeAt(at)));
  return kinds.filter((kind, at) => kind !== SPACE || kinds[at - 1] !== SPACE);
}

/** Where each character leads from each state: on, or to the longest end of what was read that a word begins with. */
function linked(children: readonly Map<number, number>[], ends: readonly Set<number>[]): Uint32Array {
  const next = new Uint32Array(children.length * KINDS);
  const shorter = new Uint32Array(children.length);
  const queue = [0];
  for (const state of queue) {
    for (let kind = 0; kind < KINDS; kind += 1) {
      const child = children[state]?.get(kind);
      const otherwise = state === 0 ? 0 : (next[(shorter[state] ?? 0) * KINDS + kind] ?? 0);
      next[state * KINDS + kind] = child ?? otherwise;
      if (child === undefined) continue;
      shorter[child] = otherwise;
      for (const list of ends[otherwise] ?? []) ends[child]?.add(list);
      queue.push(child);
    }
  }
  return next;
}

export function createWordScan({ next, ends, always }: WordTable): WordScan {
  const held = new Uint8Array(always.length);
  const begin = next[SPACE] ?? 0;
  const mark = (state: number): void => {
    const found = ends[state];
    if (found !== undefined) for (const list of found) held[list] = 1;
  };
  return {
    read: (text) => {
      held.set(always);
      let state = begin;
      let inSpace = true;
      mark(state);
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const kind = code < 128 ? (ASCII[code] ?? SIGN) : kindOf(code);
        if (kind === SPACE) {
          if (inSpace) continue;
          inSpace = true;
        } else inSpace = false;
        state = next[state * KINDS + kind] ?? 0;
        if (ends[state] !== undefined) mark(state);
      }
      mark(next[state * KINDS + SPACE] ?? 0);
    },
    holds: (list) => held[list] === 1,
  };
}
