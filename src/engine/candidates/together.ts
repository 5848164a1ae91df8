import { type Groupable, Groups } from '../../learn/near/group.ts';
import type { Candidate, PutAway } from '../../shared/model.ts';
import { takingTurns } from '../../shared/taking-turns.ts';
import type { Database } from '../../store/database.ts';
import { CandidateRows, type CandidateRowsOptions } from './candidate-rows.ts';
import { groupableOf } from './groupable.ts';
import { joinMachineTraps } from './machine-traps.ts';
import type { Meanings } from './meanings.ts';
import { type Group, isSameGroup, mergeGroup } from './merged-candidate.ts';
import { ReplacedChecks, type ReplacedParts } from './replaced-checks.ts';

/** Scores fade with time, in so many milliseconds by less than anyone sees. */
const FADED_MS = 10 * 60_000;
/** Who is in a hurry lets them be put together for one part in so many of the time. */
const HURRIED = 20;
/** More than that are put together in steps only. At once, thousands take seconds in which nobody gets an answer. */
const AT_ONCE = 300;

export interface TogetherOptions extends CandidateRowsOptions {
  db: Database;
  now: () => number;
  meanings: Meanings;
  /** Another one after anything was heard, taken out, or decided. */
  revision: () => string;
  /** Rises with every decision and every undo. */
  decisions: () => number;
  /** Many change just now, and what there was before is to be shown until all have. */
  held?: (() => boolean) | undefined;
  /** How an archived candidate was put away. */
  putAway: (candidate: string) => PutAway | null;
  /** The rule that an approved candidate became; null for all others. */
  approvedText: (candidate: string) => string | null;
  sessionsSince: ReplacedParts['sessionsSince'];
}

/** All candidates, put together. */
interface Kept {
  /** What they were made of. */
  of: string;
  decisions: number;
  groups: readonly Group[];
  /** By the first of each group. */
  merged: ReadonlyMap<string, Merged>;
  /** Strongest first, without their evidence. */
  all: readonly Candidate[];
  /** Until when that is good enough for whoever is in a hurry, by the clock of `performance`. */
  until: number;
}

/** What a group came to, while it has the same members. */
interface Merged {
  members: Group;
  candidate: Candidate;
  decisions: number;
  shaken: number;
}

/**
 * Puts together what says the same in other words, in small steps: with thousands of candidates it takes seconds the first time, and
 * nobody should have to wait for that. From then on only what changed is looked at.
 */
export class Together {
  readonly #options: TogetherOptions;
  readonly #rows: CandidateRows;
  readonly #groups = new Groups<Groupable>();
  readonly #replaced: ReplacedChecks;
  /** A row that is the same object is grouped as before, unless a person worded its rule in another way meanwhile. */
  readonly #groupables = new WeakMap<Candidate, { item: Groupable; approved: string | null }>();
  #faded = NaN;
  #shaken = 0;
  #kept: Kept | undefined;
  #steps: Generator<undefined, void> | undefined;
  #running: Promise<void> | undefined;

  constructor(options: TogetherOptions) {
    this.#options = options;
    this.#rows = new CandidateRows(options);
    this.#replaced = new ReplacedChecks(options);
  }

