import type { Database } from '../store/database.ts';

/** A few values that outlive a process and may be lost with the index. */
export class Settings {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  number(key: string): number | null {
    const text = this.text(key);
    return text === null ? null : Number(text);
  }

  text(key: string): string | null {
    return this.#db.get('SELECT value FROM setting WHERE key = ?', [key], (row) => row.text(0)) ?? null;
  }

  put(key: string, value: number): void {
    this.putText(key, String(value));
  }

  putText(key: string, value: string): void {
    this.#db.run('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)', [key, value]);
  }

  remove(key: string): void {
    this.#db.run('DELETE FROM setting WHERE key = ?', [key]);
  }

  /** All keys that begin so. */
  keys(beginning: string): string[] {
    return this.#db.all(
      'SELECT key FROM setting WHERE substr(key, 1, ?) = ?',
      [beginning.length, beginning],
      (row) => row.text(0),
    );
  }
}
