import { setImmediate as nextTurn } from 'node:timers/promises';
import * as z from 'zod';
import type { Observation } from '../../learn/observation.ts';
import { type Summary, counting, summarise } from '../../learn/summarise.ts';
import type { Gate } from '../../safety/gate.ts';
import { type Scan, findingSchema, verdictSchema } from '../../shared/model.ts';
import { RecentMap } from '../../shared/recent-map.ts';
import type { Database } from '../../store/database.ts';
import { type Placed, cannedWith, heardInPrompts, typedWithout } from './canned-prompts.ts';
import { type HeardRow, readRows } from './observation-rows.ts';
import { type DecidedAs, type Place, sight } from './sight.ts';
import { type Sighting, addSightings, moveSightings } from './sightings.ts';

type Judged = Pick<Scan, 'verdict' | 'findings'>;

/** A candidate as it will stand after the sightings of one batch, ready to be written in the batch's transaction. */
interface Prepared {
  id: string;
  project: string | null;
  summary: Summary;
  scan: Judged;
  sessions: number;
  firstSeen: number;
  lastSeen: number;
}

export interface PreparedBatch {
  sightings: Sighting[];
  candidates: Prepared[];
}

/** Texts whose scan is kept. A rule that is heard again is judged again, and its text has mostly stayed the same. */
const SCANS_KEPT = 1_000;

export interface CandidatesOptions {
  db: Database;
  gate: Gate;
  now: () => number;
  decidedAs?: DecidedAs;
}

/** Writes down what sessions give: observations, and the candidates that they add up to. CandidateList reads them. */
export class Candidates {
  readonly #db: Database;
  readonly #gate: Gate;
  readonly #now: () => number;
  readonly #decidedAs: DecidedAs | undefined;
  /** What the gate said of the texts it saw last. */
  readonly #scans = new RecentMap<string, Judged>(SCANS_KEPT);
  #revision = 0;
  /** What changed since somebody asked; null for any. */
  #changed: Set<string> | null = null;
  /** What `revision` stays at while it is held. */
  #held: number | undefined;

  constructor(options: CandidatesOptions) {
    this.#db = options.db;
    this.#gate = options.gate;
    this.#now = options.now;
    this.#decidedAs = options.decidedAs;
  }

  /** Rises with everything that changes candidates or what they stand on. */
  get revision(): number {
    return this.#held ?? this.#revision;
  }

  /** Whoever lists candidates may go on with what was there before. */
  get held(): boolean {
    return this.#held !== undefined;
  }

  /** Many change, and only the outcome is to be seen. */
  hold(): void {
    this.#held ??= this.#revision;
  }

  release(): void {
    this.#held = undefined;
    this.touched();
  }

  /** What candidates stand on was changed by someone else, or taken back. */
  touched(): void {
    this.#revision++;
    this.#changed = null;
  }

  /** The candidates that changed since this was asked last, those that are gone too; null when any may have. */
  takeChanged(): ReadonlySet<string> | null {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** Nothing else changed than these, whether they stay or go. */
  #touchedOnly(candidates: readonly string[]): void {
    if (candidates.length > 0) this.#revision++;
    for (const id of candidates) this.#changed?.add(id);
  }

