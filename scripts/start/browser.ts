import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type ServerProfile,
  type VscodeServer,
  installVsix,
  startServer,
  workspaceQuery,
} from '../tools/vscode-server.ts';
import type { VscodeInstall } from '../tools/vscode.ts';

/** Over the profile's environment. */
const SERVER_ENVIRONMENT: NodeJS.ProcessEnv = {
  // This VS Code is for looking at Carryover: it asks no gallery for anything.
  EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }),
  // The server's sockets live in TMPDIR and may have 107 bytes; macOS' own temporary folder is too long.
  ...(process.platform === 'darwin' && { TMPDIR: '/tmp' }),
};

export interface BrowserOptions {
  vscode: VscodeInstall;
  profile: ServerProfile;
  vsix: string;
  folder: string | undefined;
  /** Ask whether the folder's authors are trusted. */
  workspaceTrust: boolean;
}

/** A VS Code server on this machine's loopback and the address that opens it. */
export interface OpenedServer {
  server: VscodeServer;
  address: string;
}

/**
 * Installs the package and starts the server. Only the address with its token gets in: others on this machine do not. The
 * token goes through a file that only the person may read, since a command line is open to everybody.
 */
export async function serve(options: BrowserOptions): Promise<OpenedServer> {
  const { vscode, folder } = options;
  const profile = { ...options.profile, env: { ...options.profile.env, ...SERVER_ENVIRONMENT } };
  await rm(path.join(profile.folder, 'install.log'), { force: true });
  await installVsix(vscode, profile, options.vsix);
  const token = randomBytes(24).toString('hex');
  const tokenFile = path.join(profile.folder, 'token');
  await writeFile(tokenFile, token, { mode: 0o600 });
  const { workspaceTrust } = options;
  const server = await startServer(vscode, profile, { tokenFile, workspaceTrust });
  const opened = folder === undefined ? 'ew=true' : workspaceQuery(folder);
  return { server, address: `${server.url}/?tkn=${token}&${opened}` };
}

/** Resolves when the person asks us to end. From the call on, that no longer ends the process by itself. */
export function personEnds(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
