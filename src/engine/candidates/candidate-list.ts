import { shownByDefault } from '../../learn/summarise.ts';
import { idsOf } from '../../shared/candidate-ids.ts';
import { CarryoverError } from '../../shared/errors.ts';
import type { CandidateFilter } from '../../shared/engine-api.ts';
import { groupBy } from '../../shared/group-by.ts';
import { MOST_CANDIDATES } from '../../shared/limits.ts';
import type { Candidate } from '../../shared/model.ts';
import { takingTurns } from '../../shared/taking-turns.ts';
import type { Group } from './merged-candidate.ts';
import type { Part } from './part.ts';
import { readEvidence, readFolders, readSessionsSince } from './observation-rows.ts';
import { KnownEvidence } from './known-evidence.ts';
import { type Heard, SaidAgain } from './said-again.ts';
import { Together, type TogetherOptions } from './together.ts';
import { toldElsewhere } from './told-elsewhere.ts';

export interface CandidateListOptions extends Omit<TogetherOptions, 'sessionsSince'> {
  /** Rises when a session that was known gets another title or file. */
  renamed: () => number;
}

/**
 * The candidates as a person sees them: what says the same in other words is one. The store keeps each wording by itself, under the id
 * that its words give it, and they are put together here, at reading. So ids and decisions outlive every change of how it is done.
 */
export class CandidateList {
  readonly #options: CandidateListOptions;
  readonly #saidAgain: SaidAgain;
  readonly #together: Together;
  readonly #evidence: KnownEvidence;
  readonly #waiting = new WeakMap<Part, readonly (readonly Candidate[])[]>();

