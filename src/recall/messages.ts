import { CarryoverError } from '../shared/errors.ts';
import { MOST_CHARACTERS, MOST_MESSAGES } from '../shared/transcript-cuts.ts';
import type { Database } from '../store/database.ts';
import { MessageIds } from './message-ids.ts';
import type { Message } from './message.ts';
import { type StorableMessages, makeStorable, packMessages } from './packed-message.ts';
import { exitOf, failedAnyway } from './stored-exit.ts';
import { roleFromCode, roleToCode } from './roles.ts';
import { Texts } from './texts.ts';
import { TextIndex } from './word-index/text-index.ts';

/** Messages taken out in one go: some milliseconds. */
const REMOVED_AT_ONCE = 50;

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
    this.addStorable(thread, makeStorable(packMessages(messages)));
    this.index.takeIn();
  }

  /** `add`, where the packing was done before, and what the index is to find waits in it. */
  addStorable(thread: string, { messages, bodies }: StorableMessages): void {
    if (messages.length === 0) return;
    const session = this.#db.get('SELECT id FROM session WHERE thread = ?', [thread], (row) =>
      row.integer(0),
    );
    if (session === undefined) throw new CarryoverError('internal', 'Messages came before their session.');
    const ids = new MessageIds(this.#db);
    const added = messages.map((message) => ({ ...message, id: ids.next(message.time) }));
    const packIds = bodies.map((_, pack) => added.find((message) => message.pack === pack)?.id ?? 0);
    // By rising id: at the end of the table that costs least.
    for (const { id, role, time, line, turn, exit, pack, at, length, words } of added.reverse()) {
      const packId = packIds[pack] ?? 0;
      this.#db.run(
        `INSERT INTO message (id, session, role, time, line, turn, exit, pack, at, length)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [...[id, session, roleToCode(role), time, line, turn, exit], ...[packId, at, length]],
      );
      if (packId === id)
        this.#db.run('INSERT INTO pack (id, body) VALUES (?, ?)', [id, bodies[pack] ?? null]);
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
      `SELECT m.id, m.length, m.pack FROM message m JOIN session s ON s.id = m.session
       WHERE s.thread = ? ORDER BY m.line DESC, m.id LIMIT ${REMOVED_AT_ONCE}`,
      [thread],
      (row) => ({ id: row.integer(0), size: row.integer(1), pack: row.integer(2) }),
    );
    for (const { id, size, pack } of rows.sort((a, b) => a.id - b.id)) {
      this.index.remove(id, size);
      this.#db.run('DELETE FROM message WHERE id = ?', [id]);
      // The pack's first message is the last to go.
      if (pack === id) this.#db.run('DELETE FROM pack WHERE id = ?', [id]);
    }
    return rows.length > 0;
  }

  /** What is kept of a session's messages: when, and the text. */
  *stored(thread: string): Generator<{ time: number; text: string }> {
    const places = this.#db.all(
      `SELECT time, pack, at, length FROM message
       WHERE session = (SELECT id FROM session WHERE thread = ?) ORDER BY pack`,
      [thread],
      (row) => ({ time: row.real(0), pack: row.integer(1), at: row.integer(2), length: row.integer(3) }),
    );
    let texts = new Texts(this.#db);
    let last = NaN;
    for (const { time, ...place } of places) {
      if (place.pack !== last) texts = new Texts(this.#db);
      last = place.pack;
      yield { time, text: texts.of(place) };
    }
  }

  /** A session's messages in their order: the first, or those around `line`. Reads no more than it gives. */
  around(thread: string, line = 0): { messages: Message[]; before: boolean; after: boolean } {
    const half = { messages: MOST_MESSAGES / 2, characters: MOST_CHARACTERS / 2 };
    const earlier = this.#read('line < ? ORDER BY line DESC, id DESC', thread, line, half);
    const later = this.#read('line >= ? ORDER BY line, id', thread, line, {
      messages: MOST_MESSAGES - earlier.messages.length,
      characters: MOST_CHARACTERS - earlier.characters,
    });
    return {
      messages: [...earlier.messages.reverse(), ...later.messages],
      ...{ before: earlier.more, after: later.more },
    };
  }

  /** Those of the line and later ones. */
  from(thread: string, line: number): { messages: Message[]; before: boolean; after: boolean } {
    const most = { messages: MOST_MESSAGES, characters: MOST_CHARACTERS };
    const { messages, more } = this.#read('line >= ? ORDER BY line, id', thread, line, most);
    return { messages, before: false, after: more };
  }

  /** `most`: where it ends, behind the message that goes over it. */
  #read(
    condition: string,
    thread: string,
    line: number,
    most: { messages: number; characters: number },
  ): { messages: Message[]; characters: number; more: boolean } {
    const messages: Message[] = [];
    const texts = new Texts(this.#db);
    let characters = 0;
    let more = false;
    this.#db.all(
      `SELECT role, turn, line, time, exit, pack, at, length FROM message
       WHERE session = (SELECT id FROM session WHERE thread = ?) AND ${condition} LIMIT ?`,
      [thread, line, most.messages + 1],
      (row) => {
        more = messages.length >= most.messages || characters >= most.characters;
        if (more) return;
        const text = texts.of({ pack: row.integer(5), at: row.integer(6), length: row.integer(7) });
        characters += text.length;
        messages.push({
          ...{ role: roleFromCode(row.integer(0)), text, turn: row.integerOrNull(1), line: row.integer(2) },
          ...{ time: row.real(3), exit: exitOf(row.integerOrNull(4)) },
          ...failedAnyway(row.integerOrNull(4)),
        });
      },
    );
    return { messages, characters, more };
  }
}
