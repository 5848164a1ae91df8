import { CarryoverError } from '../shared/errors.ts';
import type { Context } from './command.ts';

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
