import { CarryoverError } from '../shared/errors.ts';
import type { Database, ReadRow, SqlFunction, Statement, Value } from './database.ts';
import { DamagedDatabaseError, RefusedRowError, diskError, refusedFile } from './errors.ts';
import { ValuesRow } from './row.ts';

/** Prepared statements kept for the next time the same SQL is run. */
const keptStatements = 100;

/** SQLite's own words for its result codes (`sqlite3ErrStr`), which every engine passes on. */
const diskCodes = new Map([
  ['database or disk is full', 'ENOSPC'],
  ['disk I/O error', 'EIO'],
  ['unable to open database', 'EIO'],
  ['unable to open database file', 'EIO'],
  ['attempt to write a readonly database', 'EROFS'],
]);
const damageMessages = [
  'database disk image is malformed',
  'file is not a database',
  'malformed database schema',
];
/** Says what SQLite does not take, and names no more than columns. What else it says may quote what it was given. */
const refusal =
  /^(?:(?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY) )?constraint failed(?:: [\w., ]{1,200})?$|^datatype mismatch$|^string or blob too big$/u;

/** How what was committed gets from the log beside the file into it. */
export type MoveLog = (steps: MoveSteps) => Promise<void>;

interface MoveSteps {
  /** Runs SQLite's statement for it, and answers whether it moved all there was. */
  move: (sql: string) => boolean;
  /** It may be run. */
  isFree: () => boolean;
}

/** Where the database stands and who hears of errors. */
export interface DatabasePlace {
  /** Shown to the person. */
  folder: string;
  /** Why the disk refused the last time, if it did; asked once for each error. */
  takeFailure(): unknown;
  onDamage(): void;
}

/** What an engine does for one connection. Errors carry SQLite's own words. */
export interface Connection {
  /** Runs any number of statements. */
  exec(sql: string): void;
  prepare(sql: string): PreparedStatement;
  define(name: string, call: SqlFunction): void;
  /** Frees the statements, too. */
  close(): void;
}

/** A statement of an engine. */
export interface PreparedStatement {
  columnNames(): readonly string[];
  run(params: readonly Value[]): void;
  /** Hands over so many rows at most. `take` may run any other statement. */
  read(params: readonly Value[], limit: number, take: (values: readonly Value[]) => void): void;
  free(): void;
}

/** `Database` over one connection of an engine. */
export class SqliteDatabase implements Database {
  readonly #engine: Connection;
  readonly #place: DatabasePlace;
  readonly #moveLog: MoveLog;
  readonly #onClose: () => void;
  /** Idle statements by their SQL, least recently used first. One that is running is not in here. */
  readonly #idle = new Map<string, PreparedStatement>();
  #inTransaction = false;
  #closed = false;

  constructor(engine: Connection, place: DatabasePlace, moveLog: MoveLog, onClose: () => void) {
    this.#engine = engine;
    this.#place = place;
    this.#moveLog = moveLog;
    this.#onClose = onClose;
  }

  exec(sql: string): void {
    this.#guard(() => this.#engine.exec(sql));
  }

  run(sql: string, params: readonly Value[] = []): void {
    this.#withStatement(sql, (statement) => statement.run(params));
  }

  all<T>(sql: string, params: readonly Value[], read: ReadRow<T>): T[] {
    return this.#withStatement(sql, (statement) => readRows(statement, params, read, Infinity));
  }

  get<T>(sql: string, params: readonly Value[], read: ReadRow<T>): T | undefined {
    return this.#withStatement(sql, (statement) => readRows(statement, params, read, 1)[0]);
  }

  prepare(sql: string): Statement {
    const statement = this.#guard(() => this.#engine.prepare(sql));
    return {
      run: (params = []) => this.#guard(() => statement.run(params)),
      all: (params, read) => this.#guard(() => readRows(statement, params, read, Infinity)),
      get: (params, read) => this.#guard(() => readRows(statement, params, read, 1)[0]),
      close: () => statement.free(),
    };
  }

  transaction<T>(work: () => T): T {
    if (this.#inTransaction) {
      throw new CarryoverError('internal', 'The store was asked for a transaction inside a transaction.');
    }
    this.exec('BEGIN');
    this.#inTransaction = true;
    try {
      const result = work();
      if (result instanceof Promise) {
        throw new CarryoverError('internal', 'Work in a transaction of the store must not wait.');
      }
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    } finally {
      this.#inTransaction = false;
    }
  }

  define(name: string, call: SqlFunction): void {
    this.#guard(() => this.#engine.define(name, call));
  }

  moveCommitted(isFree: () => boolean): Promise<void> {
    return this.#moveLog({
      move: (sql) => this.get(sql, [], (row) => row.integer(1) === row.integer(2)) === true,
      isFree: () => !this.#closed && isFree(),
    });
  }

  close(): void {
    if (this.#closed) return;
    try {
      // frees the statements too
      this.#guard(() => this.#engine.close());
    } finally {
      this.#closed = true;
      this.#idle.clear();
      this.#onClose();
    }
  }

  /** Takes a statement out of the kept ones while it runs, so that the same SQL can be run inside `read`. */
  #withStatement<T>(sql: string, work: (statement: PreparedStatement) => T): T {
    return this.#guard(() => {
      const statement = this.#idle.get(sql) ?? this.#engine.prepare(sql);
      this.#idle.delete(sql);
      try {
        return work(statement);
      } finally {
        this.#keep(sql, statement);
      }
    });
  }

  #keep(sql: string, statement: PreparedStatement): void {
    this.#idle.get(sql)?.free();
    this.#idle.delete(sql);
    this.#idle.set(sql, statement);
    if (this.#idle.size <= keptStatements) return;
    for (const [oldest, unused] of this.#idle) {
      unused.free();
      this.#idle.delete(oldest);
      return;
    }
  }

  /** SQLite rolls back by itself on some errors (disk full among them) and then knows of no transaction. */
  #rollBack(): void {
    try {
      this.#engine.exec('ROLLBACK');
    } catch {
      // nothing was open any more
    }
  }

  #guard<T>(work: () => T): T {
    if (this.#closed) throw new CarryoverError('internal', 'The store was used after it was closed.');
    try {
      return work();
    } catch (error) {
      throw this.#translate(error);
    }
  }

  #translate(error: unknown): unknown {
    if (error instanceof CarryoverError) return error;
    const message = error instanceof Error ? error.message : String(error);
    if (damageMessages.some((text) => message.startsWith(text))) {
      this.#place.onDamage();
      return new DamagedDatabaseError(error);
    }
    // ATTACH says which database it is, by the engine's name for it.
    const code = diskCodes.get(message.replace(/(?<=^unable to open database): .*$/su, ''));
    if (code !== undefined) {
      const reason =
        this.#place.takeFailure() ?? Object.assign(new Error(message, { cause: error }), { code });
      return diskError(reason, refusedFile(reason) ?? this.#place.folder);
    }
    // SQLite repeats the query in this message, and the query may be anything.
    if (message.startsWith('malformed MATCH expression')) {
      return new CarryoverError(
        'bad-input',
        'This search cannot be understood. Check its quotes and try again.',
      );
    }
    return refusal.test(message) ? new RefusedRowError(message) : error;
  }
}

function readRows<T>(
  statement: PreparedStatement,
  params: readonly Value[],
  read: ReadRow<T>,
  limit: number,
): T[] {
  let names: readonly string[] | undefined;
  const columnNames = (): readonly string[] => (names ??= statement.columnNames());
  const rows: T[] = [];
  statement.read(params, limit, (values) => rows.push(read(new ValuesRow(values, columnNames))));
  return rows;
}
