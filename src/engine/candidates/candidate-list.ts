import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Groupable, groupAlike, groupInSteps } from '../../learn/near/group.ts';
import { shownByDefault } from '../../learn/summarise.ts';
import { idsOf } from '../../shared/candidate-ids.ts';
import { CarryoverError } from '../../shared/errors.ts';
import type { Candidate, CandidateStatus, PutAway } from '../../shared/model.ts';
import type { Database } from '../../store/database.ts';
import { type GroupedRow, groupableOf } from './groupable.ts';
import { joinMachineTraps } from './machine-traps.ts';
import { type Group, mergeGroup, readCandidates } from './merged-candidate.ts';
import type { Meanings } from './meanings.ts';
import { readEvidence, readFolders, readSessionsSince } from './observation-rows.ts';
import { type ReplacedParts, withoutReplacedChecks } from './replaced-checks.ts';
import { type Heard, SaidAgain } from './said-again.ts';
import { toldElsewhere } from './told-elsewhere.ts';

/** Candidates that a list gives at most. */
const LISTED = 1_000;
/** Scores fade with time, in so many milliseconds by less than anyone sees. */
const FADED_MS = 10 * 60_000;
/** Who is in a hurry lets them be put together for one part in so many of the time. */
const HURRIED = 20;
/** More than that are put together in steps only. At once, thousands take seconds in which nobody gets an answer. */
const AT_ONCE = 300;
/** Others are answered after so much of the work of preparing, in milliseconds. */
const TURN_MS = 2;

export interface CandidateListOptions {
  db: Database;
  now: () => number;
  meanings: Meanings;
  /** Another one after anything was heard, taken out, or decided. */
  revision: () => string;
  /** Many change just now, and what there was before is to be shown until all have. */
  held?: () => boolean;
  statusOf: (candidate: string) => CandidateStatus;
  /** How an archived candidate was put away. */
  putAway: (candidate: string) => PutAway | null;
  /** The rule that an approved candidate became; null for all others. */
  approvedText: (candidate: string) => string | null;
}

/**
 * The candidates as a person sees them: what says the same in other words is one. The store keeps each wording by itself, under the id
 * that its words give it, and they are put together here, at reading. So ids and decisions outlive every change of how it is done.
 */
