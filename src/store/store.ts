import { CarryoverError } from '../shared/errors.ts';
import type { Database } from './database.ts';
import type { FileLayer } from './file-layer.ts';
import { makePrivateFolder, removeLeftovers } from './files.ts';
import { indexFile, inheritIndex, newestIndex, removeOldIndexes } from './generations.ts';
import { openMigrated, type Rebuilt } from './migrations.ts';
import { overlayFiles } from './wasm/overlay-files.ts';
import { additions, defineFunctions, migrations } from './schema.ts';
import { selfTest } from './self-test.ts';
import { loadSqlite, type SqliteOptions } from './sqlite.ts';

/** Temporary files this old belong to nobody any more, in milliseconds. */
const LEFTOVER_MS = 60_000;

export interface StoreOptions extends SqliteOptions {
  /** How files are reached, for sql.js alone. */
  files?: FileLayer;
  /** Memory for database pages, in KiB. */
  cacheKib?: number;
  /** Which of the folder's indexes it is; the owner's number (src/engine/ownership). */
  generation?: number;
  /** The folder may not be written: the index is opened as it stands, and what is written to it is gone with the process. */
  readOnly?: boolean;
  /** With `readOnly`: the folder is not there and must not be made. The index is an empty one that is gone with the process. */
  absent?: boolean;
}

export interface Store {
  db: Database;
  /** Which SQLite it is, and its version. */
  engine: string;
  /** Anything but `no`: the tables are empty and the session files have to be read from the start. */
  rebuilt: Rebuilt;
  close(): void;
}

/**
 * Opens the index in the state folder, with everything in place: folder, engine, self-test, schema. Only the owner of
 * the folder (src/engine/ownership) may do it: two at once destroy the file. Folder and files are private to the user.
 * Throws `not-found` when a read-only folder has no index.
 */
export async function openStore(stateDir: string, options: StoreOptions = {}): Promise<Store> {
  const { generation = 0, readOnly = false, absent = false } = options;
  const files = options.files ?? (readOnly ? overlayFiles() : undefined);
  const sqlite = await loadSqlite(files ? { engine: 'wasm' } : options);
  const file = readOnly && !absent ? newestIndex(stateDir, generation) : indexFile(stateDir, generation);
  if (file === undefined) throw new CarryoverError('not-found', 'There is no index yet.');
  if (!readOnly) {
    makePrivateFolder(stateDir);
    selfTest(sqlite, stateDir, files);
    inheritIndex(stateDir, generation);
  }
  const { db, rebuilt } = openMigrated({
    sqlite,
    migrations,
    additions,
    prepare: defineFunctions,
    file,
    ...(files && { files }),
    ...(options.cacheKib === undefined ? {} : { cacheKib: options.cacheKib }),
  });
  if (!readOnly) {
    removeOldIndexes(stateDir, generation);
    removeLeftovers(stateDir, undefined, LEFTOVER_MS);
  }
  return { db, engine: sqlite.name, rebuilt, close: () => db.close() };
}
