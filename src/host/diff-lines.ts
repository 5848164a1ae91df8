import { parsePatch } from 'diff';
import { LONGEST_RULE } from '../shared/limits.ts';
import { beginning } from '../shared/line-width.ts';
import type { DiffLine } from '../shared/panel-protocol.ts';

/** What is written is shown to its last character, its bullet with it. */
const MAX_CHANGED = LONGEST_RULE + 1_000;
/** What stands around it only says where it is. */
const MAX_SAME = 300;

/** The lines of a unified diff without its file headings; a `hunk` line stands between two parts. */
export function diffLines(diff: string): DiffLine[] {
  if (diff === '') return [];
  const hunks = parsePatch(diff).flatMap((patch) => patch.hunks);
  return hunks.flatMap((hunk, index) => [
    ...(index === 0 ? [] : [{ kind: 'hunk' as const, text: `line ${hunk.newStart}` }]),
    ...hunk.lines.map(diffLine),
  ]);
}

/** The lines that come and go, but for blank ones. */
export function changedLines(diff: string): DiffLine[] {
  return diffLines(diff).filter(
    ({ kind, text }) => (kind === 'add' || kind === 'remove') && text.trim() !== '',
  );
}

function diffLine(line: string): DiffLine {
  const text = line.slice(1, MAX_CHANGED);
  if (line.startsWith('+')) return { kind: 'add', text };
  if (line.startsWith('-')) return { kind: 'remove', text };
  if (line.startsWith('\\')) return { kind: 'note', text: text.trim() };
  return { kind: 'same', text: text.length <= MAX_SAME ? text : `${beginning(text, MAX_SAME)} …` };
}
