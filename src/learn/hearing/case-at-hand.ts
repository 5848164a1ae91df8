import { type CueName, cues } from './cues.ts';
import type { Judgement } from './judge.ts';

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

/** The same clause where the message asks for the cause of something: it tells of the case at hand. */
export function asCase({ score, found }: Judgement): Judgement {
  const logit = Math.log(score / (1 - score)) + cues.question.weight;
  return { score: 1 / (1 + Math.exp(-logit)), found: new Set<CueName>([...found, 'question']) };
}
