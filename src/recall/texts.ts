import type { Database } from '../store/database.ts';
import { decodeBytes } from '../store/text-codec.ts';

/** Where a message's text is: that many bytes of a pack. */
export interface TextPlace {
  pack: number;
  at: number;
  length: number;
}

/** Texts of messages for one answer: each pack is fetched and unpacked once. */
export class Texts {
  readonly #db: Database;
  readonly #unpacked = new Map<number, Buffer>();

  constructor(db: Database) {
    this.#db = db;
  }

  of({ pack, at, length }: TextPlace): string {
    return this.#unpack(pack).toString('utf8', at, at + length);
  }

  #unpack(pack: number): Buffer {
    const known = this.#unpacked.get(pack);
    if (known !== undefined) return known;
    const body = this.#db.get('SELECT body FROM pack WHERE id = ?', [pack], (row) => row.blob(0));
    const bytes = body === undefined ? Buffer.alloc(0) : decodeBytes(body);
    this.#unpacked.set(pack, bytes);
    return bytes;
  }
}
