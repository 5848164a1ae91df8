import { window } from 'vscode';
import { diffLines } from './diff-lines.ts';
import { oneLine } from './format.ts';

/** Lines of a change that fit into a message. */
const MAX_LINES = 40;
/** A line that changes is shown whole as far as a message bears it; one beside it only says where that is. */
const MAX_CHANGED = 2_000;
const MAX_BESIDE = 100;

/** A change that a person is asked about. */
export interface ShownChange {
  /** What it does, as a sentence. */
  what: string;
  /** Unified diff. */
  diff: string;
  /** What there is to know about it. */
  notes: readonly string[];
  /** The word on the button that makes it. */
  yes: string;
}

/** True when the person saw the change and said yes. */
export type ConfirmChange = (change: ShownChange) => Promise<boolean>;

/** Shows a change in a message that waits for an answer. */
export const confirmChange: ConfirmChange = async (change) => {
  const detail = changeText(change);
  return (
    (await window.showInformationMessage(change.what, { modal: true, detail }, change.yes)) === change.yes
  );
};

/** The change as plain text, what there is to know in front. */
export function changeText({ diff, notes }: Pick<ShownChange, 'diff' | 'notes'>): string {
  const lines = diffLines(diff).map(({ kind, text }) => {
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
