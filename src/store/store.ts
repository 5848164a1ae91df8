import path from 'node:path';
import type { Database } from './database.ts';
import { diskFiles, type FileLayer } from './file-layer.ts';
import { makePrivateFolder } from './files.ts';
import { openMigrated, type Rebuilt } from './migrations.ts';
import { defineFunctions, migrations } from './schema.ts';
import { selfTest } from './self-test.ts';
import { loadSqlite, type SqliteOptions } from './sqlite.ts';

export interface StoreOptions extends SqliteOptions {
  files?: FileLayer;
  /** Memory for database pages, in KiB. */
  cacheKib?: number;
}

export interface Store {
  db: Database;
  /** Anything but `no`: the tables are empty and the session files have to be read from the start. */
  rebuilt: Rebuilt;
  close(): void;
}

/**
 * Opens the index in the state folder, with everything in place: folder, engine, self-test, schema. Only the owner of
 * the folder (src/engine/ownership) may do it: two at once destroy the file. Folder and files are private to the user.
 */
export async function openStore(stateDir: string, options: StoreOptions = {}): Promise<Store> {
  makePrivateFolder(stateDir);
  const sqlite = await loadSqlite(options);
  const files = options.files ?? diskFiles;
  selfTest(sqlite, stateDir, files);
  const { db, rebuilt } = openMigrated({
    sqlite,
    migrations,
    prepare: defineFunctions,
    file: path.join(stateDir, 'index.db'),
    files,
    ...(options.cacheKib === undefined ? {} : { cacheKib: options.cacheKib }),
  });
  return { db, rebuilt, close: () => db.close() };
}
