import type { Database } from '../../store/database.ts';
import { type Doclist, Varints } from './doclists.ts';
import { eachWord } from './leaf-words.ts';
import { Newest } from './newest.ts';
import { type Leaf, leavesFrom, readSegments } from './segments.ts';

/** Bytes of a list from which on it is looked into before the others: what it has leaves little to look for. */
const LONG = 512;

/**
 * The messages with a word that begins so, the newest first, as many as are wanted.
 *
 * FTS4 puts the lists of all such words together before it gives the first message. After three letters that are megabytes, and
 * tens of thousands of words that stand in one message each. A list has the newest first, so here it is read only as far as new
 * enough ones can stand in it, and most lists begin behind that.
 */
export function newestThatBegin(
  db: Database,
  beginning: string,
  wanted: number,
): [id: number, hits: number][] {
  const leaves: (Leaf & { bytes: Uint8Array })[] = [];
  for (const segment of readSegments(db)) {
    for (const leaf of leavesFrom(db, segment, beginning)) {
      leaves.push(leaf);
      if (!eachWord(leaf.bytes, beginning, () => undefined)) break;
    }
  }
  const look = (first: number): Newest => {
    const newest = new Newest(wanted);
    for (const lists of listsOf(leaves, beginning, first).values()) newest.take(lists);
    return newest;
  };
  // The long ones alone, of which none is known to begin there.
  const { bound } = look(-Infinity);
  const newest = look(bound);
  // Some of their messages are gone, which shorter lists have told.
  return bound < Infinity && newest.count < wanted ? look(Infinity).result() : newest.result();
}

/** The lists of each word, that of the segment written last first: the long ones, and those that begin at this id or before. */
function listsOf(
  leaves: readonly (Leaf & { bytes: Uint8Array })[],
  beginning: string,
  latest: number,
): Map<string, Doclist[]> {
  const words = new Map<string, Doclist[]>();
  for (const leaf of leaves) {
    const { bytes, read } = leaf;
    eachWord(bytes, beginning, (word, start, length) => {
      if (length < LONG && new Varints(bytes, start).next() > latest) return;
      const list: Doclist = { bytes, start, length, read };
      const key = word.toString();
      const lists = words.get(key);
      if (lists) lists.push(list);
      else words.set(key, [list]);
    });
  }
  return words;
}
