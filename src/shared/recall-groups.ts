import { cutTo } from './line-width.ts';
import type { RecallPage } from './session.ts';

/** Characters of what was left aside that are said: whoever pasted something long knows what it was. */
export const MOST_ASIDE = 60;

/**
 * What is said before the hit at this place of a page: where all that was asked for stands, if not in the messages from here on. Undefined
 * where the hit before it says the same. `leftAside` on one line, as it can be shown.
 */
export function groupNotice({ hits }: RecallPage, at: number, leftAside: string): string | undefined {
  // An engine of before says only what was left aside.
  const allIn = hits[at]?.allIn ?? (leftAside === '' ? undefined : 'nowhere');
  if (allIn === undefined || (at > 0 && hits[at - 1]?.allIn === hits[at]?.allIn)) return undefined;
  if (allIn !== 'nowhere') return `All of this, but in different messages of a ${allIn}`;
  return `${at === 0 ? 'No message has all of this' : 'Not all of this'}. Left aside: ${cutTo(leftAside, MOST_ASIDE)}`;
}
