import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { lock } from 'proper-lockfile';
import { progress } from './run.ts';

/** A lock older than this belongs to an install that died; the living refresh theirs. */
const LOCK_STALE_MS = 30_000;
/** How long a second caller waits for the first one's install. */
const LOCK_RETRIES = { retries: 600, factor: 1, minTimeout: 1_000, maxTimeout: 1_000 };

/** A tool of a pinned version that the tests need and the package must not contain. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** Puts the tool into `folder`, which is empty and temporary; `log` is a file for commands' output. */
  readonly install: (folder: string, log: string) => Promise<void>;
}

/** The folder that holds all tools: `$CARRYOVER_TOOLS`, or one in the person's cache. Never inside the repository. */
export function toolsFolder(env: NodeJS.ProcessEnv = process.env): string {
  const chosen = env['CARRYOVER_TOOLS'];
  return path.resolve(
    chosen !== undefined && chosen !== '' ? chosen : path.join(homedir(), '.cache', 'carryover-tools'),
  );
}

/**
 * Returns the tool's folder, installing it there first if need be.
 * The install happens under a temporary name in the same parent and is renamed when complete, so a half install
 * is never seen. Callers in several processes wait for one another.
 */
export async function ensureTool(tool: Tool, parent = toolsFolder()): Promise<string> {
  const label = `${tool.name}-${tool.version}-${process.platform}-${process.arch}`;
  const folder = path.join(parent, label);
  if (existsSync(folder)) return folder;

  await mkdir(parent, { recursive: true });
  const release = await lock(folder, { realpath: false, stale: LOCK_STALE_MS, retries: LOCK_RETRIES });
  try {
    if (existsSync(folder)) return folder;
    await removeLeftovers(parent, label);
    const started = Date.now();
    progress(`${tool.name} ${tool.version}: installing into ${folder}`);
    const temporary = await mkdtemp(path.join(parent, `.${label}.tmp-`));
    try {
      await tool.install(temporary, path.join(temporary, 'install.log'));
      await rename(temporary, folder);
    } catch (error) {
      await rm(temporary, { recursive: true, force: true });
      throw new Error(`${tool.name} ${tool.version} could not be installed: ${messageOf(error)}`, {
        cause: error,
      });
    }
    progress(`${tool.name} ${tool.version}: ready after ${Math.round((Date.now() - started) / 1000)} s`);
    return folder;
  } finally {
    await release();
  }
}

/** Temporary folders of installs that were killed. Only called under the lock, so none of them is in use. */
async function removeLeftovers(parent: string, label: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    if (entry.startsWith(`.${label}.tmp-`))
      await rm(path.join(parent, entry), { recursive: true, force: true });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
