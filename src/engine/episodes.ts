import { type Episode, episodeSchema } from '../learn/episodes/episode.ts';
import { SHOWN_FROM } from '../learn/summarise.ts';
import type { Database } from '../store/database.ts';

/** An episode and where it belongs. */
export interface StoredEpisode extends Episode {
  thread: string;
  /** Forks and resumes of a session have one root. */
  root: string;
}

/** An episode that knows its project, ready to be written. */
export interface PlacedEpisode {
  episode: Episode;
  project: string | null;
}

/** Lessons told with one piece of work. */
const LESSONS = 3;

/** The pieces of work of all sessions. Read from the session files, and so rebuilt with them. */
export class Episodes {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Finds each episode's project. `save` then writes them in the same transaction as the session's position. */
  async place(
    episodes: readonly Episode[],
    projectOf: (cwd: string) => Promise<string | null>,
  ): Promise<PlacedEpisode[]> {
    const placed: PlacedEpisode[] = [];
    for (const episode of episodes) placed.push({ episode, project: await projectOf(episode.cwd) });
    return placed;
  }

  /** To be called inside a transaction. */
  save(thread: string, placed: readonly PlacedEpisode[]): void {
    for (const { episode, project } of placed)
      this.#db.run(
        'INSERT OR REPLACE INTO episode (thread, number, project, ended, body) VALUES (?, ?, ?, ?, ?)',
        [thread, episode.number, project, episode.ended, JSON.stringify(episode)],
      );
  }

  /** To be called inside a transaction. */
  removeSession(thread: string): void {
    this.#db.run('DELETE FROM episode WHERE thread = ?', [thread]);
  }

  /** A project's episodes, the newest first. */
  of(project: string, limit: number): StoredEpisode[] {
    const rows = this.#db.all(
      `SELECT e.thread, s.root, s.parent, e.body FROM episode e JOIN session s ON s.thread = e.thread
       WHERE e.project = ? ORDER BY e.ended DESC LIMIT ?`,
      [project, limit],
      (row) => ({
        thread: row.text(0),
        root: row.text(1),
        parent: row.textOrNull(2),
        body: row.text(3),
      }),
    );
    return rows.flatMap(({ thread, root, parent, body }) => {
      const parsed = episodeSchema.safeParse(JSON.parse(body));
      if (!parsed.success) return [];
      const { data } = parsed;
      const task = data.task === '' && parent !== null ? this.#lastTask(parent, data.started) : data.task;
      return [{ ...data, task, thread, root }];
    });
  }

  /** What was learned between an episode's first and last line and is worth showing. */
  lessonsOf({ thread, firstLine, lastLine }: StoredEpisode): string[] {
    return this.#db.all(
      `SELECT DISTINCT c.text FROM observation o JOIN candidate c ON c.id = o.candidate
       WHERE o.thread = ? AND o.line BETWEEN ? AND ? AND c.verdict = 'ok' AND c.score >= ?
       ORDER BY c.score DESC LIMIT ${LESSONS}`,
      [thread, firstLine, lastLine, SHOWN_FROM],
      (row) => row.text(0),
    );
  }

  /** A fork that began with "go on" goes on with what its parent worked at. */
  #lastTask(thread: string, before: number): string {
    const body = this.#db.get(
      `SELECT body FROM episode WHERE thread = ? AND ended <= ? ORDER BY number DESC LIMIT 1`,
      [thread, before],
      (row) => row.text(0),
    );
    const parsed = body === undefined ? undefined : episodeSchema.safeParse(JSON.parse(body)).data;
    return parsed?.task ?? '';
  }
}
