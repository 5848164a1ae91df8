import { CarryoverError } from '../shared/errors.ts';
import { type Context, UsageError } from './command.ts';

/** The project that `--here` means; undefined without it. Throws `not-found` outside any project. */
export async function projectHere(context: Context, here: boolean): Promise<string | undefined> {
  if (!here) return undefined;
  const api = await context.engine();
  const project = await api.projectOf(context.cwd);
  if (project !== null) return project;
  throw new CarryoverError(
    'not-found',
    'This folder belongs to no project; leave out --here to look everywhere.',
  );
}

/** Schema for `--limit`: a whole number in words a person reads. */
export function parseLimit(given: string, most: number): number {
  const limit = /^\d{1,6}$/u.test(given) ? Number(given) : 0;
  if (limit >= 1 && limit <= most) return limit;
  throw new UsageError(`--limit takes a whole number from 1 to ${most}.`);
}
