import type { RecallHit } from '../shared/session.ts';
import type { Database } from '../store/database.ts';
import { evidenceOf } from './evidence.ts';
import { foldText } from './folded.ts';
import { type Found, inOrder } from './found.ts';
import { snippetAt } from './marks.ts';
import { plainText } from './message.ts';
import type { Term } from './query.ts';
import { roleFromCode } from './roles.ts';
import { shownText } from './shown-text.ts';
import { sight } from './sight.ts';
import { exitOf, failedAnyway, hasFailed } from './stored-exit.ts';
import type { Texts } from './texts.ts';

/** The best whose texts are looked at for where the words stand in them: as many as a list shows. */
const LOOKED_AT = 50;

/**
 * The first hits to show. The same words of the same speaker are shown once for a session and its forks: what was copied
 * or said again tells nothing new. In sessions that have nothing to do with each other they are told apart.
 */
export function readHits(
  db: Database,
  found: readonly Found[],
  { terms, texts, limit }: { terms: readonly Term[]; texts: Texts; limit: number },
): { hits: RecallHit[]; repeated: number } {
  const hits: RecallHit[] = [];
  const seen = new Set<string>();
  let repeated = 0;
  for (let at = 0; at < found.length && hits.length < limit;) {
    const least = terms.length === 0 || at > 0 ? 0 : LOOKED_AT;
    const batch = found.slice(at, at + Math.max(least, limit - hits.length));
    at += batch.length;
    for (const { key, hit } of look(db, batch, terms, texts)) {
      if (hits.length >= limit) break;
      if (seen.has(key)) repeated++;
      else hits.push(hit());
      seen.add(key);
    }
  }
  return { hits, repeated };
}

/** What was looked at, in the order in which it is shown. */
function look(
  db: Database,
  batch: readonly Found[],
  terms: readonly Term[],
  texts: Texts,
): { key: string; hit: () => RecallHit }[] {
  const byId = new Map(batch.map((each) => [each.id, each]));
  const looked = db.all(HITS, [JSON.stringify([...byId.keys()])], (row) => {
    const text = texts.of({ pack: row.integer(7), at: row.integer(9), length: row.integer(10) });
    const [role, project, stored] = [roleFromCode(row.integer(3)), row.textOrNull(2), row.integerOrNull(6)];
    const shown = shownText({ role, project, failed: hasFailed(stored) }, text);
    const seen = sight(foldText(shown.text), terms);
    const found = byId.get(row.integer(11));
    const worth = terms.length === 0 ? 1 : evidenceOf({ role, failed: hasFailed(stored) }, shown, seen);
    const facts = {
      ...{ thread: row.text(0), title: row.text(1), project, role, time: row.real(4), line: row.integer(5) },
      ...{ exit: exitOf(stored), ...failedAnyway(stored) },
    };
    return {
      found: { id: 0, time: 0, ...found, score: (found?.score ?? 0) * worth },
      key: `${row.text(8)} ${role} ${plainText(text)}`,
      hit: () => ({
        ...{ ...facts, ...snippetAt(shown, seen.place, terms) },
        ...(found?.allIn && { allIn: found.allIn }),
      }),
    };
  });
  // Without words they stand in the order of their time already.
  return terms.length === 0 ? looked : looked.sort((a, b) => inOrder(a.found, b.found));
}

/** A sub-agent's session has no title of its own: then it is that of the session that started it. */
const TITLE = "coalesce(nullif(s.title, ''), (SELECT title FROM session WHERE thread = s.parent), '')";

const HITS = `SELECT s.thread, ${TITLE}, s.project, m.role, m.time, m.line, m.exit, m.pack, s.root, m.at, m.length, m.id
  FROM json_each(?) ids CROSS JOIN message m ON m.id = ids.value CROSS JOIN session s ON s.id = m.session`;
