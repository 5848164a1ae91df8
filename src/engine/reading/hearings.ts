import * as z from 'zod';
import { type Episode, episodeSchema } from '../../learn/episodes/episode.ts';
import type { Position } from '../../codex/session-reader.ts';
import type { Observation } from '../../learn/observation.ts';
import { candidateKindSchema, scopeSchema } from '../../shared/model.ts';
import type { Database } from '../../store/database.ts';
import { decodeBody, encodeBody } from '../../store/text-codec.ts';
import { type FileState, fileStateSchema } from './file-states.ts';

/** What a part of a session gave when it was heard again, and all that must be known to go on behind it. */
interface HeardPart {
  heard: Observation[];
  /** Pieces of work that began or changed. */
  episodes: Episode[];
  state: FileState;
}

/** All of it: what is optional and missing here would be lost without a word. */
const observationShape = {
  ...{ kind: candidateKindSchema, scope: scopeSchema, source: z.enum(['typed', 'observed']) },
  ...{ key: z.string(), text: z.string(), quote: z.string(), reasons: z.array(z.string()), cwd: z.string() },
  ...{ score: z.number(), line: z.number(), time: z.number(), thread: z.string() },
  ...{ turn: z.string().optional(), prompt: z.number().optional(), ranIn: z.string().optional() },
} satisfies Record<keyof Observation, z.ZodType>;
const observationSchema: z.ZodType<Observation> = z
  .object(observationShape)
  // JSON has no key for what is undefined.
  .transform(({ turn, ...rest }) => ({ ...rest, turn }));
const partSchema: z.ZodType<HeardPart> = z.object({
  heard: z.array(observationSchema),
  episodes: z.array(episodeSchema),
  state: fileStateSchema,
});

/** What newer learning has heard and nobody sees yet. Written with every part, so that a crash costs one part of one session. */
export class Hearings {
  readonly #db: Database;
  readonly #mark: string;

  constructor(db: Database, mark: string) {
    this.#db = db;
    this.#mark = mark;
  }

  /** Those of which something was heard. */
  threads(): Set<string> {
    const sql = 'SELECT DISTINCT thread FROM hearing WHERE mark = ?';
    return new Set(this.#db.all(sql, [this.#mark], (row) => row.text(0)));
  }

  /** Behind the last part of a session; undefined where none was heard, or by other learning. */
  last(thread: string): FileState | undefined {
    return this.#parts(thread, 'ORDER BY part DESC LIMIT 1')[0]?.state;
  }

  /** All parts of a session put together. */
  whole(thread: string): HeardPart | undefined {
    const parts = this.#parts(thread, 'ORDER BY part');
    const last = parts.at(-1);
    if (last === undefined) return undefined;
    // A piece of work comes again in each part in which it changed.
    const episodes = new Map(parts.flatMap((part) => part.episodes).map((each) => [each.number, each]));
    return {
      heard: parts.flatMap(({ heard }) => heard),
      episodes: [...episodes.values()],
      state: last.state,
    };
  }

  /** To be called inside a transaction, as what follows. */
  add(thread: string, { heard, episodes, state }: HeardPart): void {
    this.#db.run(
      `INSERT INTO hearing (thread, part, mark, body)
       VALUES (?1, (SELECT coalesce(max(part), 0) + 1 FROM hearing WHERE thread = ?1), ?2, ?3)`,
      [thread, this.#mark, encodeBody(JSON.stringify({ heard, episodes, state }))],
    );
  }

  remove(thread: string): void {
    this.#db.run('DELETE FROM hearing WHERE thread = ?', [thread]);
  }

  /** What other learning left half done, and what was heard of sessions that are no more. */
  removeOthers(): void {
    this.#db.run('DELETE FROM hearing WHERE mark <> ? OR thread NOT IN (SELECT thread FROM file)', [
      this.#mark,
    ]);
  }

  #parts(thread: string, order: string): HeardPart[] {
    return this.#db
      .all(
        `SELECT cast(body AS blob) FROM hearing WHERE thread = ? AND mark = ? ${order}`,
        [thread, this.#mark],
        (row) => row.blob(0),
      )
      .map((body) => partSchema.parse(JSON.parse(decodeBody(body))));
  }
}

/** What must be the same of two readings for the one to go on from where the other is. */
export type Place = string;

/** A reply that one of them holds back, the other must hold back too: what becomes of it is heard by whoever reads on. */
export function placeOf({ offset, line, head, decoder }: Position): Place {
  return `${offset} ${line} ${head} ${decoder.held === null ? 'all told' : 'one held'}`;
}