export class CandidateList {
  readonly #options: CandidateListOptions;
  readonly #saidAgain: SaidAgain;
  readonly #replacing: ReplacedParts;
  /** The grouping as it was made last, and what it was made of. */
  #grouped: { of: string; count: string; ids: readonly (readonly string[])[] } = {
    of: '',
    count: '',
    ids: [],
  };
  /** All as they were put together last, of what, and until when that is good enough for whoever is in a hurry. */
  #kept: {
    of: string;
    exact: boolean;
    groups: readonly Group[];
    all: readonly Candidate[];
    until: number;
  } = { of: '', exact: false, groups: [], all: [], until: 0 };
  #exact: { of: string; groups: readonly Group[] } = { of: '', groups: [] };
  #preparing: Promise<void> | undefined;
  /** How long the last preparing took, in milliseconds. */
  #prepared = 0;

  constructor(options: CandidateListOptions) {
    this.#options = options;
    this.#saidAgain = new SaidAgain(options.db, options.meanings);
    this.#replacing = {
      meanings: options.meanings,
      sessionsSince: (candidate, time) => readSessionsSince(options.db, idsOf(candidate), time),
    };
  }

  /**
   * Puts them together in small steps, so that what is asked next finds it done. With thousands of them that takes a second, and
   * nobody else should have to wait for it.
   */
  async prepare(): Promise<void> {
    if (this.#options.held?.() === true && this.#kept.of !== '') return;
    // Where none came or went, what is left to do is little, and looking at all of them would be most of it.
    if (this.#count() === this.#grouped.count) return;
    this.#preparing ??= this.#prepare().finally(() => {
      this.#preparing = undefined;
    });
    await this.#preparing;
  }

  /** How many wordings there are, and which came last. */
  #count(): string {
    const sql = 'SELECT count(*), coalesce(max(rowid), 0) FROM candidate';
    return this.#options.db.get(sql, [], (row) => `${row.integer(0)} ${row.integer(1)}`) ?? '';
  }

  /** Strongest first. Open ones only from the score that the Inbox shows; decided ones always. */
  list(filter: { status?: CandidateStatus | undefined; project?: string | null | undefined }): Candidate[] {
    const all = this.#all();
    const groups = this.#kept.groups;
    const byId = new Map(groups.flatMap((group) => group.map(({ id }) => [id, group] as const)));
    return all
      .filter(
        ({ project }) => typeof filter.project !== 'string' || project === null || project === filter.project,
      )
      .filter(({ status, score }) => (status === 'open' ? shownByDefault(score) : true))
      .filter(({ status }) => filter.status === undefined || status === filter.status)
      .slice(0, LISTED)
      .map((candidate) => this.#inFull(candidate, byId.get(candidate.id), groups));
  }

  /** Takes the id of any of its wordings. */
  get(id: string): Candidate {
    const groups = this.#allGroups();
    const group = groups.find((each) => each.some((member) => member.id === id));
    if (group === undefined)
      throw new CarryoverError('not-found', 'This candidate is no longer there. Refresh the Inbox.');
    const merged = mergeGroup(group, this.#options);
    // What took its place shows only beside all others.
    const known = merged.kind === 'check' ? this.#all().find((each) => each.id === merged.id) : undefined;
    return this.#inFull(known ?? merged, group, groups);
  }

  /** All wordings of what was decided, also those that were put with them since. */
  async decided(): Promise<Set<string>> {
    await this.prepare();
    // What is held from now on is all of it.
    this.#all();
    const groups = this.#allGroups().filter((group) => group.some(({ status }) => status !== 'open'));
    return new Set(groups.flatMap((group) => group.map(({ id }) => id)));
  }

  /** Of one that several projects share: its wordings that were met in this one. None of what belongs to no project. */
  metIn(candidate: Candidate, project: string): string[] {
    const ids = new Set(idsOf(candidate));
    return this.#options.db
      .all('SELECT id FROM candidate WHERE project = ?', [project], (row) => row.text(0))
      .filter((id) => ids.has(id));
  }

  /** Folders in which a candidate was heard. */
  foldersOf(candidate: Candidate): string[] {
    return readFolders(this.#options.db, idsOf(candidate));
  }

  /** When it was said in the project where its `rule` stands, or anywhere: in any wording, or as the person worded the rule. */
  heardAt(id: string, rule: string, project: string | null): Heard {
    const groups = this.#allGroups();
    const group = groups.find((each) => each.some((member) => member.id === id));
    if (group === undefined) return { how: 'said', times: [] };
    return this.#saidAgain.timesOf(group, groups, { rule, project });
  }

  /** All that wait for a decision and that the Inbox shows, without their evidence. */
  waiting(): Candidate[] {
    return this.#all().filter(isWaiting);
  }

  /**
   * How many wait for a decision: this project's and the global ones, or all when `project` is undefined. `hurried` while
   * sessions are read in and everything changes all the time: then it may be the count of some moments ago.
   */
  async countOpen(project?: string | null, hurried = false): Promise<number> {
    let all = this.#kept.all;
    if (!hurried || performance.now() >= this.#kept.until) {
      await this.prepare();
      all = this.#all(hurried);
    }
    return all.filter(
      (candidate) =>
        isWaiting(candidate) &&
        (project === undefined || candidate.project === null || candidate.project === project),
    ).length;
  }

  /** Strongest first. Every end of a turn and every look at the status asks, and mostly nothing has changed. */
  #all(hurried = false): readonly Candidate[] {
    const roughly = hurried || this.#isForSteps;
    // Those who waited for the same steps get the same, though more may have come meanwhile.
    if (this.#made() !== this.#kept.of || !(this.#kept.exact || roughly)) {
      const began = performance.now();
      const { groups, exact } = this.#groups(roughly);
      const merged = groups.map((group) => mergeGroup(group, this.#options));
      const all = withoutReplacedChecks(merged, this.#replacing).sort(
        (a, b) => b.score - a.score || b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : 1),
      );
      const took = performance.now() - began + this.#prepared;
      this.#kept = { of: this.#made(), exact, groups, all, until: began + took * HURRIED };
    }
    return this.#kept.all;
  }

  /** What all are made of. */
  #made(): string {
    const { now, revision } = this.#options;
    return `${revision()} ${Math.floor(now() / FADED_MS)} ${this.#grouped.count}`;
  }

  /** Some came or went since the last steps, and there are many. */
  get #isForSteps(): boolean {
    return this.#grouped.ids.length > AT_ONCE && this.#count() !== this.#grouped.count;
  }

  /** Not exact: `hurried`, and some came since they were put together. Each of those stands by itself. */
  #groups(hurried: boolean): { groups: Group[]; exact: boolean } {
    const { db } = this.#options;
    const rows = readCandidates(db, this.#options.statusOf);
    const of = this.#contentOf(rows);
    if (of !== this.#grouped.of && !(hurried && this.#grouped.ids.length > 0)) {
      const groups = groupAlike(rows.map((row) => groupableOf(row, this.#options))).groups;
      const ids = groups.map((group) => group.map(({ id }) => id));
      this.#grouped = { of, count: this.#count(), ids };
    }
    const exact = of === this.#grouped.of;
    const known = new Set(exact ? [] : this.#grouped.ids.flat());
    const alone = exact ? [] : rows.filter(({ id }) => !known.has(id)).map(({ id }) => [id]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const groups = [...this.#grouped.ids, ...alone].flatMap((ids) => {
      const [first, ...others] = ids.flatMap((id) => byId.get(id) ?? []);
      return first === undefined ? [] : [[first, ...others] satisfies Group];
    });
    return { groups: joinMachineTraps(groups, this.#options), exact };
  }

  async #prepare(): Promise<void> {
    const began = performance.now();
    const rows = this.#options.db.all('SELECT * FROM candidate', [], (row) => ({
      id: row.text('id'),
      scope: row.text('scope'),
      project: row.textOrNull('project'),
      kind: row.text('kind'),
      text: row.text('text'),
      firstSeen: row.real('first_seen'),
    }));
    const [of, count] = [this.#contentOf(rows), this.#count()];
    let since = began;
    const turn = async (): Promise<void> => {
      if (performance.now() - since < TURN_MS) return;
      await nextTurn();
      since = performance.now();
    };
    const items: Groupable[] = [];
    for (const row of rows) {
      items.push(groupableOf(row, this.#options));
      await turn();
    }
    const steps = groupInSteps(items);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) await turn();
    this.#grouped = { of, count, ids: step.value.groups.map((group) => group.map(({ id }) => id)) };
    this.#prepared = performance.now() - began;
  }

  #contentOf(rows: readonly GroupedRow[]): string {
    const ruleOf = this.#options.approvedText;
    return rows.map((row) => `${row.id} ${row.firstSeen} ${row.text} ${ruleOf(row.id) ?? ''}`).join('\n');
  }

  /** With its evidence, and with what became of the same in other places: each of them has a candidate of its own. */
  #inFull(candidate: Candidate, group: Group | undefined, groups: readonly Group[]): Candidate {
    const evidence = readEvidence(this.#options.db, idsOf(candidate));
    const { kind, status } = candidate;
    if (group === undefined || kind === 'trap' || status !== 'open') return { ...candidate, evidence };
    const told = toldElsewhere(kind, this.#saidAgain.elsewhere(group, groups), this.#options);
    return { ...candidate, evidence, reasons: [...told, ...candidate.reasons] };
  }

  /** All groups, exactly as they are now. Who asks for every rule of a file gets the same ones each time. */
  #allGroups(): readonly Group[] {
    const made = this.#made();
    if (this.#exact.of !== made) {
      const { of, exact, groups } = this.#kept;
      this.#exact = { of: made, groups: exact && of === made ? groups : this.#groups(false).groups };
    }
    return this.#exact.groups;
  }
}

function isWaiting({ status, score }: Candidate): boolean {
  return status === 'open' && shownByDefault(score);
}
