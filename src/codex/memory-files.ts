import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { CODEX_MEMORIES, SKILL_FILE } from '../shared/codex-files.ts';
import { rootAbove } from './project.ts';

/** Skills and memories of one kind that are listed; nobody has more. */
const MAX_FILES = 1_000;
/** Folders in folders below a root of skills: `skills/.system/name/SKILL.md`. */
const MAX_DEPTH = 4;

export interface SkillPlaces {
  readonly codexHome: string;
  /** The person's home folder. */
  readonly home: string;
  /** The folder a session runs in. */
  readonly folder: string;
}

/**
 * Every SKILL.md that Codex finds in a folder (codex-facts, "Skills"): below `~/.agents/skills`, `$CODEX_HOME/skills`,
 * `.agents/skills` of each folder from the project's root down, and the project's `.codex/skills`.
 */
export async function listSkillFiles({ codexHome, home, folder }: SkillPlaces): Promise<string[]> {
  const here = path.resolve(folder);
  const root = (await rootAbove(here, ['.git'])) ?? here;
  const below: string[] = [];
  for (let at = here; ; at = path.dirname(at)) {
    below.unshift(path.join(at, '.agents', 'skills'));
    if (at === root || at === path.dirname(at)) break;
  }
  const roots = [
    path.join(home, '.agents', 'skills'),
    path.join(codexHome, 'skills'),
    ...below,
    path.join(root, '.codex', 'skills'),
  ];
  return listBelow(roots, (name) => name === SKILL_FILE);
}

/** Markdown of both of Codex's memory stores, as far as they exist. Nothing is created: an empty `memories` would hide the other one. */
export function listCodexMemories(codexHome: string): Promise<string[]> {
  const stores = CODEX_MEMORIES.map((store) => path.join(codexHome, store));
  return listBelow(stores, (name) => name.endsWith('.md'));
}

async function listBelow(roots: readonly string[], wanted: (name: string) => boolean): Promise<string[]> {
  const files: string[] = [];
  const seen = new Set<string>();
  for (const root of new Set(roots)) await walk(root, MAX_DEPTH, wanted, seen, files);
  return files;
}

/** Links are followed as Codex follows them; what was seen by its real path is not entered again. */
async function walk(
  folder: string,
  depth: number,
  wanted: (name: string) => boolean,
  seen: Set<string>,
  files: string[],
): Promise<void> {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined || seen.has(real)) return;
  seen.add(real);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (files.length >= MAX_FILES) return;
    const full = path.join(folder, entry.name);
    if (wanted(entry.name) && !entry.isDirectory()) files.push(full);
    else if (depth > 1 && (entry.isDirectory() || entry.isSymbolicLink()))
      await walk(full, depth - 1, wanted, seen, files);
  }
}
