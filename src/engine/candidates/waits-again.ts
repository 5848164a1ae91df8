import type { CandidateKind, PutAway } from '../../shared/model.ts';

/** What each kind of evidence says. Where a rule holds makes no other kind of it, nor does saying it as steps to take. */
const SAYS: Record<CandidateKind, string> = {
  preference: 'you said it outright',
  'project-rule': 'you said it outright',
  correction: 'you corrected Codex with it',
  trap: 'commands failed for it',
  check: 'a command proved work with it',
  skill: 'you said it outright',
  'skill-patch': 'a skill went wrong for it',
};

/** When evidence of a kind came first and last. */
export interface KindHeard {
  kind: CandidateKind;
  first: number;
  last: number;
}

/**
 * What was put away is not proposed again, unless evidence of another kind has come since: then the sentence says so. Null while
 * there is only more of what was known.
 */
export function waitsAgain({ time, why }: PutAway, heard: readonly KindHeard[]): string | null {
  const known = new Set(heard.filter(({ first }) => first <= time).map(({ kind }) => SAYS[kind]));
  const fresh = heard.find(({ kind, last }) => last > time && !known.has(SAYS[kind]));
  return fresh === undefined ? null : `${why} Since then ${SAYS[fresh.kind]}.`;
}
