import type { Database } from '../../store/database.ts';
import { OddIndexError } from './doclists.ts';
import { childFor, hasOneWord } from './leaf-words.ts';

/** Bytes of a leaf that are read at first. A longer one has a single word, which stands in very many messages. */
export const HEAD = 16 * 1024;
/** Leaves that are read in one go, at first and at most. */
const LEAST = 2;
const MOST = 32;

/** One of the sorted pieces that FTS4's index consists of (sqlite.org/fts3.html, "Shadow Tables"). */
export interface Segment {
  /** Ids of its leaves; of one that fits into the root there are none. */
  first: number;
  last: number;
  root: Uint8Array;
  /** Those between the root and the leaves that were read: the words of a query go through the same ones. */
  nodes: Map<number, Uint8Array>;
  /** Leaves that were looked into, by their ids. */
  leaves: Map<number, Leaf>;
}

/** A piece of a segment, with some words in their order and where they stand. */
export interface Leaf {
  /** In bytes. */
  size: number;
  /** So many bytes of it, or all. What is asked for, SQLite fetches all of it, but not all is handed over. */
  read: (count: number) => Uint8Array;
}

/** The segments as one search finds them: what it has read of them it does not read again. */
export class Segments {
  readonly db: Database;
  #all: Segment[] | undefined;

  constructor(db: Database) {
    this.db = db;
  }

  get all(): readonly Segment[] {
    return (this.#all ??= readSegments(this.db));
  }
}

/** What was written last stands first. */
export function readSegments(db: Database): Segment[] {
  return db.all(
    'SELECT start_block, leaves_end_block, root FROM message_text_segdir ORDER BY level, idx DESC',
    [],
    (row) => ({
      first: row.integer(0),
      last: row.integer(1),
      root: row.blob(2),
      nodes: new Map(),
      leaves: new Map(),
    }),
  );
}

/** The leaf in which a word stands if it is in the segment. */
export function leafOf(db: Database, segment: Segment, word: string): Leaf {
  const { first, root } = segment;
  if (first === 0) return { size: root.length, read: () => root };
  const id = findLeaf(db, segment, word);
  const known = segment.leaves.get(id);
  if (known) return known;
  // Of a long one only how long it is: that costs nothing.
  const leaf = db.get(
    `SELECT length(block), CASE WHEN length(block) <= ${HEAD} THEN block END FROM message_text_segments WHERE blockid = ?`,
    [id],
    (row) => ({ size: row.integer(0), bytes: row.blobOrNull(1) }),
  );
  if (!leaf) throw new OddIndexError();
  const { size } = leaf;
  let held = leaf.bytes;
  const read = (count: number): Uint8Array => {
    if (held === null || held.length < Math.min(size, count)) held = readLeaf(db, id, size, count);
    return held;
  };
  segment.leaves.set(id, { size, read });
  return { size, read };
}

/** The leaves of a segment from the one on in which words that begin so would begin, as much of each as there must be to see its words. */
export function* leavesFrom(
  db: Database,
  segment: Segment,
  beginning: string,
): Generator<Leaf & { bytes: Uint8Array }> {
  const { first, last, root } = segment;
  if (first === 0) {
    yield { size: root.length, bytes: root, read: () => root };
    return;
  }
  let at = findLeaf(db, segment, beginning);
  for (let count = LEAST; at <= last; count = Math.min(MOST, count * 2)) {
    const to = Math.min(last, at + count - 1);
    const leaves = db.all(
      `SELECT blockid, length(block), substr(block, 1, ${HEAD}) FROM message_text_segments WHERE blockid BETWEEN ? AND ? ORDER BY blockid`,
      [at, to],
      (row) => ({ id: row.integer(0), size: row.integer(1), head: row.blob(2) }),
    );
    if (leaves.length <= to - at) throw new OddIndexError();
    for (const { id, size, head } of leaves) {
      const read = (bytes: number): Uint8Array => readLeaf(db, id, size, bytes);
      yield { size, bytes: size <= HEAD || hasOneWord(head, size) ? head : read(size), read };
    }
    at = to + 1;
  }
}

function readLeaf(db: Database, id: number, size: number, count: number): Uint8Array {
  const bytes = db.get(
    'SELECT substr(block, 1, ?) FROM message_text_segments WHERE blockid = ?',
    [Math.min(size, count), id],
    (row) => row.blob(0),
  );
  if (!bytes) throw new OddIndexError();
  return bytes;
}

function findLeaf(db: Database, { first, last, root, nodes }: Segment, word: string): number {
  const wanted = Buffer.from(word, 'latin1');
  let node = root;
  let child = childFor(node, wanted);
  while (child < first || child > last) {
    const block =
      nodes.get(child) ??
      db.get('SELECT block FROM message_text_segments WHERE blockid = ?', [child], (row) => row.blob(0));
    // Nodes have their height, which falls on the way down.
    if (block === undefined || (block[0] ?? 0) >= (node[0] ?? 0)) throw new OddIndexError();
    nodes.set(child, block);
    node = block;
    child = childFor(node, wanted);
  }
  return child;
}
