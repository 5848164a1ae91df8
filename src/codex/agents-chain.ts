import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { AGENTS_FILE, OVERRIDE_FILE } from '../shared/codex-files.ts';
import { isFolder } from '../shared/is-there.ts';
import type { Budget, Scope } from '../shared/model.ts';
import type { Problem } from '../shared/status.ts';
import { type CodexConfig, readCodexConfig, readFolderConfig } from './config.ts';
import { rootAbove } from './project.ts';
import { type UnreadableRules, unreadableIn } from './unreadable-rules.ts';
import { grouped } from '../shared/amounts.ts';

/**
 * What Codex is given from AGENTS.md files in a folder, by the rules that were measured with the real binary
 * (docs/memory.md has each fact and `test/unit/codex-memory` replays the recorded runs).
 */

/** Bytes of one file we look at. What lies behind is counted, not read. */
const MAX_READ = 4_194_304;

/** A file as Codex would find it: regular, symlinks followed. */
export interface FoundFile {
  /** Its size; `bytes` may be shorter when the file is huge. */
  readonly size: number;
  readonly bytes: Buffer;
}

/** Reads a file, or null when Codex would pass it over. Another reader answers "what if this file held something else". */
export type ReadFound = (file: string) => Promise<FoundFile | null>;

/** One file of the chain, in the order Codex sends them; files that hide or are hidden stand next to each other. */
export interface ChainFile {
  /** As Codex names it, symlinks not resolved. */
  readonly path: string;
  readonly scope: Scope;
  readonly bytes: number;
  /** Bytes that reach Codex; 0 when hidden, blank or dropped. */
  readonly given: number;
  /** Line, counted from 1, in which Codex stops reading; null when it reads all or nothing of the file. */
  readonly stopsAtLine: number | null;
  /** Why it does not fully reach Codex; null when it does. */
  readonly note: string | null;
  readonly content: Buffer;
}

export interface AgentsChain {
  readonly files: readonly ChainFile[];
  /** Folders that bear the name of a file of rules. Codex passes over them. */
  readonly folders: readonly { path: string; scope: Scope }[];
  /** Files that Codex cannot open. One of a project keeps all of the project's files from it. */
  readonly unreadable: readonly UnreadableRules[];
  /** `used` is what the project files would like to have, so it may be over `limit`. */
  readonly budget: Budget;
  readonly problems: readonly Problem[];
}

export interface ChainRequest {
  readonly codexHome: string;
  /** The folder a session runs in. Codex follows the path as it was given, so it is not resolved. */
  readonly folder: string;
  readonly read?: ReadFound;
}

/** Never throws: what cannot be read, Codex cannot read either. */
export async function readAgentsChain(request: ChainRequest): Promise<AgentsChain> {
  const { codexHome, read = readFound } = request;
  const folder = path.resolve(request.folder);
  const home = await readCodexConfig(codexHome);
  const folders = await projectFolders(folder, home.config);
  const { config, problems } = await trustedConfig(folders, home.config);
  const files = await globalFiles(codexHome, read);
  const unreadable = await unreadableIn(codexHome, 'global', [OVERRIDE_FILE, AGENTS_FILE], files[0]?.path);
  const names = [OVERRIDE_FILE, AGENTS_FILE, ...config.fallbackNames];
  let used = 0;
  let left = config.projectDocMaxBytes;
  for (const each of folders) {
    const chosen = await chooseRulesFile(each, config, read);
    unreadable.push(...(await unreadableIn(each, 'project', names, chosen?.path)));
    if (chosen === null) continue;
    const entry = projectEntry(chosen, left, config.projectDocMaxBytes);
    left -= entry.given;
    if (!isBlank(chosen.found.bytes)) used += entry.bytes;
    files.push(entry, ...chosen.hidden.map((hidden) => hiddenEntry(hidden, 'project', chosen.path)));
  }
  const barred = unreadable.find(({ scope }) => scope === 'project');
  return {
    files: barred === undefined ? files : withoutProject(files, barred),
    unreadable,
    folders: [
      ...(await foldersNamedAsRules([codexHome], 'global')),
      ...(await foldersNamedAsRules(folders, 'project')),
    ],
    budget: { used: barred === undefined ? used : 0, limit: config.projectDocMaxBytes },
    problems: [...home.problems, ...problems],
  };
}

/** The file that a folder gives, and those that stand beside it unread. */
export interface ChosenFile {
  readonly path: string;
  readonly found: FoundFile;
  readonly hidden: readonly { path: string; found: FoundFile }[];
}

/**
 * The one file that Codex takes from a project folder: the override, AGENTS.md, then the fallback names. The first that exists wins, even when
 * it is blank.
 */
export async function chooseRulesFile(
  folder: string,
  config: Pick<CodexConfig, 'fallbackNames'>,
  read: ReadFound = readFound,
): Promise<ChosenFile | null> {
  const all: { path: string; found: FoundFile }[] = [];
  for (const name of new Set([OVERRIDE_FILE, AGENTS_FILE, ...config.fallbackNames])) {
    const file = path.join(folder, name);
    const found = await read(file);
    if (found !== null) all.push({ path: file, found });
  }
  const [first, ...hidden] = all;
  return first === undefined ? null : { ...first, hidden };
}

/** The global file: here, unlike in a project, a blank override is passed over. */
export async function chooseGlobalFile(
  codexHome: string,
  read: ReadFound = readFound,
): Promise<ChosenFile | null> {
  const chosen = await chooseRulesFile(codexHome, { fallbackNames: [] }, read);
  const [agents] = chosen?.hidden ?? [];
  if (chosen === null || agents === undefined || !isBlank(chosen.found.bytes)) return chosen;
  return { ...agents, hidden: [] };
}

