import type { Candidate } from './model.ts';

/**
 * The project whose file a candidate may go to: its own, or the one in which it was heard. Of several that is the one where the person
 * works, `here`; null when that is none of them.
 */
export function projectFor(
  { project, heardIn = [] }: Pick<Candidate, 'project' | 'heardIn'>,
  here: string | null = null,
): string | null {
  if (project !== null) return project;
  const [only, ...others] = heardIn;
  if (only !== undefined && others.length === 0) return only;
  return here !== null && heardIn.includes(here) ? here : null;
}
