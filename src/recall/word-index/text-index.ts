import type { Database } from '../../store/database.ts';

/** A level with so many segments is merged into one of the next. Fewer would be merged more often, more make searches slower. */
const MERGED_FROM = 8;
/** FTS4 merges sixteen of the first level at once, however long that takes. There are never so many. */
const CROWDED_FROM = 12;
/** Pages that one step of merging writes: some milliseconds. */
const PAGES_A_STEP = 32;
/**
 * Bytes of words after which the index writes what it has gathered. More would make fewer segments, and a search in the midst of it
 * would wait longer. FTS4 itself writes at twice as much, in the midst of a write.
 */
const GATHERED = 256 * 1024;
/** Bytes of words given to FTS4 in one step: some milliseconds. */
const TAKEN_A_STEP = 48 * 1024;
/** A step that changed less had nothing to merge (sqlite.org/fts3.html, "The merge=X,Y command"). */
const CHANGES = 2;

/** Rows of `message_text_stat`: what is left to merge, and the setting `automerge` (`FTS_STAT_*` of SQLite's fts3_write.c). */
const LEFT_TO_MERGE = 1;
const AUTOMERGE = 2;

/** A message and the UTF-8 of its words. */
interface Waiting {
  id: number;
  words: Uint8Array;
}

interface SegmentCounts {
  /** Of the first level. */
  first: number;
  /** Of the level with the most. */
  most: number;
  /** A merge was begun and not finished. */
  begun: boolean;
}

/**
 * The full-text index. FTS4 gathers words in memory, writes them as a segment, and merges segments of one level into one of the
 * next. By itself it merges while it commits, as much as was written times the levels, and nobody gets an answer meanwhile. So here
 * it is done in steps: `writeSome` and `mergeSome`, each of some milliseconds, whenever whoever writes lets others have their turn.
 *
 * FTS4 also writes a segment whenever an id is lower than the one before, as it is with each later part of a session, and before any
 * statement that can be taken back by itself, such as INSERT OR REPLACE in two indexes (`xSavepoint` in SQLite's fts3.c). So the words
 * wait here until there are enough of them, or somebody searches or commits, and go in by rising ids.
 */
export class TextIndex {
  readonly #db: Database;
  /** Bytes that wait or that FTS4 holds in memory. */
  #gathered = 0;
  #waiting: Waiting[] = [];
  /** What waits has the highest ids first. */
  #sorted = true;
  /** The id that was taken in or out last. */
  #last = -Infinity;
  #segments: SegmentCounts | undefined;
  #ready = false;

  constructor(db: Database) {
    this.#db = db;
  }

  /** To be found after `takeIn`, which must come before the commit. */
  add(id: number, words: Uint8Array): void {
    this.#waiting.push({ id, words });
    this.#sorted = false;
    this.#gathered += words.length;
  }

  /** The message must still stand: the index unpacks it to know what to take out. `size` about that of its words, in bytes. */
  remove(id: number, size: number): void {
    const at = this.#waiting.findIndex((one) => one.id === id);
    if (at >= 0) {
      this.#waiting.splice(at, 1);
      return;
    }
    this.#follow(id);
    this.#gathered += size;
    this.#db.run('DELETE FROM message_text WHERE docid = ?', [id]);
  }

  /** Words wait that a search would not find. */
  get waits(): boolean {
    return this.#waiting.length > 0;
  }

  /** Makes what waits findable: all of it, or about as many `bytes`. */
  takeIn(bytes = Infinity): void {
    if (!this.#sorted) this.#waiting.sort((a, b) => b.id - a.id);
    this.#sorted = true;
    for (let taken = 0; taken < bytes;) {
      const next = this.#waiting.pop();
      if (!next) return;
      this.#follow(next.id);
      this.#db.run('INSERT INTO message_text (docid, body) VALUES (?, cast(? AS text))', [
        next.id,
        next.words,
      ]);
      taken += next.words.length;
    }
  }

  /** Enough was gathered to be written before more is. */
  get full(): boolean {
    return this.#gathered >= GATHERED;
  }

  get hasGathered(): boolean {
    return this.#gathered > 0;
  }

  /** There is something to merge. */
  get canMerge(): boolean {
    const { most, begun } = this.#look();
    return begun || most >= MERGED_FROM;
  }

  /** Merging must come before more is written. */
  get crowded(): boolean {
    return this.#look().first >= CROWDED_FROM;
  }

  /** One step of writing what was gathered; there are more while `hasGathered`. */
  writeSome(): void {
    if (this.waits) {
      this.takeIn(TAKEN_A_STEP);
      return;
    }
    this.#command('flush');
    this.#gathered = 0;
    this.#segments = undefined;
  }

  /** One step. */
  mergeSome(): void {
    const before = this.#changes();
    this.#command(`merge=${PAGES_A_STEP},${MERGED_FROM}`);
    this.#segments = undefined;
    if (this.#changes() - before < CHANGES) this.#segments = { ...this.#look(), most: 0, begun: false };
  }

  /** What was written was committed or taken back. */
  changed(): void {
    this.#gathered = 0;
    this.#waiting = [];
    this.#sorted = true;
    this.#last = -Infinity;
    this.#segments = undefined;
  }

  /** An id comes into FTS4, or goes out. */
  #follow(id: number): void {
    this.#leaveMerging();
    if (id < this.#last) this.#segments = undefined;
    this.#last = id;
  }

  #look(): SegmentCounts {
    this.#segments ??= this.#db.get(
      `SELECT coalesce(max(CASE level WHEN 0 THEN segments END), 0), coalesce(max(segments), 0),
         EXISTS (SELECT 1 FROM message_text_stat WHERE id = ${LEFT_TO_MERGE} AND length(value) > 0)
       FROM (SELECT level, count(*) AS segments FROM message_text_segdir GROUP BY level)`,
      [],
      (row) => ({ first: row.integer(0), most: row.integer(1), begun: row.integer(2) === 1 }),
    );
    return this.#segments ?? { first: 0, most: 0, begun: false };
  }

  /** Tables are made with `automerge=4`, and the setting stays in the file. */
  #leaveMerging(): void {
    if (this.#ready) return;
    const automerge = this.#db.get(`SELECT value FROM message_text_stat WHERE id = ${AUTOMERGE}`, [], (row) =>
      row.integer(0),
    );
    if (automerge !== 0) this.#command('automerge=0');
    this.#ready = true;
  }

  #changes(): number {
    return this.#db.get('SELECT total_changes()', [], (row) => row.integer(0)) ?? 0;
  }

  #command(command: string): void {
    this.#db.run('INSERT INTO message_text (message_text) VALUES (?)', [command]);
  }
}
