import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import initSqlJs, { type Database as Engine, type SqlJsStatic } from 'sql.js';
import { CarryoverError } from '../../shared/errors.ts';
import type { Database, Value } from '../database.ts';
import { diskFiles } from '../file-layer.ts';
import { attachFile, CHECKPOINT_BYTES, schemaName } from '../pragmas.ts';
import type { DatabaseOptions, Sqlite } from '../sqlite-engine.ts';
import { PACKED, releaseBuild, systemCalls, type SqliteBuild } from './sqlite-build.ts';
import { LateSync } from './late-sync.ts';
import { type Connection, type MoveLog, SqliteDatabase } from '../sqlite-database.ts';
import { errorNumber, SqliteFiles, type SystemCallHandler } from './sqlite-files.ts';
import { WasmMemory } from './wasm-memory.ts';

/**
 * sql.js hands out one instance for each process, however often it is asked. The files that an instance sees belong
 * to it, so they are kept by instance.
 */
const filesOfInstance = new WeakMap<object, SqliteFiles>();

/**
 * Loads sql.js: the wasm beside the bundle or in node_modules, or the one of the test. Throws `state-unusable` when it is missing or is
 * not the one that was tested.
 */
export async function loadWasmSqlite(wasmFile?: string): Promise<Sqlite> {
  const wasm = readWasm(wasmFile, releaseBuild);
  return loadBuild(releaseBuild, wasm, initSqlJs);
}

/** Loads a build with its own glue code. Apart from `loadWasmSqlite`, only the benchmark and tests need it. */
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
    name: `sql.js ${build.version}`,
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
  const database = new SqliteDatabase(overSqlJs(connection), place, moveLog, () => mount.unmount());
  try {
    attachFile(database, mount.sqlPath(path.basename(options.file)), options.cacheKib);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A connection of sql.js as the database asks one. */
function overSqlJs(engine: Engine): Connection {
  return {
    exec: (sql) => void engine.run(sql),
    prepare(sql) {
      const statement = engine.prepare(sql);
      const begin = (params: readonly Value[]): void => void statement.bind([...params]);
      return {
        columnNames: () => statement.getColumnNames(),
        run(params) {
          try {
            begin(params);
            statement.step();
          } finally {
            statement.reset();
          }
        },
        read(params, limit, take) {
          try {
            begin(params);
            for (let rows = 0; rows < limit && statement.step(); rows++) take(statement.get());
          } finally {
            statement.reset();
          }
        },
        free: () => void statement.free(),
      };
    },
    define: (name, call) => void engine.create_function(name, call),
    close: () => engine.close(),
  };
}

/** The engine has 0.7 MB. */
const MAX_WASM = 8 * 1024 * 1024;

function readWasm(wasmFile: string | undefined, build: SqliteBuild): Uint8Array {
  const file = wasmFile ?? findWasm(build.wasmName);
  let wasm: Uint8Array;
  try {
    const bytes = fs.readFileSync(file);
    wasm = file.endsWith(PACKED) ? brotliDecompressSync(bytes, { maxOutputLength: MAX_WASM }) : bytes;
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

/** Beside the bundle (CommonJS), packed or not, or in the nearest node_modules. Returns the first guess when there is none. */
function findWasm(name: string): string {
  const here = typeof __dirname === 'string' ? __dirname : import.meta.dirname;
  const [packed, beside] = [path.join(here, `${name}${PACKED}`), path.join(here, name)];
  for (const file of [packed, beside]) if (fs.existsSync(file)) return file;
  for (let folder = here; path.dirname(folder) !== folder; folder = path.dirname(folder)) {
    const installed = path.join(folder, 'node_modules', 'sql.js', 'dist', name);
    if (fs.existsSync(installed)) return installed;
  }
  return packed;
}
