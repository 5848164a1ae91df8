import type { Database } from '../store/database.ts';
import { decodeBody, encodeBody, segmentForIndex } from '../store/text-codec.ts';
import type { Message } from './message.ts';
import { roleFromCode, roleToCode } from './roles.ts';

/** Messages that a transcript shows at most; more are cut to the part around the line asked for. */
const PAGE = 2_000;

/** The messages of all sessions and their full-text index. Callers wrap writes in their transaction. */
export class Messages {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  add(thread: string, messages: readonly Message[]): void {
    if (messages.length === 0) return;
    const insert = this.#db.prepare(
      'INSERT INTO message (thread, role, time, line, turn, exit, body) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id',
    );
    const index = this.#db.prepare('INSERT INTO message_text (docid, body) VALUES (?, ?)');
    try {
      for (const { role, time, line, turn, exit, text } of messages) {
        const id = insert.get([thread, roleToCode(role), time, line, turn, exit, encodeBody(text)], (row) =>
          row.integer(0),
        );
        if (id !== undefined) index.run([id, segmentForIndex(text)]);
      }
    } finally {
      insert.close();
      index.close();
    }
  }

  /** Takes a session out of the index; its text must still be readable for that, so the index goes first. */
  remove(thread: string): void {
    this.#db.run('DELETE FROM message_text WHERE docid IN (SELECT id FROM message WHERE thread = ?)', [
      thread,
    ]);
    this.#db.run('DELETE FROM message WHERE thread = ?', [thread]);
  }

  /** A session's messages in their order, at most `PAGE` of them, those around `line` when it is given. */
  around(thread: string, line: number | undefined): { messages: Message[]; before: boolean; after: boolean } {
    const earlier = line === undefined ? 0 : this.#count('line < ?', thread, line);
    const skip = Math.max(0, earlier - PAGE / 2);
    const messages = this.#db.all(
      `SELECT role, body, turn, line, time, exit FROM message WHERE thread = ? ORDER BY line, id LIMIT ${PAGE} OFFSET ?`,
      [thread, skip],
      (row) => ({
        role: roleFromCode(row.integer(0)),
        text: decodeBody(row.blob(1)),
        turn: row.textOrNull(2),
        line: row.integer(3),
        time: row.real(4),
        exit: row.integerOrNull(5),
      }),
    );
    return {
      messages,
      before: skip > 0,
      after: skip + messages.length < this.#count('line > ?', thread, -1),
    };
  }

  #count(condition: string, thread: string, line: number): number {
    const sql = `SELECT count(*) FROM message WHERE thread = ? AND ${condition}`;
    return this.#db.get(sql, [thread, line], (row) => row.integer(0)) ?? 0;
  }
}
