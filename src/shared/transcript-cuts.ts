import { rowsBefore } from './rows.ts';
import type { Transcript } from './session.ts';

/** What a transcript says where a long session has more. What anybody said in it stands further in, so no session can say this. */
export const EARLIER_CUT = '[earlier turns are not shown here]';
export const LATER_CUT = '[later turns are not shown here]';

/** What the row above a turn begins with. What anybody said in it stands further in. */
export const TURN_HEADING = '──── ';

/** Messages that a transcript shows at most; more are cut to the part around the line asked for. */
export const MOST_MESSAGES = 2_000;
/** Characters of them at most, about: an editor takes long to open more, and a message to another window may not hold as much. */
export const MOST_CHARACTERS = 3_000_000;

/** Where a transcript goes on: the row that says so, and the line of the session file around which the part with it stands. */
export interface Cut {
  row: number;
  line: number;
  to: 'earlier' | 'later';
}

/** Where it was cut, the earlier end first. */
export function cutsOf({ text, rows }: Pick<Transcript, 'text' | 'rows'>): Cut[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Above the first message stand the title and what was cut off, behind the last one nothing else.
  const above = text.split('\n', first.row);
  const earlier = above.findLastIndex((line, row) => row > 0 && line === EARLIER_CUT);
  const end = text.trimEnd();
  const later = end.endsWith(`\n${LATER_CUT}`) ? rowsBefore(end, end.length) : -1;
  return [
    ...(earlier < 0 ? [] : [{ row: earlier, line: first.line, to: 'earlier' as const }]),
    ...(later <= last.row ? [] : [{ row: later, line: last.line, to: 'later' as const }]),
  ];
}
