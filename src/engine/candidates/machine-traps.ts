import { type MachineTrap, machineTrapOf } from '../../learn/deeds/machine-traps.ts';
import type { CandidateStatus, PutAway } from '../../shared/model.ts';
import { type Group, projectsOf } from './merged-candidate.ts';

interface Decided {
  putAway: (candidate: string) => PutAway | null;
  approvedText: (candidate: string) => string | null;
}

/** Traps that are one, if they were met in enough projects. */
interface Met {
  trap: MachineTrap;
  groups: Group[];
}

/** Whether it may be one with what other projects met. */
export function isMachineTrap(group: Group): boolean {
  return trapOf(group) !== null;
}

/**
 * Puts together the groups of what is one trap of the computer, met in several projects. What a person decided about one project stays
 * that project's: only what waits, or was decided together, is put together. So an undo brings back what was there before.
 */
export function joinMachineTraps(groups: readonly Group[], decided: Decided): Group[] {
  const met = new Map<string, Met>();
  for (const group of groups) {
    const trap = trapOf(group);
    if (trap === null) continue;
    const key = JSON.stringify([trap.key, decisionOn(group, decided)]);
    const known = met.get(key);
    if (known === undefined) met.set(key, { trap, groups: [group] });
    else known.groups.push(group);
  }
  /** The first of each has them all, and the others are gone. */
  const joined = new Map<Group, Group | null>();
  for (const { groups: those } of joinable([...met.values()])) {
    const [first, ...others] = those
      .flat()
      .sort((a, b) => a.firstSeen - b.firstSeen || (a.id < b.id ? -1 : 1));
    const [leading, ...rest] = those;
    if (first === undefined || leading === undefined) continue;
    joined.set(leading, [first, ...others]);
    for (const group of rest) joined.set(group, null);
  }
  return groups.flatMap((group) => {
    const home = joined.get(group);
    return home === undefined ? [group] : home === null ? [] : [home];
  });
}

/** Those that were met in enough projects; what came after they were put away together belongs to them. */
function joinable(all: readonly Met[]): Met[] {
  const enough = all.filter(({ trap, groups }) => projectsOf(groups.flat()).length >= trap.from);
  const away = new Map(
    enough
      .filter(({ groups }) => statusOf(groups) === 'archived')
      .map((each) => [each.trap.key, each] as const),
  );
  const later = all.filter(({ trap, groups }) => statusOf(groups) === 'open' && away.has(trap.key));
  for (const { trap, groups } of later) away.get(trap.key)?.groups.push(...groups);
  return enough.filter((each) => !later.includes(each));
}

function statusOf([group]: readonly Group[]): CandidateStatus | undefined {
  return group?.[0].status;
}

function trapOf(group: Group): MachineTrap | null {
  const [{ kind, scope, text, status }] = group;
  if (kind !== 'trap' || scope !== 'project' || group.some((each) => each.status !== status)) return null;
  return machineTrapOf(text);
}

/** What was decided together has the same mark. */
function decisionOn([{ id, status }]: Group, { putAway, approvedText }: Decided): string {
  switch (status) {
    case 'open':
      return 'open';
    case 'archived':
      return `archived ${putAway(id)?.time ?? ''}`;
    case 'approved':
      return `approved ${approvedText(id) ?? ''}`;
  }
}
