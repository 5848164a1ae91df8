import { parsePatch } from 'diff';
import type { DiffLine } from '../shared/panel-protocol.ts';

const MAX_LINE = 2_000;

/** The lines of a unified diff without its file headings; a `hunk` line stands between two parts. */
export function diffLines(diff: string): DiffLine[] {
  if (diff === '') return [];
  const hunks = parsePatch(diff).flatMap((patch) => patch.hunks);
  return hunks.flatMap((hunk, index) => [
    ...(index === 0 ? [] : [{ kind: 'hunk' as const, text: `line ${hunk.newStart}` }]),
    ...hunk.lines.map(diffLine),
  ]);
}

function diffLine(line: string): DiffLine {
  const text = line.slice(1, MAX_LINE);
  if (line.startsWith('+')) return { kind: 'add', text };
  if (line.startsWith('-')) return { kind: 'remove', text };
  if (line.startsWith('\\')) return { kind: 'note', text: text.trim() };
  return { kind: 'same', text };
}
