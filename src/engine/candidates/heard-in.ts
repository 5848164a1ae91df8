import path from 'node:path';
import { isFolder } from '../../shared/is-there.ts';
import type { Candidate } from '../../shared/model.ts';
import { takingTurns } from '../../shared/taking-turns.ts';

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
  const turn = takingTurns();
  const heard: string[][] = [];
  for (const candidate of candidates) {
    const folders = candidate.project === null ? foldersOf(candidate) : [];
    heard.push(folders.filter((folder) => path.isAbsolute(folder)));
    await turn();
  }
  const projects = new Map<string, string>();
  const know = async (folder: string): Promise<unknown> => projects.set(folder, await projectOf(folder));
  await Promise.all([...new Set(heard.flat())].map(know));
  const there = new Set<string>();
  const find = async (project: string): Promise<void> => {
    if (await isFolder(project)) there.add(project);
  };
  await Promise.all([...new Set(projects.values())].map(find));
  return candidates.map((candidate, at) => {
    const known = (heard[at] ?? []).flatMap((folder) => projects.get(folder) ?? []);
    const heardIn = [...new Set(known)].filter((project) => there.has(project)).sort();
    return heardIn.length === 0 ? candidate : { ...candidate, heardIn };
  });
}
