import { FORM_WORTH } from '../rank.ts';

/** The index is not as this code knows it. FTS4 is to be asked then. */
export class OddIndexError extends Error {}

/**
 * Numbers as FTS4 writes them: seven bits to a byte, the lowest first (sqlite.org/fts3.html, "Shadow Tables"). Beyond the end they are
 * 0, and beyond what JavaScript counts exactly they are no safe integers, as negative ones are.
 */
export class Varints {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  get atEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  next(): number {
    let byte = this.#bytes[this.at++] ?? 0;
    let value = byte & 127;
    for (let factor = 128; byte >= 128; factor *= 128) {
      byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 127) * factor;
    }
    return value;
  }
}

/** One word's messages in one segment. */
export interface Doclist {
  /** What was read, with the list in it from `start` on, or its beginning. */
  bytes: Uint8Array;
  start: number;
  /** Bytes of the whole list. */
  length: number;
  /** The same with that many bytes. */
  read: (count: number) => Uint8Array;
}

/** Goes through the messages of a list, which has the lowest ids first, and so the newest. It is read no further than is asked. */
class DoclistCursor {
  readonly #list: Doclist;
  readonly #end: number;
  #bytes: Uint8Array;
  #at: number;
  /** 0 before the first message; no message has it. */
  id = 0;
  /** How often the word stands in it. None when the message is no longer there: then older segments do not count either. */
  hits = 0;

  constructor(list: Doclist) {
    this.#list = list;
    this.#bytes = list.bytes;
    this.#at = list.start;
    this.#end = list.start + list.length;
  }

  /** Goes to the first message from this id on; false at the end. Most messages are passed over here, so nothing is called for each. */
  skipTo(wanted: number): boolean {
    const end = this.#end;
    let bytes = this.#bytes;
    let at = this.#at;
    let { id } = this;
    while (id < wanted) {
      if (at >= end) return false;
      const start = at;
      let byte = bytes[at++] ?? 0;
      let step = byte & 127;
      for (let factor = 128; byte >= 128; factor *= 128) {
        byte = bytes[at++] ?? 0;
        step += (byte & 127) * factor;
      }
      // Places as differences, which are never 0 or 1: those end the list or begin another column, and here is only one.
      let hits = 0;
      for (byte = bytes[at++] ?? 0; byte !== 0; byte = bytes[at++] ?? 0) {
        while (byte >= 128) byte = bytes[at++] ?? 0;
        hits++;
      }
      if (at > bytes.length && bytes.length < end) {
        // All of it at once: SQLite fetches all, whatever part is asked for.
        bytes = this.#bytes = this.#list.read(end);
        at = start;
      } else {
        id += step;
        if (at > end || !Number.isSafeInteger(id)) throw new OddIndexError();
        [this.id, this.hits, this.#at] = [id, hits, at];
      }
    }
    return true;
  }
}

/** Goes through messages, the newest first. */
export interface Cursor {
  /** 0 before the first message. */
  readonly id: number;
  /** How often what is looked for stands in it. */
  readonly hits: number;
  /** Goes to the first message from this id on; false at the end. */
  skipTo(wanted: number): boolean;
}

/** Goes through the messages that have a word, from its lists in all segments, that of the segment written last first. */
export class WordCursor implements Cursor {
  readonly #lists: DoclistCursor[];
  id = 0;
  hits = 0;

  constructor(lists: readonly Doclist[]) {
    this.#lists = lists.map((list) => new DoclistCursor(list));
  }

  /** Goes to the first message from this id on; false at the end. */
  skipTo(wanted: number): boolean {
    for (let from = wanted; ;) {
      let first: DoclistCursor | undefined;
      for (let at = this.#lists.length - 1; at >= 0; at--) {
        const list = this.#lists[at];
        if (!list) break;
        if (list.id < from && !list.skipTo(from)) this.#lists.splice(at, 1);
        // Where it stands in several, what was written last counts.
        else if (!first || list.id <= first.id) first = list;
      }
      if (!first) return false;
      if (first.hits > 0) {
        this.id = first.id;
        this.hits = first.hits;
        return true;
      }
      from = first.id + 1;
    }
  }
}

/** Goes through the messages that have a word or another form of it, which counts for less. */
export class AnyWordCursor implements Cursor {
  readonly #words: { cursor: WordCursor; worth: number }[];
  id = 0;
  hits = 0;

  constructor(word: readonly Doclist[], forms: readonly (readonly Doclist[])[]) {
    this.#words = [
      { cursor: new WordCursor(word), worth: 1 },
      ...forms.map((lists) => ({ cursor: new WordCursor(lists), worth: FORM_WORTH })),
    ];
  }

  skipTo(wanted: number): boolean {
    this.id = Infinity;
    for (let at = this.#words.length - 1; at >= 0; at--) {
      const cursor = this.#words[at]?.cursor;
      if (!cursor) break;
      if (cursor.id < wanted && !cursor.skipTo(wanted)) this.#words.splice(at, 1);
      else this.id = Math.min(this.id, cursor.id);
    }
    this.hits = 0;
    for (const { cursor, worth } of this.#words) if (cursor.id === this.id) this.hits += worth * cursor.hits;
    return this.#words.length > 0;
  }
}
