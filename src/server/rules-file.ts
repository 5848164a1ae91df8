import path from 'node:path';
import { AGENTS_FILE } from '../shared/codex-files.ts';
import type { Candidate, Memory, MemoryFile } from '../shared/model.ts';
import type { Answers } from './answers.ts';

/** Resolves symlinks; the path itself where that is not possible. */
export type RealPath = (file: string) => Promise<string>;

/** What the engine knows about one file of rules. */
export interface RulesFile {
  /** What Codex is given in the file's folder. */
  readonly memory: Memory;
  /** The file in it; null when Codex does not know it. */
  readonly entry: MemoryFile | null;
  /** What approving would write into this file, strongest first. Blocked ones cannot be approved and are not here. */
  readonly suggestions: readonly Candidate[];
}

/** Asks for all that is shown about a file. */
export async function readRulesFile(file: string, answers: Answers, realPath: RealPath): Promise<RulesFile> {
  const folder = path.dirname(path.resolve(file));
  const name = path.basename(file);
  const [memory, candidates, status, realFolder] = await Promise.all([
    answers.memory(folder),
    answers.openCandidates(folder),
    answers.status(),
    realPath(folder),
  ]);
  // Only folders are resolved: AGENTS.md itself may be a link to a file that has another name.
  const folders = new Set(memory.files.map((each) => path.dirname(each.path)));
  for (const { project } of candidates) if (project !== null) folders.add(project);
  folders.add(status.codexHome);
  const same = new Set<string>();
  for (const each of folders) {
    if (path.resolve(each) === folder || (await realPath(each)) === realFolder) same.add(each);
  }
  const entry = memory.files.find(
    (each) => path.basename(each.path) === name && same.has(path.dirname(each.path)),
  );
  return {
    memory,
    entry: entry ?? null,
    suggestions: isWritten(name, entry, memory)
      ? candidates.filter((candidate) => {
          const target = candidate.destination === 'global-rules' ? status.codexHome : candidate.project;
          return candidate.verdict !== 'blocked' && target !== null && same.has(target);
        })
      : [],
  };
}

/** Rules go into the file that Codex takes from the folder; into AGENTS.md where there is none yet. */
function isWritten(name: string, entry: MemoryFile | undefined, memory: Memory): boolean {
  if (entry === undefined) return name === AGENTS_FILE;
  return !isHidden(entry, memory);
}

/** Whether another file of the folder is read in its place: such files stand right behind the one that is read. */
export function isHidden(entry: MemoryFile, memory: Memory): boolean {
  return memory.files
    .slice(0, memory.files.indexOf(entry))
    .some((other) => other.scope === entry.scope && path.dirname(other.path) === path.dirname(entry.path));
}
