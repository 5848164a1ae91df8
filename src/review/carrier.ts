import { CarryoverError } from '../shared/errors.ts';
import { removeRule } from './block.ts';
import type { Decisions } from './decisions.ts';
import type { FileEntry } from './journal-entries.ts';
import { type RuleFiles, hashOf } from './rule-files.ts';

/** Carries decisions out on files, and finds out afterwards how far an interrupted one came. */
export class Carrier {
  readonly #decisions: Decisions;
  readonly #files: RuleFiles;
  readonly #now: () => number;

  constructor(decisions: Decisions, files: RuleFiles, now: () => number) {
    this.#decisions = decisions;
    this.#files = files;
    this.#now = now;
  }

  /**
   * Intent into the journal, then the file, then the journal again. Whatever happens in between, the file's hash tells how far we came.
   */
  run(
    entry: FileEntry,
    change: { path: string; beforeHash: string; afterHash: string },
    after: Buffer | null,
  ): void {
    this.#decisions.add(entry);
    if (change.beforeHash === change.afterHash) return;
    try {
      if (after === null) this.#files.remove(change.path, change.beforeHash);
      else this.#files.write(change.path, after, change.beforeHash);
    } catch (error) {
      // A disk may complain after it has done its work: what counts is what stands there.
      this.settle();
      if (this.#cameTrue(entry)) return;
      throw error;
    }
    this.settle();
    if (!this.#cameTrue(entry))
      throw new CarryoverError(
        'state-unusable',
        `${change.path} was changed, but that could not be written down. Free some space on the disk; the next start settles it.`,
      );
  }

  #cameTrue(entry: FileEntry): boolean {
    const record = this.#decisions.find(entry.type === 'undo' ? entry.decision : entry.id);
    return record !== undefined && (entry.type !== 'undo' || record.undone);
  }

  /** Closes everything that was begun, by what the files say. */
  settle(): void {
    try {
      this.#settle();
    } catch {
      // It stays pending and is settled before the next decision.
    }
  }

  #settle(): void {
    for (const entry of this.#decisions.pending()) {
      const type = this.#wasDone(entry) ? 'done' : 'failed';
      this.#decisions.add({ v: 1, type, of: entry.id, time: this.#now() });
    }
  }

  #wasDone(entry: FileEntry): boolean {
    const change = entry.type === 'undo' ? entry.receipt : entry;
    if (change === null) return true;
    const bytes = this.#files.read(change.path);
    const hash = hashOf(bytes);
    if (hash === change.afterHash) return true;
    if (hash === change.beforeHash) return false;
    // Someone changed the file after us: then the rule itself has to tell.
    const isThere = bytes !== null && holds(bytes, change.text);
    return isThere === this.#puts(entry);
  }

  /** Whether it puts a rule into a file; else it takes one out. */
  #puts(entry: FileEntry): boolean {
    if (entry.type !== 'undo') return entry.type === 'approve';
    return this.#decisions.find(entry.decision)?.entry.type === 'retire';
  }
}

function holds(bytes: Buffer, rule: string): boolean {
  try {
    return removeRule(bytes, rule).removed;
  } catch {
    return false;
  }
}
