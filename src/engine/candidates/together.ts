import { type Groupable, Groups } from '../../learn/near/group.ts';
import type { Candidate, PutAway } from '../../shared/model.ts';
import { takingTurns } from '../../shared/taking-turns.ts';
import type { Database } from '../../store/database.ts';
import { CandidateRows, type CandidateRowsOptions, type PlaceName } from './candidate-rows.ts';
import { groupableOf } from './groupable.ts';
import { isMachineTrap, joinMachineTraps } from './machine-traps.ts';
import type { Meanings } from './meanings.ts';
import type { Group } from './merged-candidate.ts';
import { type AsOf, type Part, PartMaker, strongestFirst } from './part.ts';
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
  /** Many change just now, and what there was before is to be shown until all have. */
  held?: (() => boolean) | undefined;
  /** How an archived candidate was put away. */
  putAway: (candidate: string) => PutAway | null;
  /** The rule that an approved candidate became; null for all others. */
  approvedText: (candidate: string) => string | null;
  sessionsSince: ReplacedParts['sessionsSince'];
}

/** The candidates of one place. */
interface Place {
  alike: Groups<Groupable>;
  maker: PartMaker;
  /** What other projects may have met as well. They are a part by themselves. */
  machineTraps: readonly Group[];
}

/** All candidates, put together. */
interface Kept {
  /** What they were made of. */
  of: string;
  decisions: number;
  parts: readonly Part[];
  /** Strongest first, without their evidence. */
  all: readonly Candidate[];
  /** Until when that is good enough for whoever is in a hurry, by the clock of `performance`. */
  until: number;
}

/**
 * Puts together what says the same in other words, in small steps: with thousands of candidates it takes seconds the first time, and
 * nobody should have to wait for that. From then on only what changed is looked at.
 */
export class Together {
  readonly #options: TogetherOptions;
  readonly #rows: CandidateRows;
  readonly #places = new Map<PlaceName, Place>();
  /** Places that changed since they were put together. */
  readonly #touched = new Set<PlaceName>();
  readonly #machineTraps: PartMaker;
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
    this.#machineTraps = new PartMaker(options);
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

  /** The same by where they hold; what has not changed is the same object. */
  get parts(): readonly Part[] {
    return this.#now.parts;
  }

  /** The wordings of the candidate that one belongs to, the one heard first in front. */
  groupOf(id: string): Group | undefined {
    for (const { homes } of this.#now.parts) {
      const home = homes.get(id);
      if (home !== undefined) return home.members;
    }
    return undefined;
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
    const touched = this.#rows.refresh();
    // What a group came to rests on the time as well, and on what its wordings have in common.
    if (touched === null || faded !== this.#faded) {
      this.#shaken++;
      for (const place of [...this.#rows.places, ...this.#places.keys()]) this.#touched.add(place);
    }
    for (const place of touched ?? []) this.#touched.add(place);
    this.#faded = faded;
    const asOf = { decisions: decided, shaken: this.#shaken };
    yield;
    for (const place of this.#touched) {
      yield* this.#putPlaceTogether(place, asOf);
      this.#touched.delete(place);
    }
    const places = [...this.#places.values()];
    const traps = places.flatMap(({ machineTraps }) => machineTraps);
    yield* this.#machineTraps.update(joinMachineTraps(traps, this.#options), asOf);
    yield;
    const parts = this.#replaced.stepBack([
      ...places.map(({ maker }) => maker.part),
      this.#machineTraps.part,
    ]);
    const all = parts.flatMap(({ candidates }) => candidates).sort(strongestFirst);
    const until = performance.now() + (performance.now() - began) * HURRIED;
    this.#kept = { of, decisions: decided, parts, all, until };
  }

  *#putPlaceTogether(name: PlaceName, asOf: AsOf): Generator<undefined, void> {
    const rows = this.#rows.of(name);
    if (rows.length === 0) {
      this.#places.delete(name);
      return;
    }
    const items: Groupable[] = [];
    for (const row of rows) {
      const isKnown = this.#groupables.has(row);
      items.push(this.#groupable(row));
      // To take one apart takes longer than to look at hundreds that were.
      if (!isKnown) yield;
    }
    const place = this.#places.get(name) ?? {
      ...{ alike: new Groups<Groupable>(), maker: new PartMaker(this.#options), machineTraps: [] },
    };
    this.#places.set(name, place);
    const groups: Group[] = [];
    for (const ids of yield* place.alike.update(items)) {
      const [first, ...others] = ids.flatMap(({ id }) => this.#rows.get(id) ?? []);
      if (first !== undefined) groups.push([first, ...others]);
    }
    yield;
    place.machineTraps = groups.filter(isMachineTrap);
    yield* place.maker.update(
      groups.filter((group) => !isMachineTrap(group)),
      asOf,
    );
  }

  #groupable(row: Candidate): Groupable {
    const approved = this.#options.approvedText(row.id);
    const known = this.#groupables.get(row);
    if (known?.approved === approved) return known.item;
    const item = groupableOf(row, this.#options);
    this.#groupables.set(row, { item, approved });
    return item;
  }
}
