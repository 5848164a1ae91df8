import path from 'node:path';
import { type JournalEntry, journalEntrySchema } from '../review/journal-entries.ts';
import type { CarryoverError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { isNewGeneration } from '../store/generations.ts';
import { type Journal, openJournal, renewJournal } from '../store/journal.ts';
import { type Store, openStore } from '../store/store.ts';

/** The journal's name in the state folder. */
export const DECISIONS_FILE = 'decisions.jsonl';

export interface StateFolderOptions {
  stateDir: string;
  /** As which owner it is opened (src/engine/ownership): the number of its files, and what says that it still is. */
  owner?: { generation: number; check: () => void };
  /** Why nothing can be written. Then it is only read. */
  readOnly?: CarryoverError;
  log: Log;
}

/** What stands in a state folder: the index, which can be built again, and the decisions, which cannot. */
export interface StateFolder {
  store: Store;
  journal: Journal<JournalEntry>;
  /** Throws when this process may not decide anything: it does not own the folder any more, or never did. */
  fence: () => void;
}

/** Throws a CarryoverError when the folder cannot be used. Whoever opens it closes the store. */
export async function openStateFolder(options: StateFolderOptions): Promise<StateFolder> {
  const { stateDir, owner, readOnly, log } = options;
  const generation = owner?.generation ?? 0;
  const fence = (): void => {
    // Even if it could: a few bytes often fit on a full disk, and nobody owns the folder.
    if (readOnly) throw readOnly;
    owner?.check();
  };
  const journalFile = path.join(stateDir, DECISIONS_FILE);
  // Before the index, whose presence says that this is done.
  if (readOnly === undefined && isNewGeneration(stateDir, generation)) renewJournal(journalFile);
  const store = await openStore(stateDir, {
    generation,
    readOnly: readOnly !== undefined,
    absent: readOnly?.code === 'codex-home-missing' || readOnly?.code === 'link-broken',
  });
  try {
    const journal = openJournal(journalFile, journalEntrySchema, {
      readOnly: readOnly !== undefined,
      fence,
    });
    if (journal.skipped > 0)
      log.warn(`${journal.skipped} entries of the decisions journal could not be read`);
    return { store, journal, fence };
  } catch (error) {
    store.close();
    throw error;
  }
}
