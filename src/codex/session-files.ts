import { type BigIntStats, type Dirent, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { brokenLinkError } from '../shared/broken-link.ts';
import { CarryoverError, systemCode } from '../shared/errors.ts';
import { isInside } from '../shared/paths.ts';
import { DAMAGED } from './text-source.ts';

/** A session file as a listing sees it: nothing of its contents has been read. */
export interface SessionFile {
  path: string;
  /** Thread id, from the file's name. */
  thread: string;
  /** Bytes on disk. */
  size: number;
  mtimeMs: number;
  /** Inode number, as text because it may not fit a number. */
  ino: string;
  /** A `.jsonl.zst` file. */
  compressed: boolean;
  archived: boolean;
}

/** Codex files sessions as `sessions/YYYY/MM/DD/`; nothing of ours is deeper. */
const MAX_DEPTH = 4;
/** The name of a year's, a month's or a day's folder. */
const DATE_PART = /^\d{2}(?:\d{2})?$/;
const NAME = /^rollout-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})-([0-9a-zA-Z-]{8,64})\.jsonl(\.zst)?$/;
/** Files looked at in one go. */
const STATS_AT_ONCE = 64;
/**
 * On a local disk a look takes microseconds, and going through a promise ten times as long. Where most looks take longer than
 * this, in milliseconds, files are looked at side by side, and nobody waits for the disk. (Most, not the average: on a busy
 * computer a single look may take as long as a thousand others.)
 */
const QUICK_LOOK_MS = 0.1;

/** The folders that Codex keeps sessions in; either may be missing. */
export function sessionRoots(codexHome: string): { live: string; archived: string } {
  return { live: path.join(codexHome, 'sessions'), archived: path.join(codexHome, 'archived_sessions') };
}

/** What a session file's name tells, or undefined for any other file. `started` sorts as text. */
export function readSessionName(
  file: string,
): { thread: string; started: string; compressed: boolean } | undefined {
  const match = NAME.exec(path.basename(file));
  if (!match) return undefined;
  const [, started = '', thread = '', zst] = match;
  return { thread, started, compressed: zst !== undefined };
}

/**
 * All session files, newest first by name. Folders that cannot be read become problems, also those that links lead to that are not
 * there; the rest is still listed. Folders that are not there are no problem. Of several files of one thread the plain one counts, then the live one.
 */
export async function listSessionFiles(
  codexHome: string,
): Promise<{ files: SessionFile[]; problems: CarryoverError[] }> {
  const { files, problems } = await listEverySessionFile(codexHome);
  return { files: newestFirst(onePerThread(files)), problems };
}

/** Every file that is there, copies of one session too, in no order. */
export async function listEverySessionFile(
  codexHome: string,
): Promise<{ files: SessionFile[]; problems: CarryoverError[] }> {
  const problems: CarryoverError[] = [];
  const roots = sessionRoots(codexHome);
  const found = [
    ...(await walk(roots.live, MAX_DEPTH, problems)).map((file) => ({ file, archived: false })),
    ...(await walk(roots.archived, MAX_DEPTH, problems)).map((file) => ({ file, archived: true })),
  ];
  const files: SessionFile[] = [];
  let quick = true;
  for (let start = 0; start < found.length; start += STATS_AT_ONCE) {
    const some = found.slice(start, start + STATS_AT_ONCE);
    const looked: (SessionFile | undefined)[] = [];
    if (quick) {
      let slow = 0;
      for (const { file, archived } of some) {
        const began = performance.now();
        looked.push(lookAtNow(file, archived, problems));
        if (performance.now() - began > QUICK_LOOK_MS) slow++;
      }
      quick = slow < some.length / 2;
      await nextTurn();
    } else {
      looked.push(...(await Promise.all(some.map(({ file, archived }) => lookAt(file, archived, problems)))));
    }
    files.push(...looked.filter((file) => file !== undefined));
  }
  return { files, problems };
}

/** One session file as it is now; undefined when it is gone or no session file. Throws nothing. */
export async function findSessionFile(file: string, codexHome: string): Promise<SessionFile | undefined> {
  const { archived } = sessionRoots(codexHome);
  return lookAt(file, isInside(file, archived), []);
}

