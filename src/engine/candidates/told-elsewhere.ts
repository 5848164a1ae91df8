import path from 'node:path';
import type { CandidateKind, CandidateStatus, PutAway } from '../../shared/model.ts';
import type { PlacedGroup } from './said-again.ts';

/** Other projects that are named. */
const NAMED = 3;

interface Decided {
  statusOf: (candidate: string) => CandidateStatus;
  putAway: (candidate: string) => PutAway | null;
}

/** What a person should know of the same rule in other places, in sentences. */
export function toldElsewhere(
  kind: CandidateKind,
  { others, otherScope }: { others: readonly PlacedGroup[]; otherScope: readonly PlacedGroup[] },
  decided: Decided,
): string[] {
  // A trap or a check was said by nobody, but who put the same rule away should know why it comes.
  const isSaid = kind !== 'trap' && kind !== 'check';
  return [...putAwayIn(otherScope, decided), ...(isSaid ? saidIn(others, decided) : [])];
}

/** Who has put a rule of this project away should know that the one for everywhere is the same, and the other way round. */
function putAwayIn(otherScope: readonly PlacedGroup[], { statusOf, putAway }: Decided): string[] {
  const found = otherScope.flatMap(({ project, ids }) => {
    const away = ids.filter((id) => statusOf(id) === 'archived').flatMap((id) => putAway(id) ?? []);
    const where = project === null ? 'For everywhere' : `For ${path.basename(project)}`;
    return away.slice(0, 1).map(({ why }) => `${where} you have put this away. ${why}`);
  });
  return found.slice(0, NAMED);
}

function saidIn(others: readonly PlacedGroup[], { statusOf }: Decided): string[] {
  if (others.length === 0) return [];
  const said = `You said the same in other projects: ${namesOf(others)}.`;
  const approved = others.filter(({ ids }) => ids.some((id) => statusOf(id) === 'approved'));
  return [
    approved.length > 0
      ? `${said} As said in ${namesOf(approved)} you have approved it.`
      : `${said} Added to the global rules it holds in all of them.`,
  ];
}

function namesOf(placed: readonly PlacedGroup[]): string {
  const projects = [...new Set(placed.flatMap(({ project }) => project ?? []))];
  const names = projects.slice(0, NAMED).map((project) => path.basename(project));
  return `${names.join(', ')}${projects.length > NAMED ? ` and ${projects.length - NAMED} more` : ''}`;
}
