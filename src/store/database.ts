/**
 * The port behind which the database engine stands. Only the files `sqlite*.ts` know which engine it is.
 * Everything is synchronous. What a person can meet arrives as `CarryoverError`: `cannot-write` when the disk is full or
 * may not be written, `state-unusable` when it cannot be read or the file is damaged (`DamagedDatabaseError`),
 * `bad-input` for a full-text query that cannot be parsed, `internal` for a row that a constraint refuses (`RefusedRowError`).
 * Anything else is a bug of the caller and a plain `Error`.
 */

/** What a column or a parameter can hold. Whole numbers must be safe integers; longer ones are kept as text. */
export type Value = null | number | string | Uint8Array;

/** A column by its place (from 0) or its name. */
export type Column = number | string;

/** One row of a result, valid only while `read` runs. Each accessor throws when the column holds another type. */
export interface Row {
  text(column: Column): string;
  textOrNull(column: Column): string | null;
  /** A whole number that JavaScript holds exactly. */
  integer(column: Column): number;
  integerOrNull(column: Column): number | null;
  /** Any number. */
  real(column: Column): number;
  realOrNull(column: Column): number | null;
  blob(column: Column): Uint8Array;
  blobOrNull(column: Column): Uint8Array | null;
}

/** Makes a value of a row. It must not keep the row. */
export type ReadRow<T> = (row: Row) => T;

export interface Statement {
  run(params?: readonly Value[]): void;
  all<T>(params: readonly Value[], read: ReadRow<T>): T[];
  /** The first row, or undefined when there is none. */
  get<T>(params: readonly Value[], read: ReadRow<T>): T | undefined;
  /** Frees it. Statements that are left over are freed when the database closes. */
  close(): void;
}

/**
 * A function that SQL can call. It gets as many arguments as it declares. Text is returned as UTF-8 bytes and cast to
 * text in SQL: sql.js puts returned strings on the engine's small stack, where a long one overwrites its memory.
 */
export type SqlFunction = (...args: Value[]) => null | number | Uint8Array;

export interface Database {
  /** Runs any number of statements, without parameters and without results. */
  exec(sql: string): void;
  run(sql: string, params?: readonly Value[]): void;
  all<T>(sql: string, params: readonly Value[], read: ReadRow<T>): T[];
  /** The first row, or undefined when there is none. */
  get<T>(sql: string, params: readonly Value[], read: ReadRow<T>): T | undefined;
  prepare(sql: string): Statement;
  /**
   * Runs `work` in one transaction: all of it is kept, or nothing when it throws. Refuses to nest, and refuses work
   * that returns a promise, because other work could slip in between.
   */
  transaction<T>(work: () => T): T;
  define(name: string, call: SqlFunction): void;
  /**
   * Moves what was committed into the file, once there is enough of it. The disk is waited for without keeping the thread, so that
   * others can ask. Nobody should write until it is over; it ends early where it may do nothing because a transaction is open and it is no longer `isFree`.
   */
  moveCommitted(isFree: () => boolean): Promise<void>;
  close(): void;
}
