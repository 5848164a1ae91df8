import * as z from 'zod';
import type { ObservationRow } from '../learn/observation.ts';
import { type CandidateKind, type Evidence, candidateKindSchema, scopeSchema } from '../shared/model.ts';
import type { Database } from '../store/database.ts';

/** Evidence shown with a candidate, newest first. */
const EVIDENCE = 20;
/** Observations that a summary looks at, strongest first. */
const WEIGHED = 500;

export const reasonsSchema = z.array(z.string());
const sourceSchema = z.enum(['typed', 'observed']);

/** What candidates stand on, the strongest first; `withoutThread` leaves a session out. */
export function readRows(db: Database, candidates: readonly string[], withoutThread = ''): ObservationRow[] {
  return db.all(
    `SELECT kind, scope, text, source, quote, score, reasons, root, time, cwd FROM observation
     WHERE candidate IN (${marks(candidates)}) AND thread <> ? ORDER BY score DESC, time DESC LIMIT ${WEIGHED}`,
    [...candidates, withoutThread],
    (row) => ({
      kind: candidateKindSchema.parse(row.text(0)),
      scope: scopeSchema.parse(row.text(1)),
      text: row.text(2),
      source: sourceSchema.parse(row.text(3)),
      quote: row.text(4),
      score: row.real(5),
      reasons: reasonsSchema.parse(JSON.parse(row.text(6))),
      thread: row.text(7),
      time: row.real(8),
      cwd: row.text(9),
    }),
  );
}

/** The newest places in which candidates were heard. */
export function readEvidence(db: Database, candidates: readonly string[]): Evidence[] {
  return db.all(
    `SELECT o.thread, s.title, s.file, o.line, o.turn, o.time, o.quote, o.source
     FROM observation o JOIN session s ON s.thread = o.thread
     WHERE o.candidate IN (${marks(candidates)}) ORDER BY o.time DESC LIMIT ${EVIDENCE}`,
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
    }),
  );
}

/** Distinct sessions, forks and resumes counted as one. */
export function countSessions(db: Database, candidates: readonly string[]): number {
  return (
    db.get(
      `SELECT COUNT(DISTINCT root) FROM observation WHERE candidate IN (${marks(candidates)})`,
      candidates,
      (row) => row.integer(0),
    ) ?? 0
  );
}

/** Folders in which candidates were heard. */
export function readFolders(db: Database, candidates: readonly string[]): string[] {
  return db.all(
    `SELECT DISTINCT cwd FROM observation WHERE candidate IN (${marks(candidates)}) LIMIT 20`,
    candidates,
    (row) => row.text(0),
  );
}

/** When candidates were heard, the last time for each distinct session. */
export function readTimes(db: Database, candidates: readonly string[]): number[] {
  return db.all(
    `SELECT max(time) FROM observation WHERE candidate IN (${marks(candidates)}) GROUP BY root`,
    candidates,
    (row) => row.real(0),
  );
}

/** The first and the last time at which candidates were heard as each kind. */
export function readKinds(
  db: Database,
  candidates: readonly string[],
): { kind: CandidateKind; first: number; last: number }[] {
  return db.all(
    `SELECT kind, min(time), max(time) FROM observation WHERE candidate IN (${marks(candidates)}) GROUP BY kind`,
    candidates,
    (row) => ({ kind: candidateKindSchema.parse(row.text(0)), first: row.real(1), last: row.real(2) }),
  );
}

function marks(values: readonly string[]): string {
  return values.map(() => '?').join(', ');
}