/** Walks one root. `seen` holds the real paths of linked folders, so that no loop is walked twice. */
async function walk(
  folder: string,
  depth: number,
  problems: CarryoverError[],
  seen = new Set<string>(),
): Promise<string[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const broken = depth === MAX_DEPTH ? brokenLinkError(folder) : undefined;
    if (broken) problems.push(broken);
    else if (systemCode(error) !== 'ENOENT') problems.push(unreadable(`The folder ${folder}`, error));
    return [];
  }
  const files: string[] = [];
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory() || (entry.isSymbolicLink() && (await isNewFolder(full, seen)))) {
      if (depth > 1) files.push(...(await walk(full, depth - 1, problems, seen)));
    } else if (readSessionName(entry.name)) {
      files.push(full);
    } else if (entry.isSymbolicLink() && DATE_PART.test(entry.name)) {
      const broken = brokenLinkError(full);
      if (broken) problems.push(broken);
    }
  }
  return files;
}

/** Links to folders are followed, since people move old sessions to another disk; not to one that holds the link. */
async function isNewFolder(link: string, seen: Set<string>): Promise<boolean> {
  try {
    if (!(await stat(link)).isDirectory()) return false;
    const target = await realpath(link);
    const here = await realpath(path.dirname(link));
    if (isInside(here, target) || seen.has(target)) return false;
    seen.add(target);
    return true;
  } catch {
    return false;
  }
}

async function lookAt(
  file: string,
  archived: boolean,
  problems: CarryoverError[],
): Promise<SessionFile | undefined> {
  try {
    return describe(file, archived, await stat(file, { bigint: true }));
  } catch (error) {
    note(file, error, problems);
    return undefined;
  }
}

function lookAtNow(file: string, archived: boolean, problems: CarryoverError[]): SessionFile | undefined {
  try {
    return describe(file, archived, statSync(file, { bigint: true }));
  } catch (error) {
    note(file, error, problems);
    return undefined;
  }
}

function note(file: string, error: unknown, problems: CarryoverError[]): void {
  if (systemCode(error) !== 'ENOENT') problems.push(unreadable(`The session file ${file}`, error));
}

function describe(file: string, archived: boolean, found: BigIntStats): SessionFile | undefined {
  const name = readSessionName(file);
  if (!name || !found.isFile()) return undefined;
  return {
    path: file,
    thread: name.thread,
    size: Number(found.size),
    mtimeMs: Number(found.mtimeMs),
    ino: found.ino.toString(),
    compressed: name.compressed,
    archived,
  };
}

function onePerThread(files: readonly SessionFile[]): SessionFile[] {
  const chosen = new Map<string, SessionFile>();
  for (const file of files) {
    const other = chosen.get(file.thread);
    if (!other || rank(file) < rank(other)) chosen.set(file.thread, file);
  }
  return [...chosen.values()];
}

/** While Codex brings a compressed session back, both files are there for a moment; the plain one is the one it goes on with. */
function rank(file: SessionFile): number {
  return (file.compressed ? 2 : 0) + (file.archived ? 1 : 0);
}

/** By the time in their names. */
export function newestFirst(files: readonly SessionFile[]): SessionFile[] {
  const named = files.map((file) => ({ file, name: path.basename(file.path) }));
  named.sort((a, b) => (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
  return named.map(({ file }) => file);
}

/** The error for something under Codex's folders that cannot be read; `session-damaged` when reading it again cannot help. */
export function unreadable(what: string, cause: unknown): CarryoverError {
  const code = systemCode(cause);
  const because =
    code === 'EACCES' || code === 'EPERM'
      ? 'you have no permission for it. Give yourself read access and scan again.'
      : code === 'ENOENT'
        ? 'it is no longer there. If the session was moved or deleted, there is nothing to do.'
        : code === 'EISDIR'
          ? 'it is a folder. Move it out of the sessions folder.'
          : code === DAMAGED
            ? 'its compressed data is damaged or cut off. What comes before that is kept; the rest is lost unless Codex can still open the session.'
            : `the system answered ${code ?? 'with an unknown error'}. Scan again later.`;
  const kind = code === DAMAGED ? 'session-damaged' : 'session-unreadable';
  return new CarryoverError(kind, `${what} could not be read: ${because}`, { cause });
}
