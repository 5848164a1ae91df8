import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Observation, ObservationRow } from '../learn/observation.ts';
import { type Summary, shownByDefault, summarise } from '../learn/summarise.ts';
import type { Gate } from '../safety/gate.ts';
import { CarryoverError } from '../shared/errors.ts';
import {
  type Candidate,
  type CandidateStatus,
  type Evidence,
  type Scan,
  candidateKindSchema,
  findingSchema,
  scopeSchema,
  verdictSchema,
} from '../shared/model.ts';
import type { Database, Row } from '../store/database.ts';

/** Evidence shown with a candidate, newest first. */
const EVIDENCE = 20;
/** Observations of one candidate that its summary looks at, strongest first. */
const WEIGHED = 500;
/** Candidates that a list gives at most. */
const LISTED = 1_000;

/** An observation that knows which candidate it belongs to. */
interface Sighting {
  candidate: string;
  project: string | null;
  root: string;
  observation: Observation;
}

/** A candidate as it will stand after the sightings of one batch, ready to be written in the batch's transaction. */
interface Prepared {
  id: string;
  project: string | null;
  summary: Summary;
  scan: Scan;
  sessions: number;
  firstSeen: number;
  lastSeen: number;
}

export interface PreparedBatch {
  sightings: Sighting[];
  candidates: Prepared[];
}

export interface CandidatesOptions {
  db: Database;
  gate: Gate;
  now: () => number;
  statusOf: (candidate: string) => CandidateStatus;
}

/** The candidates that sessions have given, and the observations they stand on. */
export class Candidates {
  readonly #db: Database;
  readonly #gate: Gate;
  readonly #now: () => number;
  readonly #statusOf: (candidate: string) => CandidateStatus;

  constructor(options: CandidatesOptions) {
    this.#db = options.db;
    this.#gate = options.gate;
    this.#now = options.now;
    this.#statusOf = options.statusOf;
  }

