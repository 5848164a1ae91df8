import { checkIn } from '../../learn/deeds/check-rule.ts';
import { type Episode, MAX_CORRECTIONS, MAX_FILES, episodeSchema } from '../../learn/episodes/episode.ts';
import { carriesOnOnly } from '../../learn/episodes/no-work.ts';
import { SHOWN_FROM } from '../../learn/summarise.ts';
import type { Database } from '../../store/database.ts';
import { decodeBody, encodeBody } from '../../store/text-codec.ts';

/** An episode and where it belongs. */
export interface StoredEpisode extends Episode {
  thread: string;
  /** Forks and resumes of a session have one root. */
  root: string;
  /** Where the work stands that it goes on with, in the sessions that it was forked from. */
  before: Part[];
}

/** Finds the project of a folder, and the folder as a path in it. */
interface Placing {
  projectOf: (cwd: string) => Promise<string | null>;
  folderIn: (cwd: string) => Promise<string>;
}

type Part = Pick<StoredEpisode, 'thread' | 'firstLine' | 'lastLine'>;
type Whole = Omit<StoredEpisode, 'thread' | 'root'>;

/** An episode that knows its project, ready to be written. */
export interface PlacedEpisode {
  episode: Episode;
  project: string | null;
}

/** Lessons of one piece of work that are looked at. */
const LESSONS = 12;

/** The pieces of work of all sessions. Read from the session files, and so rebuilt with them. */
export class Episodes {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Finds each episode's project, and where in it its checks were run. `save` then writes them in the same transaction as the session's position. */
  async place(episodes: readonly Episode[], { projectOf, folderIn }: Placing): Promise<PlacedEpisode[]> {
    const placed: PlacedEpisode[] = [];
    for (const episode of episodes) {
      const at = await folderIn(episode.cwd);
      const checks = [...new Set(episode.checks.map((check) => checkIn(at, check)))];
      placed.push({ episode: { ...episode, checks }, project: await projectOf(episode.cwd) });
    }
    return placed;
  }

