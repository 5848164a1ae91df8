import { type CueName, LESS, cues } from './cues.ts';
import type { Judgement } from './judge.ts';

/** A message that does nothing but specify leaves less room for a rule than one order beside it. */
const SURELY = 1.5;

/**
 * The same clause beside an order to build something: what it says a thing must do is how that thing is to be. `surely`: the whole message
 * tells that.
 */
export function besideOrder({ score, found }: Judgement, surely: boolean): Judgement {
  const rest = new Set<CueName>([...found, 'specified']);
  let logit = Math.log(score / (1 - score)) + cues.specified.weight * (surely ? SURELY : 1);
  // That a login hashes its passwords says nothing about what must stay private here.
  if (rest.delete('secrecy')) logit -= cues.secrecy.weight * LESS;
  if (rest.delete('audience')) logit -= cues.audience.weight * LESS;
  return { score: 1 / (1 + Math.exp(-logit)), found: rest };
}

/** The same clause with one more cue, that shows only where it stands. */
export function withCue({ score, found }: Judgement, name: CueName): Judgement {
  const logit = Math.log(score / (1 - score)) + cues[name].weight;
  return { score: 1 / (1 + Math.exp(-logit)), found: new Set<CueName>([...found, name]) };
}
