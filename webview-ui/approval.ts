import type { PanelSelected } from '../src/shared/panel-protocol.ts';
import { type Draft, same } from './draft.ts';

/** Why approving is not possible now, in words. `waiting` reasons pass by themselves. */
interface Refusal {
  reason: string;
  waiting: boolean;
  /** It passes with the person's trust in the folder. */
  awaitsTrust?: true;
}

const UNTRUSTED = 'This folder is not trusted. Trust it, or choose the global rules.';

/** Null when approving is possible. */
export function approvalRefusal(selected: PanelSelected, draft: Draft): Refusal | null {
  if (selected.busy) return { reason: 'Working…', waiting: true };
  if (draft.text.trim() === '') return { reason: 'An empty rule says nothing.', waiting: false };
  const place = selected.places.find(({ value }) => value === draft.destination);
  if (place?.awaitsTrust === true) return { reason: UNTRUSTED, waiting: false, awaitsTrust: true };
  if (place !== undefined && place.refused !== null)
    return { reason: `It cannot go there: ${place.refused}.`, waiting: false };
  // Why there is none stands where it would be.
  if (selected.problem !== null) return { reason: 'There is no change to approve.', waiting: false };
  const { change } = selected;
  if (change === null || !same(change, draft)) return { reason: 'Making the diff…', waiting: true };
  if (change.blocked === null) return null;
  // "Blocked" is the gate's word: what goes against a rule waits for an answer, and the sentence asks for it.
  const asks = change.conflicts.some(({ kind }) => kind === 'conflict');
  return { reason: asks ? change.blocked : `Blocked: ${change.blocked}`, waiting: false };
}
