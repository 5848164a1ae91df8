import type { BigIntStats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type SessionFile, unreadable } from '../codex/session-files.ts';
import { CLAUDE_THREADS } from '../shared/agents.ts';
import type { SessionPlace } from '../codex/session-place.ts';
import { type CarryoverError, systemCode } from '../shared/errors.ts';
import { claudeProjects } from './home.ts';

/** A session is named by its id. Beside it stand sub-agents' files (`agent-*.jsonl`) and folders, which are not taken in. */
const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.jsonl$/i;

/** The session that a file's name tells, as our thread id; undefined for any other file. */
function claudeThreadOf(file: string): string | undefined {
  const id = NAME.exec(path.basename(file))?.[1];
  return id === undefined ? undefined : CLAUDE_THREADS + id.toLowerCase();
}

/**
 * All session files under `projects`, those that were written to last first. Folders that cannot be read become problems, the rest is
 * still listed; a folder that is not there is no problem. Of two files of one session the newer one counts.
 */
export async function listClaudeSessions(
  claudeHome: string,
): Promise<{ files: SessionFile[]; problems: CarryoverError[] }> {
  const problems: CarryoverError[] = [];
  const projects = claudeProjects(claudeHome);
  const found = new Map<string, SessionFile>();
  for (const project of await namesIn(projects, problems)) {
    const folder = path.join(projects, project);
    // Files beside the project folders are none of ours.
    const names = (await namesIn(folder, problems)).filter((name) => NAME.test(name));
    const look = names.map((name) => findClaudeSession(path.join(folder, name), problems));
    for (const file of await Promise.all(look)) {
      if (!file) continue;
      const other = found.get(file.thread);
      if (!other || other.mtimeMs < file.mtimeMs) found.set(file.thread, file);
    }
  }
  return { files: [...found.values()].sort((a, b) => b.mtimeMs - a.mtimeMs), problems };
}

/** One session file as it is now; undefined when it is gone or no session file. What else is wrong is added to `problems`. */
async function findClaudeSession(
  file: string,
  problems: CarryoverError[] = [],
): Promise<SessionFile | undefined> {
  const thread = claudeThreadOf(file);
  if (thread === undefined) return undefined;
  let found: BigIntStats;
  try {
    found = await stat(file, { bigint: true });
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') problems.push(unreadable(`The session file ${file}`, error));
    return undefined;
  }
  if (!found.isFile()) return undefined;
  return {
    ...{ path: file, thread, size: Number(found.size), mtimeMs: Number(found.mtimeMs) },
    ...{ ino: found.ino.toString(), compressed: false, archived: false },
  };
}

async function namesIn(folder: string, problems: CarryoverError[]): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') problems.push(unreadable(`The folder ${folder}`, error));
    return [];
  }
}

/** `projects` in Claude Code's home and the folders in it, to be watched. */
export function claudeSessions(claudeHome: string): SessionPlace {
  return {
    root: claudeHome,
    depth: 2,
    isWatched(folder) {
      const [root, ...inside] = path.relative(claudeHome, folder).split(path.sep);
      return root === 'projects' && inside.length <= 1;
    },
    isSession: (file) => claudeThreadOf(file) !== undefined,
    list: () => listClaudeSessions(claudeHome),
    find: (file) => findClaudeSession(file),
  };
}
