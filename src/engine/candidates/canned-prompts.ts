import { CANNED_FROM } from '../../learn/observation.ts';
import type { Database } from '../../store/database.ts';

/**
 * Whether the message of an observation `o` came word for word in so many distinct sessions that nobody typed it, as SQL. The third
 * session decides about the first two, and one that goes takes that back, so it is asked and not written down. It looks at
 * no more sessions than it takes. `without` is a session that is left out, as SQL.
 */
export function cannedSql(without = "''"): string {
  return `(o.prompt <> 0 AND ${CANNED_FROM} = (SELECT count(*) FROM (
    SELECT DISTINCT root FROM observation same
    WHERE same.prompt <> 0 AND same.prompt = o.prompt AND same.thread <> ${without} LIMIT ${CANNED_FROM})))`;
}

/** Which of these prompts nobody typed once a session has brought them, and which of those are shown by it. */
export function cannedWith(
  db: Database,
  root: string,
  prompts: Iterable<number>,
): { canned: Set<number>; fresh: number[] } {
  const canned = new Set<number>();
  const fresh: number[] = [];
  for (const prompt of new Set(prompts)) {
    const known = db.all(
      `SELECT DISTINCT root FROM observation WHERE prompt <> 0 AND prompt = ? LIMIT ${CANNED_FROM}`,
      [prompt],
      (row) => row.text(0),
    );
    if (new Set([...known, root]).size < CANNED_FROM) continue;
    canned.add(prompt);
    if (known.length < CANNED_FROM) fresh.push(prompt);
  }
  return { canned, fresh };
}

/** A candidate and the project it belongs to. */
export interface Placed {
  id: string;
  project: string | null;
}

/** Candidates that were heard in these prompts. */
export function heardInPrompts(db: Database, prompts: readonly number[]): Placed[] {
  return prompts.flatMap((prompt) =>
    db.all(
      'SELECT DISTINCT candidate, project FROM observation WHERE prompt <> 0 AND prompt = ?',
      [prompt],
      (row) => ({ id: row.text(0), project: row.textOrNull(1) }),
    ),
  );
}

/** Prompts that may have been typed after all when a session goes. */
export function typedWithout(db: Database, thread: string): number[] {
  return db.all(
    `SELECT DISTINCT prompt FROM observation o WHERE thread = ?1 AND ${cannedSql()} AND NOT ${cannedSql('?1')}`,
    [thread],
    (row) => row.integer(0),
  );
}
