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
/** The letters from the grave accent on stand in rows. */
const LOW = 0x60;
const COLUMNS = 32;
/** The first nodes, mostly those of the first letter, have a row of these letters each. */
const ROWS = 64;

/** A text is read once whatever the number of anchors. The numbers of what is found are those of the tree's entries. */
export function createFinder({ letters, childrenAt, entryAt, endsWord, isDouble }: AnchorTree): Finder {
  const hits = noHits(ROOM);

  /** The node that a letter leads to, or 0, by looking for the letter. */
  const search = (node: number, code: number): number => {
    let low = childrenAt[node] ?? 0;
    let high = childrenAt[node + 1] ?? 0;
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if ((letters[middle] ?? 0) <= code) low = middle;
      else high = middle;
    }
    for (; low < high; low += 1) if (letters[low] === code) return low;
    return 0;
  };
  const rows = new Uint16Array(Math.min(ROWS, letters.length) * COLUMNS);
  for (let place = 0; place < rows.length; place += 1)
    rows[place] = search(Math.floor(place / COLUMNS), (place % COLUMNS) | LOW);
  const step = (node: number, code: number): number =>
    node < ROWS && code >>> 5 === LOW >>> 5 ? (rows[node * COLUMNS + (code & 31)] ?? 0) : search(node, code);

  /** The first steps for ASCII from both roots. */
  const outside = new Uint16Array(ASCII);
  const inside = new Uint16Array(ASCII);
  for (let code = 0; code < ASCII; code += 1) {
    outside[code] = step(OUTSIDE, code);
    inside[code] = step(INSIDE, code);
  }
  const standsInside = inside.some((node) => node !== 0);

  /** Takes what begins at a place, from the node on that its first letter leads to. */
  const follow = (codes: Uint16Array, start: number, to: number, first: number): void => {
    let at = start + 1;
    for (let node = first; node !== 0; at += 1) {
      const code = at < to ? (codes[at] ?? 0) : 0;
      let entry = entryAt[node] ?? NONE;
      if (entry !== NONE) {
        const atEdge = !isWord(code);
        for (; ; entry += 1) {
          if (atEdge || endsWord[entry] === 0) add(hits, entry, start, at);
          if (isDouble[entry] === 0) break;
        }
      }
      if (at >= to) return;
      node = step(node, code);
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
        const first = code < ASCII ? (outside[code] ?? 0) : search(OUTSIDE, code);
        if (first !== 0) follow(codes, start, to, first);
      }
      if (standsInside)
        for (let at = from + 1; at < to; at += 1) {
          const code = codes[at] ?? 0;
          const first = code < ASCII ? (inside[code] ?? 0) : 0;
          if (first !== 0 && isWord(codes[at - 1] ?? 0)) follow(codes, at, to, first);
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
