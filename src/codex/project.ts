import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isThere } from '../shared/is-there.ts';

/** A project as a person means it: one repository, whatever sub-folder or worktree a session ran in. */
export interface Project {
  /** Where the project's files are for this folder: a worktree's own root. As Codex, we follow the path as it was given. */
  readonly root: string;
  /** One name for all worktrees: the main repository's root, links resolved. */
  readonly identity: string;
}

/** Answers remembered at once; a person has worked in fewer folders than this. */
const CACHE_LIMIT = 2_000;
/** How long an answer is believed: `git init` should be noticed, and a scan asks for the same folder many times. */
const CACHE_MS = 30_000;

/**
 * The project a folder belongs to: the nearest folder upward with a `.git` folder or file in it, as Codex looks for it.
 * Null outside any project. A folder that has vanished counts to its nearest existing parent's project, and is a project of its own
 * where there is none, since nobody can tell any more.
 */
export async function findProject(folder: string): Promise<Project | null> {
  const given = path.resolve(folder);
  let start = given;
  while (!(await isThere(start)) && path.dirname(start) !== start) start = path.dirname(start);
  const root = await rootAbove(start, ['.git']);
  if (root !== null) return { root, identity: await identityOf(root) };
  if (start === given) return null;
  return { root: given, identity: path.join(await resolved(start), path.relative(start, given)) };
}

/** The folder's own place, whatever links lead there: a terminal tells that one where an editor was opened by a link. */
export async function resolved(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}

/** `findProject` with a bounded memory, for whoever asks often. */
export function createProjectFinder(
  now: () => number = Date.now,
): (folder: string) => Promise<Project | null> {
  const known = new Map<string, { until: number; project: Promise<Project | null> }>();
  return (folder) => {
    const found = known.get(folder);
    if (found !== undefined && found.until > now()) return found.project;
    known.delete(folder);
    const oldest = known.keys().next();
    if (known.size >= CACHE_LIMIT && oldest.done !== true) known.delete(oldest.value);
    const project = findProject(folder);
    known.set(folder, { until: now() + CACHE_MS, project });
    return project;
  };
}

/** The nearest folder from `folder` upward that holds one of the markers, or null. Broken symlinks are no markers. */
export async function rootAbove(folder: string, markers: readonly string[]): Promise<string | null> {
  for (let here = path.resolve(folder); ; here = path.dirname(here)) {
    for (const marker of markers) if (await isThere(path.join(here, marker))) return here;
    if (path.dirname(here) === here) return null;
  }
}

/**
 * A worktree's `.git` is a file that names its folder in the main repository; that folder's `commondir` leads to the
 * repository itself. Submodules and separate git folders have no `commondir` and stand for themselves, as do the worktrees of a bare
 * repository, which has no folder a person works in.
 */
async function identityOf(root: string): Promise<string> {
  const real = await resolved(root);
  const pointer = await readSmall(path.join(root, '.git'));
  const target = pointer === null ? undefined : /^gitdir:\s*(.+?)\s*$/m.exec(pointer)?.[1];
  if (target === undefined) return real;
  const gitFolder = path.resolve(real, target);
  const common = await readSmall(path.join(gitFolder, 'commondir'));
  const repository =
    common === null ? path.dirname(path.dirname(gitFolder)) : path.resolve(gitFolder, common.trim());
  const isWorktree = common !== null || path.basename(path.dirname(gitFolder)) === 'worktrees';
  if (!isWorktree || path.basename(repository) !== '.git') return real;
  return realpath(path.dirname(repository)).catch(() => real);
}

/** Git's pointer files hold one short line. */
const POINTER_LIMIT = 8_192;

async function readSmall(file: string): Promise<string | null> {
  try {
    const found = await stat(file);
    return found.isFile() && found.size <= POINTER_LIMIT ? await readFile(file, 'utf8') : null;
  } catch {
    return null;
  }
}
