import * as z from 'zod';
import { type Position, positionSchema } from '../../codex/session-reader.ts';
import type { SessionFile } from '../../codex/session-files.ts';
import { type LearnerState, learnerStateSchema } from '../../learn/learner-state.ts';
import { isClaudeThread } from '../../shared/agents.ts';
import type { Database } from '../../store/database.ts';
import { decodeBody, encodeBody } from '../../store/text-codec.ts';
import { type SessionFacts, sessionFactsSchema } from './session-fold.ts';

/** All that must be known to go on with a session file where reading ended. */
export interface FileState {
  position: Position;
  /** Absent for sessions that are not learned from. */
  learner?: LearnerState | undefined;
  facts: SessionFacts;
}

const placeSchema = z.object({ position: positionSchema, facts: sessionFactsSchema });
export const fileStateSchema: z.ZodType<FileState> = placeSchema.extend({
  learner: learnerStateSchema.optional(),
});

/** In place of a state: what stands of this session in the index is out of date, and no position in its file holds. */
const FORGOTTEN = '';

/**
 * Up to which row all files are marked. Whatever is saved gets a row behind it. To write a mark into each row would write its state
 * anew, too: with thousands of files that takes half a second, and nobody gets an answer meanwhile.
 */
const MARK = 'marked-to';
const MARKED_TO = `(SELECT coalesce(max(cast(value AS integer)), 0) FROM setting WHERE key = '${MARK}')`;
/** As marks were written before: a time below zero. What turns it does so both ways. */
const TURNED_OVER = '(mtime < 0)';
const TURNED = '-mtime - 1';
const MARKED = `(rowid <= ${MARKED_TO} OR ${TURNED_OVER})`;

/** How far each session file was read. One row a thread, since a thread has one file at a time. */
export class FileStates {
  readonly #db: Database;
  readonly #mark: string;

  /** `mark`: of the learning that hears what is read now (heard-by.ts). */
  constructor(db: Database, mark = '') {
    this.#db = db;
    this.#mark = mark;
  }

  /** Path, size and time of every file as it was when it was last read to the end: `path|size|mtime` by thread. */
  stamps(): Map<string, string> {
    const rows = this.#db.all(`SELECT thread, path, size, mtime, ${MARKED} FROM file`, [], (row) => ({
      thread: row.text(0),
      stamp: row.integer(4) === 1 ? '' : `${row.text(1)}|${row.real(2)}|${row.real(3)}`,
    }));
    return new Map(rows.map(({ thread, stamp }) => [thread, stamp]));
  }

  /** Where the file of each thread was when it was last read. */
  paths(): Map<string, string> {
    const rows = this.#db.all(
      'SELECT thread, path FROM file',
      [],
      (row) => [row.text(0), row.text(1)] as const,
    );
    return new Map(rows);
  }

  /** To be called inside the transaction that takes out the rest of the session. */
  remove(thread: string): void {
    this.#db.run('DELETE FROM file WHERE thread = ?', [thread]);
  }

  /** Undefined when the session is new, or when its state is of an older make and has to be read again. */
  load(thread: string): FileState | undefined {
    return fileStateSchema.safeParse(this.#unpacked(thread)).data;
  }

  /** How far it was read, also where nobody knows any more what older learning remembered of it. */
  place(thread: string): Omit<FileState, 'learner'> | undefined {
    return placeSchema.safeParse(this.#unpacked(thread)).data;
  }

  #unpacked(thread: string): unknown {
    const packed = this.#db.get(
      `SELECT cast(state AS blob) FROM file WHERE thread = ? AND NOT ${MARKED}`,
      [thread],
      (row) => row.blob(0),
    );
    if (packed === undefined || packed.length === 0) return undefined;
    try {
      return JSON.parse(decodeBody(packed));
    } catch {
      return undefined;
    }
  }

  /** From now on the file counts as never read, and as changed, until `save`. */
  forget(thread: string): void {
    // What comes is heard from its beginning on.
    this.#db.run(`UPDATE file SET size = -1, state = '${FORGOTTEN}', heard = ? WHERE thread = ?`, [
      ...[this.#mark, thread],
    ]);
  }

  /** Threads of Codex that another learning has heard, or had a part in hearing. What is to be read again anyway is none of them. */
  otherwiseHeard(): string[] {
    return this.#db
      .all(
        `SELECT thread FROM file WHERE (heard IS NULL OR heard <> ?) AND NOT ${MARKED}`,
        [this.#mark],
        (row) => row.text(0),
      )
      .filter((thread) => !isClaudeThread(thread));
  }

  /** The file was heard again up to where it was read. To be called inside a transaction. */
  hearAs(thread: string, state: FileState): void {
    // Not REPLACE: the row's place tells whether it is marked.
    this.#db.run('UPDATE file SET state = ?, heard = ? WHERE thread = ?', [
      ...[encodeBody(JSON.stringify(state)), this.#mark, thread],
    ]);
  }

  /** Marks all files: each counts as never read, and as changed, until `save` or `unmark`. */
  markAll(): void {
    this.#db.run('INSERT OR REPLACE INTO setting (key, value) SELECT ?, coalesce(max(rowid), 0) FROM file', [
      MARK,
    ]);
  }

  /** Those that are still marked count as read as far as they were before. */
  unmark(): void {
    this.#db.run('DELETE FROM setting WHERE key = ?', [MARK]);
    this.#db.run(`UPDATE file SET mtime = ${TURNED} WHERE ${TURNED_OVER}`);
  }

  /**
   * To be called inside the transaction that writes what the state stands for. Unless the file was read as a `whole` it counts
   * as changed, so that the next look goes on with it. It stays heard by this learning only where that has heard it from its beginning.
   */
  save(file: SessionFile, state: FileState, { skipped, whole }: { skipped: number; whole: boolean }): void {
    this.#db.run(
      `INSERT OR REPLACE INTO file (rowid, thread, path, size, mtime, state, skipped, heard)
       VALUES (max((SELECT coalesce(max(rowid), 0) FROM file), ${MARKED_TO}) + 1, ?1, ?2, ?3, ?4, ?5, ?6,
         coalesce((SELECT iif(heard = ?7, heard, '') FROM file WHERE thread = ?1), ?7))`,
      [
        ...[file.thread, file.path, whole ? file.size : -1, file.mtimeMs],
        ...[encodeBody(JSON.stringify(state)), skipped, this.#mark],
      ],
    );
  }
}

/** What tells at a glance that a file is as it was. */
export function stampOf(file: SessionFile): string {
  return `${file.path}|${file.size}|${file.mtimeMs}`;
}
