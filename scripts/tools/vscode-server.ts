import { spawn } from 'node:child_process';
import path from 'node:path';
import { endGroup } from './processes.ts';
import { runLogged } from './run.ts';
import type { VscodeInstall } from './vscode.ts';

const START_TIMEOUT_MS = 60_000;
const INSTALL_TIMEOUT_MS = 120_000;
/** How much of the server's output is kept for error messages, in characters. */
const LOG_LIMIT = 20_000;

/** Where one VS Code server keeps its things, and the environment it runs in. */
export interface ServerProfile {
  /** Working folder and place of the logs. */
  readonly folder: string;
  readonly userData: string;
  readonly serverData: string;
  readonly extensions: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What makes a server for a person different from one for a test. */
export interface ServerOptions {
  /** File that holds the token without which the server answers nobody; without it anybody on this machine may come in. */
  readonly tokenFile?: string;
  /** Ask whether a folder's authors are trusted, as VS Code does by itself. */
  readonly workspaceTrust?: boolean;
  readonly extraArguments?: readonly string[];
}

/** A running VS Code server. */
export interface VscodeServer {
  readonly port: number;
  readonly url: string;
  /** The end of what the server printed. */
  readonly log: () => string;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends the server, its extension hosts and all they started. */
  readonly stop: () => Promise<void>;
}

function profileArguments(profile: ServerProfile): string[] {
  return [
    '--accept-server-license-terms',
    ...['--server-data-dir', profile.serverData],
    ...['--user-data-dir', profile.userData],
    ...['--extensions-dir', profile.extensions],
  ];
}

/** Installs a packaged extension into the profile, as a person would from a .vsix file. */
export async function installVsix(
  vscode: VscodeInstall,
  profile: ServerProfile,
  vsix: string,
): Promise<void> {
  await runLogged(
    vscode.node,
    [vscode.serverMain, ...profileArguments(profile), '--install-extension', vsix, '--force'],
    {
      cwd: profile.folder,
      log: path.join(profile.folder, 'install.log'),
      env: profile.env,
      timeoutMs: INSTALL_TIMEOUT_MS,
    },
  );
}

/** Starts the server on a free loopback port. */
export async function startServer(
  vscode: VscodeInstall,
  profile: ServerProfile,
  options: ServerOptions = {},
): Promise<VscodeServer> {
  const { tokenFile, extraArguments = [] } = options;
  const token =
    tokenFile === undefined ? ['--without-connection-token'] : ['--connection-token-file', tokenFile];
  const listen = ['--host', '127.0.0.1', '--port', '0', ...token];
  const trust = options.workspaceTrust === true ? [] : ['--disable-workspace-trust'];
  const child = spawn(
    vscode.node,
    [
      vscode.serverMain,
      ...listen,
      '--disable-telemetry',
      ...trust,
      ...profileArguments(profile),
      ...extraArguments,
    ],
    {
      cwd: profile.folder,
      env: profile.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let log = '';
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  // A run that is cut short must not leave a server behind.
  const onExit = (): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  process.once('exit', onExit);
  const stop = async (): Promise<void> => {
    process.off('exit', onExit);
    if (child.pid !== undefined) await endGroup(child.pid, 3_000);
  };

  try {
    const port = await new Promise<number>((resolve, reject) => {
      const fail = (reason: string): void => reject(new Error(`The VS Code server ${reason}.\n${log}`));
      const timer = setTimeout(() => fail(`did not start in ${START_TIMEOUT_MS / 1000} s`), START_TIMEOUT_MS);
      const read = (chunk: Buffer): void => {
        log = (log + chunk.toString('utf8')).slice(-LOG_LIMIT);
        const found = /Extension host agent listening on (\d+)/.exec(log)?.[1];
        if (found === undefined) return;
        clearTimeout(timer);
        resolve(Number(found));
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('error', (error) => {
        clearTimeout(timer);
        fail(`could not be started: ${error.message}`);
      });
      child.once('exit', (code) => {
        clearTimeout(timer);
        fail(`ended with code ${code ?? 'none'} before it listened`);
      });
    });
    return { port, url: `http://127.0.0.1:${port}`, log: () => log, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The part of the workbench's address that says what is open: a folder or a .code-workspace file. */
export function workspaceQuery(workspace: string): string {
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `${kind}=${encodeURIComponent(workspace)}`;
}