/** The settings that hold in a folder: Codex's own, then those of trusted folders from the root down. */
export async function configIn(codexHome: string, folder: string): Promise<CodexConfig> {
  const { config } = await readCodexConfig(codexHome);
  return (await trustedConfig(await projectFolders(path.resolve(folder), config), config)).config;
}

/** A regular file's first `MAX_READ` bytes; null for folders, devices, broken symlinks and what may not be read. */
export const readFound: ReadFound = async (file) => {
  try {
    // Asked first, because opening a pipe would wait for its other end.
    const found = await stat(file);
    if (!found.isFile()) return null;
    const { size } = found;
    const handle = await open(file, 'r');
    try {
      const bytes = Buffer.alloc(Math.min(size, MAX_READ));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      return { size, bytes: bytes.subarray(0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
};

/** Blank as Rust's `trim` sees it: Unicode white space, to which a BOM and zero-width characters do not belong. */
export function isBlank(bytes: Uint8Array): boolean {
  return /^\p{White_Space}*$/u.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}

async function projectFolders(folder: string, config: CodexConfig): Promise<string[]> {
  const root = (await rootAbove(folder, config.rootMarkers)) ?? folder;
  const down: string[] = [];
  for (let here = folder; ; here = path.dirname(here)) {
    down.unshift(here);
    if (here === root) return down;
  }
}

async function trustedConfig(
  folders: readonly string[],
  base: CodexConfig,
): Promise<{ config: CodexConfig; problems: Problem[] }> {
  const problems: Problem[] = [];
  let config = base;
  if (base.trust.size === 0) return { config, problems };
  const trustOf = async (folder: string | undefined): Promise<boolean | undefined> => {
    if (folder === undefined) return undefined;
    return base.trust.get(folder) ?? base.trust.get(await realpath(folder).catch(() => folder));
  };
  const root = await trustOf(folders[0]);
  for (const folder of folders) {
    if (((await trustOf(folder)) ?? root) !== true) continue;
    const read = await readFolderConfig(folder, config);
    config = read.config;
    problems.push(...read.problems);
  }
  return { config, problems };
}

async function globalFiles(codexHome: string, read: ReadFound): Promise<ChainFile[]> {
  const chosen = await chooseGlobalFile(codexHome, read);
  if (chosen === null) return [];
  const { path: file, found } = chosen;
  const blank = isBlank(found.bytes);
  const entry: ChainFile = {
    path: file,
    scope: 'global',
    bytes: found.size,
    given: blank ? 0 : found.size,
    stopsAtLine: null,
    note: blank && found.size > 0 ? 'It is blank.' : null,
    content: found.bytes,
  };
  return [entry, ...chosen.hidden.map((hidden) => hiddenEntry(hidden, 'global', file))];
}

function projectEntry(chosen: ChosenFile, left: number, limit: number): ChainFile {
  const { path: file, found } = chosen;
  const { size, bytes } = found;
  const entry = (given: number, note: string | null, stopsAtLine: number | null = null): ChainFile => {
    return { path: file, scope: 'project', bytes: size, given, stopsAtLine, note, content: bytes };
  };
  if (isBlank(bytes)) {
    const hides = chosen.hidden.map((hidden) => path.basename(hidden.path)).join(', ');
    return entry(0, hides === '' ? null : `It is blank, and still Codex reads it in place of ${hides}.`);
  }
  const given = Math.min(size, left);
  if (given === size) return entry(given, null);
  if (limit === 0) return entry(0, 'Codex reads no project files: project_doc_max_bytes is 0.');
  // A part that is blank is dropped as a blank file is, and takes nothing from the files below.
  if (isBlank(bytes.subarray(0, given)))
    return entry(0, `Codex drops it: its limit of ${grouped(limit)} bytes is used up.`);
  const line = lineOfByte(bytes, given);
  return entry(
    given,
    `Codex stops reading in line ${line}: its limit of ${grouped(limit)} bytes is used up.`,
    line,
  );
}

function hiddenEntry(hidden: { path: string; found: FoundFile }, scope: Scope, by: string): ChainFile {
  return {
    path: hidden.path,
    scope,
    bytes: hidden.found.size,
    given: 0,
    stopsAtLine: null,
    note: `Codex reads ${path.basename(by)} in its place.`,
    content: hidden.found.bytes,
  };
}

/** The project's files when one of them cannot be read: Codex then gives none of them (docs/memory.md). The global one is not touched by it. */
function withoutProject(files: readonly ChainFile[], { path: unreadable }: UnreadableRules): ChainFile[] {
  const note = `Codex cannot read ${unreadable}, and so it reads none of the project's files.`;
  return files.map((file) =>
    file.scope === 'project' ? { ...file, given: 0, stopsAtLine: null, note } : file,
  );
}

async function foldersNamedAsRules(
  places: readonly string[],
  scope: Scope,
): Promise<{ path: string; scope: Scope }[]> {
  const found: { path: string; scope: Scope }[] = [];
  for (const place of places)
    for (const name of [OVERRIDE_FILE, AGENTS_FILE]) {
      const named = path.join(place, name);
      if (await isFolder(named)) found.push({ path: named, scope });
    }
  return found;
}

/** The line, counted from 1, in which a byte stands. */
export function lineOfByte(bytes: Uint8Array, byte: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < byte; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}
