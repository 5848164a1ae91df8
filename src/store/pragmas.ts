import type { Database } from './database.ts';

/** The schema by which SQL names the file: `create table store.session(...)`. Queries may leave it out. */
export const schemaName = 'store';

/**
 * Messages, and the pieces of the full-text index with them, mostly have some hundred bytes to some kilobytes. With pages of
 * 4 KB what stood unused at their ends made the index a tenth larger.
 */
const PAGE_BYTES = 8_192;
/**
 * Memory for pages, in KiB. What SQLite has taken once stays taken in WebAssembly, which gives no memory back. With twice as much neither
 * a first index nor a search was faster, since the system keeps pages of the file, too.
 */
const CACHE_KIB = 8_000;
/** So much is written to the WAL before it is moved into the file. Nobody gets an answer while it is moved. */
export const CHECKPOINT_BYTES = 2 * 1024 * 1024;
/** From here on SQLite moves it by itself, for whoever never does. More than one group of writes (engine/reading/write-group.ts) needs. */
const LONGEST_LOG_BYTES = 16 * 1024 * 1024;

/** Attaches the file to a new connection, the same way for every engine. `name` is what the engine calls it. */
export function attachFile(database: Database, name: string, cacheKib = CACHE_KIB): void {
  // Exclusive before ATTACH: then the index of the WAL lives in our memory and needs no shared memory file.
  database.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA temp_store=MEMORY');
  database.run(`ATTACH ? AS ${schemaName}`, [name]);
  // Counts only for a new file, and before its first write.
  database.exec(`PRAGMA ${schemaName}.page_size=${PAGE_BYTES}`);
  // The first statement that reads the file finds out whether it is a database.
  database.get(`PRAGMA ${schemaName}.journal_mode=WAL`, [], (row) => row.text(0));
  database.exec(`
    PRAGMA ${schemaName}.synchronous=NORMAL;
    PRAGMA ${schemaName}.cache_size=-${cacheKib};
    PRAGMA ${schemaName}.wal_autocheckpoint=${LONGEST_LOG_BYTES / PAGE_BYTES};
    PRAGMA ${schemaName}.journal_size_limit=${LONGEST_LOG_BYTES};
  `);
}
