import path from 'node:path';

/** The folders of `$CODEX_HOME` in which Codex keeps its own memories, as Markdown (codex-facts, "Codex's own memories"). */
export const CODEX_MEMORIES: readonly string[] = ['memories', 'memories_v2'];

/** Whether a path looks like a file of Codex's own memories; only one inside `$CODEX_HOME` is. */
export function mayBeCodexMemory(file: string): boolean {
  const folders = path.dirname(file).split(path.sep);
  return file.endsWith('.md') && CODEX_MEMORIES.some((store) => folders.includes(store));
}
