import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Approval, Change, Decided, RuleInFile, SeenRule, Undone } from '../shared/engine-api.ts';
import { idsOf } from '../shared/candidate-ids.ts';
import { otherRulesFile } from '../shared/codex-files.ts';
import { CarryoverError } from '../shared/errors.ts';
import type {
  Candidate,
  CandidateStatus,
  Decision,
  Preview,
  PutAway,
  Receipt,
  Retirement,
} from '../shared/model.ts';
import { removeLeftovers } from '../store/files.ts';
import type { Journal } from '../store/journal.ts';
import { Approving, type ApprovingParts } from './approve.ts';
import { Carrier } from './carrier.ts';
import { Decisions, type DecisionRecord, isApproval, isRetirement, stands, toDecision } from './decisions.ts';
import type { ApproveEntry, JournalEntry, RetireEntry } from './journal-entries.ts';
import { Retiring } from './retire.ts';
import { type RuleFiles, diskRuleFiles, hashOf } from './rule-files.ts';
import { ShownFiles } from './shown-files.ts';
import { type UndoParts, planBringBack, planUndo } from './undo.ts';
import { Whereabouts } from './whereabouts.ts';

export interface ReviewOptions extends Omit<ApprovingParts, 'files' | 'decisions' | 'whereabouts' | 'shown'> {
  /** Backups go to `backups/` in it. */
  readonly stateDir: string;
  readonly journal: Journal<JournalEntry>;
  readonly now: () => number;
  readonly files?: RuleFiles;
  /** Where a file stands by now whose project was moved since a decision named it; itself when it was not. */
  readonly placeOf?: (file: string) => string;
}

/** A candidate's life from the first look to a rule in a file, and back. Everything rejects with a CarryoverError. */
export interface Review {
  preview(candidate: Candidate, change: Change): Promise<Preview>;
  approve(candidate: Candidate, approval: Approval): Promise<Decided>;
  archive(candidate: Candidate): Promise<Decided>;
  /** The change that taking a rule out of our block would make. */
  previewRetire(rule: RuleInFile): Promise<Retirement>;
  retire(rule: SeenRule): Promise<Decided>;
  /** Null means the last decision that still stands. */
  undo(id: string | null): Promise<Undone>;
  /** Closes what a crash left half done, by what the files say. To be called before anything else. */
  recover(): Promise<void>;
  /** Newest first. Of an approval that stands the file is told in which its rule is by now. */
  decisions(limit: number): Decision[];
  statusOf(candidate: string): CandidateStatus;
  /** How an archived candidate was put away; null for all others. */
  putAway(candidate: string): PutAway | null;
  /** The words in which a candidate was approved; null unless it is. */
  approvedText(candidate: string): string | null;
  /** The candidate that a rule in this real file came from; null for rules that nobody approved here. */
  candidateOf(file: string, rule: string): string | null;
  /** The approval that put a rule into this real file, or into the one that was renamed to it, and when; null for rules that nobody approved here. */
  approvalOf(file: string, rule: string): { candidate: string; time: number } | null;
  /** Whether some rule that was approved into a folder, which is gone, stands in our block in the same place of another one. */
  areMoved(from: string, to: string): boolean;
}

export function createReview(options: ReviewOptions): Review {
  return new FileReview(options);
}

