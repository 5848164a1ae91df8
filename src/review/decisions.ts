import { day } from '../shared/dates.ts';
import { type CandidateStatus, type Decision, type PutAway, receiptSchema } from '../shared/model.ts';
import type { Journal } from '../store/journal.ts';
import type { ApproveEntry, ArchiveEntry, FileEntry, JournalEntry, RetireEntry } from './journal-entries.ts';

type State = 'pending' | 'done' | 'failed';

/** A decision as the journal tells it. */
export interface DecisionRecord {
  readonly entry: ApproveEntry | RetireEntry | ArchiveEntry;
  state: State;
  undone: boolean;
  /** The rule that it put into a file was retired. */
  retired: boolean;
}

export interface ApproveRecord extends DecisionRecord {
  readonly entry: ApproveEntry;
}

export interface RetireRecord extends DecisionRecord {
  readonly entry: RetireEntry;
}

/** Everything that was ever decided, rebuilt from the journal alone and kept up with each entry that is added. */
export class Decisions {
  readonly #journal: Journal<JournalEntry>;
  /** Where a file that a decision names stands by now. */
  readonly placeOf: (file: string) => string;
  readonly #records = new Map<string, DecisionRecord>();
  readonly #byCandidate = new Map<string, DecisionRecord[]>();
  readonly #open = new Map<string, FileEntry>();

  constructor(journal: Journal<JournalEntry>, placeOf: (file: string) => string = (file) => file) {
    this.#journal = journal;
    this.placeOf = placeOf;
    for (const entry of journal.entries()) this.#apply(entry);
  }

  /** Throws what the journal throws; nothing has changed then. */
  add(entry: JournalEntry): void {
    this.#journal.append(entry);
    this.#apply(entry);
  }

  /** Decisions and undos that were begun and neither done nor failed: we were interrupted. */
  pending(): readonly FileEntry[] {
    return [...this.#open.values()];
  }

  find(id: string): DecisionRecord | undefined {
    const record = this.#records.get(id);
    return record?.state === 'done' ? record : undefined;
  }

  /** The newest decision that was not undone. */
  lastStanding(): DecisionRecord | undefined {
    return [...this.#records.values()].findLast(stands);
  }

  /** Newest first. */
  list(limit: number): DecisionRecord[] {
    return [...this.#records.values()]
      .filter(({ state }) => state === 'done')
      .slice(-limit)
      .reverse();
  }

  /** The last decision on the candidate that still stands, also one that was made on another wording or on what replaced it. */
  standing(candidate: string): DecisionRecord | undefined {
    return this.#byCandidate.get(candidate)?.findLast(stands);
  }

  /** What was replaced by another, or put away with it, counts as archived. */
  statusOf(candidate: string): CandidateStatus {
    const entry = this.standing(candidate)?.entry;
    if (entry === undefined) return 'open';
    return entry.type === 'approve' && isAbout(entry, candidate) ? 'approved' : 'archived';
  }

  /** How an archived candidate was put away; null for all others. */
  putAway(candidate: string): PutAway | null {
    const entry = this.standing(candidate)?.entry;
    if (entry === undefined || this.statusOf(candidate) !== 'archived') return null;
    const { time } = entry;
    const on = day(time);
    switch (entry.type) {
      case 'archive':
        return { type: 'archive', time, why: `You archived it on ${on}.` };
      case 'retire':
        return { type: 'retire', time, why: `You retired it on ${on}: it was taken out of ${entry.path}.` };
      case 'approve':
        return { type: 'replace', time, why: `You approved “${entry.text}” in its place on ${on}.` };
    }
  }

  /** All approvals that were carried out, undone ones too, oldest first. */
  approvals(): ApproveRecord[] {
    return [...this.#records.values()].filter(isApproval).filter(({ state }) => state === 'done');
  }

  /** Those that were carried out on this file. */
  approvalsOf(path: string): ApproveRecord[] {
    return this.approvals().filter(({ entry }) => this.placeOf(entry.path) === path);
  }

  #apply(entry: JournalEntry): void {
    switch (entry.type) {
      case 'approve':
      case 'retire':
      case 'archive': {
        const settled = entry.type === 'archive' || changesNothing(entry);
        const record: DecisionRecord = { entry, state: 'pending', undone: false, retired: false };
        this.#records.set(entry.id, record);
        for (const candidate of this.#concerned(entry)) {
          const others = this.#byCandidate.get(candidate);
          if (others === undefined) this.#byCandidate.set(candidate, [record]);
          else others.push(record);
        }
        if (settled) this.#done(record);
        else this.#open.set(entry.id, entry);
        return;
      }
      case 'undo':
        if (entry.receipt === null || changesNothing(entry.receipt)) this.#undo(entry.decision);
        else this.#open.set(entry.id, entry);
        return;
      case 'done':
      case 'failed': {
        const begun = this.#open.get(entry.of);
        this.#open.delete(entry.of);
        if (begun?.type === 'undo' && entry.type === 'done') this.#undo(begun.decision);
        const record = begun === undefined ? undefined : this.#records.get(entry.of);
        if (record === undefined) return;
        if (entry.type === 'done') this.#done(record);
        else record.state = 'failed';
        return;
      }
    }
  }

  #concerned(entry: ApproveEntry | RetireEntry | ArchiveEntry): Set<string> {
    const others =
      entry.type === 'approve'
        ? [
            ...this.#candidatesOf((entry.replaced ?? []).map(({ decision }) => decision)),
            ...(entry.putAway ?? []),
          ]
        : entry.type === 'retire'
          ? this.#candidatesOf(entry.ends)
          : [];
    const members = entry.type === 'retire' ? [] : (entry.members ?? []);
    return new Set([...(entry.candidate === null ? [] : [entry.candidate]), ...members, ...others]);
  }

  #candidatesOf(decisions: readonly (string | null)[]): string[] {
    return decisions.flatMap((decision) => {
      const entry = decision === null ? undefined : this.#records.get(decision)?.entry;
      return entry?.type === 'approve' ? [entry.candidate, ...(entry.members ?? [])] : [];
    });
  }

  #done(record: DecisionRecord): void {
    record.state = 'done';
    this.#setRetired(record, true);
  }

  #undo(id: string): void {
    const record = this.#records.get(id);
    if (record === undefined) return;
    record.undone = true;
    this.#setRetired(record, false);
  }

  /** Retiring a rule ends its approvals; taking that back lets them stand again. */
  #setRetired({ entry }: DecisionRecord, retired: boolean): void {
    if (entry.type !== 'retire') return;
    for (const id of entry.ends) {
      const approval = this.#records.get(id);
      if (approval !== undefined) approval.retired = retired;
    }
  }
}

function isAbout({ candidate, members }: ApproveEntry, id: string): boolean {
  return candidate === id || members?.includes(id) === true;
}

export function isApproval(record: DecisionRecord): record is ApproveRecord {
  return record.entry.type === 'approve';
}

export function isRetirement(record: DecisionRecord): record is RetireRecord {
  return record.entry.type === 'retire';
}

/** It was carried out, and neither taken back nor ended. */
export function stands({ state, undone, retired }: DecisionRecord): boolean {
  return state === 'done' && !undone && !retired;
}

export function toDecision({ entry, undone }: DecisionRecord): Decision {
  const { id, type, candidate, text, time } = entry;
  const receipt = entry.type === 'archive' ? null : receiptSchema.parse(entry);
  return { id, type, candidate, text, time, receipt, undone };
}

function changesNothing(change: { beforeHash: string; afterHash: string }): boolean {
  return change.beforeHash === change.afterHash;
}
