import { anchorsOf } from './anchors.ts';

/** Where the anchors of patterns stand in a text: three numbers for each, its pattern, where it begins and where it ends. */
export interface Hits {
  numbers: Int32Array;
  /** So many of `numbers` count. */
  length: number;
}

/**
 * Reads a stretch of a text once and says which patterns can match in which part of it. The answer is reused: read it
 * before the next call. Give the whole text and not a slice of it: letters of a slice are several times slower to get at.
 */
export type Finder = (text: string, from: number, to: number) => Hits;

/** Stands for a pattern without anchors, which can match anywhere. */
export const ANYWHERE = -1;

const STARTS = 1;
const ENDS = 2;
/** Room for so many hits at first; it grows. */
const ROOM = 3 * 1_024;

function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f
  );
}

interface Node {
  next: Map<number, Node>;
  number: number;
  /** Pattern, length and edges of the anchors that end here. */
  ends: number[];
  /** The longest other beginning of an anchor that this one ends with. */
  fallback: Node | undefined;
}

function createNode(): Node {
  return { next: new Map(), number: 0, ends: [], fallback: undefined };
}

/** All beginnings of anchors, the shortest first, with their fallbacks. */
function ordered(root: Node): Node[] {
  const nodes = [root];
  for (const node of nodes) {
    for (const [letter, child] of node.next) {
      child.number = nodes.push(child) - 1;
      let back = node.fallback;
      while (back !== undefined && !back.next.has(letter)) back = back.fallback;
      child.fallback = back?.next.get(letter) ?? root;
      child.ends.push(...child.fallback.ends);
    }
  }
  return nodes;
}

/**
 * The anchors of all patterns as one table (after Aho and Corasick): from the state and the next letter it gives the
 * next state, so a text is read once whatever the number of patterns.
 */
export function createFinder(sources: readonly string[]): Finder {
  const root = createNode();
  const anywhere: number[] = [];
  const letterOf = new Uint16Array(65_536);
  let letters = 1;
  sources.forEach((source, pattern) => {
    const anchors = anchorsOf(source);
    if (anchors === null) anywhere.push(pattern);
    for (const { text, startsWord, endsWord } of anchors ?? []) {
      let node = root;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (letterOf[code] === 0) letterOf[code] = letters++;
        const letter = letterOf[code] ?? 0;
        const child = node.next.get(letter) ?? createNode();
        node.next.set(letter, child);
        node = child;
      }
      node.ends.push(pattern, text.length, (startsWord ? STARTS : 0) | (endsWord ? ENDS : 0));
    }
  });
  const nodes = ordered(root);
  if (nodes.length > 65_535) throw new RangeError('too many anchors for one table');
  const table = new Uint16Array(nodes.length * letters);
  /** Where in `ends` the anchors that end in a state begin; those of the next state follow. */
  const endsAt = new Uint32Array(nodes.length + 1);
  const ends: number[] = [];
  for (const { number, next, fallback, ends: own } of nodes) {
    const row = number * letters;
    // What is not written out goes on as the fallback does; that is shorter, so its row stands already.
    if (fallback !== undefined)
      table.copyWithin(row, fallback.number * letters, (fallback.number + 1) * letters);
    for (const [letter, child] of next) table[row + letter] = child.number;
    for (const one of own) ends.push(one);
    endsAt[number + 1] = ends.length;
  }
  const flatEnds = Int32Array.from(ends);

  const hits: Hits = { numbers: new Int32Array(ROOM), length: 0 };
  return (text, from, to) => {
    hits.length = 0;
    for (const pattern of anywhere) add(hits, pattern, ANYWHERE, ANYWHERE);
    let state = 0;
    for (let at = from; at < to; at += 1) {
      state = table[state * letters + (letterOf[text.charCodeAt(at)] ?? 0)] ?? 0;
      const first = endsAt[state] ?? 0;
      const last = endsAt[state + 1] ?? 0;
      if (last === first) continue;
      const end = at + 1;
      const endsWord = end === to || !isWord(text.charCodeAt(end));
      for (let i = first; i < last; i += 3) {
        const edges = flatEnds[i + 2] ?? 0;
        if ((edges & ENDS) !== 0 && !endsWord) continue;
        const start = end - (flatEnds[i + 1] ?? 0);
        if ((edges & STARTS) !== 0 && start > from && isWord(text.charCodeAt(start - 1))) continue;
        add(hits, flatEnds[i] ?? 0, start, end);
      }
    }
    return hits;
  };
}

function add(hits: Hits, pattern: number, start: number, end: number): void {
  if (hits.length + 3 > hits.numbers.length) {
    const more = new Int32Array(hits.numbers.length * 2);
    more.set(hits.numbers);
    hits.numbers = more;
  }
  const { numbers, length } = hits;
  numbers[length] = pattern;
  numbers[length + 1] = start;
  numbers[length + 2] = end;
  hits.length = length + 3;
}
