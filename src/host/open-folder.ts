import { CarryoverError } from '../shared/errors.ts';
import type { Place } from './workspace-project.ts';

/** The folder that is open, for what Codex is given there. Throws a sentence for the person where none is. */
export function openFolder({ folder }: Pick<Place, 'folder'>): string {
  if (folder === null)
    throw new CarryoverError('not-found', 'Open a folder first: which files Codex is given depends on it.');
  return folder;
}
