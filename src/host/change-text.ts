import type { DiffLine } from '../shared/panel-protocol.ts';
import { diffLines } from './diff-lines.ts';
import { withHiddenNamed } from './format.ts';

/** Lines of a change that fit into a message. */
const MAX_LINES = 40;
/** A line that changes is shown whole as far as a message bears it. */
const MAX_CHANGED = 2_000;

/**
 * The change in words, what there is to know in front. A message has letters of all widths and no colours, so that signs before
 * lines and lines beside them would say little there.
 */
export function changeText({ diff, notes }: { diff: string; notes: readonly string[] }): string {
  const runs = runsOf(diffLines(diff));
  let room = MAX_LINES;
  const parts = runs.flatMap(({ kind, texts }) => {
    const shown = texts
      .slice(0, Math.max(0, room))
      .map((text) => withHiddenNamed(text, MAX_CHANGED) || '(an empty line)');
    room -= shown.length;
    return shown.length === 0 ? [] : [[heading(kind, texts.length), ...shown].join('\n')];
  });
  const left = runs.reduce((sum, { texts }) => sum + texts.length, 0) - (MAX_LINES - Math.max(0, room));
  return [
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
    ...parts,
    ...(left > 0 ? [`and ${left} more lines`] : []),
  ].join('\n\n');
}

interface Run {
  kind: 'add' | 'remove';
  texts: string[];
}

/** Lines that stand together and go, or come. */
function runsOf(lines: readonly DiffLine[]): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const { kind, text } of lines) {
    if (kind === 'note') continue;
    if (kind !== 'add' && kind !== 'remove') open = undefined;
    else if (open?.kind === kind) open.texts.push(text);
    else runs.push((open = { kind, texts: [text] }));
  }
  return runs;
}

function heading(kind: Run['kind'], lines: number): string {
  const goes = kind === 'remove';
  if (lines === 1) return goes ? 'This line goes:' : 'This line comes:';
  return goes ? 'These lines go:' : 'These lines come:';
}