  /** To be called inside a transaction. */
  save(thread: string, placed: readonly PlacedEpisode[]): void {
    for (const { episode, project } of placed)
      this.#db.run(
        'INSERT OR REPLACE INTO episode (thread, number, project, ended, body) VALUES (?, ?, ?, ?, ?)',
        [thread, episode.number, project, episode.ended, encodeBody(JSON.stringify(episode))],
      );
  }

  /** To be called inside a transaction. */
  removeSession(thread: string): void {
    this.#db.run('DELETE FROM episode WHERE thread = ?', [thread]);
  }

  /** A project's pieces of work, the newest first. What a fork goes on with, unfinished as it was, is one with the fork's. */
  of(project: string, limit: number): StoredEpisode[] {
    const rows = this.#db.all(
      `SELECT e.thread, s.root, s.parent, e.body FROM episode e JOIN session s ON s.thread = e.thread
       WHERE e.project = ? ORDER BY e.ended DESC LIMIT ?`,
      [project, limit],
      (row) => ({
        thread: row.text(0),
        root: row.text(1),
        parent: row.textOrNull(2),
        body: row.blob(3),
      }),
    );
    const joined = new Set<string>();
    const found = rows.flatMap(({ thread, root, parent, body }) => {
      const data = unpacked(body);
      return data === undefined ? [] : [{ ...this.#whole(data, parent, joined), thread, root }];
    });
    return found.filter(({ thread, number }) => !joined.has(`${thread} ${number}`));
  }

  /** What was learned between an episode's first and last line and is worth showing, the surest first. */
  lessonsOf(episode: StoredEpisode): string[] {
    return [...new Set([...episode.before, episode].flatMap((part) => this.#lessonsIn(part)))];
  }

  #lessonsIn({ thread, firstLine, lastLine }: Part): string[] {
    return this.#db.all(
      `SELECT DISTINCT c.text FROM observation o JOIN candidate c ON c.id = o.candidate
       WHERE o.thread = ? AND o.line BETWEEN ? AND ? AND c.verdict = 'ok' AND c.score >= ?
       ORDER BY c.score DESC LIMIT ${LESSONS}`,
      [thread, firstLine, lastLine, SHOWN_FROM],
      (row) => row.text(0),
    );
  }

  /** A fork that began with "go on" goes on with what its parent worked at. Notes in `joined` what became part of it. */
  #whole(alone: Episode, parent: string | null, joined: Set<string>, depth = 0): Whole {
    const episode = { ...alone, before: [] };
    const { task, number } = episode;
    if (parent === null || depth > MAX_FORKS) return episode;
    if (task !== '' && (number > 0 || !carriesOnOnly(task))) return episode;
    const found = this.#before(parent, episode);
    if (found === undefined) return episode;
    const before = this.#whole(found.episode, found.parent, joined, depth + 1);
    if (isFinished(before)) return { ...episode, task: before.task || task };
    joined.add(`${found.thread} ${before.number}`);
    const { firstLine, lastLine } = found.episode;
    const parts = [...before.before, { thread: found.thread, firstLine, lastLine }];
    return { ...join(before, episode), before: parts };
  }

  /** What a session worked at where a fork left it, or what that session itself goes on with. */
  #before(
    thread: string,
    fork: Episode,
  ): { episode: Episode; thread: string; parent: string | null } | undefined {
    let at: string | null = thread;
    for (let depth = 0; at !== null && depth <= MAX_FORKS; depth += 1) {
      const here: string = at;
      const parent: string | null =
        this.#db.get('SELECT parent FROM session WHERE thread = ?', [here], (row) => row.textOrNull(0)) ??
        null;
      const episode = this.#db
        .all(
          `SELECT body FROM episode WHERE thread = ? ORDER BY number DESC LIMIT ${LOOKED_AT}`,
          [here],
          (row) => row.blob(0),
        )
        .map(unpacked)
        .find((each) => each !== undefined && beganBefore(each, fork));
      if (episode !== undefined) return { episode, thread: here, parent };
      at = parent;
    }
    return undefined;
  }
}

/** Undefined for one of an older make. */
function unpacked(body: Uint8Array): Episode | undefined {
  return episodeSchema.safeParse(JSON.parse(decodeBody(body))).data;
}

/** Forks of forks that are followed. */
const MAX_FORKS = 8;
/** A session's last episodes, among which the one is looked for that a fork goes on with. */
const LOOKED_AT = 200;

/**
 * Whether a session's episode had begun where a fork of it begins. The session may have gone on to other work before the fork was
 * taken up, so the time decides only where nothing else is known.
 */
function beganBefore(episode: Episode, fork: Episode): boolean {
  // A fork's first line has the ordinal at which it leaves its parent.
  if (episode.ordinal !== null && fork.ordinal !== null)
    return episode.ordinal < fork.ordinal - (fork.firstLine - 1);
  // Without ordinals a fork holds a copy of its parent's lines, behind one of its own.
  if (episode.ordinal === null && fork.ordinal === null && fork.turnLine !== null)
    return episode.firstLine + 1 < fork.turnLine;
  return episode.started <= fork.started;
}

function isFinished({ outcome }: Episode): boolean {
  return outcome === 'proven' || outcome === 'ended';
}

/** One piece of work that was begun in a session and gone on with in its fork. */
function join(before: Episode, after: Episode): Episode {
  const files = [...new Set([...before.files, ...after.files])];
  const twice = before.files.length + after.files.length - files.length;
  const fileCount = before.fileCount + after.fileCount - twice;
  const proven = after.outcome === 'ended' && fileCount > 0 && after.checks.length > 0;
  return {
    ...after,
    task: before.task || after.task,
    started: before.started,
    turns: before.turns + after.turns,
    attempts: before.attempts + after.attempts - 1,
    files: files.slice(0, MAX_FILES),
    fileCount,
    corrections: [...before.corrections, ...after.corrections].slice(0, MAX_CORRECTIONS),
    outcome: proven ? 'proven' : after.outcome,
  };
}