class FileReview implements Review {
  readonly #options: ReviewOptions;
  readonly #files: RuleFiles;
  readonly #decisions: Decisions;
  readonly #whereabouts: Whereabouts;
  readonly #carrier: Carrier;
  readonly #approving: Approving;
  readonly #retiring: Retiring;
  /** Decisions are carried out one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: ReviewOptions) {
    this.#options = options;
    this.#files = options.files ?? diskRuleFiles;
    this.#decisions = new Decisions(options.journal, options.placeOf);
    this.#whereabouts = new Whereabouts(this.#decisions, this.#files);
    this.#carrier = new Carrier(this.#decisions, this.#files, options.now);
    const shown = new ShownFiles(options.gate);
    const parts = { ...options, ...this.#undoParts, shown };
    this.#approving = new Approving(parts);
    this.#retiring = new Retiring(parts);
  }

  get #undoParts(): UndoParts {
    return { files: this.#files, decisions: this.#decisions, whereabouts: this.#whereabouts };
  }

  preview(candidate: Candidate, change: Change): Promise<Preview> {
    return this.#approving.preview(candidate, change);
  }

  approve(candidate: Candidate, approval: Approval): Promise<Decided> {
    return this.#inTurn(async () => {
      const { plan, rule, destination, about, resolved } = await this.#approving.plan(candidate, approval);
      const { path: file } = plan.target;
      const entry: ApproveEntry = {
        v: 1,
        type: 'approve',
        id: randomUUID(),
        time: this.#options.now(),
        ...decidedBy(about),
        text: rule,
        destination,
        path: file,
        beforeHash: plan.beforeHash,
        afterHash: plan.afterHash,
        backup: this.#backUp(file, plan.before),
        added: plan.added,
        ...(resolved.replaces.length > 0 && { replaced: this.#approving.replaced(file, resolved.replaces) }),
        ...(resolved.putAway.length > 0 && { putAway: [...resolved.putAway] }),
      };
      this.#carrier.run(entry, entry, plan.after);
      return { decision: this.#decision(entry.id) };
    });
  }

  archive(candidate: Candidate): Promise<Decided> {
    return this.#inTurn(async () => {
      const standing = this.#decisions.standing(candidate.id);
      if (this.#decisions.statusOf(candidate.id) === 'approved')
        throw new CarryoverError('already-decided', 'This is approved. Undo that before you archive it.');
      const waitsAgain = candidate.status === 'open' && candidate.putAway !== undefined;
      if (standing !== undefined && !waitsAgain) return { decision: toDecision(standing) };
      const { redacted: text } = await this.#options.gate.scan(candidate.text);
      const id = randomUUID();
      const time = this.#options.now();
      this.#decisions.add({ v: 1, type: 'archive', id, time, text, ...decidedBy(idsOf(candidate)) });
      return { decision: this.#decision(id) };
    });
  }

  previewRetire(rule: RuleInFile): Promise<Retirement> {
    return this.#retiring.preview(rule);
  }

  retire(rule: SeenRule): Promise<Decided> {
    return this.#inTurn(async () => {
      const { path: file, ends, after, ...plan } = await this.#retiring.plan(rule);
      const entry: RetireEntry = {
        ...{ v: 1, type: 'retire', id: randomUUID(), time: this.#options.now() },
        candidate: ends.at(-1)?.entry.candidate ?? null,
        text: rule.text,
        destination: plan.destination,
        path: file,
        beforeHash: rule.beforeHash,
        afterHash: plan.afterHash,
        backup: this.#backUp(file, plan.before),
        ends: ends.map((each) => each.entry.id),
      };
      this.#carrier.run(entry, entry, after);
      return { decision: this.#decision(entry.id) };
    });
  }

  undo(id: string | null): Promise<Undone> {
    return this.#inTurn(() => {
      const record = id === null ? this.#decisions.lastStanding() : this.#decisions.find(id);
      if (record === undefined)
        throw id === null
          ? new CarryoverError('nothing-to-undo', 'There is no decision to undo.')
          : new CarryoverError('not-found', 'There is no such decision.');
      if (record.undone) throw new CarryoverError('nothing-to-undo', 'This decision was undone already.');
      if (record.retired)
        throw new CarryoverError('nothing-to-undo', 'The rule was retired since. Take that back first.');
      return Promise.resolve(this.#undo(record));
    });
  }

  recover(): Promise<void> {
    for (const entry of this.#decisions.pending()) {
      const file = entry.type === 'undo' ? entry.receipt?.path : entry.path;
      if (file !== undefined) removeLeftovers(path.dirname(file), path.basename(file));
    }
    return this.#inTurn(() => Promise.resolve());
  }

  decisions(limit: number): Decision[] {
    // Many name the same file.
    const read = new Map<string, Buffer | null>();
    const known = (file: string): Buffer | null => {
      const bytes = read.has(file) ? (read.get(file) ?? null) : this.#files.read(file);
      read.set(file, bytes);
      return bytes;
    };
    const whereabouts = new Whereabouts(this.#decisions, { read: known });
    return this.#decisions.list(limit).map((record) => {
      const decision = toDecision(record);
      if (decision.receipt === null || !isApproval(record) || !stands(record)) return decision;
      return { ...decision, receipt: { ...decision.receipt, path: whereabouts.of(record.entry) } };
    });
  }

  statusOf(candidate: string): CandidateStatus {
    return this.#decisions.statusOf(candidate);
  }

  putAway(candidate: string): PutAway | null {
    return this.#decisions.putAway(candidate);
  }

  approvedText(candidate: string): string | null {
    if (this.#decisions.statusOf(candidate) !== 'approved') return null;
    return this.#decisions.standing(candidate)?.entry.text ?? null;
  }

  candidateOf(file: string, rule: string): string | null {
    return this.approvalOf(file, rule)?.candidate ?? null;
  }

  approvalOf(file: string, rule: string): { candidate: string; time: number } | null {
    const same = this.#decisions.approvals().filter((each) => stands(each) && each.entry.text === rule);
    const on = (name: string | null) =>
      same.findLast(({ entry }) => this.#decisions.placeOf(entry.path) === name);
    const record = on(file) ?? on(otherRulesFile(file));
    return record === undefined ? null : { candidate: record.entry.candidate, time: record.entry.time };
  }

  areMoved(from: string, to: string): boolean {
    return this.#whereabouts.areMoved(from, to);
  }

  #undo(record: DecisionRecord): Undone {
    const common = { v: 1, type: 'undo', id: randomUUID(), time: this.#options.now() } as const;
    const decision = record.entry.id;
    const plan = isApproval(record)
      ? planUndo(record, this.#undoParts)
      : isRetirement(record)
        ? planBringBack(record, this.#undoParts)
        : null;
    if (plan === null || record.entry.type === 'archive') {
      this.#decisions.add({ ...common, decision, receipt: null });
      return { decision: this.#decision(decision), receipt: null };
    }
    const { path: file, before, after, note } = plan;
    const { candidate, text, destination } = record.entry;
    const receipt: Receipt = {
      id: common.id,
      ...{ candidate, text, destination, path: file },
      beforeHash: hashOf(before),
      afterHash: hashOf(after),
      backup: this.#backUp(file, before),
      time: common.time,
    };
    this.#carrier.run({ ...common, decision, receipt }, receipt, after);
    const approved = candidate !== null && this.#decisions.statusOf(candidate) === 'approved';
    return {
      ...{ decision: this.#decision(decision), receipt },
      ...(note !== undefined && { note }),
      ...(approved && { approved }),
    };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => {
      this.#carrier.settle();
      return work();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #decision(id: string): Decision {
    const record = this.#decisions.find(id);
    if (record === undefined) throw new CarryoverError('internal', 'The decision could not be found again.');
    return toDecision(record);
  }

  #backUp(file: string, bytes: Buffer | null): string | null {
    return bytes === null ? null : this.#files.backUp(path.join(this.#options.stateDir, 'backups'), file);
  }
}

/** The ids that a decision names. */
function decidedBy([candidate, ...members]: readonly [string, ...string[]]): {
  candidate: string;
  members?: string[];
} {
  return { candidate, ...(members.length > 0 && { members }) };
}
