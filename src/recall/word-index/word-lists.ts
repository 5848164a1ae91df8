import type { Database } from '../../store/database.ts';
import { newestThatBegin } from './beginnings.ts';
import { type Doclist, WordCursor } from './doclists.ts';
import { eachWord } from './leaf-words.ts';
import { RANKED } from '../match.ts';
import type { Query } from '../query.ts';
import { HEAD, type Leaf, leafOf, readSegments } from './segments.ts';

/** What the tokenizer leaves in one piece, but for its case. */
const PLAIN_WORD = /^[a-z\d]+$/iu;

/** Messages that are looked at. Where a filter lets through one of many, FTS4 is sooner there. */
export const MOST_LISTED = 8 * RANKED;
/** Bytes of lists that have fewer messages than are ranked: one takes three at least. */
const FEW = 3 * RANKED;

/** A message, and how often each of the query's terms stands in it. */
export interface Listed {
  id: number;
  hits: number[];
}

export interface WordLists {
  /** The messages that have all terms, the newest first, `MOST_LISTED` at least if there are so many. They are looked for as they are asked for. */
  messages: Iterable<Listed>;
  /** In how many messages a term stands, counted up to `RANKED`, in the order of the terms; 1 for a single term. */
  rows: number[];
}

/**
 * The messages that FTS4 would give for plain words or one beginning of a word, out of its tables: several times as soon where there are very many of
 * them. Undefined for other queries. Throws `OddIndexError` where the tables are not as expected. What FTS4 has gathered in memory is not seen.
 */
export function readWordLists(db: Database, { terms, without }: Query): WordLists | undefined {
  const words = terms.map(({ words: [word = '', ...more] }) => (more.length === 0 ? word.toLowerCase() : ''));
  if (without.length > 0 || !words.every((word) => PLAIN_WORD.test(word))) return undefined;
  const [word = ''] = words;
  if (terms.length === 1 && terms[0]?.prefix === true) return { messages: thatBegin(db, word), rows: [1] };
  if (terms.some(({ prefix }) => prefix)) return undefined;
  const known = listsOfWords(db, new Set(words));
  const lists = words.map((each) => known.get(each) ?? []);
  return { messages: withAll(lists), rows: lists.length === 1 ? [1] : lists.map(count) };
}

/** The lists of each word, that of the segment written last first. */
function listsOfWords(db: Database, words: ReadonlySet<string>): Map<string, Doclist[]> {
  const segments = readSegments(db);
  const lists = new Map<string, Doclist[]>();
  const long = new Map<string, Leaf[]>();
  for (const word of words) {
    const leaves = segments.map((segment) => leafOf(db, segment, word));
    if (leaves.some(({ size }) => size > HEAD)) long.set(word, leaves);
    else lists.set(word, listsIn(leaves, word, HEAD));
  }
  // Together with a word that stands in few messages all there is of the others is needed.
  const most = [...lists.values()].some((each) => bytesOf(each) < FEW) ? Infinity : HEAD;
  for (const [word, leaves] of long) lists.set(word, listsIn(leaves, word, most));
  return lists;
}

function listsIn(leaves: readonly Leaf[], word: string, most: number): Doclist[] {
  return leaves.flatMap(({ read }) => {
    const bytes = read(most);
    const found: Doclist[] = [];
    eachWord(bytes, word, ({ size }, start, length) => {
      if (size === word.length) found.push({ bytes, start, length, read });
    });
    return found;
  });
}

/** First those that are ranked. Where a filter leaves too few of them, nobody knows how many more are needed. */
function* thatBegin(db: Database, beginning: string): Generator<Listed> {
  let last = 0;
  for (const wanted of [RANKED + 1, MOST_LISTED]) {
    const newest = newestThatBegin(db, beginning, wanted);
    for (const [id, hits] of newest) if (id > last) yield { id, hits: [hits] };
    if (newest.length < wanted) return;
    last = newest.at(-1)?.[0] ?? last;
  }
}

/** By turns each word goes on to where the others are, beginning with the rarest. */
function* withAll(lists: readonly Doclist[][]): Generator<Listed> {
  const cursors = new Map(lists.map((each) => [each, new WordCursor(each)]));
  const rarestFirst = [...cursors].sort(([a], [b]) => bytesOf(a) - bytesOf(b)).map(([, cursor]) => cursor);
  for (let wanted = 1; ;) {
    let agreed = true;
    for (const [index, word] of rarestFirst.entries()) {
      if (!word.skipTo(wanted)) return;
      agreed = index === 0 || word.id === wanted;
      wanted = word.id;
      if (!agreed) break;
    }
    if (!agreed) continue;
    yield { id: wanted, hits: lists.map((each) => cursors.get(each)?.hits ?? 0) };
    wanted++;
  }
}

function bytesOf(lists: readonly Doclist[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function count(lists: readonly Doclist[]): number {
  const word = new WordCursor(lists);
  let rows = 0;
  while (rows < RANKED && word.skipTo(word.id + 1)) rows++;
  return rows;
}
