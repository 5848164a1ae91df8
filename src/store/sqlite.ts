import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import initSqlJs, { type SqlJsStatic } from 'sql.js';
import { CarryoverError } from '../shared/errors.ts';
import type { Database } from './database.ts';
import { diskFiles, type FileLayer } from './file-layer.ts';
import { releaseBuild, systemCalls, type SqliteBuild } from './sqlite-build.ts';
import { LateSync } from './late-sync.ts';
import { type MoveLog, SqliteDatabase } from './sqlite-database.ts';
import { errorNumber, SqliteFiles, type SystemCallHandler } from './sqlite-files.ts';
import { WasmMemory } from './wasm-memory.ts';

/** The schema by which SQL names the file: `create table store.session(...)`. Queries may leave it out. */
export const schemaName = 'store';

export interface SqliteOptions {
  /** The wasm of sql.js; by default it is looked for beside the bundle and in node_modules. */
  wasmFile?: string;
}

export interface DatabaseOptions {
  /** Absolute path of the database file. Its folder must exist; `-wal` stands beside it. */
  file: string;
  files?: FileLayer;
  /** Memory for pages, in KiB. */
  cacheKib?: number;
  /** Called when SQLite finds the file damaged while it is in use, before the error is thrown. */
  onDamage?: () => void;
}

/** The database engine, loaded and ready. */
export interface Sqlite {
  readonly version: string;
  /**
   * Opens or creates one file. Only one process may have it open at a time. A new file costs nothing until the first
   * write. Throws `DamagedDatabaseError` when the file is no database.
   */
  openDatabase(options: DatabaseOptions): Database;
}

/**
 * Messages, and the pieces of the full-text index with them, mostly have some hundred bytes to some kilobytes. With pages of
 * 4 KB what stood unused at their ends made the index a tenth larger.
 */
const PAGE_BYTES = 8_192;
/**
 * Memory for pages, in KiB. What SQLite has taken once stays taken: WebAssembly gives no memory back. With twice as much neither a first
 * index nor a search was faster, since the system keeps pages of the file, too.
 */
const CACHE_KIB = 8_000;
/** So much is written to the WAL before it is moved into the file. Nobody gets an answer while it is moved. */
const CHECKPOINT_BYTES = 2 * 1024 * 1024;
/** From here on SQLite moves it by itself, for whoever never does. More than one group of writes (engine/reading/write-group.ts) needs. */
const LONGEST_LOG_BYTES = 16 * 1024 * 1024;

/**
 * sql.js hands out one instance for each process, however often it is asked. The files that an instance sees belong
 * to it, so they are kept by instance.
 */
const filesOfInstance = new WeakMap<object, SqliteFiles>();

/** Loads the engine. Throws `state-unusable` when the wasm is missing or is not the one that was tested. */
export async function loadSqlite(options: SqliteOptions = {}): Promise<Sqlite> {
  const wasm = readWasm(options.wasmFile, releaseBuild);
  return loadBuild(releaseBuild, wasm, initSqlJs);
}

/** Loads a build with its own glue code. Apart from `loadSqlite`, only the benchmark and tests need it. */
export async function loadBuild(
  build: SqliteBuild,
  wasm: Uint8Array,
  init: typeof initSqlJs,
): Promise<Sqlite> {
  const fresh = new SqliteFiles();
  const engine = await init({
    instantiateWasm(imports, done) {
      takeOver(imports, build, fresh);
      const module = new WebAssembly.Module(wasm);
      const instance = new WebAssembly.Instance(module, imports);
      const memory = instance.exports[build.memory];
      if (!(memory instanceof WebAssembly.Memory))
        throw new Error(`sql.js exports no memory as ${build.memory}`);
      fresh.attachMemory(new WasmMemory(memory));
      done(instance);
      return instance.exports;
    },
  });
  if (fresh.attached) filesOfInstance.set(engine, fresh);
  const files = filesOfInstance.get(engine);
  if (!files) throw new CarryoverError('internal', 'sql.js was loaded by someone else before the store.');
  return {
    version: build.version,
    openDatabase: (databaseOptions) => openDatabase(engine, files, databaseOptions),
  };
}

