import os from 'node:os';
import path from 'node:path';
import { findClaudeHome } from '../claude/home.ts';
import { STATE_FOLDER, findCodexHome } from '../codex/home.ts';
import { brokenLinkError } from '../shared/broken-link.ts';
import { CarryoverError } from '../shared/errors.ts';
import { isFolder } from '../shared/is-there.ts';
import { isInside } from '../shared/paths.ts';

export interface Locations {
  codexHome: string;
  /** Everything of ours: index, decisions, backups. `$CODEX_HOME/carryover` unless told otherwise. */
  stateDir: string;
  /**
   * Claude Code's home, whose sessions are to be found by recall too. False: none of them, and those in the index go.
   * Undefined: nobody said; nothing is read there, and what is in the index stays.
   */
  claudeHome?: string | false | undefined;
}

/** Where Codex's files and ours are. Nothing is created here. */
export function locations(asked: {
  codexHome?: string | undefined;
  stateDir?: string | undefined;
  /** Whether Claude Code's history is wanted, or in which home of Claude Code's. */
  claude?: string | boolean | undefined;
  env: NodeJS.ProcessEnv;
  /** Folder that relative paths start from. */
  cwd?: string | undefined;
}): Locations {
  const { codexHome: setting, claude, env, cwd } = asked;
  const codexHome = findCodexHome({ setting, env, cwd, homedir: os.homedir() });
  return {
    codexHome,
    stateDir: asked.stateDir ? path.resolve(cwd ?? '', asked.stateDir) : path.join(codexHome, STATE_FOLDER),
    ...(claude === undefined ? {} : { claudeHome: claudeHomeOf(claude, env, cwd) }),
  };
}

function claudeHomeOf(asked: string | boolean, env: NodeJS.ProcessEnv, cwd = ''): string | false {
  if (typeof asked === 'string') return path.resolve(cwd, asked);
  return asked && findClaudeHome(env, os.homedir());
}

/** Whether using the state folder would make Codex's home: it is to be in there, and there is none. */
export async function wouldMakeHome({ codexHome, stateDir }: Locations): Promise<boolean> {
  return isInside(stateDir, codexHome) && !(await isFolder(codexHome));
}

/** For whoever was told a home and must not make one by putting our folder into it: throws `codex-home-missing` or `link-broken`. */
export async function requireCodexHome({ codexHome }: Locations): Promise<void> {
  if (await isFolder(codexHome)) return;
  throw noHome(codexHome, 'Run Codex once, or name its home with --codex-home or CODEX_HOME.');
}

/** Why there is no home. Only where a link leads nowhere Codex may have been there, and something is wrong (`link-broken`). */
export function noHome(codexHome: string, advice: string): CarryoverError {
  return (
    brokenLinkError(codexHome) ??
    new CarryoverError('codex-home-missing', `Codex has no folder at ${codexHome}. ${advice}`)
  );
}
