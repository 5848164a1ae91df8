import { AnchorTable, NONE } from './anchor-table.ts';
import type { Anchor, Needs } from './anchors.ts';

/**
 * Anchors as a tree of their letters, as a finder walks it. The first two nodes are the roots (`OUTSIDE`, `INSIDE`); what these numbers mean is
 * told at `AnchorTable`. All in a few rows of numbers, so it is small, and it can be put into the bundle when that is built.
 */
export interface AnchorTree {
  letters: Uint16Array;
  /** One more than there are nodes. */
  childrenAt: Uint16Array;
  entryAt: Uint16Array;
  /** For each entry whether a word has to end behind it, and whether it is the first of two. */
  endsWord: Uint8Array;
  isDouble: Uint8Array;
  /** The lists that entry n stands in: from `listsAt[n]` up to `listsAt[n + 1]`, ascending. */
  lists: Uint16Array;
  listsAt: Uint16Array;
}

/**
 * What a pattern filter is made of. A pattern may match in one way or another, and each way needs some lists of anchors. Lists that are the same
 * stand here once.
 */
export interface FilterTable extends AnchorTree {
  /** The ways that need list n: from `waysAt[n]` up to `waysAt[n + 1]`, ascending. */
  ways: Uint16Array;
  waysAt: Uint16Array;
  /** How many lists each way needs, and which signs (`signOf`). */
  listsOf: Uint8Array;
  signsOf: Uint32Array;
  /** How many ways each pattern has; those of one pattern stand in a row. */
  waysOf: Uint8Array;
}

/** Numbers stand in 16 bits. */
function assertFits(rows: readonly unknown[]): void {
  if (rows.length > 0xffff) throw new RangeError('too many anchors for one table');
}

/** The anchors of all lists as one tree. */
export function treeOf(given: readonly (readonly Anchor[])[]): AnchorTree {
  const { letters, childrenAt, entryAt, entries, isDouble } = new AnchorTable(given);
  const all = entries.flatMap(({ lists }) => lists);
  assertFits(all);
  const listsAt = new Uint16Array(entries.length + 1);
  for (const [entry, { lists }] of entries.entries())
    listsAt[entry + 1] = (listsAt[entry] ?? 0) + lists.length;
  return {
    letters: Uint16Array.from(letters),
    childrenAt: Uint16Array.from(childrenAt),
    entryAt: Uint16Array.from(entryAt),
    endsWord: Uint8Array.from(entries, (entry) => (entry.endsWord ? 1 : 0)),
    isDouble: Uint8Array.from(isDouble),
    lists: Uint16Array.from(all),
    listsAt,
  };
}

/** Takes the anchors of each pattern (`anchorsOf`). */
export function filterTableOf(patterns: readonly (readonly Needs[])[]): FilterTable {
  const numbers = new Map<string, number>();
  const lists: (readonly Anchor[])[] = [];
  const users: number[][] = [];
  const ways = patterns.flat();
  for (const [way, { lists: needed }] of ways.entries())
    for (const list of needed) {
      const key = JSON.stringify(list);
      const number = numbers.get(key) ?? lists.push(list) - 1;
      if (number === users.length) users.push([]);
      numbers.set(key, number);
      users[number]?.push(way);
    }
  assertFits(users.flat());
  const waysAt = new Uint16Array(lists.length + 1);
  for (const [list, { length }] of users.entries()) waysAt[list + 1] = (waysAt[list] ?? 0) + length;
  return {
    ...treeOf(lists),
    ways: Uint16Array.from(users.flat()),
    waysAt,
    listsOf: Uint8Array.from(ways, ({ lists: { length } }) => length),
    signsOf: Uint32Array.from(ways, ({ signs }) => signs),
    waysOf: Uint8Array.from(patterns, ({ length }) => length),
  };
}

/** What ends at a node: nothing, one entry, one at whose end a word ends, or both of them, that one as the second or the first. */
const NOTHING = 0;
const ANYWHERE = 1;
const AT_EDGE = 2;
const EDGE_SECOND = 3;
const EDGE_FIRST = 4;

