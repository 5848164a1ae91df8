import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { root } from '../test/tiers.ts';

/** The person's own VS Code, or why it cannot be used. */
export type Desktop = { usable: true; version: string } | { usable: false; why: string };

const VERSION_TIMEOUT_MS = 20_000;
const onWindows = process.platform === 'win32';
const manifest = z.looseObject({ engines: z.looseObject({ vscode: z.string() }) });

/** Asks the `code` command on the PATH for its version. */
export async function findDesktop(env: NodeJS.ProcessEnv): Promise<Desktop> {
  // In a terminal of a remote window `code` talks to that window, which cannot load an extension from a folder.
  if (env['VSCODE_IPC_HOOK_CLI'] !== undefined)
    return { usable: false, why: 'This terminal belongs to a remote VS Code window.' };
  const asked = spawnSync('code', ['--version'], {
    env,
    encoding: 'utf8',
    timeout: VERSION_TIMEOUT_MS,
    shell: onWindows,
  });
  if (asked.error !== undefined) return { usable: false, why: 'There is no `code` on the PATH.' };
  const version = /^\d+\.\d+\.\d+/m.exec(asked.stdout)?.[0];
  if (asked.status !== 0 || version === undefined)
    return { usable: false, why: '`code --version` did not answer with a version.' };
  const oldest = await oldestVersion();
  if (isOlder(version, oldest))
    return { usable: false, why: `Your VS Code is ${version}; Carryover needs ${oldest} or later.` };
  return { usable: true, version };
}

async function oldestVersion(): Promise<string> {
  const { engines } = manifest.parse(JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')));
  return engines.vscode.replace(/^\D+/, '');
}

export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** What `code` is called with. A demo's `profile` makes it an instance of its own, beside the one that may be running. */
export function desktopArguments(folder: string | undefined, profile?: DesktopProfile): string[] {
  return [
    `--extensionDevelopmentPath=${path.resolve(root)}`,
    '--new-window',
    ...(profile ? ['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions] : []),
    ...(folder === undefined ? [] : [folder]),
  ];
}

export interface DesktopProfile {
  userData: string;
  extensions: string;
}

/** Starts VS Code; `code` itself ends as soon as the window is asked for. */
export async function openDesktop(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const shown = onWindows ? args.map((arg) => `"${arg}"`) : args;
  const child = spawn('code', shown, { env, stdio: 'inherit', shell: onWindows });
  const problem = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code) => resolve(code === 0 ? undefined : `it ended with code ${code ?? 'none'}`));
  });
  if (problem !== undefined)
    throw new Error(`VS Code could not be opened: ${problem}. Try \`npm start -- --browser\`.`);
}
