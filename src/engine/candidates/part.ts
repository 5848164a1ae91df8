import type { Candidate } from '../../shared/model.ts';
import { type Group, type MergeParts, isSameGroup, mergeGroup } from './merged-candidate.ts';

/** Some groups of candidates: those of one place, or those that are one trap of the computer. The same object until anything in it changes. */
export interface Part {
  readonly groups: readonly Group[];
  /** What the groups are to a person, strongest first, without their evidence. */
  readonly candidates: readonly Candidate[];
  /** By the id of each of its wordings. */
  readonly homes: ReadonlyMap<string, Merged>;
}

/** What a group came to, while it has the same members. */
interface Merged {
  members: Group;
  candidate: Candidate;
  asOf: AsOf;
}

/** What it rests on besides its own wordings. */
export interface AsOf {
  /** How many decisions there were. */
  decisions: number;
  /** Another one when anything may have changed, also what the same candidates stand on. */
  shaken: number;
}

const EMPTY: Part = { groups: [], candidates: [], homes: new Map() };

/** Keeps one part up to date: a group that is as it was is not merged again. */
export class PartMaker {
  readonly #options: MergeParts;
  #part = EMPTY;

  constructor(options: MergeParts) {
    this.#options = options;
  }

  get part(): Part {
    return this.#part;
  }

  /** In small steps. The part is as it was before until the last one is done. */
  *update(groups: readonly Group[], asOf: AsOf): Generator<undefined, void> {
    const homes = new Map<string, Merged>();
    const all: Merged[] = [];
    for (const group of groups) {
      const merged = this.#merge(group, asOf);
      all.push(merged);
      for (const { id } of group) homes.set(id, merged);
      // One wording alone needs no look into the database.
      if (group.length > 1) yield;
    }
    const isAsBefore =
      all.length === this.#part.groups.length &&
      all.every(({ members, candidate }, at) => {
        const before = this.#part.homes.get(members[0].id);
        return members === this.#part.groups[at] && candidate === before?.candidate;
      });
    if (isAsBefore) return;
    this.#part = {
      groups: all.map(({ members }) => members),
      candidates: all.map(({ candidate }) => candidate).sort(strongestFirst),
      homes,
    };
  }

  #merge(group: Group, asOf: AsOf): Merged {
    const known = this.#part.homes.get(group[0].id);
    const members = known !== undefined && isSameGroup(known.members, group) ? known.members : group;
    if (known?.members === members && stillHolds(known, asOf)) return known;
    return { members, candidate: mergeGroup(members, this.#options), asOf };
  }
}

function stillHolds({ members, candidate, asOf }: Merged, { decisions, shaken }: AsOf): boolean {
  // One wording alone is as its row says.
  if (asOf.shaken !== shaken && members.length > 1) return false;
  // How one was put away, or what became of it, changes with a decision on another.
  return asOf.decisions === decisions || candidate.status === 'open';
}

export function strongestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : 1);
}
