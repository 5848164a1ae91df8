import { NONE } from './anchor-table.ts';
import type { FilterTable } from './anchor-tree.ts';

/** What has to be looked at when a list of anchors was met. */
export interface WatchedLists {
  /** The ways that wait for list n: from `waysAt[n]` up to `waysAt[n + 1]`. Each way waits for one of its lists. */
  ways: Uint16Array;
  waysAt: Uint16Array;
  /** All lists that way n needs: from `needsAt[n]` up to `needsAt[n + 1]`. */
  needs: Uint16Array;
  needsAt: Uint16Array;
}

/** Of what stands in a text at random, a text with one letter more is met so many times less. */
const LETTER = 3;

/** How often lists are met, against each other: short texts, and those that many lists share ("the "), stand in most sentences. */
function commonnessOf({ letters, childrenAt, entryAt, isDouble, lists, listsAt }: FilterTable): Float64Array {
  const common = new Float64Array(lists.reduce((most, list) => Math.max(most, list + 1), 0));
  /** What a text of the letters up to a node counts. Children stand behind their parents. */
  const share = new Float64Array(letters.length).fill(1);
  for (let node = 0; node < letters.length; node += 1) {
    const below = (share[node] ?? 0) / LETTER;
    share.fill(below, childrenAt[node], childrenAt[node + 1]);
    let entry = entryAt[node] ?? NONE;
    if (entry === NONE) continue;
    for (; ; entry += 1) {
      const from = listsAt[entry] ?? 0;
      const to = listsAt[entry + 1] ?? 0;
      for (let at = from; at < to; at += 1) {
        const list = lists[at] ?? 0;
        common[list] = (common[list] ?? 0) + (share[node] ?? 0) * (to - from);
      }
      if (isDouble[entry] === 0) break;
    }
  }
  return common;
}

/** Numbers by their row as one list, and where each row of it begins. */
function inRows(rows: readonly (readonly number[])[]): [Uint16Array, Uint16Array] {
  const at = new Uint16Array(rows.length + 1);
  for (const [row, { length }] of rows.entries()) at[row + 1] = (at[row] ?? 0) + length;
  return [Uint16Array.from(rows.flat()), at];
}

/**
 * Has each way wait for that list of its own which is met least often. Nothing has to be done for the others until that one is there: of
 * what common words belong to, hardly anything is ever asked for.
 */
export function watchedListsOf(table: FilterTable): WatchedLists {
  const { ways, waysAt, listsOf } = table;
  const common = commonnessOf(table);
  const needed: number[][] = Array.from(listsOf, () => []);
  const waiting: number[][] = [];
  for (let list = 0; list + 1 < waysAt.length; list += 1) {
    waiting.push([]);
    for (let at = waysAt[list] ?? 0; at < (waysAt[list + 1] ?? 0); at += 1) needed[ways[at] ?? 0]?.push(list);
  }
  for (const [way, lists] of needed.entries()) {
    let rarest = lists[0];
    if (rarest === undefined) continue;
    for (const list of lists) if ((common[list] ?? 0) < (common[rarest] ?? 0)) rarest = list;
    waiting[rarest]?.push(way);
  }
  const [waits, waitsAt] = inRows(waiting);
  const [needs, needsAt] = inRows(needed);
  return { ways: waits, waysAt: waitsAt, needs, needsAt };
}
