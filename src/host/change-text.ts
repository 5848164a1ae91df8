import { diffLines } from './diff-lines.ts';
import { oneLine } from './format.ts';

/** Lines of a change that fit into a message. */
const MAX_LINES = 40;
/** A line that changes is shown whole as far as a message bears it; one beside it only says where that is. */
const MAX_CHANGED = 2_000;
const MAX_BESIDE = 100;

/** The change as plain text, what there is to know in front. */
export function changeText({ diff, notes }: { diff: string; notes: readonly string[] }): string {
  const all = diffLines(diff);
  const first = all.findIndex(({ kind, text }) => kind !== 'same' || text.trim() !== '');
  const lines = all.slice(Math.max(0, first)).map(({ kind, text }) => {
    if (kind === 'add') return `+ ${oneLine(text, MAX_CHANGED)}`;
    if (kind === 'remove') return `− ${oneLine(text, MAX_CHANGED)}`;
    return `   ${oneLine(text, MAX_BESIDE)}`;
  });
  const left = lines.length - MAX_LINES;
  return [
    ...notes,
    ...(notes.length === 0 ? [] : ['']),
    ...lines.slice(0, MAX_LINES),
    ...(left > 0 ? [`and ${left} more lines`] : []),
  ].join('\n');
}
