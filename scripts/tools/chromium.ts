import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toolsFolder } from './cache.ts';
import { progress, runAsCommand, runLogged } from './run.ts';

const INSTALL_TIMEOUT_MS = 10 * 60_000;

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const ON_MACOS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** What Playwright calls the executable inside a browser folder of its own. */
const PLAYWRIGHT_NAMES = new Set([
  'chrome',
  'chrome-headless-shell',
  'headless_shell',
  'Chromium',
  'Google Chrome for Testing',
]);

/** Finds a Chromium or Chrome, or installs one. Returns the executable's path. */
export async function ensureChromium(): Promise<string> {
  const chosen = process.env['CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM names ${chosen}, which does not exist.`);
  }
  return findInstalled() ?? (await findPlaywrights()) ?? install();
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = ON_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...(process.platform === 'darwin' ? ON_MACOS : [])].find((file) => existsSync(file));
}

/** Playwright's own browsers live in a folder of ours, so that nothing else updates or removes them. */
function playwrightFolder(): string {
  return path.join(toolsFolder(), 'playwright');
}

async function findPlaywrights(): Promise<string | undefined> {
  const folder = playwrightFolder();
  if (!existsSync(folder)) return undefined;
  // Playwright writes the marker last: a folder without it is a half install.
  const complete = (await readdir(folder)).filter((name) =>
    existsSync(path.join(folder, name, 'INSTALLATION_COMPLETE')),
  );
  for (const name of complete) {
    const files = await readdir(path.join(folder, name), { recursive: true, withFileTypes: true });
    const found = files.find((file) => file.isFile() && PLAYWRIGHT_NAMES.has(file.name));
    if (found !== undefined) return path.join(found.parentPath, found.name);
  }
  return undefined;
}

async function install(): Promise<string> {
  const logs = await mkdtemp(path.join(tmpdir(), 'chromium-install-'));
  const log = path.join(logs, 'install.log');
  try {
    const errors: string[] = [];
    for (const attempt of [installWithApt, installWithPlaywright]) {
      try {
        await attempt(log);
      } catch (error) {
        errors.push(error instanceof Error ? error.message : String(error));
      }
      const found = findInstalled() ?? (await findPlaywrights());
      if (found !== undefined) return found;
    }
    throw new Error(
      `No Chromium was found and none could be installed; install one or set CHROMIUM to its path.\n${errors.join('\n')}`,
    );
  } finally {
    await rm(logs, { recursive: true, force: true });
  }
}

async function installWithApt(log: string): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  if (!isRoot || !hasApt) return;
  progress('chromium: installing with apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { cwd: '/', log, env, timeoutMs: INSTALL_TIMEOUT_MS };
  await runLogged('apt-get', ['update'], options);
  await runLogged('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}

async function installWithPlaywright(log: string): Promise<void> {
  progress('chromium: installing with Playwright');
  const folder = playwrightFolder();
  await mkdir(folder, { recursive: true });
  const cli = path.resolve(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  const env = { ...process.env, PLAYWRIGHT_BROWSERS_PATH: folder };
  await runLogged(process.execPath, [cli, 'install', 'chromium'], {
    cwd: folder,
    log,
    env,
    timeoutMs: INSTALL_TIMEOUT_MS,
  });
}

await runAsCommand(import.meta.url, async () => console.log(await ensureChromium()));
