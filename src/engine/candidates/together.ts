import { type Groupable, Groups } from '../../learn/near/group.ts';
import type { Candidate, PutAway } from '../../shared/model.ts';
import { takingTurns } from '../../shared/taking-turns.ts';
import type { Database } from '../../store/database.ts';
import { AwaitedProjects } from './awaited-projects.ts';
import { CandidateRows, type CandidateRowsOptions, type PlaceName, holdsIn } from './candidate-rows.ts';
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
  /** All are there, and somebody was answered without. */
  completed?: (() => void) | undefined;
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
  /** What they were made of; null as long as places are left out. */
  of: string | null;
  decisions: number;
  parts: readonly Part[];
  /** Strongest first, without their evidence. */
  all: readonly Candidate[];
  /** Until when that is good enough for whoever is in a hurry, by the clock of `performance`. */
  until: number;
}

/**
 * Puts together what says the same in other words, in small steps: with thousands of candidates it takes seconds the first time, and
 * nobody should have to wait for that. So the project that somebody works in comes first. From then on only what changed is looked at.
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
  readonly #awaited = new AwaitedProjects();

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

  /** As `prepare`; but the first time after a start, what holds in the project is enough. All else then comes later, and is told of. */
  async prepareIn(project: string, hurried = false): Promise<void> {
    const isThere = this.#kept?.decisions === this.#options.decisions() && this.#isDone(project);
    const all = this.prepare(hurried);
    if (this.#isComplete || !isThere) return this.#awaited.wait(project, all);
    // What it may fail of is told to who needs all of them. The next who asks begins it again.
    all.catch(() => undefined);
  }

  /** As `prepareIn`, for the candidate of that id. One that holds everywhere may go against what was said in any project. */
  async prepareFor(id: string): Promise<void> {
    const project = this.#rows.get(id)?.project ?? null;
    await (project === null ? this.prepare() : this.prepareIn(project));
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
    if (kept === undefined || kept.of === null) return false;
    if (kept.of === this.#made() || this.#options.held?.() === true) return true;
    return hurried && kept.decisions === this.#options.decisions() && performance.now() < kept.until;
  }

  get #isComplete(): boolean {
    return (this.#kept?.of ?? null) !== null;
  }

  /** What holds in the project, or everywhere, is put together, and nothing is shown as it was before. */
  #isDone(project: string): boolean {
    return [...this.#touched].every((place) => !this.#places.has(place) && !holdsIn(place, project));
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
    const { decisions } = this.#options;
    const began = performance.now();
    let asOf = this.#look();
    yield;
    for (let name = this.#next(); name !== undefined; name = this.#next()) {
      yield* this.#putPlaceTogether(name, asOf);
      if (this.#isComplete) continue;
      // Who decides before all are there sees that without waiting for them.
      if (asOf.decisions !== decisions()) asOf = this.#look();
      yield* this.#answerFirst(asOf);
    }
    const until = performance.now() + (performance.now() - began) * HURRIED;
    const wasAnswered = this.#kept?.of === null;
    yield* this.#keep({ ...asOf, until });
    if (wasAnswered) this.#options.completed?.();
  }

  /** What changed since the last look is to be put together. */
  #look(): AsOf & { of: string } {
    const { decisions, now } = this.#options;
    const [of, decided, faded] = [this.#made(), decisions(), Math.floor(now() / FADED_MS)];
    const touched = this.#rows.refresh();
    // What a group came to rests on the time as well, and on what its wordings have in common.
    if (touched === null || faded !== this.#faded) {
      this.#shaken++;
      for (const place of [...this.#rows.places, ...this.#places.keys()]) this.#touched.add(place);
    }
    for (const place of touched ?? []) this.#touched.add(place);
    this.#faded = faded;
    return { of, decisions: decided, shaken: this.#shaken };
  }

  /** The place to be put together next. */
  #next(): PlaceName | undefined {
    const places = [...this.#touched];
    return places.find((place) => this.#comesFirst(place)) ?? places[0];
  }

  /** Somebody waits for it; or it was put together before, and an answer shows it with all others. */
  #comesFirst(place: PlaceName): boolean {
    return this.#places.has(place) || this.#awaited.includes(place);
  }

  /** Whether something came that is not to wait for this place: it may have thousands. */
  #isOvertaken(place: PlaceName, { decisions }: AsOf): boolean {
    if (this.#isComplete) return false;
    if (this.#options.decisions() !== decisions) return true;
    return !this.#comesFirst(place) && this.#comesFirst(this.#next() ?? place);
  }

  /** Answers those whose project is put together. Few candidates are worth no answer of their own. */
  *#answerFirst(asOf: AsOf): Generator<undefined, void> {
    if (this.#rows.size <= AT_ONCE) return;
    const isDone = (project: string): boolean => this.#isDone(project);
    if (!this.#awaited.isAny(isDone)) return;
    yield* this.#keep({ ...asOf, of: null, until: -Infinity });
    this.#awaited.answer(isDone);
  }

  *#keep({ shaken, decisions, ...kept }: AsOf & Pick<Kept, 'of' | 'until'>): Generator<undefined, void> {
    const places = [...this.#places.values()];
    const traps = places.flatMap(({ machineTraps }) => machineTraps);
    yield* this.#machineTraps.update(joinMachineTraps(traps, this.#options), { shaken, decisions });
    yield;
    const parts = this.#replaced.stepBack([
      ...places.map(({ maker }) => maker.part),
      this.#machineTraps.part,
    ]);
    const all = parts.flatMap(({ candidates }) => candidates).sort(strongestFirst);
    this.#kept = { ...kept, decisions, parts, all };
  }

  /** The place stays a touched one when something else comes first. */
  *#putPlaceTogether(name: PlaceName, asOf: AsOf): Generator<undefined, void> {
    const rows = this.#rows.of(name);
    if (rows.length === 0) {
      this.#places.delete(name);
      this.#touched.delete(name);
      return;
    }
    const items: Groupable[] = [];
    for (const row of rows) {
      const isKnown = this.#groupables.has(row);
      items.push(this.#groupable(row));
      if (isKnown) continue;
      // To take one apart takes longer than to look at hundreds that were.
      yield;
      if (this.#isOvertaken(name, asOf)) return;
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
    this.#touched.delete(name);
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
