import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Database, SqlFunction, Value } from './database.ts';
import { diskError, refusedFile } from './errors.ts';
import { whyFileRefused, whyRefused } from './files.ts';
import { attachFile, CHECKPOINT_BYTES, schemaName } from './pragmas.ts';
import type { DatabaseOptions, Sqlite } from './sqlite-engine.ts';
import { type Connection, type MoveLog, SqliteDatabase } from './sqlite-database.ts';

/**
 * What is used of `node:sqlite`, which came with Node 22 and may change (nodejs.org/api/sqlite.html). Neither Node 20 nor its types
 * know it.
 */
interface NodeSqlite {
  DatabaseSync: new (location: string) => NodeDatabase;
}

interface NodeDatabase {
  exec(sql: string): void;
  prepare(sql: string): NodeStatement;
  function(name: string, options: object, call: SqlFunction): void;
  close(): void;
}

interface NodeStatement {
  columns(): { name: string | null }[];
  setReturnArrays(enabled: boolean): void;
  run(...params: NodeValue[]): unknown;
  get(...params: NodeValue[]): Value[] | undefined;
  all(...params: NodeValue[]): Value[][];
}

type NodeValue = Value | bigint;

/** Files without locks, as with sql.js: who may open one is settled before (src/engine/ownership). sqlite.org/vfs.html */
const LOCKLESS = process.platform === 'win32' ? 'win32-none' : 'unix-none';

const fsync = promisify(fs.fsync);

/** Without locks nothing else keeps a thread from opening a file twice. */
const openFiles = new Set<string>();

/** Node's own SQLite. Undefined where there is none, or one that lacks what the index needs. Only tests give another `found`. */
export function loadNodeSqlite(found: unknown = findModule()): Sqlite | undefined {
  const node = isNodeSqlite(found) ? found : undefined;
  const version = node && tryOut(node);
  if (!node || version === undefined) return undefined;
  return { name: `SQLite ${version}`, openDatabase: (options) => openDatabase(node, options) };
}

function findModule(): unknown {
  // Node warns, once and onto the console, that it may change. That is why it is tried out.
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return process.getBuiltinModule('node:sqlite');
  } catch {
    return undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}

function isNodeSqlite(found: unknown): found is NodeSqlite {
  return (
    typeof found === 'object' &&
    found !== null &&
    'DatabaseSync' in found &&
    typeof found.DatabaseSync === 'function'
  );
}

/** Does what the index needs done, on a database in memory. Answers SQLite's version; undefined when anything is missing. */
function tryOut({ DatabaseSync }: NodeSqlite): string | undefined {
  let database: NodeDatabase | undefined;
  try {
    database = new DatabaseSync(':memory:');
    database.exec(`
      ATTACH 'file:/tried?mode=memory&vfs=${LOCKLESS}' AS tried;
      CREATE VIRTUAL TABLE tried.words USING fts4(body, tokenize=unicode61);
      INSERT INTO words(docid, body) VALUES (7, 'Äpfel sind rot');
    `);
    database.function('found_with', {}, (docid) => docid as number);
    const statement = database.prepare(
      `SELECT found_with(docid), sqlite_version() FROM words WHERE words MATCH ? AND docid = ?`,
    );
    statement.setReturnArrays(true);
    const [row] = statement.all('"apfel" AND ("rot" OR "blau") NOT ("gelb")', 7n);
    return row?.[0] === 7 && statement.columns().length === 2 && typeof row[1] === 'string'
      ? row[1]
      : undefined;
  } catch {
    return undefined;
  } finally {
    database?.close();
  }
}

