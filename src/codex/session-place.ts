import path from 'node:path';
import type { CarryoverError } from '../shared/errors.ts';
import {
  findSessionFile,
  listSessionFiles,
  readSessionName,
  type SessionFile,
  sessionRoots,
} from './session-files.ts';
import { DAY } from '../shared/dates.ts';

/** Where an agent keeps its session files, as far as watching has to know. */
export interface SessionPlace {
  /** The folder that is watched; while it is not there, it is waited for. */
  root: string;
  /** Folders below it that are looked into. */
  depth: number;
  /** Whether a folder below the root may hold a file that changes. Entries that cannot be folders are not asked about. */
  isWatched(folder: string): boolean;
  isSession(file: string): boolean;
  list(): Promise<{ files: SessionFile[]; problems: CarryoverError[] }>;
  /** One session file as it is now; undefined when it is gone. */
  find(file: string): Promise<SessionFile | undefined>;
}

/** Only day folders and files younger than this are watched, to spare the system. */
export const RECENT_MS = 8 * DAY;

/** The two session folders of a Codex home, and in them the folders of young days (`sessions/YYYY/MM/DD`). */
export function codexSessions(codexHome: string): SessionPlace {
  const { live, archived } = sessionRoots(codexHome);
  const roots = [path.basename(live), path.basename(archived)];
  return {
    root: codexHome,
    depth: 4,
    isWatched(folder) {
      const [root = '', ...inside] = path.relative(codexHome, folder).split(path.sep);
      return roots.includes(root) && isRecent(inside.join('-'));
    },
    isSession: (file) => readSessionName(file) !== undefined,
    list: () => listSessionFiles(codexHome),
    find: (file) => findSessionFile(file, codexHome),
  };
}

/** Whether a day, or a year or month of it (`2026`, `2026-11`, `2026-11-21`), may hold young sessions. No date is young. */
function isRecent(day: string): boolean {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(day)) return true;
  const limit = new Date(Date.now() - RECENT_MS).toISOString().slice(0, day.length);
  return day >= limit;
}
