import { existsSync, realpathSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createProjectFinder, resolved } from '../codex/project.ts';
import { isInside } from '../shared/paths.ts';
import type { CandidateStatus } from '../shared/model.ts';
import type { Database } from '../store/database.ts';
import type { Settings } from './settings.ts';

export interface ProjectsParts {
  db: Database;
  settings: Settings;
  statusOf: (candidate: string) => CandidateStatus;
  /** As `Review.areMoved`. */
  rulesAreMoved: (from: string, to: string) => boolean;
}

/** Nobody's project: a path from there tells of the machine. */
const tooWide = /^(?:[A-Za-z]:)?[\\/]?(?:home|Users)?$/;

/** Begins the keys under which is kept which project a folder counts to that is gone. */
const COUNTED = 'counted:';

/**
 * Which project a folder belongs to. What stands on the disk says it (codex/project.ts). A worktree that was taken away before its
 * sessions were read stands there no more; where git or the sessions leave no doubt, it counts to the repository that it was of.
 */
export class Projects {
  readonly #parts: ProjectsParts;
  readonly #find = createProjectFinder();
  /** What each folder that is gone counts to, as the settings have it. */
  #counted: ReadonlyMap<string, string> | undefined;
  #former: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(parts: ProjectsParts) {
    this.#parts = parts;
  }

  /** Outside any repository a folder is its own project: that is where Codex reads rules for it. */
  async of(folder: string): Promise<string> {
    const identity = (await this.#find(folder))?.identity ?? (await resolved(folder));
    return this.#now(identity);
  }

  /** Where a file stands by now: in the place of a folder that is gone, if it stood in one. */
  placeOf(file: string): string {
    for (const gone of this.#countedNow().keys())
      if (isInside(file, gone)) {
        const project = this.#now(gone);
        if (project !== gone) return path.join(project, path.relative(gone, file));
      }
    return file;
  }

  /** Of the name that a project has and those that it had before, or that its worktrees had which are gone, the first that is wanted. */
  nameOf(project: string, isWanted: (name: string) => boolean): string | undefined {
    return [project, ...(this.#formerNow().get(project) ?? [])].find(isWanted);
  }

  /** What a project counts to that may be gone. */
  #now(project: string): string {
    const counted = this.#countedNow();
    let now = project;
    // What stands there is itself. Of a ring, which no move makes but a damaged index may have, one round is enough.
    for (let hops = counted.size; hops > 0 && !existsSync(now); hops--) now = counted.get(now) ?? now;
    return now;
  }

  #countedNow(): ReadonlyMap<string, string> {
    const { settings } = this.#parts;
    this.#counted ??= new Map(
      settings
        .keys(COUNTED)
        .map((key) => [key.slice(COUNTED.length), settings.text(key) ?? key.slice(COUNTED.length)]),
    );
    return this.#counted;
  }

  #forgetCounted(): void {
    this.#counted = undefined;
    this.#former = undefined;
  }

  /** The other names of each project. Asked for each rule that is heard, and whoever works in worktrees has hundreds that are gone. */
  #formerNow(): ReadonlyMap<string, readonly string[]> {
    if (this.#former === undefined) {
      const former = new Map<string, string[]>();
      for (const gone of this.#countedNow().keys()) {
        const project = this.#now(gone);
        if (project !== gone) former.set(project, [...(former.get(project) ?? []), gone]);
      }
      this.#former = former;
    }
    return this.#former;
  }

  /** A folder as a path in its project, with `/` between; empty for the root, `..` where all begins. */
  async folderIn(folder: string): Promise<string> {
    const root = (await this.#find(folder))?.root ?? folder;
    if (tooWide.test(root)) return '..';
    return path.relative(root, path.resolve(folder)).replaceAll('\\', '/');
  }

  /** The roots under which a folder's project stands: of the folder's own worktree, of its repository, and of the other worktrees that are there. */
  async checkoutsOf(folder: string): Promise<readonly [string, ...string[]]> {
    const project = await this.of(folder);
    const root = (await this.#find(folder))?.root;
    const own = root === undefined ? project : await resolved(root);
    const worktrees = [...(await worktreesOf([project])).keys()].filter((each) => existsSync(each));
    return [own, ...[project, ...worktrees].filter((each) => each !== own)];
  }

  /**
   * Finds where folders that are gone count to, now that all sessions were read. The threads that are to be read again for it; then it is to
   * be asked again.
   */
  async settle(): Promise<string[]> {
    const { settings } = this.#parts;
    const back = settings.keys(COUNTED).filter((key) => existsSync(key.slice(COUNTED.length)));
    const threads = back.flatMap((key) => this.#ranIn(key.slice(COUNTED.length)));
    for (const key of back) settings.remove(key);
    this.#forgetCounted();
    // What was decided there is its own again once they are read, and others that are gone may count to it.
    if (threads.length > 0) return threads;
    const known = this.#known();
    for (const project of known.keys())
      if (isLinked(project) && (await this.of(project)) !== project)
        threads.push(...this.#countedTo(project));
    const gone = [...known.keys()].filter(
      (project) =>
        path.isAbsolute(project) && !existsSync(project) && settings.text(COUNTED + project) === null,
    );
    if (gone.length === 0) return threads;
    const repositories = await this.#standing([...known.keys()]);
    const worktrees = await worktreesOf(repositories);
    for (const project of gone) {
      const names = known.get(project) ?? new Set();
      const home = homeOf(project, worktrees) ?? onlyOne(names, known, repositories);
      if (home === undefined) continue;
      // What somebody decided there is tied to it, unless it is there that the rules stand now.
      if (this.#isDecided(project) && !this.#parts.rulesAreMoved(project, home)) continue;
      settings.putText(COUNTED + project, home);
      this.#forgetCounted();
      threads.push(...this.#countedTo(project));
    }
    return threads;
  }

  /** All projects, and from where their sessions say that the repository comes. */
  #known(): Map<string, Set<string>> {
    const known = new Map<string, Set<string>>();
    this.#parts.db.all(
      'SELECT DISTINCT project, repository FROM session WHERE project IS NOT NULL',
      [],
      (row) => {
        const names = known.get(row.text(0)) ?? new Set();
        known.set(row.text(0), names);
        const repository = row.textOrNull(1);
        if (repository !== null) names.add(repository);
      },
    );
    return known;
  }

  /** Those that are repositories on this disk. */
  async #standing(projects: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const project of projects)
      if (path.isAbsolute(project) && existsSync(path.join(project, '.git')))
        if ((await this.#find(project))?.identity === project) found.push(project);
    return found;
  }

  #isDecided(project: string): boolean {
    const candidates = this.#parts.db.all('SELECT id FROM candidate WHERE project = ?', [project], (row) =>
      row.text(0),
    );
    return candidates.some((id) => this.#parts.statusOf(id) !== 'open');
  }

  #countedTo(project: string): string[] {
    return this.#parts.db.all(
      `SELECT thread FROM session WHERE project = ?1 UNION SELECT thread FROM observation WHERE project = ?1
       UNION SELECT thread FROM episode WHERE project = ?1`,
      [project],
      (row) => row.text(0),
    );
  }

  #ranIn(folder: string): string[] {
    return this.#parts.db.all(
      'SELECT thread FROM session WHERE cwd = ?1 UNION SELECT thread FROM observation WHERE cwd = ?1',
      [folder],
      (row) => row.text(0),
    );
  }
}

