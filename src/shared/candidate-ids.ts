import type { Candidate } from './model.ts';

/** Of a candidate and of all wordings that are shown and decided as it, its own first. */
export function idsOf({ id, wordings = [] }: Pick<Candidate, 'id' | 'wordings'>): [string, ...string[]] {
  return [id, ...wordings.map((each) => each.id)];
}