  /**
   * All that was heard and decided up to now is in what is asked next. `hurried` while sessions are read in and everything changes all the
   * time: then what was heard may be as of some moments ago, and only what was decided is as of now.
   */
  async prepare(hurried = false): Promise<void> {
    if (this.#isFresh(hurried)) return;
    if (this.#running !== undefined) {
      const wanted = this.#made();
      // It may have begun too early, and whoever asked for it hears what it failed of.
      await this.#running.catch(() => undefined);
      if (this.#kept?.of === wanted || this.#isFresh(hurried)) return;
    }
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** Strongest first, without their evidence. */
  get all(): readonly Candidate[] {
    return this.#now.all;
  }

  /** The wordings of each candidate, the one heard first in front. A group that has not changed is the same object. */
  get groups(): readonly Group[] {
    return this.#now.groups;
  }

  /** The group that a wording belongs to. */
  groupOf(id: string): Group | undefined {
    const { merged, groups } = this.#now;
    // Nearly all have one wording.
    return merged.get(id)?.members ?? groups.find((group) => group.some((each) => each.id === id));
  }

  /** Rises when anything may have changed, also what the same candidates stand on. */
  get shaken(): number {
    return this.#shaken;
  }

  /** As they were prepared; where there are few, as they are. */
  get #now(): Kept {
    const isEnough = this.#kept !== undefined && this.#rows.size > AT_ONCE;
    if (!isEnough && !this.#isFresh(false)) {
      this.#finish();
      if (!this.#isFresh(false)) {
        this.#steps = this.#putTogether();
        this.#finish();
      }
    }
    if (this.#kept === undefined) throw new Error('the candidates were put together by nobody');
    return this.#kept;
  }

  #isFresh(hurried: boolean): boolean {
    const kept = this.#kept;
    if (kept === undefined) return false;
    if (kept.of === this.#made() || this.#options.held?.() === true) return true;
    return hurried && kept.decisions === this.#options.decisions() && performance.now() < kept.until;
  }

  #made(): string {
    const { now, revision } = this.#options;
    return `${revision()} ${Math.floor(now() / FADED_MS)}`;
  }

  async #run(): Promise<void> {
    const turn = takingTurns();
    const steps = (this.#steps = this.#putTogether());
    try {
      while (steps.next().done !== true) await turn();
    } finally {
      if (this.#steps === steps) this.#steps = undefined;
    }
  }

  /** Does the rest of what is under way at once. */
  #finish(): void {
    const steps = this.#steps;
    this.#steps = undefined;
    while (steps !== undefined && steps.next().done !== true);
  }

  *#putTogether(): Generator<undefined, void> {
    const { decisions, now } = this.#options;
    const began = performance.now();
    const [of, decided, faded] = [this.#made(), decisions(), Math.floor(now() / FADED_MS)];
    // What a group came to rests on the time as well, and on what its wordings have in common.
    if (this.#rows.refresh() || faded !== this.#faded) this.#shaken++;
    this.#faded = faded;
    yield;
    const items: Groupable[] = [];
    for (const row of this.#rows.all()) {
      const isKnown = this.#groupables.has(row);
      items.push(this.#groupable(row));
      // To take one apart takes longer than to look at hundreds that were.
      if (!isKnown) yield;
    }
    yield;
    const alike: Group[] = [];
    for (const ids of yield* this.#groups.update(items)) {
      const [first, ...others] = ids.flatMap(({ id }) => this.#rows.get(id) ?? []);
      if (first !== undefined) alike.push([first, ...others]);
    }
    yield;
    const joined = joinMachineTraps(alike, this.#options);
    yield;
    const merged = new Map<string, Merged>();
    for (const group of joined) {
      merged.set(group[0].id, this.#merge(group, decided));
      // One wording alone needs no look into the database.
      if (group.length > 1) yield;
    }
    yield;
    const groups = Array.from(merged.values(), ({ members }) => members);
    const candidates = Array.from(merged.values(), ({ candidate }) => candidate);
    const all = this.#replaced
      .stepBack(candidates)
      .sort((a, b) => b.score - a.score || b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : 1));
    const until = performance.now() + (performance.now() - began) * HURRIED;
    this.#kept = { of, decisions: decided, groups, merged, all, until };
  }

  #groupable(row: Candidate): Groupable {
    const approved = this.#options.approvedText(row.id);
    const known = this.#groupables.get(row);
    if (known?.approved === approved) return known.item;
    const item = groupableOf(row, this.#options);
    this.#groupables.set(row, { item, approved });
    return item;
  }

  #merge(group: Group, decisions: number): Merged {
    const known = this.#kept?.merged.get(group[0].id);
    const members = known !== undefined && isSameGroup(known.members, group) ? known.members : group;
    if (known?.members === members && this.#stillHolds(known, decisions)) return known;
    return { members, candidate: mergeGroup(members, this.#options), decisions, shaken: this.#shaken };
  }

  #stillHolds(known: Merged, decisions: number): boolean {
    // One wording alone is as its row says.
    if (known.shaken !== this.#shaken && known.members.length > 1) return false;
    // How one was put away, or what became of it, changes with a decision on another.
    return known.decisions === decisions || known.candidate.status === 'open';
  }
}
