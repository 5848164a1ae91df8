import os from 'node:os';
import type { Gate } from '../safety/gate.ts';
import { idsOf } from '../shared/candidate-ids.ts';
import { projectFor } from '../shared/project-for.ts';
import type { Approval, Change } from '../shared/engine-api.ts';
import { CarryoverError } from '../shared/errors.ts';
import type { Candidate, Conflict, Destination, Preview, Scan } from '../shared/model.ts';
import { type Decisions, stands } from './decisions.ts';
import { unifiedDiff } from './diff.ts';
import type { ApproveEntry } from './journal-entries.ts';
import { type Plan, planApproval } from './plan.ts';
import { whyBlocked } from './promotable.ts';
import { type Resolved, resolveConflicts } from './resolve.ts';
import type { RuleFiles } from './rule-files.ts';
import { tidyRule } from './rule-text.ts';
import type { ShownFiles } from './shown-files.ts';
import type { Whereabouts } from './whereabouts.ts';

export interface ApprovingParts {
  readonly codexHome: string;
  /** The person's home folder. */
  readonly home?: string;
  readonly gate: Pick<Gate, 'scan' | 'redactLines'>;
  readonly files: RuleFiles;
  readonly decisions: Decisions;
  readonly whereabouts: Whereabouts;
  readonly shown: ShownFiles;
  /** Folders in which the candidate's sessions ran; the budget of project rules is checked down to them. */
  readonly foldersOf?: (candidate: Candidate) => readonly string[];
  /** Of a candidate that several projects share: its wordings that were met in this one. None of all others. */
  readonly metIn?: (candidate: Candidate, project: string) => readonly string[];
  /** The words by which a rule points at the project it was said in, or null. */
  readonly pointsHere?: (rule: string) => string | null;
  /** What a rule in these words would go against or repeat in this place. */
  readonly conflictsOf?: (
    candidate: Candidate,
    rule: { text: string; destination: Destination },
  ) => Promise<readonly Conflict[]>;
}

interface Planned {
  plan: Plan;
  rule: string;
  destination: Destination;
  /** It puts other words in the place of the candidate's own rule. */
  reworded: boolean;
  /** What is decided by it, the candidate's id first. */
  about: readonly [string, ...string[]];
  scan: Scan;
  conflicts: readonly Conflict[];
  resolved: Resolved;
}

/** Works out what approving a candidate would do. */
export class Approving {
  readonly #parts: ApprovingParts;

  constructor(parts: ApprovingParts) {
    this.#parts = parts;
  }

