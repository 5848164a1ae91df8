import { rowStart, rowsBefore } from '../../shared/rows.ts';
import type { Transcript } from '../../shared/session.ts';
import { TURN_HEADING, cutsOf } from '../../shared/transcript-cuts.ts';

/** Rows [start, end) that become others. */
export interface RowChange {
  start: number;
  end: number;
  rows: readonly string[];
}

/** Where a shown transcript may go on: the line of the session file to ask from, and which of its `rows` that is. */
export interface GrowsFrom {
  line: number;
  index: number;
}

/** The last turn's beginning: what was read of it stays as it is shown, so only the rest has to be asked for. Undefined when all has to be. */
export function growsFrom({ text, rows }: Transcript): GrowsFrom | undefined {
  let start = 0;
  let known = 1;
  const isHeaded = rows.map(({ row }) => {
    start = rowStart(text, row - known, start);
    known = row;
    return text.startsWith(TURN_HEADING, start);
  });
  const index = rows.findLastIndex(
    ({ line }, at) => isHeaded[at] === true && line > 0 && rows[at - 1]?.line !== line,
  );
  const line = rows[index]?.line;
  return line === undefined ? undefined : { line, index };
}

/** Whether all of the session behind its beginning is shown, so that what is new belongs to its end. */
export function showsEnd(transcript: Transcript): boolean {
  return cutsOf(transcript).every(({ to }) => to !== 'later');
}

/** `shown` with everything from `from` on as in `tail`, which the engine gave for that line; undefined when the two do not fit. */
export function graft(shown: Transcript, tail: Transcript, from: GrowsFrom): Transcript | undefined {
  const at = shown.rows[from.index];
  const first = tail.rows[0];
  if (at === undefined || first?.line !== at.line) return undefined;
  // Title and facts, which tell how many turns there are.
  const [head, newHead] = [headOf(shown.text), headOf(tail.text)];
  if (head.rows !== newHead.rows) return undefined;
  const moved = at.row - first.row;
  return {
    session: tail.session,
    text: [
      tail.text.slice(0, newHead.end),
      shown.text.slice(head.end, rowStart(shown.text, at.row)),
      tail.text.slice(rowStart(tail.text, first.row)),
    ].join(''),
    rows: [
      ...shown.rows.slice(0, from.index),
      ...tail.rows.map(({ row, line }) => ({ row: row + moved, line })),
    ],
    folds: [
      ...shown.folds.filter(([start]) => start < at.row),
      ...tail.folds.map(([start, end]): [number, number] => [start + moved, end + moved]),
    ],
  };
}

/** What stands above the first empty row: where that begins, and which row it is; -1 where there is none. */
function headOf(text: string): { end: number; rows: number } {
  const gap = text.startsWith('\n') ? -1 : text.indexOf('\n\n');
  return gap < 0 ? { end: 0, rows: -1 } : { end: gap + 1, rows: rowsBefore(text, gap + 1) };
}

/**
 * How to make the rows of one text those of another, which differ in their title and at their end: as few rows as can be, so that who reads
 * in between notices nothing. The last one comes first.
 */
export function rowChanges(before: string, after: string): RowChange[] {
  const [old, now] = [headOf(before), headOf(after)];
  if (old.rows !== now.rows) return change(before, after, 0);
  return [
    ...change(before.slice(old.end), after.slice(now.end), Math.max(0, old.rows)),
    ...(old.rows < 0 ? [] : change(before.slice(0, old.end), after.slice(0, now.end), 0)),
  ];
}

/** Of two texts that begin at row `from`. */
function change(before: string, after: string, from: number): RowChange[] {
  if (before === after) return [];
  const shared = sharedLength(before, after);
  const start = shared === 0 ? 0 : before.lastIndexOf('\n', shared - 1) + 1;
  const [old, now] = [before.slice(start).split('\n'), after.slice(start).split('\n')];
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > 0 && nowEnd > 0 && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd--;
    nowEnd--;
  }
  const first = from + rowsBefore(before, start);
  return [{ start: first, end: first + oldEnd, rows: now.slice(0, nowEnd) }];
}

/** How many letters two texts begin with alike. Large pieces are compared at once, and a differing one by its halves. */
function sharedLength(one: string, other: string): number {
  let shared = 0;
  for (let step = Math.min(one.length, other.length); step > 0; step = step >> 1)
    while (
      shared + step <= Math.min(one.length, other.length) &&
      one.startsWith(other.slice(shared, shared + step), shared)
    )
      shared += step;
  return shared;
}