  constructor(options: CandidateListOptions) {
    this.#options = options;
    this.#saidAgain = new SaidAgain({ ...options, shaken: () => this.#together.shaken });
    this.#together = new Together({
      ...options,
      sessionsSince: (candidate, time) => readSessionsSince(options.db, idsOf(candidate), time),
    });
    this.#evidence = new KnownEvidence({
      read: (candidates) => readEvidence(options.db, candidates),
      asOf: () => `${this.#together.shaken} ${options.renamed()}`,
    });
  }

  /**
   * To be awaited before what answers at once is asked, so that it knows all that was heard up to now. `hurried` while sessions are read in
   * and everything changes all the time: then that may be as of some moments ago.
   */
  prepare(hurried = false): Promise<void> {
    return this.#together.prepare(hurried);
  }

  /** As `prepare`, for the candidate of that id alone. */
  prepareFor(id: string): Promise<void> {
    return this.#together.prepareFor(id);
  }

  /** As `prepare`, for who asks when these approved rules were heard: one for everywhere, in any project. */
  async prepareRules(
    rules: readonly { candidate: string; project: string | null }[],
    hurried = false,
  ): Promise<void> {
    for (const { candidate, project } of rules) {
      await this.#prepareIn(project, hurried);
      // A trap of the computer may have been approved as it was met in another project.
      if (project !== null) await this.prepareFor(candidate);
    }
  }

  /** Strongest first. Open ones only from the score that the Inbox shows; decided ones always. `hurried` as in `prepare`. */
  async list(filter: CandidateFilter, hurried = false): Promise<Candidate[]> {
    const { here } = filter;
    await this.#prepareIn(here, hurried);
    // That nothing waits is only said where others have nothing either.
    if (here != null && !this.#listed(filter).some((candidate) => isOf(candidate, here)))
      await this.prepare(hurried);
    const { parts } = this.#together;
    // In the meantime they may be put together anew.
    const chosen = atMost(MOST_CANDIDATES, this.#listed(filter), here).map(
      (candidate) => [candidate, this.#together.groupOf(candidate.id) ?? [candidate]] as const,
    );
    const turn = takingTurns();
    const full: Candidate[] = [];
    for (const [candidate, group] of chosen) {
      full.push(this.#inFull(candidate, group, parts));
      await turn();
    }
    return full;
  }

  #listed({ project, status: wanted, id: begin = '', from = 0 }: CandidateFilter): Candidate[] {
    return this.#together.all
      .filter(({ id }) => id.startsWith(begin))
      .filter((candidate) => typeof project !== 'string' || isOf(candidate, project))
      .filter(({ status, score }) => (status === 'open' ? shownByDefault(score) : true))
      .filter(({ status }) => wanted === undefined || status === wanted)
      .slice(from);
  }

  /** Takes the id of any of its wordings. */
  get(id: string): Candidate {
    const { all, parts } = this.#together;
    const group = this.#together.groupOf(id);
    const candidate = all.find((each) => group?.some((member) => member.id === each.id) === true);
    if (candidate === undefined || group === undefined)
      throw new CarryoverError('not-found', 'This candidate is no longer there. Refresh the Inbox.');
    return this.#inFull(candidate, group, parts);
  }

  /** All wordings of what was decided, also those that were put with them since. */
  async decided(): Promise<Set<string>> {
    await this.prepare();
    const groups = this.#together.parts.flatMap((part) => part.groups);
    const decided = groups.filter((group) => group.some(({ status }) => status !== 'open'));
    return new Set(decided.flatMap((group) => group.map(({ id }) => id)));
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
  heardAt(id: string, rule: string, where: { project: string | null; approved: number }): Heard {
    const group = this.#together.groupOf(id);
    if (group === undefined) return { how: 'said', times: [] };
    return this.#saidAgain.timesOf(group, this.#together.parts, { rule, ...where });
  }

  /**
   * All that wait for a decision and that the Inbox shows, without their evidence, in lists of one project each. A list is the same array until one
   * in it changes.
   */
  waiting(): readonly (readonly Candidate[])[] {
    return this.#together.parts.flatMap((part) => {
      const waiting = this.#waiting.get(part) ?? waitingIn(part);
      this.#waiting.set(part, waiting);
      return waiting;
    });
  }

  /** How many wait for a decision: this project's and the global ones, or all when `project` is undefined. `hurried` as in `prepare`. */
  async countOpen(project?: string | null, hurried = false): Promise<number> {
    await this.#prepareIn(project, hurried);
    return this.waiting()
      .filter(([candidate]) => candidate !== undefined && (project === undefined || isOf(candidate, project)))
      .reduce((sum, { length }) => sum + length, 0);
  }

  /** Where no project is named, all are to be there. */
  #prepareIn(project: string | null | undefined, hurried: boolean): Promise<void> {
    return project == null ? this.prepare(hurried) : this.#together.prepareIn(project, hurried);
  }

  /** With its evidence, and with what became of the same in other places: each of them has a candidate of its own. */
  #inFull(candidate: Candidate, group: Group, parts: readonly Part[]): Candidate {
    const { kind, status } = candidate;
    const evidence = this.#evidence.of(candidate, group);
    if (status !== 'open') return { ...candidate, evidence };
    const told = toldElsewhere(kind, this.#saidAgain.elsewhere(group, parts), this.#options);
    return { ...candidate, evidence, reasons: [...told, ...candidate.reasons] };
  }
}

/** The strongest of what counts `here`, then of all others; in their order. */
function atMost(most: number, all: readonly Candidate[], here: string | null | undefined): Candidate[] {
  if (all.length <= most || here == null) return all.slice(0, most);
  const ofHere = all.filter((candidate) => isOf(candidate, here));
  const others = all.filter((candidate) => !isOf(candidate, here));
  const chosen = new Set([...ofHere, ...others].slice(0, most));
  return all.filter((candidate) => chosen.has(candidate));
}

/** It belongs to the project, or to none. */
function isOf(candidate: Candidate, project: string | null): boolean {
  return candidate.project === null || candidate.project === project;
}

/** Traps of the computer are of several projects. */
function waitingIn({ candidates }: Part): readonly (readonly Candidate[])[] {
  return [...groupBy(candidates.filter(isWaiting), ({ project }) => [project]).values()];
}

function isWaiting({ status, score }: Candidate): boolean {
  return status === 'open' && shownByDefault(score);
}
