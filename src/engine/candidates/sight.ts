import { createHash } from 'node:crypto';
import { toldInFolder } from '../../learn/deeds/check-rule.ts';
import type { Observation } from '../../learn/observation.ts';
import type { Sighting } from './sightings.ts';

/** Where a session's observations belong. */
export interface Place {
  root: string;
  projectOf: (cwd: string) => Promise<string | null>;
  folderIn: (cwd: string) => Promise<string>;
}

/**
 * The name of a project under which a candidate was decided: the one that it has, or one that it had before it was moved. Its own where it
 * was not. `idUnder` gives the id that a name makes.
 */
export type DecidedAs = (project: string, idUnder: (name: string) => string) => string;

/** Finds the candidate of each. */
export async function sight(
  observations: readonly Observation[],
  { root, projectOf, folderIn }: Place,
  decidedAs: DecidedAs = (project) => project,
): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  for (const seen of observations) {
    const observation = seen.ranIn === undefined ? seen : toldInFolder(seen, await folderIn(seen.cwd));
    const project = observation.scope === 'project' ? await projectOf(observation.cwd) : null;
    const idUnder = (name: string | null): string => idOf(observation, name);
    const name = project === null ? null : decidedAs(project, idUnder);
    sightings.push({ candidate: idUnder(name), project, root, observation });
  }
  return sightings;
}

/** The same words in the same place always give the same id, so decisions still fit after a rebuild. */
function idOf({ scope, key }: Observation, project: string | null): string {
  return createHash('sha256')
    .update(JSON.stringify([scope, project, key]))
    .digest('hex')
    .slice(0, 12);
}
