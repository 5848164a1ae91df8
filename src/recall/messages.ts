import { CarryoverError } from '../shared/errors.ts';
import type { Database } from '../store/database.ts';
import { decodeBody } from '../store/text-codec.ts';
import { MessageIds } from './message-ids.ts';
import type { Message } from './message.ts';
import { type PackedMessage, packMessage } from './packed-message.ts';
import { exitOf, failedAnyway } from './stored-exit.ts';
import { roleFromCode, roleToCode } from './roles.ts';
import { TextIndex } from './text-index.ts';

/** Messages that a transcript shows at most; more are cut to the part around the line asked for. */
const PAGE = 2_000;
/** Messages taken out in one go: some milliseconds. */
const REMOVED_AT_ONCE = 50;

/** The words of a text against its packed form, in bytes, about. */
const UNPACKED = 2;

/** The messages of all sessions and their full-text index. Callers wrap writes in their transaction. */
export class Messages {
  /** What is left to do for it when messages come and go. */
  readonly index: TextIndex;
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
    this.index = new TextIndex(db);
  }

  /** Of one session, in their order. Its row must stand before: `session.id` is kept instead of the long thread id. */
  add(thread: string, messages: readonly Message[]): void {
    this.addPacked(thread, messages.map(packMessage));
    this.index.takeIn();
  }

  /** `add`, where the packing was done before, and what the index is to find waits in it. */
  addPacked(thread: string, messages: readonly PackedMessage[]): void {
    if (messages.length === 0) return;
    const session = this.#db.get('SELECT id FROM session WHERE thread = ?', [thread], (row) =>
      row.integer(0),
    );
    if (session === undefined) throw new CarryoverError('internal', 'Messages came before their session.');
    const ids = new MessageIds(this.#db);
    const added = messages.map((message) => ({ ...message, id: ids.next(message.time) }));
    // By rising id: at the end of the table that costs least.
    for (const { id, role, time, line, turn, exit, body, words } of added.reverse()) {
      this.#db.run(
        'INSERT INTO message (id, session, role, time, line, turn, exit, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        [id, session, roleToCode(role), time, line, turn, exit, body],
      );
      this.index.add(id, words);
    }
  }

  /**
   * Takes out some of a session's messages; false when there are none left. A long session is taken out in several
   * transactions, so that nobody waits for all of it.
   */
  removeSome(thread: string): boolean {
    // What was said last has the lowest ids.
    const rows = this.#db.all(
      `SELECT m.id, length(m.body) FROM message m JOIN session s ON s.id = m.session
       WHERE s.thread = ? ORDER BY m.line DESC LIMIT ${REMOVED_AT_ONCE}`,
      [thread],
      (row) => ({ id: row.integer(0), size: row.integer(1) * UNPACKED }),
    );
    for (const { id, size } of rows.sort((a, b) => a.id - b.id)) {
      this.index.remove(id, size);
      this.#db.run('DELETE FROM message WHERE id = ?', [id]);
    }
    return rows.length > 0;
  }

  /** What is kept of a session's messages: when, and the packed text. */
  stored(thread: string): { time: number; body: Uint8Array }[] {
    return this.#db.all(
      'SELECT time, body FROM message WHERE session = (SELECT id FROM session WHERE thread = ?)',
      [thread],
      (row) => ({ time: row.real(0), body: row.blob(1) }),
    );
  }

  /** A session's messages in their order: the first `PAGE`, or as many around `line`. Reads no more than it gives. */
  around(thread: string, line = 0): { messages: Message[]; before: boolean; after: boolean } {
    const half = PAGE / 2;
    const earlier = this.#read('line < ? ORDER BY line DESC, id DESC', thread, line, half + 1).reverse();
    const before = earlier.length > half;
    const kept = before ? earlier.slice(1) : earlier;
    const room = PAGE - kept.length;
    const later = this.#read('line >= ? ORDER BY line, id', thread, line, room + 1);
    return { messages: [...kept, ...later.slice(0, room)], before, after: later.length > room };
  }

  #read(condition: string, thread: string, line: number, limit: number): Message[] {
    return this.#db.all(
      `SELECT role, body, turn, line, time, exit FROM message
       WHERE session = (SELECT id FROM session WHERE thread = ?) AND ${condition} LIMIT ?`,
      [thread, line, limit],
      (row) => ({
        role: roleFromCode(row.integer(0)),
        text: decodeBody(row.blob(1)),
        turn: row.integerOrNull(2),
        line: row.integer(3),
        time: row.real(4),
        exit: exitOf(row.integerOrNull(5)),
        ...(failedAnyway(row.integerOrNull(5)) && { failed: true }),
      }),
    );
  }
}
