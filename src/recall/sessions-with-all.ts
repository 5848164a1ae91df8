import type { Ask, Found } from './found.ts';
import { type Partly, type Worth, byKey, partlyFound, togetherIn } from './partly.ts';
import { type Known, type TermMessages, isCommon } from './term-messages.ts';

/** Sessions that are looked into for words that stand in very many messages, the best, and so many messages of them. */
const SESSIONS = 100;
const MESSAGES = 10_000;
/** Of these messages those that are asked whether a filter lets them through. */
const FILTERED = 4_000;
/** A word that stands elsewhere in the session is worth this part of what it is worth in the message, right beside it. */
const BESIDE = 0.5;
/** Lines of a session behind which that has halved: some turns. */
const NEAR = 200;

/** Where in a session some of the terms stand. */
type Place = Pick<Partly, 'line' | 'has'>;

/**
 * The sessions in which all terms stand, if in different messages: each at the message that has the rarest of them, and worth the more
 * the nearer to it the others are. `partly`: the messages with some of the terms, all of them for a term that stands in few.
 */
export function sessionsWithAll(
  ask: Ask,
  needed: readonly Known[],
  { partly, messages, worth }: { partly: readonly Partly[]; messages: TermMessages; worth: Worth },
): Found[] {
  const [rarest] = [...needed].sort((a, b) => a.ids.length - b.ids.length);
  if (rarest === undefined || rarest.ids.length === 0) return [];
  const looked = togetherIn(partly);
  const complete = needed.filter((known) => looked.has(known) && !isCommon(known));
  const common = needed.filter((known) => !complete.includes(known));
  const found: Found[] = [];
  const open: { session: number; places: Partly[]; anchor: Found }[] = [];
  for (const [session, places] of byKey(partly, (each) => each.session)) {
    const has = togetherIn(places);
    if (!complete.every((known) => has.has(known))) continue;
    const anchor = anchorOf(places, places, rarest, worth);
    if (anchor === undefined) continue;
    if (needed.every((known) => has.has(known))) found.push(anchor);
    else open.push({ session, places, anchor });
  }
  if (open.length === 0 || complete.length === 0) return found;
  const best = open.sort((a, b) => b.anchor.score - a.anchor.score).slice(0, SESSIONS);
  const more = placesIn(
    ask,
    best.map(({ session }) => session),
    common,
    messages,
  );
  for (const { session, places } of best) {
    const all = [...places, ...(more.get(session) ?? [])];
    const has = new Set(all.flatMap((place) => [...place.has]));
    const anchor = anchorOf(places, all, rarest, worth);
    if (anchor !== undefined && needed.every((known) => has.has(known))) found.push(anchor);
  }
  return found;
}

/** Where in these sessions the terms stand that stand in very many messages. */
function placesIn(
  ask: Ask,
  sessions: readonly number[],
  common: readonly Known[],
  messages: TermMessages,
): Map<number, Place[]> {
  const lines = new Map<number, { session: number; line: number }>();
  ask.db.all(
    `SELECT m.id, m.session, m.line FROM json_each(?) ids
     CROSS JOIN message m INDEXED BY message_session ON m.session = ids.value LIMIT ${MESSAGES}`,
    [JSON.stringify(sessions)],
    (row) => lines.set(row.integer(0), { session: row.integer(1), line: row.integer(2) }),
  );
  const ids = [...lines.keys()];
  const having = common.map((known): [Known, number[]] => [known, messages.among(known, ids)]);
  if (ask.where.sql !== '')
    return byKey(
      partlyFound(ask, new Map(having.map(([known, all]) => [known, all.slice(0, FILTERED)]))),
      ({ session }) => session,
    );
  const places = new Map<number, Place[]>();
  for (const [known, all] of having) {
    const has = new Set([known]);
    for (const id of all) {
      const { session, line } = lines.get(id) ?? { session: 0, line: 0 };
      const of = places.get(session);
      if (of) of.push({ line, has });
      else places.set(session, [{ line, has }]);
    }
  }
  return places;
}

/** Of the messages with the rarest term the one that says most, with what stands near it. */
function anchorOf(
  messages: readonly Partly[],
  places: readonly Place[],
  rarest: Known,
  worth: Worth,
): Found | undefined {
  const lines = byTerm(places);
  const nearness = (from: number, stands: readonly number[]): number => {
    let gap = Infinity;
    for (const line of stands) gap = Math.min(gap, Math.abs(line - from));
    return BESIDE / (1 + gap / NEAR);
  };
  let best: Found | undefined;
  for (const { found, line, has } of messages) {
    if (!has.has(rarest)) continue;
    let words = 0;
    for (const [known, stands] of lines)
      words += worth([known]) * (has.has(known) ? 1 : nearness(line, stands));
    const score = found.score * words;
    if (best === undefined || score > best.score) best = { ...found, score, allIn: 'session' };
  }
  return best;
}

function byTerm(places: readonly Place[]): Map<Known, number[]> {
  const lines = new Map<Known, number[]>();
  for (const { line, has } of places)
    for (const known of has) {
      const stands = lines.get(known);
      if (stands) stands.push(line);
      else lines.set(known, [line]);
    }
  return lines;
}
