import type { Database } from '../../store/database.ts';
import { beginningsIn, newestThatBegin } from './beginnings.ts';
import { AnyWordCursor, type Cursor, type Doclist, WordCursor } from './doclists.ts';
import { eachWord } from './leaf-words.ts';
import { RANKED } from '../match.ts';
import type { Query } from '../query.ts';
import { HEAD, type Leaf, type Segments, leafOf } from './segments.ts';

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
 * The messages that FTS4 would give for plain words, one of which may be a beginning, out of its tables: several times as soon where there are very many of
 * them. Undefined for other queries. Throws `OddIndexError` where the tables are not as expected. What FTS4 has gathered in memory is not seen.
 */
export function readWordLists(segments: Segments, { terms, without }: Query): WordLists | undefined {
  const words = terms.map(({ words: [word = '', ...more] }) => (more.length === 0 ? word.toLowerCase() : ''));
  if (without.length > 0 || !words.every((word) => PLAIN_WORD.test(word))) return undefined;
  const [word = ''] = words;
  if (terms.length === 1 && terms[0]?.prefix === true)
    return { messages: thatBegin(segments.db, word), rows: [1] };
  const begins = terms.findIndex(({ prefix }) => prefix);
  if (terms.findLastIndex(({ prefix }) => prefix) !== begins) return undefined;
  const asked = terms.map(({ forms = [] }, at) => [words[at] ?? '', ...forms]);
  if (begins >= 0) return besideBeginning(segments, asked, begins);
  const lists = listsOfTerms(segments, asked);
  return { messages: withAll(lists), rows: lists.length === 1 ? [1] : lists.map(count) };
}

/**
 * One of the terms is the beginning of a word. The messages with the others are looked for first: mostly they are few, and the lists of all
 * words that begin so are long. Undefined where so many have the others that those with both may stand behind what is looked at.
 */
function besideBeginning(
  segments: Segments,
  asked: readonly (readonly string[])[],
  begins: number,
): WordLists | undefined {
  const lists = listsOfTerms(segments, asked.toSpliced(begins, 1));
  const others: Listed[] = [];
  for (const each of withAll(lists)) if (others.push(each) >= MOST_LISTED) break;
  const ids = others.map(({ id }) => id);
  const found = beginningsIn(segments.db, asked[begins]?.[0] ?? '', ids);
  if (others.length >= MOST_LISTED && found.size <= RANKED) return undefined;
  const messages = others.flatMap(({ id, hits }) => {
    const own = found.get(id);
    return own === undefined ? [] : [{ id, hits: hits.toSpliced(begins, 0, own) }];
  });
  return { messages, rows: lists.map(count).toSpliced(begins, 0, RANKED) };
}

/** A term's lists: of its word, then of its other forms, for each that of the segment written last first. */
type TermLists = readonly Doclist[][];

function listsOfTerms({ db, all }: Segments, terms: readonly (readonly string[])[]): TermLists[] {
  const leaves = new Map<string, Leaf[]>();
  const lists = new Map<string, Doclist[]>();
  for (const word of new Set(terms.flat())) {
    const found = all.map((segment) => leafOf(db, segment, word));
    leaves.set(word, found);
    if (found.every(({ size }) => size <= HEAD)) lists.set(word, listsIn(found, word, HEAD));
  }
  // Together with a term that stands in few messages all there is of the others is needed.
  const isRare = (words: readonly string[]): boolean =>
    words.every((word) => lists.has(word)) && bytesOf(words.flatMap((word) => lists.get(word) ?? [])) < FEW;
  const most = terms.some(isRare) ? Infinity : HEAD;
  for (const [word, found] of leaves) if (!lists.has(word)) lists.set(word, listsIn(found, word, most));
  return terms.map((words) => words.map((word) => lists.get(word) ?? []));
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

function cursorOf([word = [], ...forms]: TermLists): Cursor {
  return forms.every((lists) => lists.length === 0) ? new WordCursor(word) : new AnyWordCursor(word, forms);
}

/** By turns each word goes on to where the others are, beginning with the rarest. */
function* withAll(terms: readonly TermLists[]): Generator<Listed> {
  const cursors = terms.map((lists) => ({ cursor: cursorOf(lists), bytes: bytesOf(lists.flat()) }));
  const rarestFirst = [...cursors].sort((a, b) => a.bytes - b.bytes).map(({ cursor }) => cursor);
  for (let wanted = 1; ;) {
    let agreed = true;
    for (const [index, word] of rarestFirst.entries()) {
      if (!word.skipTo(wanted)) return;
      agreed = index === 0 || word.id === wanted;
      wanted = word.id;
      if (!agreed) break;
    }
    if (!agreed) continue;
    yield { id: wanted, hits: cursors.map(({ cursor }) => cursor.hits) };
    wanted++;
  }
}

function bytesOf(lists: readonly Doclist[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function count(lists: TermLists): number {
  const word = cursorOf(lists);
  let rows = 0;
  while (rows < RANKED && word.skipTo(word.id + 1)) rows++;
  return rows;
}
