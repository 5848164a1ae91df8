import path from 'node:path';
import { isFolder } from '../../shared/is-there.ts';
import type { Candidate } from '../../shared/model.ts';

export interface HeardInOptions {
  /** Folders in which a candidate was heard, as the sessions name them. */
  foldersOf: (candidate: Candidate) => readonly string[];
  projectOf: (folder: string) => Promise<string>;
}

/**
 * The same candidates; those that belong to no project say in which they were heard. A folder of another system, or one that is gone,
 * is no place to write to.
 */
export async function withHeardIn(
  candidates: readonly Candidate[],
  options: HeardInOptions,
): Promise<Candidate[]> {
  const { foldersOf, projectOf } = options;
  const there = new Map<string, boolean>();
  const known: Candidate[] = [];
  for (const candidate of candidates) {
    const projects = new Set<string>();
    for (const folder of candidate.project === null
      ? foldersOf(candidate).filter((folder) => path.isAbsolute(folder))
      : []) {
      const project = await projectOf(folder);
      const found = there.get(project) ?? (await isFolder(project));
      there.set(project, found);
      if (found) projects.add(project);
    }
    known.push(projects.size === 0 ? candidate : { ...candidate, heardIn: [...projects].sort() });
  }
  return known;
}
