import fs from 'node:fs';
import { systemCode } from '../shared/errors.ts';
import type { Database } from './database.ts';
import { DamagedDatabaseError } from './errors.ts';
import { schemaName } from './pragmas.ts';
import type { DatabaseOptions, Sqlite } from './sqlite-engine.ts';

/** One step of the schema. Steps are only ever added. */
export interface Migration {
  /** 1, 2, 3, ... */
  version: number;
  /** Statements on the schema `store`. */
  sql: string;
  /** The rows of an older schema cannot be carried over: the file is made anew and everything is read again. */
  rebuild?: true;
}

/**
 * Something that versions without it pass over, so it has no number: with one, an older Carryover would take the file for a newer one's,
 * set it aside and read everything again, and the newer one after it.
 */
export interface Addition {
  /** The table whose presence says that all of it is there, or that of this column in it. */
  table: string;
  column?: string;
  /** Statements on the schema `store`. */
  sql: string;
}

/**
 * Whether the rows are still there. `no`: they are (the schema may have been brought up to date). Anything else is an
 * empty database: `new` there was none, `older` a step asked for a rebuild, `newer` it was made by a newer Carryover,
 * `damaged` it could not be read.
 */
export type Rebuilt = 'no' | 'new' | 'older' | 'newer' | 'damaged';

export interface MigratedOptions extends Omit<DatabaseOptions, 'onDamage'> {
  sqlite: Sqlite;
  migrations: readonly Migration[];
  additions?: readonly Addition[];
  /** Called on each fresh connection, for the functions that the schema uses. */
  prepare?: (database: Database) => void;
}

export interface Migrated {
  db: Database;
  rebuilt: Rebuilt;
}

/**
 * Opens a database with the newest schema. One that cannot be used is set aside as `<file>.damaged` or `<file>.newer`
 * (the last of each is kept) and a new one is made. Errors of the disk are thrown and move nothing.
 */
export function openMigrated(options: MigratedOptions): Migrated {
  const { file } = options;
  let before: Rebuilt;
  try {
    const { db, rebuilt } = openChecked(options);
    if (db) return { db, rebuilt };
    before = rebuilt;
  } catch (error) {
    if (!(error instanceof DamagedDatabaseError)) throw error;
    before = 'damaged';
  }
  if (before === 'older') removeDatabase(file);
  else setAside(file, before);
  const db = openConnection(options);
  try {
    migrate(db, options.migrations);
    add(db, options.additions);
    return { db, rebuilt: before };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens what stands there. Without `db`, it has to be replaced for the reason given. */
function openChecked(options: MigratedOptions): { db?: Database; rebuilt: Rebuilt } {
  const db = openConnection(options);
  let keep = false;
  try {
    if (fs.existsSync(suspicion(options.file))) checkEverything(db);
    const rebuilt = migrate(db, options.migrations);
    if (rebuilt === 'no' || rebuilt === 'new') add(db, options.additions);
    keep = rebuilt === 'no' || rebuilt === 'new';
    forgetSuspicion(options.file);
    return keep ? { db, rebuilt } : { rebuilt };
  } finally {
    if (!keep) db.close();
  }
}

function openConnection(options: MigratedOptions): Database {
  const { sqlite, prepare } = options;
  const db = sqlite.openDatabase({ ...options, onDamage: () => noteSuspicion(options.file) });
  prepare?.(db);
  return db;
}

/**
 * Brings the schema up to date where that can be done in place. `older` and `newer` leave it untouched. The version is
 * kept in the file's header (`user_version`), which takes part in transactions.
 */
export function migrate(db: Database, migrations: readonly Migration[]): Rebuilt {
  const version = db.get(`PRAGMA ${schemaName}.user_version`, [], (row) => row.integer(0)) ?? 0;
  const tables = db.all(`select name from ${schemaName}.sqlite_schema where type = 'table'`, [], (row) =>
    row.text(0),
  );
  if (version === 0 && tables.length > 0) {
    throw new DamagedDatabaseError(new Error('tables without a schema version'));
  }
  const pending = migrations.filter((migration) => migration.version > version);
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) return 'newer';
  if (version > 0 && pending.some((migration) => migration.rebuild)) return 'older';
  // A look at each table's first page finds the coarse damage; a full check would take seconds.
  for (const table of tables) db.get(`select 1 from ${schemaName}."${table}" limit 1`, [], () => true);
  if (pending.length > 0) {
    db.transaction(() => {
      for (const migration of pending) db.exec(migration.sql);
      db.exec(`PRAGMA ${schemaName}.user_version=${newest}`);
    });
  }
  return version === 0 ? 'new' : 'no';
}

/** Puts in place what is not there yet. */
function add(db: Database, additions: readonly Addition[] = []): void {
  for (const { table, column, sql } of additions) {
    const columns = db.all(`PRAGMA ${schemaName}.table_info("${table}")`, [], (row) => row.text('name'));
    const there = column === undefined ? columns.length > 0 : columns.includes(column);
    if (!there) db.transaction(() => db.exec(sql));
  }
}

/** Damage met while working leaves this mark, and the next start looks through the whole file. */
function suspicion(file: string): string {
  return `${file}.suspect`;
}

function noteSuspicion(file: string): void {
  try {
    fs.writeFileSync(suspicion(file), '', { mode: 0o600 });
  } catch {
    // The disk refuses even this. The damage is met again later.
  }
}

function forgetSuspicion(file: string): void {
  try {
    fs.rmSync(suspicion(file), { force: true });
  } catch {
    // The disk may only be read. The next start looks through the file once more.
  }
}

function checkEverything(db: Database): void {
  const answer = db.get(`PRAGMA ${schemaName}.integrity_check(1)`, [], (row) => row.text(0));
  if (answer !== 'ok') throw new DamagedDatabaseError(new Error(`integrity check: ${answer ?? 'no answer'}`));
}

const databaseFiles = ['', '-wal', '-journal'];

function setAside(file: string, reason: Rebuilt): void {
  for (const suffix of databaseFiles) {
    const aside = `${file}.${reason}${suffix}`;
    try {
      fs.renameSync(file + suffix, aside);
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      fs.rmSync(aside, { force: true });
    }
  }
  forgetSuspicion(file);
}

function removeDatabase(file: string): void {
  for (const suffix of databaseFiles) fs.rmSync(file + suffix, { force: true });
}