/** Puts our answers before those of sql.js. */
function takeOver(imports: WebAssembly.Imports, build: SqliteBuild, files: SqliteFiles): void {
  for (const call of systemCalls) {
    const [moduleName, name] = build.imports[call];
    const table = imports[moduleName];
    const original = table?.[name];
    if (!table || typeof original !== 'function') throw new Error(`sql.js imports no ${moduleName}.${name}`);
    const callOriginal = (args: unknown[]): unknown => Reflect.apply(original, undefined, args);
    // WASI calls return an error's number, the others its negative
    const sign = call.startsWith('fd_') ? 1 : -1;
    const handler: SystemCallHandler = files.handlers[call];
    table[name] = (...args: unknown[]): unknown => {
      const [a, b, c, d] = args;
      let result: number | undefined;
      try {
        // 64-bit arguments arrive as bigint
        result = handler(Number(a), Number(b), Number(c), Number(d));
      } catch (error) {
        return sign * errorNumber(error);
      }
      return result ?? callOriginal(args);
    };
  }
}

function openDatabase(engine: SqlJsStatic, files: SqliteFiles, options: DatabaseOptions): Database {
  const folder = path.dirname(options.file);
  const late = new LateSync(options.files ?? diskFiles, path.join(folder, path.basename(options.file)));
  const mount = files.mount(folder, late);
  const connection = new engine.Database();
  const place = { folder, takeFailure: () => mount.takeFailure(), onDamage: () => options.onDamage?.() };
  const moveLog: MoveLog = async ({ move, isFree }) => {
    if (late.logBytes < CHECKPOINT_BYTES) return;
    await late.syncLog();
    if (!isFree()) return;
    const whole = late.moveLog(() => move(`PRAGMA ${schemaName}.wal_checkpoint(PASSIVE)`));
    await late.syncFile();
    if (whole) await late.endLog();
  };
  const database = new SqliteDatabase(connection, place, moveLog, () => mount.unmount());
  try {
    // Exclusive before ATTACH: then the index of the WAL lives in our memory and needs no shared memory file.
    database.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA temp_store=MEMORY');
    database.exec(`ATTACH '${mount.sqlPath(path.basename(options.file))}' AS ${schemaName}`);
    // Counts only for a new file, and before its first write.
    database.exec(`PRAGMA ${schemaName}.page_size=${PAGE_BYTES}`);
    // The first statement that reads the file finds out whether it is a database.
    database.get(`PRAGMA ${schemaName}.journal_mode=WAL`, [], (row) => row.text(0));
    database.exec(`
      PRAGMA ${schemaName}.synchronous=NORMAL;
      PRAGMA ${schemaName}.cache_size=-${options.cacheKib ?? CACHE_KIB};
      PRAGMA ${schemaName}.wal_autocheckpoint=${LONGEST_LOG_BYTES / PAGE_BYTES};
      PRAGMA ${schemaName}.journal_size_limit=${LONGEST_LOG_BYTES};
    `);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function readWasm(wasmFile: string | undefined, build: SqliteBuild): Uint8Array {
  const file = wasmFile ?? findWasm(build.wasmName);
  let wasm: Uint8Array;
  try {
    wasm = fs.readFileSync(file);
  } catch (error) {
    throw new CarryoverError(
      'state-unusable',
      `Carryover's database engine cannot be read at ${file}. Install Carryover again.`,
      { cause: error },
    );
  }
  if (createHash('sha256').update(wasm).digest('hex') !== build.wasmSha256) {
    throw new CarryoverError(
      'state-unusable',
      `Carryover's database engine at ${file} is not the tested one. Install Carryover again.`,
    );
  }
  return wasm;
}

/** Beside the bundle (CommonJS) or in the nearest node_modules. Returns the first guess when there is none. */
function findWasm(name: string): string {
  const here = typeof __dirname === 'string' ? __dirname : import.meta.dirname;
  const beside = path.join(here, name);
  if (fs.existsSync(beside)) return beside;
  for (let folder = here; path.dirname(folder) !== folder; folder = path.dirname(folder)) {
    const installed = path.join(folder, 'node_modules', 'sql.js', 'dist', name);
    if (fs.existsSync(installed)) return installed;
  }
  return beside;
}
