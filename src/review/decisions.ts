import type { CandidateStatus, Decision, Receipt } from '../shared/model.ts';
import type { Journal } from '../store/journal.ts';
import type { ApproveEntry, ArchiveEntry, JournalEntry, UndoEntry } from './journal-entries.ts';

type State = 'pending' | 'done' | 'failed';

/** A decision as the journal tells it. */
export interface DecisionRecord {
  readonly entry: ApproveEntry | ArchiveEntry;
  state: State;
  undone: boolean;
}

export interface ApproveRecord extends DecisionRecord {
  readonly entry: ApproveEntry;
}

/** Everything that was ever decided, rebuilt from the journal alone and kept up with each entry that is added. */
export class Decisions {
  readonly #journal: Journal<JournalEntry>;
  readonly #records = new Map<string, DecisionRecord>();
  readonly #byCandidate = new Map<string, DecisionRecord[]>();
  readonly #open = new Map<string, ApproveEntry | UndoEntry>();

  constructor(journal: Journal<JournalEntry>) {
    this.#journal = journal;
    for (const entry of journal.entries()) this.#apply(entry);
  }

  /** Throws what the journal throws; nothing has changed then. */
  add(entry: JournalEntry): void {
    this.#journal.append(entry);
    this.#apply(entry);
  }

  /** Decisions and undos that were begun and neither done nor failed: we were interrupted. */
  pending(): readonly (ApproveEntry | UndoEntry)[] {
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
  list(limit: number): Decision[] {
    return [...this.#records.values()]
      .filter(({ state }) => state === 'done')
      .slice(-limit)
      .reverse()
      .map(toDecision);
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

  /** All approvals that were carried out on this file, undone ones too, oldest first. */
  approvalsOf(path: string): ApproveRecord[] {
    return [...this.#records.values()]
      .filter(isApproval)
      .filter(({ entry, state }) => state === 'done' && entry.path === path);
  }

  #apply(entry: JournalEntry): void {
    switch (entry.type) {
      case 'approve':
      case 'archive': {
        const settled = entry.type === 'archive' || changesNothing(entry);
        const record: DecisionRecord = { entry, state: settled ? 'done' : 'pending', undone: false };
        this.#records.set(entry.id, record);
        for (const candidate of this.#concerned(entry)) {
          const others = this.#byCandidate.get(candidate);
          if (others === undefined) this.#byCandidate.set(candidate, [record]);
          else others.push(record);
        }
        if (entry.type === 'approve' && !settled) this.#open.set(entry.id, entry);
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
        const record = this.#records.get(entry.of);
        if (begun?.type === 'approve' && record !== undefined) record.state = entry.type;
        return;
      }
    }
  }

  #concerned(entry: ApproveEntry | ArchiveEntry): Set<string> {
    const all = [entry.candidate, ...(entry.members ?? [])];
    if (entry.type === 'archive') return new Set(all);
    const replaced = (entry.replaced ?? []).flatMap(({ decision }) => {
      const old = decision === null ? undefined : this.#records.get(decision)?.entry;
      return old === undefined ? [] : [old.candidate, ...(old.members ?? [])];
    });
    return new Set([...all, ...replaced, ...(entry.putAway ?? [])]);
  }

  #undo(id: string): void {
    const record = this.#records.get(id);
    if (record !== undefined) record.undone = true;
  }
}

function isAbout({ candidate, members }: ApproveEntry, id: string): boolean {
  return candidate === id || members?.includes(id) === true;
}

export function isApproval(record: DecisionRecord): record is ApproveRecord {
  return record.entry.type === 'approve';
}

/** It was carried out and not taken back. */
export function stands({ state, undone }: DecisionRecord): boolean {
  return state === 'done' && !undone;
}

export function toDecision({ entry, undone }: DecisionRecord): Decision {
  const { id, type, candidate, text, time } = entry;
  const receipt = entry.type === 'approve' ? receiptOf(entry) : null;
  return { id, type, candidate, text, time, receipt, undone };
}

function receiptOf(entry: ApproveEntry): Receipt {
  const { id, candidate, text, destination, path, beforeHash, afterHash, backup, time } = entry;
  return { id, candidate, text, destination, path, beforeHash, afterHash, backup, time };
}

function changesNothing(change: { beforeHash: string; afterHash: string }): boolean {
  return change.beforeHash === change.afterHash;
}
