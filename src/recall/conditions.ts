import * as z from 'zod';
import type { Database, Value } from '../store/database.ts';
import { CLAUDE_THREADS } from '../shared/agents.ts';
import { foldWord } from './folded.ts';
import type { Conditions } from './match.ts';
import type { Query } from './query.ts';
import { roleToCode } from './roles.ts';
import { HAS_FAILED, storedFor } from './stored-exit.ts';

/** Parts of a project's path with `*` between them. */
const WILDCARDS = 4;
/** Messages of sessions that are so few that each is known by its id. */
const FEW = 10_000;
/** Sessions that show whether there are more. */
const LOOKED_AT = 400;

/** As `few` of `Conditions` has them. */
export const idsSchema = z.array(z.number());

/**
 * What a message must fulfil beside its words. Where few sessions are let through their messages are named at once. Else each
 * message's session is asked: enough of them are found soon.
 */
export function conditionsOf(db: Database, query: Query, project: string | undefined): Conditions {
  const message = new Clauses();
  const session = sessionClauses(db, query, project);
  const few = session.sql === '' ? undefined : fewOf(db, session);
  if (few !== undefined) message.few = few;
  else if (session.sql !== '') {
    message.session = ' CROSS JOIN session s ON s.id = m.session';
    message.sql = session.sql;
    message.values.push(...session.values);
  }
  if (query.before !== undefined) message.add('m.time < ?', query.before);
  if (query.after !== undefined) message.add('m.time >= ?', query.after);
  if (query.roles) message.add(`m.role ${oneOf(query.roles)}`, ...query.roles.map(roleToCode));
  if (query.withoutRoles.length > 0)
    message.add(`m.role NOT ${oneOf(query.withoutRoles)}`, ...query.withoutRoles.map(roleToCode));
  const [exits, withoutExits] = [query.exits.flatMap(storedFor), query.withoutExits.flatMap(storedFor)];
  if (exits.length > 0) message.add(`m.exit ${oneOf(exits)}`, ...exits);
  if (withoutExits.length > 0) message.add(`coalesce(m.exit NOT ${oneOf(withoutExits)}, 1)`, ...withoutExits);
  if (query.failed !== undefined) message.add(`${query.failed ? '' : 'NOT '}${HAS_FAILED}`);
  return message;
}

/** Parts of a WHERE clause, all of which must hold, with an AND before each. */
class Clauses implements Conditions {
  sql = '';
  readonly values: Value[] = [];
  session = '';
  few?: string;

  add(sql: string, ...values: readonly Value[]): void {
    this.sql += ` AND ${sql}`;
    this.values.push(...values);
  }
}

function oneOf(values: readonly unknown[]): string {
  return `IN (${values.map(() => '?').join(', ')})`;
}

/** What the session of a message must fulfil. */
function sessionClauses(db: Database, query: Query, project: string | undefined): Clauses {
  const session = new Clauses();
  const slash = query.repos.length + query.withoutRepos.length > 0 ? slashOf(db) : '/';
  const ranIn = (repo: string): Ran => sessionsIn(db, repo, slash);
  if (project !== undefined) session.add('s.project = ?', project);
  if (query.repos.length > 0) {
    const any = query.repos.map(ranIn);
    session.add(`(${any.map(({ sql }) => sql).join(' OR ')})`, ...any.map(({ value }) => value));
  }
  for (const { sql, value } of query.withoutRepos.map(ranIn)) session.add(`NOT ${sql}`, value);
  if (query.from)
    session.add(`s.thread ${query.from === 'claude' ? '' : 'NOT '}LIKE ?`, `${CLAUDE_THREADS}%`);
  return session;
}

/** The ids of the sessions' messages as a JSON list, the newest first; undefined where they are more than a few. */
function fewOf(db: Database, { sql, values }: Clauses): string | undefined {
  // What the first of them say they have is enough to know for most filters.
  const most = db.get(
    `SELECT coalesce(sum(messages), 0) FROM (SELECT messages FROM session s WHERE 1${sql} LIMIT ${LOOKED_AT})`,
    values,
    (row) => row.real(0),
  );
  if ((most ?? 0) > FEW) return undefined;
  const found = db.get(
    `SELECT count(*), json_group_array(id) FROM (SELECT m.id FROM session s
     CROSS JOIN message m INDEXED BY message_session ON m.session = s.id WHERE 1${sql} LIMIT ${FEW + 1})`,
    values,
    (row) => ({ count: row.integer(0), ids: row.text(1) }),
  );
  if (found === undefined || found.count > FEW) return undefined;
  return JSON.stringify(idsSchema.parse(JSON.parse(found.ids)).sort((a, b) => a - b));
}

/** What a session is found by (engine/sessions.ts). */
const PLACES = "coalesce(s.places, s.project || char(10) || s.cwd, s.cwd, '')";

/** A condition on `s` with its value. */
interface Ran {
  sql: string;
  value: string;
}

/** Which sessions ran in a folder: as it was typed, else without regard to accents and how they are put together (`Größe`, `grosse`). */
function sessionsIn(db: Database, part: string, slash: string): Ran {
  const typed = { sql: `${PLACES} LIKE ? ESCAPE '\\'`, value: folderLike(part, slash) };
  const some = db.get(`SELECT 1 FROM session s WHERE ${typed.sql} LIMIT 1`, [typed.value], () => true);
  if (some === true) return typed;
  const pieces = part.replace(/[\\/]/gu, slash).split(/\*+/u, WILDCARDS).map(foldWord);
  const ids = db.all(
    // Letters of ASCII alone were all compared.
    `SELECT s.id, ${PLACES} FROM session s WHERE ${PLACES} GLOB ?`,
    [`*[^${String.fromCharCode(1)}-~]*`],
    (row) => (standInOrder(foldWord(row.text(1)), pieces) ? [row.integer(0)] : []),
  );
  return { sql: 's.id IN (SELECT value FROM json_each(?))', value: JSON.stringify(ids.flat()) };
}

function standInOrder(text: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** Folders are asked for with either slash. */
function folderLike(part: string, slash: string): string {
  const escaped = part.replace(/[\\/]/gu, slash).replace(/[\\%_]/gu, (sign) => `\\${sign}`);
  // A few wildcards are enough, and each makes the comparison a good deal longer.
  return `%${escaped.split(/\*+/u, WILDCARDS).join('%')}%`;
}

/** What stands between folders on the computer that the sessions are of. */
function slashOf(db: Database): string {
  const newest = db.get('SELECT cwd FROM session ORDER BY updated DESC LIMIT 1', [], (row) =>
    row.textOrNull(0),
  );
  return newest?.includes('\\') === true ? '\\' : '/';
}
