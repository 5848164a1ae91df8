import type { Anchor } from './anchors.ts';
import { isWord } from './letters.ts';

/** Where to begin with what may stand at the edge of a word, or is none, and with what stands inside a word. */
export const OUTSIDE = 0;
export const INSIDE = 1;
/** No entry. */
export const NONE = 0xffff;
/** Numbers of nodes have to fit into 16 bits. */
const MOST_NODES = 0xffff;

/** A text that anchors share, and the lists that they stand in. */
interface Entry {
  text: string;
  endsWord: boolean;
  lists: number[];
}

/** A node that has no children yet: the entries from one to another of a sorted list go on from it behind so many letters. */
interface Open {
  entries: readonly Entry[];
  from: number;
  to: number;
  depth: number;
}

/**
 * The anchors of some lists as a tree of their letters. Children of a node stand side by side, in the order of their letters, and the first
 * letters of all anchors come first of all: what is read most often stays in a processor's nearest memory.
 */
export class AnchorTable {
  /** The letter that leads to a node. */
  readonly letters: number[] = [0, 0];
  /** The first child of a node. Its last one stands before the first child of the next node. */
  readonly childrenAt: number[] = [];
  /** The first entry that ends at a node; there are two when they differ in what may follow them. */
  readonly entryAt: number[] = [NONE, NONE];
  /** Which entries are the first of two. */
  readonly isDouble: number[] = [];
  /** The entries in the order of their nodes. */
  readonly entries: Entry[] = [];

  constructor(given: readonly (readonly Anchor[])[]) {
    const roots = [sortedEntries(given, () => true), sortedEntries(given, standsInside)];
    const queue: Open[] = roots.map((entries) => ({ entries, from: 0, to: entries.length, depth: 0 }));
    for (const open of queue) {
      this.childrenAt.push(this.letters.length);
      this.#grow(open, queue);
    }
    this.childrenAt.push(this.letters.length);
    if (this.letters.length > MOST_NODES) throw new RangeError('too many anchors for one table');
  }

  #grow({ entries, from, to, depth }: Open, queue: Open[]): void {
    for (let at = from; at < to;) {
      const letter = entries[at]?.text.charCodeAt(depth) ?? 0;
      let ended = at;
      let end = at;
      for (let one = entries[end]; end < to && one?.text.charCodeAt(depth) === letter; one = entries[end]) {
        // A text stands before all those that it begins.
        if (one.text.length === depth + 1) ended += 1;
        end += 1;
      }
      this.letters.push(letter);
      this.entryAt.push(ended === at ? NONE : this.entries.length);
      for (let entry = at; entry < ended; entry += 1) this.isDouble.push(entry + 1 < ended ? 1 : 0);
      this.entries.push(...entries.slice(at, ended));
      queue.push({ entries, from: ended, to: end, depth: depth + 1 });
      at = end;
    }
  }
}

function standsInside({ text, startsWord }: Anchor): boolean {
  return !startsWord && isWord(text.charCodeAt(0));
}

function sortedEntries(given: readonly (readonly Anchor[])[], takes: (one: Anchor) => boolean): Entry[] {
  const known = new Map<string, Entry>();
  for (const [list, some] of given.entries())
    for (const one of some) {
      if (!takes(one)) continue;
      const { text, endsWord } = one;
      const key = endsWord ? `${text}\0` : text;
      const entry = known.get(key);
      if (entry === undefined) known.set(key, { text, endsWord, lists: [list] });
      else if (entry.lists.at(-1) !== list) entry.lists.push(list);
    }
  return [...known.values()].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
