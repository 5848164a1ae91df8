import { INSIDE, NONE, OUTSIDE } from './anchor-table.ts';
import type { AnchorTree } from './anchor-tree.ts';
import { type Letters, isWord } from './letters.ts';

/** Where anchors stand in a text. */
export interface Hits {
  /** So many hits there are. */
  length: number;
  /** Numbers of what was found. */
  found: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
}

/** Finds anchors in stretches of a text. */
export interface Finder {
  /**
   * Reads a stretch once and says which anchors stand where. It begins and ends at the edges of words. The answer is reused: read it
   * before the next search.
   */
  find(letters: Letters, from: number, to: number): Hits;
}

/** Room for so many hits at first; it grows. */
const ROOM = 256;

const ASCII = 0x80;
/** More children than this are not tried one by one. */
const FEW = 6;
/** The letters from the grave accent on stand in rows of so many. */
const LOW = 0x60;
const COLUMNS = 32;

/**
 * The nodes of a tree one behind the other, each as: its entry or `NONE`, the number of its children, their letters in order, and for each of
 * them but the first how far behind this node it stands, in two numbers. The first child follows at once. So a walk reads on
 * where it is, and a processor has fetched already what comes next: of the time of a walk most is waiting for memory.
 */
class Trail {
  readonly #tree: AnchorTree;
  #cells = new Uint16Array(1 << 12);
  #length = 0;

  constructor(tree: AnchorTree) {
    this.#tree = tree;
  }

  /** What was put down. */
  get cells(): Uint16Array {
    return this.#cells.slice(0, this.#length);
  }

  /** Puts down a node with all that is below it, and says where it stands. */
  put(node: number): number {
    const { letters, childrenAt, entryAt } = this.#tree;
    const at = this.#length;
    const first = childrenAt[node] ?? 0;
    const count = (childrenAt[node + 1] ?? 0) - first;
    this.#grow(2 + count + 2 * Math.max(0, count - 1));
    this.#cells[at] = entryAt[node] ?? NONE;
    this.#cells[at + 1] = count;
    this.#cells.set(letters.subarray(first, first + count), at + 2);
    for (let child = 0; child < count; child += 1) {
      const distance = this.put(first + child) - at;
      if (child === 0) continue;
      const cell = at + count + 2 * child;
      this.#cells[cell] = distance >>> 16;
      this.#cells[cell + 1] = distance;
    }
    return at;
  }

  #grow(more: number): void {
    this.#length += more;
    if (this.#length <= this.#cells.length) return;
    const cells = new Uint16Array(this.#length * 2);
    cells.set(this.#cells);
    this.#cells = cells;
  }
}

/** Where a letter leads from a node, or 0. */
function step(cells: Uint16Array, at: number, code: number): number {
  const count = cells[at + 1] ?? 0;
  let child = 0;
  for (let high = count; high - child > FEW;) {
    const middle = (child + high) >> 1;
    if ((cells[at + 2 + middle] ?? 0) <= code) child = middle;
    else high = middle;
  }
  for (; child < count; child += 1) {
    const letter = cells[at + 2 + child] ?? 0;
    if (letter < code) continue;
    if (letter > code) return 0;
    if (child === 0) return at + 3 * count;
    const cell = at + count + 2 * child;
    return at + (cells[cell] ?? 0) * 0x1_0000 + (cells[cell + 1] ?? 0);
  }
  return 0;
}

/** A text is read once whatever the number of anchors. The numbers of what is found are those of the tree's entries. */
export function createFinder(tree: AnchorTree): Finder {
  const { endsWord, isDouble } = tree;
  const hits = noHits(ROOM);
  const trail = new Trail(tree);
  const outsideAt = trail.put(OUTSIDE);
  const insideAt = trail.put(INSIDE);
  const { cells } = trail;

  /** The first steps for ASCII from both roots, and the second ones of what begins with a small letter. */
  const outside = new Uint32Array(ASCII);
  const inside = new Uint32Array(ASCII);
  const second = new Uint32Array(COLUMNS * COLUMNS);
  for (let code = 0; code < ASCII; code += 1) {
    outside[code] = step(cells, outsideAt, code);
    inside[code] = step(cells, insideAt, code);
    const node = outside[code] ?? 0;
    if (code >= LOW && node !== 0)
      for (let next = 0; next < COLUMNS; next += 1)
        second[(code - LOW) * COLUMNS + next] = step(cells, node, LOW + next);
  }
  const standsInside = inside.some((node) => node !== 0);

  /** Takes what ends at a node. */
  const take = (first: number, code: number, start: number, at: number): void => {
    const atEdge = !isWord(code);
    for (let entry = first; ; entry += 1) {
      if (atEdge || endsWord[entry] === 0) add(hits, entry, start, at);
      if (isDouble[entry] === 0) return;
    }
  };

  /** Takes what begins at a place, from the node on that its letters up to another lead to. */
  const follow = (codes: Uint16Array, start: number, from: number, to: number, first: number): void => {
    let at = from;
    for (let node = first; node !== 0; at += 1) {
      const code = at < to ? (codes[at] ?? 0) : 0;
      const entry = cells[node] ?? NONE;
      if (entry !== NONE) take(entry, code, start, at);
      if (at >= to) return;
      node = step(cells, node, code);
    }
  };

  return {
    find(letters, from, to) {
      hits.length = 0;
      const { codes, starts, count } = letters;
      for (let i = letters.firstFrom(from); i < count; i += 1) {
        const start = starts[i] ?? 0;
        if (start >= to) break;
        const code = codes[start] ?? 0;
        const node = code < ASCII ? (outside[code] ?? 0) : step(cells, outsideAt, code);
        if (node === 0) continue;
        const next = start + 1 < to ? (codes[start + 1] ?? 0) : 0;
        if (code < LOW || code >= ASCII || next < LOW || next >= ASCII)
          follow(codes, start, start + 1, to, node);
        else {
          const entry = cells[node] ?? NONE;
          if (entry !== NONE) take(entry, next, start, start + 1);
          const then = second[(code - LOW) * COLUMNS + next - LOW] ?? 0;
          if (then !== 0) follow(codes, start, start + 2, to, then);
        }
      }
      if (standsInside)
        for (let at = from + 1; at < to; at += 1) {
          const code = codes[at] ?? 0;
          const first = code < ASCII ? (inside[code] ?? 0) : 0;
          if (first !== 0 && isWord(codes[at - 1] ?? 0)) follow(codes, at, at + 1, to, first);
        }
      return hits;
    },
  };
}

function noHits(room: number): Hits {
  return {
    length: 0,
    found: new Uint16Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
  };
}

function add(hits: Hits, entry: number, start: number, end: number): void {
  const { length } = hits;
  if (length === hits.ends.length) {
    const more = noHits(length * 2);
    more.found.set(hits.found);
    more.starts.set(hits.starts);
    more.ends.set(hits.ends);
    Object.assign(hits, more);
  }
  hits.found[length] = entry;
  hits.starts[length] = start;
  hits.ends[length] = end;
  hits.length = length + 1;
}
