import type { Observation } from '../../learn/observation.ts';
import { type Scope, scopeSchema } from '../../shared/model.ts';
import type { Database, Row, Value } from '../../store/database.ts';
import type { Placed } from './canned-prompts.ts';

/** An observation that knows which candidate it belongs to. */
export interface Sighting {
  candidate: string;
  project: string | null;
  root: string;
  observation: Observation;
}

const COLUMNS =
  'candidate, thread, root, kind, scope, project, cwd, text, source, quote, score, reasons, turn, line, time, prompt';
const VALUES = `(${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** To be called inside a transaction. What is there already, of this candidate, session and quote, stays. */
export function addSightings(db: Database, sightings: readonly Sighting[]): void {
  for (const each of sightings) db.run(`INSERT OR IGNORE INTO observation ${VALUES}`, valuesOf(each));
}

/** Gives the candidates whose evidence moved. What the other session has already, of the same candidate and quote, stands there once. */
export function moveSightings(db: Database, root: string, to: string): Placed[] {
  const moved = db.all(
    'SELECT DISTINCT candidate, project FROM observation WHERE root = ?',
    [root],
    (row) => ({ id: row.text(0), project: row.textOrNull(1) }),
  );
  if (moved.length === 0) return [];
  db.run('UPDATE OR IGNORE observation SET root = ? WHERE root = ?', [to, root]);
  db.run('DELETE FROM observation WHERE root = ?', [root]);
  return moved;
}

/**
 * Puts what a session is heard to say now in the place of what it was heard to say before. To be called inside a transaction.
 * Of candidates that were decided nothing is lost: what is heard in their words now, however it is put, is theirs, and what is heard
 * no more stays. So a decision keeps what it was made on, and what was put away does not come back in another wording.
 */
export function replaceSightings(
  db: Database,
  thread: string,
  { sightings, isDecided }: { sightings: readonly Sighting[]; isDecided: (candidate: string) => boolean },
): void {
  const before = db.all(`SELECT id, ${COLUMNS} FROM observation WHERE thread = ?`, [thread], readStored);
  const known = new Set(before.map(({ candidate }) => candidate));
  const theirs = before.filter(({ candidate }) => isDecided(candidate));
  const fresh = new Map<string, Sighting>();
  /** Places of what was decided that are heard again. */
  const heard = new Set(sightings.map(({ candidate, observation: { line } }) => `${candidate} ${line}`));
  const replaced = new Set<Stored>();
  for (const each of sightings) {
    const same = theirs.find(
      (row) =>
        !known.has(each.candidate) &&
        !heard.has(`${row.candidate} ${row.line}`) &&
        saysAgain(each.observation, row),
    );
    if (same) replaced.add(same);
    const sighting = same ? inPlaceOf(same, each) : each;
    const key = keyOf(sighting, sighting.observation);
    if (!fresh.has(key)) fresh.set(key, sighting);
  }
  const going = before.filter(
    (row) => !isDecided(row.candidate) || replaced.has(row) || fresh.has(keyOf(row, row)),
  );
  const standing = new Set(going.map(({ values }) => values));
  const coming = new Map([...fresh.values()].map(valuesOf).map((values) => [JSON.stringify(values), values]));
  for (const { id, values } of going)
    if (!coming.has(values)) db.run('DELETE FROM observation WHERE id = ?', [id]);
  // A fork may have brought the same, as older learning heard it.
  for (const [all, values] of coming)
    if (!standing.has(all)) db.run(`INSERT OR REPLACE INTO observation ${VALUES}`, values);
}

interface Stored {
  id: number;
  candidate: string;
  project: string | null;
  root: string;
  kind: string;
  scope: Scope;
  source: string;
  quote: string;
  line: number;
  prompt: number;
  /** All of it, to be compared. */
  values: string;
}

function readStored(row: Row): Stored {
  const text = (...names: string[]): string[] => names.map((name) => row.text(name));
  const [candidate = '', root = '', kind = '', source = '', quote = ''] = text(
    ...['candidate', 'root', 'kind', 'source', 'quote'],
  );
  const [project, line, prompt] = [row.textOrNull('project'), row.integer('line'), row.integer('prompt')];
  const scope = scopeSchema.parse(row.text('scope'));
  const values = [
    ...[candidate, row.text('thread'), root, kind, scope, project, ...text('cwd', 'text')],
    ...[source, quote, row.real('score'), row.text('reasons'), row.textOrNull('turn'), line],
    ...[row.real('time'), prompt],
  ];
  return {
    ...{ id: row.integer('id'), candidate, project, root, kind, scope, source, quote, line, prompt },
    values: JSON.stringify(values),
  };
}

/** The share of what is heard now that was heard before, for both to be about the same words. */
const SAME_WORDS = 2 / 3;

/** Both quotes are cut out of one message, or are one command. What is heard now holds next to nothing that was not heard before. */
function saysAgain(now: Observation, before: Stored): boolean {
  if (now.line !== before.line || now.source !== before.source) return false;
  if (now.source === 'observed' && now.kind !== before.kind) return false;
  return overlap(now.quote, before.quote) >= SAME_WORDS * now.quote.length;
}

/** Characters that two parts of one text have in common: all of the shorter one, or where one ends in what the other begins with. */
function overlap(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length);
  if (left.includes(right) || right.includes(left)) return shorter;
  for (let length = shorter - 1; length > 0; length--)
    if (left.endsWith(right.slice(0, length)) || right.endsWith(left.slice(0, length))) return length;
  return 0;
}

function inPlaceOf({ candidate, project, scope }: Stored, sighting: Sighting): Sighting {
  return { ...sighting, candidate, project, observation: { ...sighting.observation, scope } };
}

/** What the table has once. */
function keyOf(
  { candidate, root }: { candidate: string; root: string },
  { quote, prompt = 0 }: { quote: string; prompt?: number | undefined },
): string {
  return JSON.stringify([candidate, root, quote, prompt]);
}

function valuesOf({ candidate, project, root, observation: o }: Sighting): Value[] {
  return [
    ...[candidate, o.thread, root, o.kind, o.scope, project, o.cwd, o.text, o.source, o.quote, o.score],
    ...[JSON.stringify(o.reasons), o.turn ?? null, o.line, o.time, o.prompt ?? 0],
  ];
}
