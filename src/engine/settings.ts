import type { Database } from '../store/database.ts';

/** A few values that outlive a process and may be lost with the index. */
export class Settings {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  number(key: string): number | null {
    const text = this.#db.get('SELECT value FROM setting WHERE key = ?', [key], (row) => row.text(0));
    return text === undefined ? null : Number(text);
  }

  put(key: string, value: number): void {
    this.#db.run('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)', [key, String(value)]);
  }
}
