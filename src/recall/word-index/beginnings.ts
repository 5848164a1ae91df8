import type { Database } from '../../store/database.ts';
import { type Doclist, Varints, WordCursor } from './doclists.ts';
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
  const leaves = leavesOf(db, beginning);
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

/** How often words that begin so stand in each of these messages, which are given by rising id. Those that have none are left out. */
export function beginningsIn(db: Database, beginning: string, among: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  const last = among.at(-1) ?? -Infinity;
  for (const lists of listsOf(leavesOf(db, beginning), beginning, last).values()) {
    const word = new WordCursor(lists);
    for (let at = 0; at < among.length && word.skipTo(among[at] ?? Infinity);) {
      at = firstFrom(among, at, word.id);
      if (among[at] !== word.id) continue;
      found.set(word.id, (found.get(word.id) ?? 0) + word.hits);
      at++;
    }
  }
  return found;
}

/** Where the first id stands that is not below this one: near by mostly, so it is looked for in steps that grow. */
function firstFrom(ids: readonly number[], from: number, wanted: number): number {
  let [low, step] = [from, 1];
  while (low + step < ids.length && (ids[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(ids.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function leavesOf(db: Database, beginning: string): (Leaf & { bytes: Uint8Array })[] {
  const leaves: (Leaf & { bytes: Uint8Array })[] = [];
  for (const segment of readSegments(db)) {
    for (const leaf of leavesFrom(db, segment, beginning)) {
      leaves.push(leaf);
      if (!eachWord(leaf.bytes, beginning, () => undefined)) break;
    }
  }
  return leaves;
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