/** A table as bytes; small numbers take one, and like stands beside like. */
export function packTable(table: FilterTable): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number): void => {
    let left = value;
    for (; left >= 0x80; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
    bytes.push(left);
  };
  const putRows = (rows: Uint16Array, rowsAt: Uint16Array): void => {
    for (let row = 0; row + 1 < rowsAt.length; row += 1) put((rowsAt[row + 1] ?? 0) - (rowsAt[row] ?? 0));
    for (let row = 0; row + 1 < rowsAt.length; row += 1)
      for (let at = rowsAt[row] ?? 0, before = 0; at < (rowsAt[row + 1] ?? 0); at += 1) {
        put((rows[at] ?? 0) - before);
        before = rows[at] ?? 0;
      }
  };
  for (const counts of [table.waysOf, table.listsOf]) {
    put(counts.length);
    counts.forEach(put);
  }
  table.signsOf.forEach(put);
  put(table.waysAt.length - 1);
  putRows(table.ways, table.waysAt);
  put(table.letters.length);
  putRows(table.letters, table.childrenAt);
  put(table.endsWord.length);
  for (const entry of table.entryAt) {
    if (entry === NONE) put(NOTHING);
    else if (table.isDouble[entry] === 0) put(table.endsWord[entry] === 0 ? ANYWHERE : AT_EDGE);
    else put(table.endsWord[entry] === 0 ? EDGE_SECOND : EDGE_FIRST);
  }
  putRows(table.lists, table.listsAt);
  return Uint8Array.from(bytes);
}

/** Reads what `packTable` wrote, one table after the other. */
export function createTableReader(bytes: Uint8Array): () => FilterTable {
  let at = 0;
  const take = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  /** Adds numbers up; the sums begin at `first`. */
  const sums = (length: number, first: number): Uint16Array => {
    const all = new Uint16Array(length + 1);
    let sum = first;
    all[0] = sum;
    for (let i = 1; i <= length; i += 1) {
      sum += take();
      all[i] = sum;
    }
    return all;
  };
  /** Rows of ascending numbers, each from one place of `starts` to the next, told by how much they grow. */
  const rows = (starts: Uint16Array): Uint16Array => {
    const all = new Uint16Array(starts[starts.length - 1] ?? 0);
    for (let row = 0; row + 1 < starts.length; row += 1) {
      const end = starts[row + 1] ?? 0;
      let value = 0;
      for (let i = starts[row] ?? 0; i < end; i += 1) {
        value += take();
        all[i] = value;
      }
    }
    return all;
  };
  const counts = (): Uint8Array => {
    const all = new Uint8Array(take());
    for (let i = 0; i < all.length; i += 1) all[i] = take();
    return all;
  };
  return () => {
    const waysOf = counts();
    const listsOf = counts();
    const signsOf = new Uint32Array(listsOf.length);
    for (let way = 0; way < signsOf.length; way += 1) signsOf[way] = take();
    const waysAt = sums(take(), 0);
    const ways = rows(waysAt);
    const nodes = take();
    const childrenAt = sums(nodes, 2);
    const letters = rows(childrenAt);
    const entryAt = new Uint16Array(nodes);
    const entries = take();
    const endsWord = new Uint8Array(entries);
    const isDouble = new Uint8Array(entries);
    let entry = 0;
    for (let node = 0; node < nodes; node += 1) {
      const ending = take();
      entryAt[node] = ending === NOTHING ? NONE : entry;
      if (ending === NOTHING) continue;
      if (ending === AT_EDGE || ending === EDGE_FIRST) endsWord[entry] = 1;
      if (ending >= EDGE_SECOND) {
        isDouble[entry] = 1;
        entry += 1;
        if (ending === EDGE_SECOND) endsWord[entry] = 1;
      }
      entry += 1;
    }
    const listsAt = sums(entries, 0);
    const lists = rows(listsAt);
    return {
      waysOf,
      listsOf,
      signsOf,
      ways,
      waysAt,
      letters,
      childrenAt,
      entryAt,
      endsWord,
      isDouble,
      lists,
      listsAt,
    };
  };
}
