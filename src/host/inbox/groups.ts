import path from 'node:path';
import { blockedReason, capital, rulesName } from '../../shared/labels.ts';
import type { Candidate } from '../../shared/model.ts';
import { bothEnds, oneLine } from '../format.ts';

/** Where the workspace stands, for telling "here" from "elsewhere". */
export interface Here {
  project: string | null;
  name: string;
}

/** Groups in the order they are shown. */
export const GROUP_ORDER = ['here', 'everywhere', 'other', 'blocked'] as const;
export type GroupKey = (typeof GROUP_ORDER)[number];

export interface Group {
  key: GroupKey;
  label: string;
  /** Strongest first, as the engine gave them. */
  candidates: Candidate[];
}

/** The Inbox's groups that are not empty, in the order they are shown. */
export function groupCandidates(candidates: readonly Candidate[], here: Here): Group[] {
  const found: Record<GroupKey, Candidate[]> = { here: [], everywhere: [], other: [], blocked: [] };
  for (const candidate of candidates) found[groupOf(candidate, here)].push(candidate);
  return GROUP_ORDER.map((key) => ({
    key,
    label: groupLabel(key, found[key], here),
    candidates: found[key],
  })).filter((group) => group.candidates.length > 0);
}

/** What stands above a group of these candidates. */
export function groupLabel(key: GroupKey, candidates: readonly Candidate[], here: Here): string {
  switch (key) {
    case 'here':
      return capital(rulesName('project')) + (here.name === '' ? '' : `: ${here.name}`);
    case 'everywhere':
      return capital(rulesName('global'));
    case 'other':
      return 'Other projects';
    case 'blocked':
      return blockedLabel(candidates);
  }
}

function groupOf(candidate: Candidate, here: Here): GroupKey {
  if (candidate.verdict === 'blocked') return 'blocked';
  if (candidate.destination === 'global-rules') return 'everywhere';
  return here.project !== null && candidate.project === here.project ? 'here' : 'other';
}

/**
 * What waits for the person who works here: the badge's number. Without a project it is all that can be approved.
 * Other projects' candidates wait for their own windows.
 */
export function waitingHere(candidates: readonly Candidate[], here: Here): Candidate[] {
  return candidates.filter((candidate) => {
    const group = groupOf(candidate, here);
    return group === 'here' || group === 'everywhere' || (group === 'other' && here.project === null);
  });
}

/** Of the project's name in a sentence that a line may cut at its end. */
const MAX_HERE = 40;

/** What the badge's number counts, and what it does not: `12 for shop, 3 for the global rules` and `not counted: 1 blocked`; empty where that is nothing. */
export function waitingParts(
  candidates: readonly Candidate[],
  here: Here,
): { counted: string; left: string } {
  const counts: Record<GroupKey, number> = { here: 0, everywhere: 0, other: 0, blocked: 0 };
  for (const candidate of candidates) counts[groupOf(candidate, here)] += 1;
  const some = (n: number, what: string): string[] => (n === 0 ? [] : [`${n} ${what}`]);
  const other = some(counts.other, counts.other === 1 ? 'of another project' : 'of other projects');
  const counted = [
    ...some(counts.here, here.name === '' ? 'for this project' : `for ${bothEnds(here.name, MAX_HERE)}`),
    ...some(counts.everywhere, `for the ${rulesName('global')}`),
    ...(here.project === null ? some(counts.other, 'of all projects') : []),
  ];
  const left = [...(here.project === null ? [] : other), ...some(counts.blocked, 'blocked')];
  return {
    counted: counted.join(', '),
    left: left.length === 0 ? '' : `not counted: ${left.join(', ')}`,
  };
}

/** The same in one. */
export function waitingWords(candidates: readonly Candidate[], here: Here): string {
  const { counted, left } = waitingParts(candidates, here);
  return [counted, left].filter((part) => part !== '').join('; ');
}

function blockedLabel(candidates: readonly Candidate[]): string {
  const reasons = new Set(candidates.map(blockedReason));
  const [only] = reasons;
  return reasons.size === 1 && only !== undefined ? `Blocked: ${only}` : 'Blocked';
}

/** A folder's name may hold whatever a file system takes. */
const MAX_NAME = 80;

/** The project's folder name, for candidates of other projects. */
export function projectName(project: string | null): string {
  return project === null ? 'no project' : oneLine(path.basename(project), MAX_NAME);
}
