import * as z from 'zod';
import type { ObservationRow } from '../../learn/observation.ts';
import { counting } from '../../learn/summarise.ts';
import { type CandidateKind, type Evidence, candidateKindSchema, scopeSchema } from '../../shared/model.ts';
import type { Database } from '../../store/database.ts';
import { cannedSql } from './canned-prompts.ts';

/** Evidence shown with a candidate, newest first. */
const EVIDENCE = 20;
/** Observations that a summary looks at, strongest first. */
const WEIGHED = 500;

export const reasonsSchema = z.array(z.string());
const sourceSchema = z.enum(['typed', 'observed']);

/** When what an observation `o` says was said last in its session, as SQL. */
const LAST = 'coalesce(o.last_time, o.time)';

/** With the time of the last words there is also that of the same words at first in their session. */
export interface HeardRow extends ObservationRow {
  first: number;
}

/** What candidates stand on, what counts in front, the strongest first; `withoutThread` leaves a session out. */
export function readRows(db: Database, candidates: readonly string[], withoutThread = ''): HeardRow[] {
  // Asked once for each prompt: a nightly one may have hundreds of rows.
  const canned = db.all(
    `SELECT prompt FROM (SELECT DISTINCT prompt FROM observation WHERE candidate IN (${marks(candidates)})) o
     WHERE ${cannedSql('?')}`,
    [...candidates, withoutThread],
    (row) => row.integer(0),
  );
  return db.all(
    `SELECT kind, scope, text, source, quote, score, reasons, root, time, ${LAST}, cwd, prompt, prompt IN (${marks(canned)}) AS canned
     FROM observation o WHERE candidate IN (${marks(candidates)}) AND thread <> ?
     ORDER BY canned, score DESC, ${LAST} DESC LIMIT ${WEIGHED}`,
    [...canned, ...candidates, withoutThread],
    (row) => ({
      kind: candidateKindSchema.parse(row.text(0)),
      scope: scopeSchema.parse(row.text(1)),
      text: row.text(2),
      source: sourceSchema.parse(row.text(3)),
      quote: row.text(4),
      score: row.real(5),
      reasons: reasonsSchema.parse(JSON.parse(row.text(6))),
      thread: row.text(7),
      first: row.real(8),
      time: row.real(9),
      cwd: row.text(10),
      prompt: row.integer(11) || undefined,
      canned: row.integer(12) === 1,
    }),
  );
}

/** The newest places in which candidates were heard, of those that count. */
export function readEvidence(db: Database, candidates: readonly string[]): Evidence[] {
  const rows = db.all(
    `SELECT o.thread, s.title, s.file, o.line, o.turn, o.time, o.quote, o.source, ${cannedSql()} AS canned
     FROM observation o JOIN session s ON s.thread = o.thread
     WHERE o.candidate IN (${marks(candidates)}) ORDER BY canned, o.time DESC LIMIT ${EVIDENCE}`,
    candidates,
    (row) => ({
      thread: row.text(0),
      title: row.text(1),
      file: row.text(2),
      line: row.integer(3),
      turn: row.textOrNull(4),
      time: row.real(5),
      quote: row.text(6),
      source: sourceSchema.parse(row.text(7)),
      canned: row.integer(8) === 1,
    }),
  );
  return counting(rows).map(({ canned: _, ...evidence }) => evidence);
}

/** What counts of all that was heard of some candidates. */
interface HeardOf {
  /** Distinct ones: forks and resumes are one. */
  sessions: number;
  /** How many of the candidates. */
  wordings: number;
  firstSeen: number;
  lastSeen: number;
}

/** Undefined where no session says it any more. */
export function readHeard(db: Database, candidates: readonly string[]): HeardOf | undefined {
  return db.get(
    `SELECT count(DISTINCT root), count(DISTINCT candidate), min(time), max(${LAST}), ${cannedSql()} AS canned
     FROM observation o WHERE candidate IN (${marks(candidates)}) GROUP BY canned ORDER BY canned LIMIT 1`,
    candidates,
    (row) => ({
      sessions: row.integer(0),
      wordings: row.integer(1),
      firstSeen: row.real(2),
      lastSeen: row.real(3),
    }),
  );
}

/** Distinct sessions in which candidates were met after a time, in milliseconds since the epoch. */
export function readSessionsSince(db: Database, candidates: readonly string[], time: number): number {
  return (
    db.get(
      `SELECT count(DISTINCT root) FROM observation o WHERE candidate IN (${marks(candidates)}) AND ${LAST} > ?`,
      [...candidates, time],
      (row) => row.integer(0),
    ) ?? 0
  );
}

/** Folders in which candidates were heard. */
export function readFolders(db: Database, candidates: readonly string[]): string[] {
  const rows = db.all(
    `SELECT DISTINCT cwd, ${cannedSql()} AS canned FROM observation o
     WHERE candidate IN (${marks(candidates)}) ORDER BY canned LIMIT 20`,
    candidates,
    (row) => ({ folder: row.text(0), canned: row.integer(1) === 1 }),
  );
  return counting(rows).map(({ folder }) => folder);
}

/** The first and the last time at which candidates were heard as each kind. What nobody typed brings nothing new: of it only the first time counts. */
export function readKinds(
  db: Database,
  candidates: readonly string[],
): { kind: CandidateKind; first: number; last: number }[] {
  return db.all(
    `SELECT kind, min(time), max(CASE WHEN ${cannedSql()} THEN 0 ELSE ${LAST} END) FROM observation o
     WHERE candidate IN (${marks(candidates)}) GROUP BY kind`,
    candidates,
    (row) => ({ kind: candidateKindSchema.parse(row.text(0)), first: row.real(1), last: row.real(2) }),
  );
}

const howSchema = z.enum(['said', 'met', 'proved']);
/** A person said it, commands failed for it (and a person may have said it, too), or it is a check that they passed. */
export type CameUp = z.infer<typeof howSchema>;

/**
 * When candidates came up last in each distinct session, before a time and after it, in a project or (null) anywhere. What nobody typed was
 * not said.
 */
export function readTimes(
  db: Database,
  candidates: readonly string[],
  { project, around }: { project: string | null; around: number },
): { root: string; how: CameUp; time: number }[] {
  // What belongs to no project was said in that of its session.
  const here = project === null ? '' : 'AND coalesce(o.project, s.project) = ?';
  return db.all(
    `SELECT root, how, max(at) FROM (
       SELECT o.root, CASE WHEN o.source = 'typed' THEN 'said' WHEN o.kind = 'trap' THEN 'met' WHEN o.kind = 'check' THEN 'proved' ELSE 'said' END AS how,
         CASE n.column1 WHEN 1 THEN o.time ELSE o.last_time END AS at
       FROM observation o JOIN session s ON s.thread = o.thread JOIN (VALUES (1), (2)) n
       WHERE o.candidate IN (${marks(candidates)}) ${here} AND NOT ${cannedSql()})
     WHERE at IS NOT NULL GROUP BY root, how, at > ?`,
    [...candidates, ...(project === null ? [] : [project]), around],
    (row) => ({ root: row.text(0), how: howSchema.parse(row.text(1)), time: row.real(2) }),
  );
}

/** What stands in nothing but prompts that nobody typed was not said. */
export function isSaid(db: Database, candidates: readonly string[]): boolean {
  const said = `SELECT 1 FROM observation o WHERE candidate IN (${marks(candidates)}) AND NOT ${cannedSql()} LIMIT 1`;
  return db.get(said, candidates, () => true) === true;
}

function marks(values: readonly (string | number)[]): string {
  return values.map(() => '?').join(', ');
}