  /**
   * Works out what a batch of observations makes of their candidates. Asynchronous, because the gate is; `write` then
   * stores it in the same transaction as the session's position.
   */
  async prepare(
    observations: readonly Observation[],
    place: { root: string; projectOf: (cwd: string) => Promise<string | null> },
  ): Promise<PreparedBatch> {
    const sightings: Sighting[] = [];
    for (const observation of observations) {
      const project = observation.scope === 'project' ? await place.projectOf(observation.cwd) : null;
      sightings.push({ candidate: idOf(observation, project), project, root: place.root, observation });
    }
    const candidates: Prepared[] = [];
    for (const id of new Set(sightings.map(({ candidate }) => candidate))) {
      const fresh = sightings.filter(({ candidate }) => candidate === id);
      const rows = mergeRows(this.#rows(id), fresh.map(asRow));
      candidates.push(await this.#prepareOne(id, fresh[0]?.project ?? null, rows));
    }
    return { sightings, candidates };
  }

  /** To be called inside a transaction. */
  write(batch: PreparedBatch): void {
    for (const { candidate, project, root, observation: o } of batch.sightings) {
      this.#db.run(
        `INSERT OR IGNORE INTO observation
           (candidate, thread, root, kind, scope, project, cwd, text, source, quote, score, reasons, turn, line, time)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          ...[candidate, o.thread, root, o.kind, o.scope, project, o.cwd, o.text, o.source, o.quote, o.score],
          ...[JSON.stringify(o.reasons), o.turn ?? null, o.line, o.time],
        ],
      );
    }
    for (const prepared of batch.candidates) this.#put(prepared);
  }

  /** What must be worked out again when a session is taken out. `write` inside the transaction, after `removeSession`. */
  async prepareWithout(thread: string): Promise<{ gone: string[]; batch: PreparedBatch }> {
    const ids = this.#db.all(
      'SELECT DISTINCT candidate, project FROM observation WHERE thread = ?',
      [thread],
      (row) => ({
        id: row.text(0),
        project: row.textOrNull(1),
      }),
    );
    const gone: string[] = [];
    const candidates: Prepared[] = [];
    for (const { id, project } of ids) {
      const rows = this.#rows(id, thread);
      if (rows.length === 0) gone.push(id);
      else candidates.push(await this.#prepareOne(id, project, rows));
    }
    return { gone, batch: { sightings: [], candidates } };
  }

  /** To be called inside a transaction. */
  removeSession(thread: string, gone: readonly string[]): void {
    this.#db.run('DELETE FROM observation WHERE thread = ?', [thread]);
    for (const id of gone) this.#db.run('DELETE FROM candidate WHERE id = ?', [id]);
  }

  /** Strongest first. Open ones only from the score that the Inbox shows; decided ones always. */
  list(filter: { status?: CandidateStatus | undefined; project?: string | null | undefined }): Candidate[] {
    const inProject = typeof filter.project === 'string' ? 'WHERE project IS NULL OR project = ?' : '';
    const params = typeof filter.project === 'string' ? [filter.project] : [];
    const all = this.#db.all(
      `SELECT * FROM candidate ${inProject} ORDER BY score DESC, last_seen DESC, id`,
      params,
      (row) => this.#read(row),
    );
    return all
      .filter(({ status, score }) => (status === 'open' ? shownByDefault(score) : true))
      .filter(({ status }) => filter.status === undefined || status === filter.status)
      .slice(0, LISTED)
      .map((candidate) => ({ ...candidate, evidence: this.#evidence(candidate.id) }));
  }

  get(id: string): Candidate {
    const found = this.#db.get('SELECT * FROM candidate WHERE id = ?', [id], (row) => this.#read(row));
    if (!found)
      throw new CarryoverError('not-found', 'This candidate is no longer there. Refresh the Inbox.');
    return { ...found, evidence: this.#evidence(id) };
  }

  /** Folders in which a candidate was heard. */
  foldersOf(id: string): string[] {
    return this.#db.all('SELECT DISTINCT cwd FROM observation WHERE candidate = ? LIMIT 20', [id], (row) =>
      row.text(0),
    );
  }

  /** How many wait for a decision: this project's and the global ones, or all when `project` is undefined. */
  countOpen(project?: string | null): number {
    return this.#db
      .all('SELECT id, project, score FROM candidate', [], (row) => ({
        id: row.text(0),
        project: row.textOrNull(1),
        score: row.real(2),
      }))
      .filter(
        (candidate) => project === undefined || candidate.project === null || candidate.project === project,
      )
      .filter(({ id, score }) => shownByDefault(score) && this.#statusOf(id) === 'open').length;
  }

  async #prepareOne(id: string, project: string | null, rows: readonly ObservationRow[]): Promise<Prepared> {
    const summary = summarise(rows, this.#now());
    const times = rows.map(({ time }) => time);
    return {
      id,
      project,
      summary,
      scan: blockCutSecret(await this.#gate.scan(summary.text)),
      sessions: new Set(rows.map(({ thread }) => thread)).size,
      firstSeen: Math.min(...times),
      lastSeen: Math.max(...times),
    };
  }

  #put({ id, project, summary, scan, sessions, firstSeen, lastSeen }: Prepared): void {
    this.#db.run(
      `INSERT OR REPLACE INTO candidate
         (id, kind, scope, project, text, score, reasons, verdict, findings, sessions, first_seen, last_seen)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[
          id,
          summary.kind,
          summary.scope,
          project,
          summary.text,
          summary.score,
          JSON.stringify(summary.reasons),
        ],
        ...[scan.verdict, JSON.stringify(scan.findings), sessions, firstSeen, lastSeen],
      ],
    );
  }

  #rows(id: string, withoutThread = ''): ObservationRow[] {
    return this.#db.all(
      `SELECT kind, scope, text, source, quote, score, reasons, root, time, cwd FROM observation
       WHERE candidate = ? AND thread <> ? ORDER BY score DESC, time DESC LIMIT ${WEIGHED}`,
      [id, withoutThread],
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

  #evidence(id: string): Evidence[] {
    return this.#db.all(
      `SELECT o.thread, s.title, s.file, o.line, o.turn, o.time, o.quote, o.source
       FROM observation o JOIN session s ON s.thread = o.thread
       WHERE o.candidate = ? ORDER BY o.time DESC LIMIT ${EVIDENCE}`,
      [id],
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

  #read(row: Row): Candidate {
    const id = row.text('id');
    const scope = scopeSchema.parse(row.text('scope'));
    return {
      id,
      kind: candidateKindSchema.parse(row.text('kind')),
      scope,
      project: row.textOrNull('project'),
      destination: scope === 'global' ? 'global-rules' : 'project-rules',
      text: row.text('text'),
      score: row.real('score'),
      reasons: reasonsSchema.parse(JSON.parse(row.text('reasons'))),
      verdict: verdictSchema.parse(row.text('verdict')),
      findings: findingsSchema.parse(JSON.parse(row.text('findings'))),
      sessions: row.integer('sessions'),
      firstSeen: row.real('first_seen'),
      lastSeen: row.real('last_seen'),
      status: this.#statusOf(id),
      evidence: [],
    };
  }
}

const reasonsSchema = z.array(z.string());
const findingsSchema = z.array(findingSchema);
const sourceSchema = z.enum(['typed', 'observed']);

/** The same words in the same place always give the same id, so decisions still fit after a rebuild. */
function idOf({ scope, key }: Observation, project: string | null): string {
  return createHash('sha256')
    .update(JSON.stringify([scope, project, key]))
    .digest('hex')
    .slice(0, 12);
}

function asRow({ observation, root }: Sighting): ObservationRow {
  const { kind, scope, text, source, quote, score, reasons, time, cwd } = observation;
  return { kind, scope, text, source, quote, score, reasons, thread: root, time, cwd };
}

const CUT_OUT = /\[REDACTED:[\w-]+\]/gu;

/**
 * Texts reach us redacted, so a rule that was said with a secret in it scans clean. It is blocked all the same: with its
 * middle cut out it says something else than the person did.
 */
function blockCutSecret(scan: Scan): Scan {
  const cut = [...scan.redacted.matchAll(CUT_OUT)].map((match) => ({
    rule: 'secret/cut-out',
    verdict: 'blocked' as const,
    message: 'A secret stood here and was cut out. Write the rule without it.',
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (cut.length === 0 || scan.verdict === 'blocked') return scan;
  return { ...scan, verdict: 'blocked', findings: [...cut, ...scan.findings] };
}

/** One row for each quote of each root session, as the store keeps them. */
function mergeRows(known: readonly ObservationRow[], fresh: readonly ObservationRow[]): ObservationRow[] {
  const rows = new Map<string, ObservationRow>();
  for (const row of [...known, ...fresh]) {
    const key = JSON.stringify([row.thread, row.quote]);
    if (!rows.has(key)) rows.set(key, row);
  }
  return [...rows.values()];
}
