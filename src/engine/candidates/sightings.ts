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
  /** When the same words were said again in the session last; left out where they were said once. */
  lastTime?: number;
}

const COLUMNS =
  'candidate, thread, root, kind, scope, project, cwd, text, source, quote, score, reasons, turn, line, time, prompt, last_time';
const VALUES = `(${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * To be called inside a transaction. Of a candidate, session and quote there is one place, that where it was said first; of what says it
 * again the time is kept.
 */
export function addSightings(db: Database, sightings: readonly Sighting[]): void {
  for (const each of sightings) {
    const known = knownTimes(db, onceOf(each));
    const { time } = each.observation;
    if (known === undefined || time < known.first) put(db, saidUntil(each, known?.last ?? time));
    else if (time > known.last) sayUntil(db, known.id, time);
  }
}

/** Gives the candidates whose evidence moved. To be called inside a transaction. What both say in the same words stands there once. */
export function moveSightings(db: Database, root: string, to: string): Placed[] {
  const moving = db.all(`SELECT id, ${COLUMNS} FROM observation WHERE root = ?`, [root], readStored);
  for (const row of moving) {
    const known = knownTimes(db, { ...row, root: to });
    const first = Math.min(row.time, known?.first ?? row.time);
    const last = Math.max(row.lastTime ?? row.time, known?.last ?? row.time);
    const [stays, goes] = known?.first === first ? [known.id, row.id] : [row.id, known?.id];
    if (goes !== undefined) db.run('DELETE FROM observation WHERE id = ?', [goes]);
    db.run('UPDATE observation SET root = ? WHERE id = ?', [to, stays]);
    if (last > first) sayUntil(db, stays, last);
  }
  return [...new Map(moving.map(({ candidate: id, project }) => [id, { id, project }])).values()];
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
    const key = keyOf(onceOf(sighting));
    fresh.set(key, saidUntil(fresh.get(key) ?? sighting, sighting.observation.time));
  }
  // A fork may have said it last, which is not heard again with this one.
  for (const row of before) {
    const same = fresh.get(keyOf(row));
    if (same && row.lastTime !== null) fresh.set(keyOf(row), saidUntil(same, row.lastTime));
  }
  const going = before.filter(
    (row) => !isDecided(row.candidate) || replaced.has(row) || fresh.has(keyOf(row)),
  );
  const standing = new Set(going.map(({ values }) => values));
  const coming = new Map([...fresh.values()].map((each) => [JSON.stringify(valuesOf(each)), each]));
  for (const { id, values } of going)
    if (!coming.has(values)) db.run('DELETE FROM observation WHERE id = ?', [id]);
  for (const [all, each] of coming) if (!standing.has(all)) putOver(db, each);
}

/** A fork may have brought the same, as older learning heard it; what it goes on with said it first. */
function putOver(db: Database, sighting: Sighting): void {
  const { observation, lastTime = observation.time } = sighting;
  const known = knownTimes(db, onceOf(sighting));
  if (known === undefined || observation.time <= known.first) put(db, saidUntil(sighting, known?.last ?? 0));
  else if (lastTime > known.last) sayUntil(db, known.id, lastTime);
}

function put(db: Database, sighting: Sighting): void {
  db.run(`INSERT OR REPLACE INTO observation ${VALUES}`, valuesOf(sighting));
}

function sayUntil(db: Database, id: number, time: number): void {
  db.run('UPDATE observation SET last_time = ? WHERE id = ?', [time, id]);
}

/** When the same candidate was heard in the same words of the same session. */
function knownTimes(
  db: Database,
  { candidate, root, quote, prompt }: Once,
): { id: number; first: number; last: number } | undefined {
  return db.get(
    `SELECT id, time, coalesce(last_time, time) FROM observation
     WHERE candidate = ? AND root = ? AND quote = ? AND prompt = ?`,
    [candidate, root, quote, prompt],
    (row) => ({ id: row.integer(0), first: row.real(1), last: row.real(2) }),
  );
}

/** The same, also said at a time. */
function saidUntil(sighting: Sighting, time: number): Sighting {
  const last = sighting.lastTime ?? sighting.observation.time;
  return time > last ? { ...sighting, lastTime: time } : sighting;
}

/** What the table has once. */
interface Once {
  candidate: string;
  root: string;
  quote: string;
  prompt: number;
}

function onceOf({ candidate, root, observation: { quote, prompt = 0 } }: Sighting): Once {
  return { candidate, root, quote, prompt };
}

function keyOf({ candidate, root, quote, prompt }: Once): string {
  return JSON.stringify([candidate, root, quote, prompt]);
}

interface Stored extends Once {
  id: number;
  project: string | null;
  kind: string;
  scope: Scope;
  source: string;
  line: number;
  time: number;
  lastTime: number | null;
  /** All of it, to be compared. */
  values: string;
}

function readStored(row: Row): Stored {
  const text = (...names: string[]): string[] => names.map((name) => row.text(name));
  const [candidate = '', root = '', kind = '', source = '', quote = ''] = text(
    ...['candidate', 'root', 'kind', 'source', 'quote'],
  );
  const [project, line, prompt] = [row.textOrNull('project'), row.integer('line'), row.integer('prompt')];
  const [time, lastTime] = [row.real('time'), row.realOrNull('last_time')];
  const scope = scopeSchema.parse(row.text('scope'));
  const values = [
    ...[candidate, row.text('thread'), root, kind, scope, project, ...text('cwd', 'text')],
    ...[source, quote, row.real('score'), row.text('reasons'), row.textOrNull('turn'), line],
    ...[time, prompt, lastTime],
  ];
  return {
    ...{ id: row.integer('id'), candidate, project, root, kind, scope, source, quote, line, prompt },
    ...{ time, lastTime },
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

function valuesOf({ candidate, project, root, observation: o, lastTime }: Sighting): Value[] {
  return [
    ...[candidate, o.thread, root, o.kind, o.scope, project, o.cwd, o.text, o.source, o.quote, o.score],
    ...[JSON.stringify(o.reasons), o.turn ?? null, o.line, o.time, o.prompt ?? 0, lastTime ?? null],
  ];
}
