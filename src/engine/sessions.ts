import type { SessionFile } from '../codex/session-files.ts';
import { CLAUDE_THREADS } from '../shared/agents.ts';
import { CarryoverError } from '../shared/errors.ts';
import type { Session } from '../shared/session.ts';
import type { Database, Row } from '../store/database.ts';
import type { SessionFacts } from './reading/session-fold.ts';

/** A session whose turn is open counts as live while its file grew this short a time ago. Longer, and its client has gone. */
const LIVE_MS = 10 * 60_000;

const COLUMNS =
  'thread root parent subagent originator cwd repository places project title file started updated turns messages bytes archived turn_open'.split(
    ' ',
  );
const SAVE = `INSERT INTO session (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})
  ON CONFLICT (thread) DO UPDATE SET ${COLUMNS.slice(1)
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}`;

/** The list of sessions. */
export class Sessions {
  readonly #db: Database;
  readonly #now: () => number;
  #renamed = 0;

  constructor(db: Database, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  /** Rises when a session that was known gets another title or file. */
  get renamed(): number {
    return this.#renamed;
  }

  /** The thread that a session's evidence counts for: its oldest known ancestor by forking, or itself. */
  rootOf(thread: string, facts: SessionFacts): string {
    if (!facts.forked || facts.parent === null) return thread;
    return (
      this.#db.get('SELECT root FROM session WHERE thread = ?', [facts.parent], (row) => row.text(0)) ??
      facts.parent
    );
  }

  /** To be called inside a transaction. Its forks that were read before it was read itself get its `root`, too. */
  save(file: SessionFile, facts: SessionFacts, root: string, project: string | null): void {
    this.#nameChanges(file, facts.title);
    // Not REPLACE: the row's id must stay, messages refer to it.
    this.#db.run(SAVE, [
      ...[file.thread, root, facts.parent, facts.subagent ? 1 : 0, facts.originator, facts.cwd],
      ...[facts.repository ?? null, placesOf(facts, project), project],
      ...[facts.title, file.path, facts.started, facts.updated, facts.turns, facts.messages, file.size],
      ...[file.archived ? 1 : 0, facts.turnOpen ? 1 : 0],
    ]);
    if (root !== file.thread && facts.forked) {
      this.#db.run('UPDATE session SET root = ? WHERE root = ?', [root, file.thread]);
    }
  }

  /** Where the newest sessions of a project began, each folder once; of none for what holds everywhere. */
  foldersOf(project: string | null): string[] {
    return this.#db.all(
      `SELECT DISTINCT cwd FROM
         (SELECT cwd FROM session WHERE project = ? AND cwd IS NOT NULL ORDER BY updated DESC LIMIT 1000)`,
      [project],
      (row) => row.text(0),
    );
  }

  /** Other threads whose evidence counts with this one's: its forks, and what it was forked from. */
  relativesOf(thread: string): string[] {
    return this.#db.all(
      'SELECT thread FROM session WHERE thread <> ? AND root = (SELECT root FROM session WHERE thread = ?)',
      [thread, thread],
      (row) => row.text(0),
    );
  }

  /** To be called inside a transaction, when the session's messages are gone. */
  remove(thread: string): void {
    this.#db.run('DELETE FROM session WHERE thread = ?', [thread]);
  }

  /** The file's name or place has changed, the session has not. To be called inside a transaction. */
  place(file: SessionFile): void {
    this.#nameChanges(file);
    this.#db.run('UPDATE session SET file = ?, bytes = ?, archived = ? WHERE thread = ?', [
      ...[file.path, file.size, file.archived ? 1 : 0, file.thread],
    ]);
  }

  #nameChanges({ thread, path }: SessionFile, title?: string): void {
    const isSame = this.#db.get(
      'SELECT title, file FROM session WHERE thread = ?',
      [thread],
      (row) => row.text(0) === (title ?? row.text(0)) && row.text(1) === path,
    );
    if (isSame === false) this.#renamed++;
  }

  /** Newest first, sub-agents left out: they belong to the session that started them. */
  list(filter: { project?: string | null | undefined; limit?: number | undefined }): Session[] {
    const inProject = typeof filter.project === 'string' ? 'AND project = ?' : '';
    const params = typeof filter.project === 'string' ? [filter.project] : [];
    return this.#db.all(
      `SELECT * FROM session WHERE subagent = 0 ${inProject} ORDER BY updated DESC LIMIT ?`,
      [...params, filter.limit ?? 1_000],
      (row) => this.#read(row),
    );
  }

  get(thread: string): Session {
    const found = this.#db.get('SELECT * FROM session WHERE thread = ?', [thread], (row) => this.#read(row));
    if (!found)
      throw new CarryoverError(
        'not-found',
        'This session is not in the index. Scan the sessions and try again.',
      );
    return found;
  }

  count(): { sessions: number; messages: number } {
    const sums = this.#db.get('SELECT count(*), coalesce(sum(messages), 0) FROM session', [], (row) => ({
      sessions: row.integer(0),
      messages: row.integer(1),
    }));
    return sums ?? { sessions: 0, messages: 0 };
  }

  /** How many of them are Claude Code's. */
  countClaude(): number {
    const sql = 'SELECT count(*) FROM session WHERE thread LIKE ?';
    return this.#db.get(sql, [`${CLAUDE_THREADS}%`], (row) => row.integer(0)) ?? 0;
  }

  #read(row: Row): Session {
    const updated = row.real('updated');
    return {
      thread: row.text('thread'),
      title: row.text('title'),
      project: row.textOrNull('project'),
      cwd: row.text('cwd'),
      originator: row.text('originator'),
      file: row.text('file'),
      started: row.real('started'),
      updated,
      turns: row.integer('turns'),
      messages: row.integer('messages'),
      bytes: row.real('bytes'),
      live: row.integer('turn_open') === 1 && this.#now() - updated < LIVE_MS,
      archived: row.integer('archived') === 1,
      parent: row.textOrNull('parent'),
      subagent: row.integer('subagent') === 1,
    };
  }
}

/** What a session is found by, one a line: all folders that it ran in, and the repository without its host, which says nothing. */
function placesOf({ cwd, folders = [], repository = '' }: SessionFacts, project: string | null): string {
  const name = repository.slice(repository.indexOf('/') + 1);
  return [...new Set([project ?? '', cwd, ...folders, name])].filter((place) => place !== '').join('\n');
}