/** A name by which a folder stood in the index before a link came into its path, or links were resolved outside of repositories too. */
function isLinked(project: string): boolean {
  try {
    return realpathSync(project) !== project;
  } catch {
    return false;
  }
}

/** Worktrees that git still has in its books though their folders may be gone, and the repository of each. */
async function worktreesOf(repositories: readonly string[]): Promise<Map<string, string>> {
  const worktrees = new Map<string, string>();
  for (const repository of repositories) {
    const books = path.join(repository, '.git', 'worktrees');
    for (const name of await readdir(books).catch(() => [])) {
      // The path of the worktree's `.git` (gitrepository-layout, "worktrees/<id>/gitdir").
      const file = await readFile(path.join(books, name, 'gitdir'), 'utf8').catch(() => '');
      if (file.trim() !== '') worktrees.set(path.dirname(path.resolve(books, name, file.trim())), repository);
    }
  }
  return worktrees;
}

function homeOf(folder: string, worktrees: ReadonlyMap<string, string>): string | undefined {
  for (const [worktree, repository] of worktrees)
    if (folder === worktree || isInside(folder, worktree)) return repository;
  return undefined;
}

/** The one repository of the same origin that stands; undefined where there are two, for either may be meant. */
function onlyOne(
  names: ReadonlySet<string>,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  standing: readonly string[],
): string | undefined {
  const [name] = names;
  if (name === undefined || names.size > 1) return undefined;
  const same = standing.filter((project) => known.get(project)?.has(name));
  return same.length === 1 ? same[0] : undefined;
}
