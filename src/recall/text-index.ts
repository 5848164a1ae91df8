import type { Database } from '../store/database.ts';

/** A level with so many segments is merged into one of the next. Fewer would be merged more often, more make searches slower. */
const MERGED_FROM = 8;
/** FTS4 merges sixteen of the first level at once, however long that takes. There are never so many. */
const CROWDED_FROM = 12;
/** Pages that one step of merging writes: some milliseconds. */
const PAGES_A_STEP = 32;
/** Bytes of words after which the index writes what it has gathered. FTS4 does it by itself a little later, in the midst of a write. */
const GATHERED = 512 * 1024;
/** A step that changed less had nothing to merge (sqlite.org/fts3.html, "The merge=X,Y command"). */
const CHANGES = 2;

/** Rows of `message_text_stat`: what is left to merge, and the setting `automerge` (`FTS_STAT_*` of SQLite's fts3_write.c). */
const LEFT_TO_MERGE = 1;
const AUTOMERGE = 2;

interface Segments {
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
 * it is done in steps: `writeGathered` and `mergeSome`, each of some milliseconds, whenever whoever writes lets others have their turn.
 */
export class TextIndex {
  readonly #db: Database;
  #gathered = 0;
  /** The id that was taken in or out last. */
  #last = -Infinity;
  #segments: Segments | undefined;
  #ready = false;

  constructor(db: Database) {
    this.#db = db;
  }

  /** `words` is UTF-8. By rising ids: the index writes what it has gathered whenever one is lower than the one before. */
  add(id: number, words: Uint8Array): void {
    this.#take(id, words.length);
    this.#db.run('INSERT INTO message_text (docid, body) VALUES (?, cast(? AS text))', [id, words]);
  }

  /** The message must still stand: the index unpacks it to know what to take out. `size` about that of its words, in bytes. */
  remove(id: number, size: number): void {
    this.#take(id, size);
    this.#db.run('DELETE FROM message_text WHERE docid = ?', [id]);
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

  writeGathered(): void {
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
    this.#last = -Infinity;
    this.#segments = undefined;
  }

  #take(id: number, size: number): void {
    this.#leaveMerging();
    if (id < this.#last) {
      this.#gathered = 0;
      this.#segments = undefined;
    }
    this.#last = id;
    this.#gathered += size;
  }

  #look(): Segments {
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
