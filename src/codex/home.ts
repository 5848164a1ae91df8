import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isFolder } from '../shared/is-there.ts';

/** Name of our own folder in Codex's home. */
export const STATE_FOLDER = 'carryover';

export interface CodexHomeOptions {
  /** What the person set for Carryover; blank counts as not set. */
  setting?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  homedir: string;
  /** Folder that a relative path starts from; the home folder unless told. */
  cwd?: string | undefined;
}

/**
 * Where Codex keeps its files: the setting, else `CODEX_HOME`, else `~/.codex`. Always an absolute path.
 * Says nothing about whether it is there; ask `codexHomeExists` for that.
 */
export function findCodexHome(options: CodexHomeOptions): string {
  const chosen = [options.setting, options.env['CODEX_HOME']].map((value) => value?.trim()).find(Boolean);
  return path.resolve(options.cwd ?? options.homedir, expandTilde(chosen ?? '~/.codex', options.homedir));
}

/**
 * False as well when something stands there that is not a folder, or that may not be looked at, and when nothing but our
 * own folder is in it: then we made it, and Codex has never been there.
 */
export async function codexHomeExists(codexHome: string): Promise<boolean> {
  if (!(await isFolder(codexHome))) return false;
  const names = await readdir(codexHome).catch(() => []);
  return names.length !== 1 || names[0] !== STATE_FOLDER;
}

function expandTilde(value: string, homedir: string): string {
  if (value === '~') return homedir;
  return value.startsWith('~/') || value.startsWith('~\\') ? path.join(homedir, value.slice(2)) : value;
}
