import type { Database, Value } from '../store/database.ts';
import { decodeBody, segmentForQuery } from '../store/text-codec.ts';
import type { RecallHit, RecallPage } from '../shared/model.ts';
import { makeSnippet } from './marks.ts';
import { plainText } from './message.ts';
import { type Query, type Term, hasNoWords } from './query.ts';
import { bm25, weigh } from './rank.ts';
import { roleFromCode, roleToCode } from './roles.ts';

/** More matches than this are not ranked: the newest of them are shown instead, and the page says so. */
const RANKED = 3_000;
const NEWEST = 200;

export interface SearchOptions {
  query: Query;
  /** Only this project's sessions; undefined for all. */
  project: string | undefined;
  limit: number;
  /** Milliseconds since the epoch. */
  now: number;
}

interface Found {
  id: number;
  score: number;
  time: number;
}

/** Finds messages. Without words the newest that the filters let through. */
export function searchMessages(db: Database, options: SearchOptions): RecallPage {
  const where = conditions(options);
  const match = matchExpression(options.query);
  const { found, capped } = match === undefined ? newest(db, where) : rank(db, match, where, options.now);
  const top = found.slice(0, options.limit);
  return { hits: readHits(db, top, options.query.terms), total: found.length, capped };
}

interface Conditions {
  sql: string;
  values: Value[];
}

function conditions({ query, project }: SearchOptions): Conditions {
  const parts: string[] = [];
  const values: Value[] = [];
  const add = (sql: string, ...more: Value[]): void => {
    parts.push(sql);
    values.push(...more);
  };
  if (project !== undefined) add('s.project = ?', project);
  if (query.repo !== undefined)
    add("coalesce(s.project, s.cwd) LIKE ? ESCAPE '\\'", `%${escapeLike(query.repo)}%`);
  if (query.before !== undefined) add('m.time < ?', query.before);
  if (query.after !== undefined) add('m.time >= ?', query.after);
  if (query.roles)
    add(`m.role IN (${query.roles.map(() => '?').join(', ')})`, ...query.roles.map(roleToCode));
  if (query.failed) add('m.exit IS NOT NULL AND m.exit <> 0');
  return { sql: parts.map((part) => ` AND ${part}`).join(''), values };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/gu, (sign) => `\\${sign}`);
}

/** The full-text expression, or undefined when there is nothing to look for. Words are quoted, so none is an operator. */
function matchExpression(query: Query): string | undefined {
  if (hasNoWords(query)) return undefined;
  return query.terms.map(phrase).join(' AND ') + query.without.map((term) => ` NOT ${phrase(term)}`).join('');
}

function phrase({ words, prefix }: Term): string {
  const segments = segmentForQuery(words.join(' '));
  return `"${segments}${prefix && !segments.endsWith('*') ? '*' : ''}"`;
}

function rank(
  db: Database,
  match: string,
  where: Conditions,
  now: number,
): { found: Found[]; capped: boolean } {
  const from =
    'FROM message_text JOIN message m ON m.id = message_text.docid JOIN session s ON s.id = m.session';
  const filter = `WHERE message_text MATCH ?${where.sql}`;
  const params = [match, ...where.values];
  const ids = db.all(`SELECT m.id, m.time ${from} ${filter} LIMIT ${RANKED + 1}`, params, (row) =>
    row.integer(0),
  );
  const capped = ids.length > RANKED;
  const newestOnly = capped ? `ORDER BY m.time DESC LIMIT ${NEWEST}` : '';
  const found = db.all(
    `SELECT m.id, m.time, m.role, matchinfo(message_text, 'pcnalx') ${from} ${filter} ${newestOnly}`,
    params,
    (row) => {
      const time = row.real(1);
      return {
        id: row.integer(0),
        time,
        score: weigh(bm25(row.blob(3)), roleFromCode(row.integer(2)), time, now),
      };
    },
  );
  found.sort((a, b) => b.score - a.score || b.time - a.time);
  return { found, capped };
}

function newest(db: Database, where: Conditions): { found: Found[]; capped: boolean } {
  const found = db.all(
    `SELECT m.id, m.time FROM message m JOIN session s ON s.id = m.session WHERE 1${where.sql} ORDER BY m.time DESC LIMIT ${NEWEST + 1}`,
    where.values,
    (row) => ({ id: row.integer(0), time: row.real(1), score: 0 }),
  );
  return { found: found.slice(0, NEWEST), capped: found.length > NEWEST };
}

function readHits(db: Database, found: readonly Found[], terms: readonly Term[]): RecallHit[] {
  const statement = db.prepare(
    'SELECT s.thread, s.title, s.project, m.role, m.time, m.line, m.exit, m.body FROM message m JOIN session s ON s.id = m.session WHERE m.id = ?',
  );
  try {
    return found.flatMap(({ id }) => {
      const hit = statement.get([id], (row) => ({
        thread: row.text(0),
        title: row.text(1),
        project: row.textOrNull(2),
        role: roleFromCode(row.integer(3)),
        time: row.real(4),
        line: row.integer(5),
        exit: row.integerOrNull(6),
        ...makeSnippet(plainText(decodeBody(row.blob(7))), terms),
      }));
      return hit ? [hit] : [];
    });
  } finally {
    statement.close();
  }
}
