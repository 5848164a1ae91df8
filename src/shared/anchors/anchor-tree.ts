import { AnchorTable, INSIDE, NONE, OUTSIDE } from './anchor-table.ts';
import type { Anchor, Needs } from './anchors.ts';
import { isWord } from './letters.ts';

/**
 * Anchors as a tree of their letters, as a finder walks it. Children of a node stand side by side, in the order of their letters. The first two
 * nodes are the roots (`OUTSIDE`, `INSIDE`). All in a few rows of numbers, so it is small, and it can be put into the bundle when that is built.
 */
export interface AnchorTree {
  /** The letter that leads to a node. */
  letters: Uint16Array;
  /** The first child of a node. Its last one stands before the first child of the next node. One more than there are nodes. */
  childrenAt: Uint16Array;
  /** The first entry that ends at a node, or `NONE`; there are two when they differ in what may follow them. */
  entryAt: Uint16Array;
  /** For each entry, in the order of their texts and below the first root first, whether a word has to end behind it, and whether it is the first of two. */
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

/** A text that anchors share, and the lists that they stand in. */
interface Entry {
  text: string;
  endsWord: boolean;
  lists: number[];
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

/** How many letters two texts begin with alike. */
function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

/** The anchors of all lists as one tree. */
export function treeOf(given: readonly (readonly Anchor[])[]): AnchorTree {
  const roots = [sortedEntries(given, () => true), sortedEntries(given, standsInside)];
  const entries = roots.flat();
  const table = new AnchorTable(entries.reduce((sum, { text: { length } }) => sum + length, roots.length));
  for (const root of roots) {
    table.root();
    let before = '';
    for (const { text, endsWord } of root) {
      const shared = sharedLength(before, text);
      table.back(before.length - shared);
      for (let at = shared; at < text.length; at += 1) table.letter(text.charCodeAt(at));
      table.end(endsWord);
      before = text;
    }
  }
  const all = entries.flatMap(({ lists }) => lists);
  assertFits(all);
  const listsAt = new Uint16Array(entries.length + 1);
  for (const [entry, { lists }] of entries.entries())
    listsAt[entry + 1] = (listsAt[entry] ?? 0) + lists.length;
  return { ...table.tree(), lists: Uint16Array.from(all), listsAt };
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

/**
 * The texts of a tree are told one after the other, as they follow in a dictionary: the letters that one has more than what it shares with
 * the one before, and behind them, as a number that no letter has, whether a word has to end there and how many letters the next goes back.
 */
const FIRST_LETTER = 0x20;

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
  putTexts(table, OUTSIDE, put);
  putTexts(table, INSIDE, put);
  putRows(table.lists, table.listsAt);
  return Uint8Array.from(bytes);
}

/** Puts down how many texts there are below a root, and the texts. */
function putTexts(
  { letters, childrenAt, entryAt, endsWord, isDouble }: AnchorTree,
  root: number,
  put: (value: number) => void,
): void {
  const told: number[] = [];
  let count = 0;
  /** The text that was told last; how many letters it has. */
  let last: { entry: number; length: number } | undefined;
  const goBack = (length: number): void => {
    if (last !== undefined) told.push((last.length - length) * 2 + (endsWord[last.entry] ?? 0));
    last = undefined;
  };
  const tell = (node: number, length: number): void => {
    const first = entryAt[node] ?? NONE;
    const ends = first === NONE ? 0 : 1 + (isDouble[first] ?? 0);
    for (let entry = first; entry < first + ends; entry += 1) {
      goBack(length);
      last = { entry, length };
    }
    count += ends;
    for (let child = childrenAt[node] ?? 0; child < (childrenAt[node + 1] ?? 0); child += 1) {
      goBack(length);
      const letter = letters[child] ?? 0;
      if (letter < FIRST_LETTER) throw new RangeError('an anchor has a control character in it');
      told.push(letter);
      tell(child, length + 1);
    }
  };
  tell(root, 0);
  goBack(0);
  put(count);
  told.forEach(put);
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
  /** Adds numbers up, from 0 on. */
  const sums = (length: number): Uint16Array => {
    const all = new Uint16Array(length + 1);
    let sum = 0;
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
  const texts = (table: AnchorTable): void => {
    table.root();
    for (let left = take(); left > 0;) {
      const code = take();
      if (code >= FIRST_LETTER) {
        table.letter(code);
        continue;
      }
      table.end((code & 1) === 1);
      table.back(code >> 1);
      left -= 1;
    }
  };
  return () => {
    const waysOf = counts();
    const listsOf = counts();
    const signsOf = new Uint32Array(listsOf.length);
    for (let way = 0; way < signsOf.length; way += 1) signsOf[way] = take();
    const waysAt = sums(take());
    const ways = rows(waysAt);
    const table = new AnchorTable(take());
    texts(table);
    texts(table);
    const tree = table.tree();
    const listsAt = sums(tree.endsWord.length);
    const lists = rows(listsAt);
    return { waysOf, listsOf, signsOf, ways, waysAt, ...tree, lists, listsAt };
  };
}
