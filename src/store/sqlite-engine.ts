import type { Database } from './database.ts';
import type { FileLayer } from './file-layer.ts';

export interface DatabaseOptions {
  /** Absolute path of the database file. Its folder must exist; `-wal` stands beside it. */
  file: string;
  /** Only sql.js reaches its files through one. */
  files?: FileLayer;
  /** Memory for pages, in KiB. */
  cacheKib?: number;
  /** Called when SQLite finds the file damaged while it is in use, before the error is thrown. */
  onDamage?: () => void;
}

/** A database engine, loaded and ready. Both read and write the same files. */
export interface Sqlite {
  /** Its name and version. */
  readonly name: string;
  /**
   * Opens or creates one file. Only one process may have it open at a time. A new file costs nothing until the first
   * write. Throws `DamagedDatabaseError` when the file is no database.
   */
  openDatabase(options: DatabaseOptions): Database;
}
