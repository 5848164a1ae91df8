import type { Database } from '../../store/database.ts';
import { foldWord } from '../folded.ts';
import { OddIndexError } from './doclists.ts';
import { eachWord } from './leaf-words.ts';
import { leavesFrom, readSegments } from './segments.ts';

/** Shorter words have too many others near them. */
const LEAST = 5;
/** From so many letters on two may be wrong. */
const LONG = 9;
/** The first letters of a word are hardly ever wrong, and far fewer words begin with them. */
const SAME = 3;
const MOST = 3;
const LETTERS = /^[a-z]+$/u;

/**
 * What a word that stands nowhere was most likely meant to be: words of the index that begin as it does and differ by one letter more,
 * less or other, or two that changed places. Those that stand in most messages first.
 */
export function nearWords(db: Database, word: string): string[] {
  const typed = foldWord(word);
  if (typed.length < LEAST || !LETTERS.test(typed)) return [];
  const most = typed.length < LONG ? 1 : 2;
  const found = new Map<string, { steps: number; bytes: number }>();
  try {
    for (const segment of readSegments(db)) {
      for (const { bytes } of leavesFrom(db, segment, typed.slice(0, SAME))) {
        const goesOn = eachWord(bytes, typed.slice(0, SAME), (each, _start, length) => {
          if (Math.abs(each.size - typed.length) > most) return;
          const other = each.toString();
          const known = found.get(other);
          const steps = known?.steps ?? stepsBetween(typed, other, most);
          if (steps <= most && LETTERS.test(other))
            found.set(other, { steps, bytes: length + (known?.bytes ?? 0) });
        });
        if (!goesOn) break;
      }
    }
  } catch (error) {
    if (error instanceof OddIndexError) return [];
    throw error;
  }
  const nearest = Math.min(...[...found.values()].map(({ steps }) => steps));
  return [...found]
    .filter(([, { steps }]) => steps === nearest)
    .sort(([, a], [, b]) => b.bytes - a.bytes)
    .slice(0, MOST)
    .map(([other]) => other);
}

/** Letters that must be put in, left out, exchanged or let change places with the next one; more than `most` when there are more. */
function stepsBetween(a: string, b: string, most: number): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let at = 1; at <= b.length; at++) {
      const same = a[row - 1] === b[at - 1];
      let steps = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1])
        steps = Math.min(steps, (before[at - 2] ?? 0) + 1);
      now.push(steps);
    }
    if (Math.min(...now) > most) return most + 1;
    [before, last] = [last, now];
  }
  return last.at(-1) ?? 0;
}
