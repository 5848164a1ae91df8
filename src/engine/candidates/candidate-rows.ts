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
  /** Rises with every decision and every undo. */
  decisions: () => number;
}

/** Distinct values of a column that are remembered. Thousands of candidates have the same few. */
const REMEMBERED = 5_000;

const placeSchema = z.tuple([scopeSchema, z.string().nullable()]);
const findingsSchema = z.array(findingSchema);

/** Where a candidate holds, as one word. Only what holds in the same place is put together. */
export type PlaceName = string;

function placeOf({ scope, project }: Candidate): PlaceName {
  return JSON.stringify([scope, project]);
}

/** Whether what is put together under that name counts in the project: there, or everywhere. */
export function holdsIn(place: PlaceName, project: string): boolean {
  const [, where] = placeSchema.parse(JSON.parse(place));
  return where === null || where === project;
}

/**
 * All wordings as the table has them, without their evidence. With thousands of them one changes at a time, so only that one is read
 * again. One that is the same object as before is as it was before, and so is what was made of it.
 */
export class CandidateRows {
  readonly #options: CandidateRowsOptions;
  readonly #rows = new Map<string, Candidate>();
  readonly #places = new Map<PlaceName, Set<string>>();
  /** All that was told of was read. */
  #isComplete = false;
  #decisions: number | undefined;
  readonly #kindOf = onceEach((word) => candidateKindSchema.parse(word));
  readonly #scopeOf = onceEach((word) => scopeSchema.parse(word));
  readonly #verdictOf = onceEach((word) => verdictSchema.parse(word));
  readonly #projectOf = onceEach((folder) => folder);
  readonly #reasonsOf = onceEach((json) => reasonsSchema.parse(JSON.parse(json)));
  readonly #findingsOf = onceEach((json) => findingsSchema.parse(JSON.parse(json)));

  constructor(options: CandidateRowsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#rows.size;
  }

  get places(): Iterable<PlaceName> {
    return this.#places.keys();
  }

  /** The wordings of one place; none of one that is gone. */
  of(place: PlaceName): Candidate[] {
    return [...(this.#places.get(place) ?? [])].flatMap((id) => this.#rows.get(id) ?? []);
  }

  get(id: string): Candidate | undefined {
    return this.#rows.get(id);
  }

  /** Reads what changed, and tells the places of that, those that are gone too; null when anything may have changed, also what candidates stand on. */
  refresh(): ReadonlySet<PlaceName> | null {
    const { changed, decisions } = this.#options;
    const told = changed();
    const some = this.#isComplete ? told : null;
    // What was told is not told again.
    this.#isComplete = false;
    const touched = new Set<PlaceName>();
    if (some === null) this.#readAll();
    else for (const id of some) for (const place of this.#readOne(id)) touched.add(place);
    const decided = decisions();
    const isDecided = decided !== this.#decisions;
    if (isDecided) for (const row of [...this.#rows.values()]) this.#put(row);
    this.#decisions = decided;
    this.#isComplete = true;
    // What became of one may hang on a decision about another.
    return some === null || isDecided ? null : touched;
  }

  #readAll(): void {
    const before = new Map(this.#rows);
    this.#rows.clear();
    this.#places.clear();
    const inOrder = 'SELECT * FROM candidate ORDER BY first_seen, id';
    for (const row of this.#options.db.all(inOrder, [], this.#read)) {
      const known = before.get(row.id);
      this.#put(known !== undefined && isSame(known, row) ? known : row);
    }
  }

  /** Where it was and where it is. */
  #readOne(id: string): PlaceName[] {
    const row = this.#options.db.get('SELECT * FROM candidate WHERE id = ?', [id], this.#read);
    const known = this.#rows.get(id);
    const was = known === undefined ? [] : [placeOf(known)];
    for (const place of was) this.#takeFrom(place, id);
    if (row === undefined) {
      this.#rows.delete(id);
      return was;
    }
    this.#put(row);
    return [...was, placeOf(row)];
  }

  /** With what became of it. */
  #put(row: Candidate): void {
    const status = this.#options.statusOf(row.id);
    this.#rows.set(row.id, status === row.status ? row : { ...row, status });
    const place = placeOf(row);
    const there = this.#places.get(place);
    if (there === undefined) this.#places.set(place, new Set([row.id]));
    else there.add(row.id);
  }

  #takeFrom(place: PlaceName, id: string): void {
    const there = this.#places.get(place);
    there?.delete(id);
    if (there?.size === 0) this.#places.delete(place);
  }

  readonly #read = (row: Row): Candidate => {
    const scope = this.#scopeOf(row.text('scope'));
    const project = row.textOrNull('project');
    return {
      id: row.text('id'),
      kind: this.#kindOf(row.text('kind')),
      scope,
      project: project === null ? null : this.#projectOf(project),
      destination: scope === 'global' ? 'global-rules' : 'project-rules',
      text: row.text('text'),
      score: row.real('score'),
      reasons: this.#reasonsOf(row.text('reasons')),
      verdict: this.#verdictOf(row.text('verdict')),
      findings: this.#findingsOf(row.text('findings')),
      sessions: row.integer('sessions'),
      firstSeen: row.real('first_seen'),
      lastSeen: row.real('last_seen'),
      // `#put` asks what became of it.
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

/** The same object for what is written in the same way, read once. */
function onceEach<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const value = known.get(written) ?? read(written);
    if (known.size >= REMEMBERED) known.clear();
    known.set(written, value);
    return value;
  };
}
