import { fold } from '../fold.ts';
import { termsOf } from '../terms.ts';
import {
  again,
  againElsewhere,
  approvals,
  approvalsElsewhere,
  carriesOn,
  checking,
  checkingElsewhere,
  choice,
  onward,
} from '../language/together/going-on.ts';

/**
 * Words that name no work: answers, approvals, "go on". They are apart from talk.ts because whoever lists pieces of work asks for
 * them before anything is learned.
 */

/** Up to so long a message may be a word about the work in hand; longer ones are read by what they name. */
export const SHORT = 240;

/** Whether a message has what was done checked, and asks for next to nothing else. */
export function asksForCheck(folded: string): boolean {
  return checking.test(folded) || checkingElsewhere.test(folded);
}

export function isApproval(folded: string): boolean {
  if (approvalsElsewhere.test(folded)) return true;
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= 8 && words.every((word) => approvals.has(word));
}

/** The first sentence of a message that says more, where it approves of what was done; empty where it does not. */
export function approvalIn(text: string): string {
  const [, first] = /^\s*([^.!?。！？\n]{1,60})[.!。！\n]/u.exec(text) ?? [];
  return first !== undefined && isApproval(fold(first).trim()) ? first : '';
}

/** Words that say nothing of what the work is: a fork or a session that was taken up again may begin with them. */
export function namesNoWork(text: string): boolean {
  const folded = fold(text.slice(0, 200)).trim();
  return choice.test(folded) || isApproval(folded) || onward.test(folded);
}

/** It goes on with what is there and names hardly anything of its own: "continue with a test for it". */
export function carriesOnOnly(text: string): boolean {
  if (namesNoWork(text)) return true;
  const folded = fold(text.slice(0, SHORT)).trim();
  const more = carriesOn.exec(folded) ?? again.exec(folded) ?? againElsewhere.exec(folded);
  return more !== null && termsOf(folded.slice(more[0].length)).size < NAMES;
}

/** Terms that say what some work is. */
export const NAMES = 2;
