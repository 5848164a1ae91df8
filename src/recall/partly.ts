import { type Ask, type Found, toFound } from './found.ts';
import type { Known } from './term-messages.ts';
import { totalsOf } from './word-index/totals.ts';

/** A message that has some of the terms and fulfils the conditions. */
export interface Partly {
  /** Its score is what a word in it is worth: who said it, how long ago. */
  found: Found;
  session: number;
  /** The same for all messages of a turn. Where a session names no turns each message stands alone. */
  turn: string;
  line: number;
  has: ReadonlySet<Known>;
}

/** The messages that have some of these terms, as far as those are known. */
export function partlyFound(ask: Ask, having: ReadonlyMap<Known, readonly number[]>): Partly[] {
  const hasOf = new Map<number, Set<Known>>();
  for (const [known, ids] of having)
    for (const id of ids) {
      const has = hasOf.get(id);
      if (has) has.add(known);
      else hasOf.set(id, new Set([known]));
    }
  const { session, sql, values } = ask.where;
  return ask.db.all(
    `SELECT m.id, m.time, m.role, m.exit, m.session, m.turn, m.line FROM json_each(?) ids
     CROSS JOIN message m NOT INDEXED ON m.id = ids.value ${session} WHERE 1${sql}`,
    [JSON.stringify([...hasOf.keys()].sort((a, b) => a - b)), ...values],
    (row) => {
      const found = toFound(row, ask.now, 1);
      const [of, turn] = [row.integer(4), row.integerOrNull(5)];
      return {
        ...{ found, session: of, line: row.integer(6), has: hasOf.get(found.id) ?? new Set() },
        turn: turn === null ? `message ${found.id}` : `${of} ${turn}`,
      };
    },
  );
}

/** What terms are worth together: the rarer each is, the more. */
export type Worth = (has: Iterable<Known>) => number;

/** Among all messages of the index. */
export function worthAmong({ db }: Ask): Worth {
  const all = Math.max(1, totalsOf(db).messages);
  return (has) => {
    let sum = 0;
    for (const { ids } of has) sum += Math.log(1 + all / (ids.length + 0.5));
    return sum;
  };
}

/** Messages that are looked at for how many of the terms they have. */
const LOOKED_AT = 2_000;

/** As many of the rarest as can be looked at. */
export function rarest(known: readonly Known[]): Known[] {
  let sum = 0;
  return [...known]
    .sort((a, b) => a.ids.length - b.ids.length)
    .filter(({ ids }, index) => {
      sum += ids.length;
      return index === 0 || sum <= LOOKED_AT;
    });
}

/** In the order in which the keys come first. */
export function byKey<K, V>(list: readonly V[], keyOf: (one: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** What they have between them. */
export function togetherIn(messages: readonly Partly[]): Set<Known> {
  return new Set(messages.flatMap(({ has }) => [...has]));
}
