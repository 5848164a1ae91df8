import type { MessageRole } from '../shared/session.ts';
import { onlyLooks } from './only-looks.ts';
import type { ShownText } from './shown-text.ts';
import type { Sight } from './sight.ts';

/** Words that stand nowhere together are worth this part of what they are worth in one line. */
const APART = 0.6;
/** What stood in a file that somebody looked at. */
const LOOKED = 0.4;
/** What a command that went well printed, and what stands in a diff beside what was changed. */
const ASIDE = 0.75;

/**
 * How much of a message's worth is left by where in it the words stand, from 0 to 1. The index knows that they are there. That a
 * file was looked at which has them says less than that they were said, done or changed.
 */
export function evidenceOf(
  { role, failed }: { role: MessageRole; failed: boolean },
  { text, parts }: ShownText,
  { place, together }: Sight,
): number {
  const near = APART + (1 - APART) * together;
  const part = parts.find(({ body, end }) => place >= body && place < end);
  if (role === 'command') {
    if (onlyLooks(parts[0]?.head ?? '')) return near * LOOKED;
    return part === undefined || failed ? near : near * ASIDE;
  }
  if (role === 'change' && part !== undefined)
    return /^[+-]/u.test(text.slice(Math.max(part.body, text.lastIndexOf('\n', place) + 1)))
      ? near
      : near * ASIDE;
  return near;
}
