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
 * Says nothing about whether it is there; ask `codexHomeState` for that.
 */
export function findCodexHome(options: CodexHomeOptions): string {
  const chosen = [options.setting, options.env['CODEX_HOME']].map((value) => value?.trim()).find(Boolean);
  return path.resolve(options.cwd ?? options.homedir, expandTilde(chosen ?? '~/.codex', options.homedir));
}

/**
 * `missing` as well when something stands there that is not a folder, or that may not be looked at. `empty` when nothing but our own
 * folder is in it: then Codex has never been there.
 */
export async function codexHomeState(codexHome: string): Promise<'missing' | 'empty' | 'used'> {
  if (!(await isFolder(codexHome))) return 'missing';
  const names = await readdir(codexHome).catch(() => undefined);
  return names?.every((name) => name === STATE_FOLDER) === true ? 'empty' : 'used';
}

function expandTilde(value: string, homedir: string): string {
  if (value === '~') return homedir;
  return value.startsWith('~/') || value.startsWith('~\\') ? path.join(homedir, value.slice(2)) : value;
}
