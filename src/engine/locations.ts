import os from 'node:os';
import path from 'node:path';
import { findCodexHome } from '../codex/home.ts';

export interface Locations {
  codexHome: string;
  /** Everything of ours: index, decisions, backups. `$CODEX_HOME/carryover` unless told otherwise. */
  stateDir: string;
}

/** Where Codex's files and ours are. Nothing is created here. */
export function locations(asked: {
  codexHome?: string | undefined;
  stateDir?: string | undefined;
  env: NodeJS.ProcessEnv;
}): Locations {
  const codexHome = findCodexHome({ setting: asked.codexHome, env: asked.env, homedir: os.homedir() });
  return {
    codexHome,
    stateDir: asked.stateDir ? path.resolve(asked.stateDir) : path.join(codexHome, 'carryover'),
  };
}