  /**
   * Works out what a batch of observations makes of their candidates. Asynchronous, because the gate is; `write` then
   * stores it in the same transaction as the session's position.
   */
  async prepare(observations: readonly Observation[], place: Place): Promise<PreparedBatch> {
    const sightings = await this.sight(observations, place);
    const prompts = observations.flatMap(({ prompt }) => prompt ?? []);
    // A session that shows that nobody typed a prompt says so of all that was heard in it before, in other projects too.
    const { canned, fresh } = cannedWith(this.#db, place.root, prompts);
    const placed = [
      ...sightings.map(({ candidate, project }) => ({ id: candidate, project })),
      ...heardInPrompts(this.#db, fresh),
    ];
    const candidates: Prepared[] = [];
    for (const [id, project] of new Map(placed.map((each) => [each.id, each.project]))) {
      const brought = sightings.filter(({ candidate }) => candidate === id);
      const rows = mergeRows(readRows(this.#db, [id]), brought.map(asRow));
      for (const row of rows) row.canned ||= row.prompt !== undefined && canned.has(row.prompt);
      candidates.push(await this.#prepareOne(id, project, rows));
    }
    return { sightings, candidates };
  }

  sight(observations: readonly Observation[], place: Place): Promise<Sighting[]> {
    return sight(observations, place, this.#decidedAs);
  }

  /** To be called inside a transaction. */
  write(batch: PreparedBatch): void {
    this.#touchedOnly([
      ...batch.sightings.map(({ candidate }) => candidate),
      ...batch.candidates.map(({ id }) => id),
    ]);
    addSightings(this.#db, batch.sightings);
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
    const others = heardInPrompts(this.#db, typedWithout(this.#db, thread));
    const gone: string[] = [];
    const candidates: Prepared[] = [];
    for (const [id, project] of new Map([...ids, ...others].map((each) => [each.id, each.project]))) {
      const rows = readRows(this.#db, [id], thread);
      if (rows.length === 0) gone.push(id);
      else candidates.push(await this.#prepareOne(id, project, rows));
    }
    return { gone, batch: { sightings: [], candidates } };
  }

  /** All that there are, and all that were heard. */
  placed(): Placed[] {
    return this.#db.all(
      'SELECT id, project FROM candidate UNION SELECT candidate, project FROM observation',
      [],
      (row) => ({ id: row.text(0), project: row.textOrNull(1) }),
    );
  }

  /** Works some out once more from what stands of them; `gone` is what nothing stands of. What keeps its words is not judged again. */
  async prepareAgain(placed: readonly Placed[]): Promise<{ gone: string[]; batch: PreparedBatch }> {
    const gone: string[] = [];
    const candidates: Prepared[] = [];
    for (const { id, project } of placed) {
      this.#db.get('SELECT text, verdict, findings FROM candidate WHERE id = ?', [id], (row) =>
        this.#scans.set(row.text(0), {
          verdict: verdictSchema.parse(row.text(1)),
          findings: z.array(findingSchema).parse(JSON.parse(row.text(2))),
        }),
      );
      const rows = readRows(this.#db, [id]);
      if (rows.length === 0) gone.push(id);
      else candidates.push(await this.#prepareOne(id, project, rows));
    }
    return { gone, batch: { sightings: [], candidates } };
  }

  /** To be called inside a transaction. */
  remove(candidates: readonly string[]): void {
    this.#touchedOnly(candidates);
    for (const id of candidates) this.#db.run('DELETE FROM candidate WHERE id = ?', [id]);
  }

  /** To be called inside a transaction. */
  removeSession(thread: string, gone: readonly string[]): void {
    const heard = this.#db.all(
      'SELECT DISTINCT candidate FROM observation WHERE thread = ?',
      [thread],
      (row) => row.text(0),
    );
    // A session that is new is taken out first, too.
    if (heard.length + gone.length === 0) return;
    this.#touchedOnly(heard);
    this.#db.run('DELETE FROM observation WHERE thread = ?', [thread]);
    this.remove(gone);
  }

  /**
   * What was heard in the forks of a fork before it was read itself counts for its `root`, too. Gives whose evidence that is, to be worked
   * out again. To be called inside a transaction.
   */
  countFor(root: string, fork: string): Placed[] {
    const moved = moveSightings(this.#db, fork, root);
    if (moved.length > 0) this.touched();
    return moved;
  }

  async #prepareOne(id: string, project: string | null, rows: readonly HeardRow[]): Promise<Prepared> {
    const summary = summarise(rows, this.#now());
    const counted = counting(rows);
    return {
      id,
      project,
      summary,
      scan: await this.#scan(summary.text),
      sessions: new Set(counted.map(({ thread }) => thread)).size,
      firstSeen: Math.min(...counted.map(({ first }) => first)),
      lastSeen: Math.max(...counted.map(({ time }) => time)),
    };
  }

  /** The gate keeps no state, so the same text always gets the same answer. */
  async #scan(text: string): Promise<Judged> {
    const known = this.#scans.get(text);
    if (known !== undefined) return known;
    const scan = blockCutSecret(await this.#gate.scan(text));
    this.#scans.set(text, scan);
    // The gate takes a millisecond or two, and a long session has hundreds of candidates.
    await nextTurn();
    return scan;
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
}

function asRow({ observation, root }: Sighting): HeardRow {
  const { kind, scope, text, source, quote, score, reasons, time, cwd, prompt } = observation;
  return { kind, scope, text, source, quote, score, reasons, thread: root, first: time, time, cwd, prompt };
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

/** One row for each quote of each root session, as the store keeps them, and one more where it stands in a prompt, too. */
function mergeRows(known: readonly HeardRow[], fresh: readonly HeardRow[]): HeardRow[] {
  const rows = new Map<string, HeardRow>();
  for (const row of [...known, ...fresh]) {
    const key = JSON.stringify([row.thread, row.quote, row.prompt]);
    const same = rows.get(key);
    if (same === undefined) rows.set(key, row);
    else
      rows.set(key, { ...same, first: Math.min(same.first, row.first), time: Math.max(same.time, row.time) });
  }
  return [...rows.values()];
}
