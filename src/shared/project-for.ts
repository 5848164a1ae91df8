import type { Candidate } from './model.ts';

/** The project whose file a candidate may go to: its own, or the only one in which it was heard. Null when there is none, or several. */
export function projectFor({ project, heardIn }: Pick<Candidate, 'project' | 'heardIn'>): string | null {
  return project ?? (heardIn?.length === 1 ? (heardIn[0] ?? null) : null);
}