function openDatabase({ DatabaseSync }: NodeSqlite, { file, cacheKib, onDamage }: DatabaseOptions): Database {
  const disk = new OpenFile(file);
  try {
    const connection = new NodeConnection(new DatabaseSync(':memory:'), disk);
    const folder = path.dirname(file);
    const takeFailure = (): unknown =>
      whyRefused(folder) ?? whyFileRefused(file) ?? whyFileRefused(`${file}-wal`);
    const place = { folder, takeFailure, onDamage: () => onDamage?.() };
    const database = new SqliteDatabase(connection, place, moveLog(connection, disk), () => disk.close());
    try {
      attachFile(database, `${databaseUri(file)}?vfs=${LOCKLESS}`, cacheKib);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    disk.close();
    throw error;
  }
}

/**
 * The file as SQLite's URI (sqlite.org/uri.html). A share's name stands behind two more slashes there, where a URL of Node would have it
 * as the host, which SQLite refuses.
 */
export function databaseUri(file: string, separator = path.sep): string {
  const slashes = file.split(separator).join('/');
  const rooted = slashes.startsWith('/') ? slashes : `/${slashes}`;
  return `file://${rooted.replace(/[%?#]/g, encodeURIComponent)}`;
}

/**
 * Moves the log into the file. Node's pool waits for the disk, where SQLite would do it in this thread: first the log is on the disk,
 * then its pages are written into the file, then the file is on the disk, and only then may the log be written over.
 */
function moveLog(connection: NodeConnection, disk: OpenFile): MoveLog {
  return async ({ move, isFree }) => {
    if (disk.logBytes() < CHECKPOINT_BYTES) return;
    // Without that the log stays as it is until it has grown so long that SQLite moves it, with syncs of its own.
    if (!(await disk.syncLog()) || !isFree()) return;
    connection.exec(`PRAGMA ${schemaName}.synchronous=OFF`);
    let whole: boolean;
    try {
      whole = move(`PRAGMA ${schemaName}.wal_checkpoint(PASSIVE)`);
    } finally {
      connection.exec(`PRAGMA ${schemaName}.synchronous=NORMAL`);
      disk.owe();
    }
    await disk.syncFile();
    // Empty, its size says again what was written since.
    if (whole && isFree() && !disk.owes) move(`PRAGMA ${schemaName}.wal_checkpoint(TRUNCATE)`);
  };
}

/** The database file beside SQLite's own handle, to bring it to the disk. */
class OpenFile {
  readonly #file: string;
  readonly #log: string;
  readonly #fd: number;
  #owes = false;
  #closed = false;

  constructor(file: string) {
    if (openFiles.has(file)) throw new Error('The database file is open already in this thread.');
    this.#file = file;
    this.#log = `${file}-wal`;
    // SQLite gives its log the same rights.
    this.#fd = this.#asked(() => fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_CREAT, 0o600));
    openFiles.add(file);
  }

  /** Pages were written into the file that may not be on the disk, and still stand in the log. */
  get owes(): boolean {
    return this.#owes;
  }

  owe(): void {
    this.#owes = true;
  }

  /** Waits for the disk if something was owed, before the log is written over. */
  pay(): void {
    if (!this.#owes) return;
    this.#asked(() => fs.fsyncSync(this.#fd));
    this.#owes = false;
  }

  /** The same by Node's pool. What it cannot do is done, or refused, when it must be. */
  async syncFile(): Promise<void> {
    await fsync(this.#fd).then(
      () => (this.#owes = false),
      () => undefined,
    );
  }

  logBytes(): number {
    return fs.statSync(this.#log, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** Whether the log is on the disk. */
  async syncLog(): Promise<boolean> {
    try {
      const log = await fs.promises.open(this.#log, 'r+');
      try {
        await log.sync();
      } finally {
        await log.close();
      }
      return true;
    } catch {
      return false;
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    openFiles.delete(this.#file);
    fs.closeSync(this.#fd);
  }

  /** What the disk refuses is said as a person should read it. */
  #asked<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw diskError(error, refusedFile(error) ?? path.dirname(this.#file));
    }
  }
}

class NodeConnection implements Connection {
  readonly #database: NodeDatabase;
  readonly #disk: OpenFile;

  constructor(database: NodeDatabase, disk: OpenFile) {
    this.#database = database;
    this.#disk = disk;
  }

  exec(sql: string): void {
    this.#disk.pay();
    this.#database.exec(sql);
  }

  prepare(sql: string): ReturnType<Connection['prepare']> {
    const statement = this.#database.prepare(sql);
    const names = statement.columns().map(({ name }) => name ?? '');
    statement.setReturnArrays(true);
    return {
      columnNames: () => names,
      run: (params) => {
        this.#disk.pay();
        statement.run(...params.map(bound));
      },
      read(params, limit, take) {
        const values = params.map(bound);
        if (limit > 1) {
          for (const row of statement.all(...values)) take(row);
          return;
        }
        const row = statement.get(...values);
        if (row) take(row);
      },
      // Node frees it when nobody knows it any more.
      free: () => undefined,
    };
  }

  define(name: string, call: SqlFunction): void {
    this.#database.function(name, {}, call);
  }

  close(): void {
    this.#disk.pay();
    this.#database.close();
  }
}

/** Numbers are bound as doubles, and FTS4 refuses a double as an id. */
function bound(value: Value): NodeValue {
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
}
