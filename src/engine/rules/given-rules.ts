import { createHash } from 'node:crypto';
import type { SessionEvent } from '../../codex/events.ts';
import { rulesGiven } from '../../review/given.ts';
import { CLAUDE_THREADS } from '../../shared/agents.ts';
import type { Database } from '../../store/database.ts';

/** A rule of ours that a session was given, by the hash of its words, and when. */
export interface GivenRule {
  rule: string;
  time: number;
}

/** What the sessions prove: which of our rules Codex was really given. Read from the session files, and so rebuilt with them. */
export class GivenRules {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** To be called inside a transaction. */
  add(thread: string, given: readonly GivenRule[]): void {
    for (const { rule, time } of given)
      this.#db.run(
        `INSERT INTO given (rule, thread, time) VALUES (?, ?, ?)
         ON CONFLICT (rule, thread) DO UPDATE SET time = max(time, excluded.time)`,
        [rule, thread, time],
      );
  }

  /** To be called inside a transaction. */
  removeSession(thread: string): void {
    this.#db.run('DELETE FROM given WHERE thread = ?', [thread]);
  }

  /**
   * Distinct sessions that were given a rule, in a project or anywhere, forks counted with what they go on from, and when last. Two
   * projects may have the same words in their files.
   */
  reachOf(text: string, project: string | null): { sessions: number; last: number | null } {
    const reach = this.#db.get(
      `SELECT count(DISTINCT s.root), max(g.time) FROM given g JOIN session s ON s.thread = g.thread
       WHERE g.rule = ? AND s.subagent = 0 ${project === null ? '' : 'AND s.project = ?'}`,
      [ruleHash(text), ...(project === null ? [] : [project])],
      (row) => ({ sessions: row.integer(0), last: row.realOrNull(1) }),
    );
    return reach ?? { sessions: 0, last: null };
  }

  /** Sessions of Codex that began after a time, in a project or anywhere. */
  sessionsSince(time: number, project: string | null): number {
    const inProject = project === null ? '' : 'AND project = ?';
    return (
      this.#db.get(
        `SELECT count(DISTINCT root) FROM session
         WHERE subagent = 0 AND thread NOT LIKE '${CLAUDE_THREADS}%' AND started > ? ${inProject}`,
        project === null ? [time] : [time, project],
        (row) => row.integer(0),
      ) ?? 0
    );
  }
}

/** Our rules in what a session was given. */
export function givenIn(events: readonly SessionEvent[]): GivenRule[] {
  return events.flatMap((event) =>
    event.kind === 'injected' && event.what === 'agents-md'
      ? rulesGiven(event.text).map((text) => ({ rule: ruleHash(text), time: event.time }))
      : [],
  );
}

function ruleHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
