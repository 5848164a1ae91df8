import type { Transcript } from '../../shared/session.ts';
import { cutsOf } from '../../shared/transcript-cuts.ts';

/** Rows [start, end) that become others. */
export interface RowChange {
  start: number;
  end: number;
  rows: readonly string[];
}

/** Above it stands the beginning of a turn. What anybody said in it stands further in. */
const HEADING = '──── ';

/** Where a shown transcript may go on: the line of the session file to ask from, and which of its `rows` that is. */
export interface GrowsFrom {
  line: number;
  index: number;
}

/** The last turn's beginning: what was read of it stays as it is shown, so only the rest has to be asked for. Undefined when all has to be. */
export function growsFrom({ text, rows }: Transcript): GrowsFrom | undefined {
  const lines = text.split('\n');
  const index = rows.findLastIndex(
    ({ row, line }, at) =>
      lines[row - 1]?.startsWith(HEADING) === true && line > 0 && rows[at - 1]?.line !== line,
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
  const [before, after] = [shown.text.split('\n'), tail.text.split('\n')];
  // Title and facts, which tell how many turns there are.
  const head = after.indexOf('');
  if (before.indexOf('') !== head) return undefined;
  const moved = at.row - first.row;
  return {
    session: tail.session,
    text: [...after.slice(0, head), ...before.slice(head, at.row), ...after.slice(first.row)].join('\n'),
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

/**
 * How to make the rows of one text those of another, which differ in their title and at their end: as few rows as can be, so that who reads
 * in between notices nothing. The last one comes first.
 */
export function rowChanges(before: string, after: string): RowChange[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const [oldHead, nowHead] = [old.indexOf(''), now.indexOf('')];
  const whole = { old: 0, now: 0, oldEnd: old.length, nowEnd: now.length };
  if (oldHead <= 0 || oldHead !== nowHead) return change(old, now, whole);
  return [
    ...change(old, now, { ...whole, old: oldHead, now: nowHead }),
    ...change(old, now, { old: 0, now: 0, oldEnd: oldHead, nowEnd: nowHead }),
  ];
}

function change(
  before: readonly string[],
  after: readonly string[],
  part: { old: number; now: number; oldEnd: number; nowEnd: number },
): RowChange[] {
  let { old, now, oldEnd, nowEnd } = part;
  while (old < oldEnd && now < nowEnd && before[old] === after[now]) {
    old++;
    now++;
  }
  while (old < oldEnd && now < nowEnd && before[oldEnd - 1] === after[nowEnd - 1]) {
    oldEnd--;
    nowEnd--;
  }
  return old === oldEnd && now === nowEnd
    ? []
    : [{ start: old, end: oldEnd, rows: after.slice(now, nowEnd) }];
}
