import { type CueName, cues } from './cues.ts';

/** What only describes. Anything else says more than what is the case. */
const describing: ReadonlySet<CueName> = new Set<CueName>([
  'generic',
  'statement',
  'habit',
  'domainFact',
  'because',
  'therefore',
  'quantifier',
  'proof',
  'matter',
  'stack',
  'consistency',
  'decision',
]);

/** Whether a clause does nothing but describe how something is. */
export function isDescription(found: ReadonlySet<CueName>): boolean {
  for (const name of found) if (cues[name].weight > 0 && !describing.has(name)) return false;
  return true;
}