  /** The change as a person is to see it. */
  async preview(candidate: Candidate, change: Change): Promise<Preview> {
    const { plan, rule, destination, scan, conflicts, resolved } = await this.#plan(candidate, change);
    const unfit = whyBlocked(candidate, rule, scan);
    const blocked = unfit ?? resolved.blocked;
    const { shown } = this.#parts;
    const meanwhile = change.since === undefined ? undefined : shown.since(change.since, plan.before);
    shown.keep(plan.before);
    const diff =
      unfit === null ? unifiedDiff(plan.target.name, plan.before, plan.after, this.#parts.gate) : '';
    return {
      candidate: candidate.id,
      text: rule,
      destination,
      path: plan.target.path,
      diff,
      beforeHash: plan.beforeHash,
      scan,
      blocked,
      warnings: [
        ...(blocked === null ? [] : [blocked]),
        ...this.#misplaced(rule, destination),
        ...plan.warnings,
      ],
      budget: plan.budget,
      ...(conflicts.length > 0 && { conflicts: [...conflicts] }),
      ...(change.resolve !== undefined && { resolve: change.resolve }),
      ...(change.project !== undefined && { project: change.project }),
      ...(meanwhile !== undefined && { meanwhile }),
    };
  }

  /** The change to be made now. Throws unless it may be made, and is the one that the person saw. */
  async plan(candidate: Candidate, { beforeHash, ...change }: Approval): Promise<Planned> {
    const planned = await this.#plan(candidate, change);
    const { plan, rule, scan, resolved, reworded } = planned;
    if (this.#parts.decisions.statusOf(candidate.id) === 'approved' && !reworded)
      throw new CarryoverError('already-decided', 'This is approved already. Undo that first.');
    const blocked = whyBlocked(candidate, rule, scan) ?? resolved.blocked;
    if (blocked !== null) throw new CarryoverError('blocked', blocked);
    if (plan.beforeHash !== beforeHash)
      throw new CarryoverError(
        'changed-on-disk',
        `${plan.target.path} has changed since you looked at it. Look at the new diff and approve again.`,
      );
    return planned;
  }

  async #plan(candidate: Candidate, change: Change): Promise<Planned> {
    const { codexHome, files, gate, foldersOf, conflictsOf } = this.#parts;
    const rule = tidyRule(change.text ?? candidate.text);
    const own = change.resolve === 'replace' ? this.#ownRule(candidate, rule) : null;
    const destination = change.destination ?? own?.destination ?? candidate.destination;
    if (own !== null && own.destination !== destination)
      throw new CarryoverError(
        'already-decided',
        `The rule stands in ${own.path}. Retire it there first, then approve it for another place.`,
      );
    const conflicts = (await conflictsOf?.(candidate, { text: rule, destination })) ?? [];
    const resolved = resolveConflicts(conflicts, change.resolve);
    const replaces = own === null ? resolved.replaces : [own.text, ...resolved.replaces];
    const project = projectFor(candidate, change.project);
    const plan = await planApproval({
      codexHome,
      home: this.#parts.home ?? os.homedir(),
      files,
      destination,
      project,
      severalProjects: (candidate.heardIn?.length ?? 0) > 1,
      folders: foldersOf?.(candidate) ?? [],
      rule,
      replaces,
      ...(own !== null && { rewords: { text: own.text, path: own.path } }),
    });
    return {
      ...{ plan, rule, destination, conflicts, reworded: own !== null },
      about: this.#about(candidate, destination === 'project-rules' ? project : null),
      scan: await gate.scan(rule),
      resolved: { ...resolved, replaces },
    };
  }

  /** A rule for everywhere that speaks of one project. */
  #misplaced(rule: string, destination: Destination): string[] {
    const words = destination === 'global-rules' ? (this.#parts.pointsHere?.(rule) ?? null) : null;
    if (words === null) return [];
    return [
      `Global rules hold in every project, and this says \u201c${words}\u201d. Reword it, or put it into one project's rules.`,
    ];
  }

  /** What goes into one project's file says nothing to the others that met the same. */
  #about(candidate: Candidate, project: string | null): Planned['about'] {
    const all = idsOf(candidate);
    if (candidate.project !== null || project === null) return all;
    const here = this.#parts.metIn?.(candidate, project) ?? [];
    const [first, ...others] = all.filter((id) => here.includes(id));
    return first === undefined ? all : [first, ...others];
  }

  /** The rule as the candidate was approved, when these are other words for it. */
  #ownRule({ id }: Candidate, rule: string): ApproveEntry | null {
    const { decisions, whereabouts } = this.#parts;
    const entry = decisions.statusOf(id) === 'approved' ? decisions.standing(id)?.entry : undefined;
    if (entry?.type !== 'approve' || entry.text === rule) return null;
    return { ...entry, path: whereabouts.of(entry) };
  }

  /** The rules that go, with the approvals that had put them there. */
  replaced(file: string, rules: readonly string[]): NonNullable<ApproveEntry['replaced']> {
    const approvals = this.#parts.whereabouts.approvalsIn(file);
    return rules.map((text) => ({
      text,
      decision: approvals.findLast((each) => stands(each) && each.entry.text === text)?.entry.id ?? null,
    }));
  }
}
