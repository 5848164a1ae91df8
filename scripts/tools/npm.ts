import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runLogged } from './run.ts';

const INSTALL_TIMEOUT_MS = 10 * 60_000;

/**
 * The environment for an npm that works on another folder than the one that started us: `npm test` tells its children
 * which project they belong to, and a nested npm would believe it.
 */
export function npmEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([key]) =>
      !/^npm_(?:package|lifecycle|command|execpath|node_execpath|config_local_prefix|config_ignore_scripts|config_omit)/.test(
        key,
      ),
  );
  return { ...Object.fromEntries(inherited), ...extra };
}

/** Runs npm in `folder` with its output in `log`. */
export async function npm(
  folder: string,
  log: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  await runLogged('npm', [...args, '--prefix', folder, '--no-audit', '--no-fund'], {
    cwd: folder,
    log,
    env: npmEnvironment(env),
    timeoutMs: INSTALL_TIMEOUT_MS,
  });
}

/** Installs exactly these packages (name -> version) into an empty folder, without running their scripts. */
export async function installPackages(
  folder: string,
  log: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<void> {
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies }, null, 2),
  );
  await npm(folder, log, ['install', '--ignore-scripts', '--engine-strict=false']);
}
