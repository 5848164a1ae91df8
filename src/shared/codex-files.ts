import path from 'node:path';

/** Names of the files that Codex reads as rules and as skills; others (`agents.md`, `CLAUDE.md`) it passes over (docs/memory.md). */
export const AGENTS_FILE = 'AGENTS.md';
export const OVERRIDE_FILE = 'AGENTS.override.md';
export const SKILL_FILE = 'SKILL.md';

/** The folders of `$CODEX_HOME` in which Codex keeps its own memories, as Markdown (codex-facts, "Codex's own memories"). */
export const CODEX_MEMORIES = ['memories', 'memories_v2'] as const;

/** Whether a path is one of a file of rules, by its name. A project may name others in its settings. */
export function isRulesFile(file: string): boolean {
  const name = path.basename(file);
  return name === AGENTS_FILE || name === OVERRIDE_FILE;
}

/** The other of the two names under which Codex reads rules in the same folder; null for a file with neither. */
export function otherRulesFile(file: string): string | null {
  if (!isRulesFile(file)) return null;
  return path.join(path.dirname(file), path.basename(file) === AGENTS_FILE ? OVERRIDE_FILE : AGENTS_FILE);
}

export function isSkillFile(file: string): boolean {
  return path.basename(file) === SKILL_FILE;
}

/** Whether a path looks like a file of Codex's own memories; only one inside `$CODEX_HOME` is. */
export function mayBeCodexMemory(file: string): boolean {
  const folders = path.dirname(file).split(path.sep);
  return file.endsWith('.md') && CODEX_MEMORIES.some((store) => folders.includes(store));
}
