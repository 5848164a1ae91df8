import { AnchorTable, DEPTH, MOST_STATES, NONE } from './anchor-table.ts';
import { type Anchor, LONGEST } from './anchors.ts';

/** Where anchors stand in a text, nearly in order: by where they begin, but for `LONGEST` letters. */
export interface Hits {
  /** So many hits there are. */
  length: number;
  /** Numbers of the anchors that were found. */
  anchors: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
}

/** Finds anchors in stretches of a text. */
export interface Finder {
  /**
   * Reads a stretch once and says which anchors stand where. The answer is reused: read it before the next search. Give the whole
   * text and not a slice of it: letters of a slice are several times slower to get at.
   */
  find(text: string, from: number, to: number): Hits;
  /**
   * The lists that anchors stand in, as places in what the finder was made of: those of anchor n from `listsAt[n]` up to
   * `listsAt[n + 1]`.
   */
  readonly lists: Uint16Array;
  readonly listsAt: Uint32Array;
}

const STARTS = 1;
const ENDS = 2;
/** Room for so many hits at first; it grows. */
const ROOM = 1_024;
/** Marks a state in which an anchor, or the part of one that is in the table, ends. */
const FOUND = MOST_STATES;

function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f
  );
}

function edgesOf({ startsWord, endsWord }: Anchor): number {
  return (startsWord ? STARTS : 0) | (endsWord ? ENDS : 0);
}

/** The anchors of all lists as one table (after Aho and Corasick), so a text is read once whatever the number of anchors. */
export function createFinder(given: readonly (readonly Anchor[])[]): Finder {
  const { letterOf, letters, exact, table, states, anchors, listsOf, firstOf, nextOf } = new AnchorTable(
    given,
  );
  const first = Uint16Array.from(firstOf);
  const chain = Uint16Array.from(nextOf);
  const next = table.slice(0, states * letters);
  for (let place = 0; place < next.length; place += 1) {
    const state = next[place] ?? 0;
    if (first[state] !== NONE) next[place] = state | FOUND;
  }
  const lengths = Uint8Array.from(anchors, ({ text }) => text.length);
  const edges = Uint8Array.from(anchors, edgesOf);
  const spelt = new Uint16Array(anchors.length * LONGEST);
  for (const [anchor, { text }] of anchors.entries())
    for (let at = 0; at < text.length; at += 1) spelt[anchor * LONGEST + at] = text.charCodeAt(at);
  const listsAt = new Uint32Array(anchors.length + 1);
  for (const [anchor, { length }] of listsOf.entries()) listsAt[anchor + 1] = (listsAt[anchor] ?? 0) + length;

  /** Letters that the table tells apart need not be compared. */
  const told = exact ? DEPTH : 0;
  const stands = (text: string, start: number, anchor: number, length: number): boolean => {
    for (let at = told; at < length; at += 1)
      if (text.charCodeAt(start + at) !== spelt[anchor * LONGEST + at]) return false;
    return true;
  };
  const hits = noHits(ROOM);
  return {
    lists: Uint16Array.from(listsOf.flat()),
    listsAt,
    find(text, from, to) {
      hits.length = 0;
      let state = 0;
      for (let at = from; at < to; at += 1) {
        state = next[state * letters + (letterOf[text.charCodeAt(at)] ?? 0)] ?? 0;
        if (state < FOUND) continue;
        state -= FOUND;
        for (let anchor = first[state] ?? NONE; anchor !== NONE; anchor = chain[anchor] ?? NONE) {
          const length = lengths[anchor] ?? 0;
          const edge = edges[anchor] ?? 0;
          const start = at + 1 - Math.min(length, DEPTH);
          const end = start + length;
          if (end > to) continue;
          if ((edge & STARTS) !== 0 && start > from && isWord(text.charCodeAt(start - 1))) continue;
          if ((edge & ENDS) !== 0 && end < to && isWord(text.charCodeAt(end))) continue;
          if (stands(text, start, anchor, length)) add(hits, anchor, start, end);
        }
      }
      return hits;
    },
  };
}

function noHits(room: number): Hits {
  return {
    length: 0,
    anchors: new Uint16Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
  };
}

function add(hits: Hits, anchor: number, start: number, end: number): void {
  const { length } = hits;
  if (length === hits.ends.length) {
    const more = noHits(length * 2);
    more.anchors.set(hits.anchors);
    more.starts.set(hits.starts);
    more.ends.set(hits.ends);
    Object.assign(hits, more);
  }
  hits.anchors[length] = anchor;
  hits.starts[length] = start;
  hits.ends[length] = end;
  hits.length = length + 1;
}
