import { window } from 'vscode';
import { changeText } from './change-text.ts';

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

/** Shows a change in a message that waits for an answer. The first button is the one that Enter presses, and the message says so. */
export const confirmChange: ConfirmChange = async (change) => {
  const detail = `${changeText(change)}\n\nEnter: ${change.yes}. Esc: leave the file as it is.`;
  return (
    (await window.showInformationMessage(change.what, { modal: true, detail }, change.yes)) === change.yes
  );
};
