import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ServerProfile } from '../tools/vscode-server.ts';

/** What a profile of ours starts with. A person may change all of it; it is written once. */
const FIRST_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'remote.autoForwardPorts': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
} as const;

/** Sample folders need no question about who wrote them, and git in them has nothing to say. */
const DEMO_SETTINGS = { 'security.workspace.trust.enabled': false, 'git.enabled': false } as const;

export interface ProfileOptions {
  folder: string;
  /** Set for the demo: where its sessions are. */
  demoHome?: string;
  env: NodeJS.ProcessEnv;
}

/** Makes the folders of a VS Code beside the person's own, with settings if there are none yet. */
export async function openProfile(options: ProfileOptions): Promise<ServerProfile> {
  const { folder, demoHome } = options;
  const userData = path.join(folder, 'user');
  const settingsFile = path.join(userData, 'User', 'settings.json');
  await mkdir(path.dirname(settingsFile), { recursive: true, mode: 0o700 });
  if (!existsSync(settingsFile)) {
    const demo = demoHome === undefined ? {} : { ...DEMO_SETTINGS, 'carryover.codexHome': demoHome };
    await writeFile(settingsFile, `${JSON.stringify({ ...FIRST_SETTINGS, ...demo }, null, 2)}\n`);
  }
  return {
    folder,
    userData,
    serverData: path.join(folder, 'server'),
    extensions: path.join(folder, 'extensions'),
    env: editorEnvironment(options.env),
  };
}

/** The person's environment without what a VS Code around us or npm put into it. */
export function editorEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([key]) => !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/.test(key));
  return Object.fromEntries(kept);
}
