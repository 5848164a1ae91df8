import * as z from 'zod';
import {
  type Candidate,
  type CandidateStatus,
  candidateKindSchema,
  findingSchema,
  scopeSchema,
  verdictSchema,
} from '../../shared/model.ts';
import type { Database, Row } from '../../store/database.ts';
import { reasonsSchema } from './observation-rows.ts';

export interface CandidateRowsOptions {
  db: Database;
  statusOf: (candidate: string) => CandidateStatus;
  /** The candidates that changed since it was asked last, those that are gone too; null when any may have. */
  changed: () => ReadonlySet<string> | null;
}

/** Distinct reasons and findings that are remembered. Thousands of candidates have the same few. */
const REMEMBERED = 5_000;

const findingsSchema = z.array(findingSchema);

/**
 * All wordings as the table has them, without their evidence. With thousands of them one changes at a time, so only that one is read
 * again. One that is the same object as before is as it was before, and so is what was made of it.
 */
export class CandidateRows {
  readonly #options: CandidateRowsOptions;
  readonly #rows = new Map<string, Candidate>();
  /** All that was told of was read. */
  #isComplete = false;
  readonly #reasonsOf = onceEach((json) => reasonsSchema.parse(JSON.parse(json)));
  readonly #findingsOf = onceEach((json) => findingsSchema.parse(JSON.parse(json)));

  constructor(options: CandidateRowsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Mostly in the order in which they were heard first, and so they are sorted at once. */
  all(): Iterable<Candidate> {
    return this.#rows.values();
  }

  get(id: string): Candidate | undefined {
    return this.#rows.get(id);
  }

  /** Reads what changed. True when anything may have, also what candidates stand on. */
  refresh(): boolean {
    const told = this.#options.changed();
    const changed = this.#isComplete ? told : null;
    // What was told is not told again.
    this.#isComplete = false;
    if (changed === null) this.#readAll();
    else for (const id of changed) this.#readOne(id);
    this.#isComplete = true;
    const { statusOf } = this.#options;
    for (const row of this.#rows.values()) {
      const status = statusOf(row.id);
      if (status !== row.status) this.#rows.set(row.id, { ...row, status });
    }
    return changed === null;
  }

  #readAll(): void {
    const before = new Map(this.#rows);
    this.#rows.clear();
    const inOrder = 'SELECT * FROM candidate ORDER BY first_seen, id';
    for (const row of this.#options.db.all(inOrder, [], this.#read)) {
      const known = before.get(row.id);
      this.#rows.set(row.id, known !== undefined && isSame(known, row) ? known : row);
    }
  }

  #readOne(id: string): void {
    const row = this.#options.db.get('SELECT * FROM candidate WHERE id = ?', [id], this.#read);
    if (row === undefined) this.#rows.delete(id);
    else this.#rows.set(id, row);
  }

  readonly #read = (row: Row): Candidate => {
    const scope = scopeSchema.parse(row.text('scope'));
    return {
      id: row.text('id'),
      kind: candidateKindSchema.parse(row.text('kind')),
      scope,
      project: row.textOrNull('project'),
      destination: scope === 'global' ? 'global-rules' : 'project-rules',
      text: row.text('text'),
      score: row.real('score'),
      reasons: this.#reasonsOf(row.text('reasons')),
      verdict: verdictSchema.parse(row.text('verdict')),
      findings: this.#findingsOf(row.text('findings')),
      sessions: row.integer('sessions'),
      firstSeen: row.real('first_seen'),
      lastSeen: row.real('last_seen'),
      // `refresh` asks what became of it.
      status: 'open',
      evidence: NONE,
    };
  };
}

const NONE: never[] = [];

/** Whether two readings of one row are the same; what stands in JSON is the same object then. */
function isSame(one: Candidate, two: Candidate): boolean {
  const names = Object.keys(two) as (keyof Candidate)[];
  return names.every((name) => name === 'status' || one[name] === two[name]);
}

function onceEach<T>(read: (json: string) => T): (json: string) => T {
  const known = new Map<string, T>();
  return (json) => {
    const value = known.get(json) ?? read(json);
    if (known.size >= REMEMBERED) known.clear();
    known.set(json, value);
    return value;
  };
}
