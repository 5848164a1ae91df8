import { stat } from 'node:fs/promises';
import path from 'node:path';

export interface CodexHomeOptions {
  /** What the person set for Carryover; blank counts as not set. */
  setting?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  homedir: string;
}

/**
 * Where Codex keeps its files: the setting, else `CODEX_HOME`, else `~/.codex`. Always an absolute path.
 * Says nothing about whether it is there; ask `codexHomeExists` for that.
 */
export function findCodexHome(options: CodexHomeOptions): string {
  const chosen = [options.setting, options.env['CODEX_HOME']].map((value) => value?.trim()).find(Boolean);
  return path.resolve(options.homedir, expandTilde(chosen ?? '~/.codex', options.homedir));
}

/** False as well when something stands there that is not a folder, or that may not be looked at. */
export async function codexHomeExists(codexHome: string): Promise<boolean> {
  return stat(codexHome).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function expandTilde(value: string, homedir: string): string {
  if (value === '~') return homedir;
  return value.startsWith('~/') || value.startsWith('~\\') ? path.join(homedir, value.slice(2)) : value;
}
