import { CharacterKinds, KINDS, SPACE, UNKNOWN, type WordTable, wordTable } from '../word-table.ts';

/** Says in one pass over a text which of many lists have a word in it, however many lists there are. */
export interface WordScan {
  /** Looks at a text; what is asked afterwards is about it. */
  read(text: string): void;
  /** True when a word of the list is in the text, and always for a list with an empty word. */
  holds(list: number): boolean;
}

/** The words of all lists as a machine, and the lists that are always held. Made once. */
export interface ListedWords {
  table: WordTable;
  kinds: CharacterKinds;
  always: Uint8Array;
}

/** Lists of words for a scan; a list is known by its place. */
export function listed(lists: readonly (readonly string[])[]): ListedWords {
  const always = Uint8Array.from(lists, (words) => (words.includes('') ? 1 : 0));
  return { table: wordTable(lists), kinds: new CharacterKinds(), always };
}

export function createWordScan({ table, kinds, always }: ListedWords): WordScan {
  const { next, ending, last, before, shorter, lists } = table;
  const { known } = kinds;
  const held = new Uint8Array(always.length);
  const mark = (ended: number): void => {
    for (let state = ended; state !== 0; state = shorter[state] ?? 0)
      for (let entry = last[state] ?? 0; entry !== 0; entry = before[entry] ?? 0) held[lists[entry] ?? 0] = 1;
  };
  return {
    read: (text) => {
      held.set(always);
      let state = next[SPACE] ?? 0;
      mark(state);
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        let kind = known[code] ?? UNKNOWN;
        if (kind === UNKNOWN) kind = kinds.learn(code);
        const to = next[state * KINDS + kind] ?? 0;
        if (ending[to] === 1 && to !== state) mark(to);
        state = to;
      }
      mark(next[state * KINDS + SPACE] ?? 0);
    },
    holds: (list) => held[list] === 1,
  };
}
