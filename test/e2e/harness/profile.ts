import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { watchNetwork, type NetworkWatch } from './network.ts';

/** Themes by the class they put on the workbench. */
export const THEMES = {
  dark: { name: 'Default Dark Modern', className: 'vs-dark' },
  light: { name: 'Default Light Modern', className: 'vs' },
  'high-contrast': { name: 'Default High Contrast', className: 'hc-black' },
  'high-contrast-light': { name: 'Default High Contrast Light', className: 'hc-light' },
} as const;
export type Theme = keyof typeof THEMES;

/** Settings that keep VS Code quiet: nothing pops up, nothing is looked up, nothing moves. */
const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'window.autoDetectColorScheme': false,
  'window.autoDetectHighContrast': false,
  'window.commandCenter': false,
  'window.confirmBeforeClose': 'never',
  'window.dialogStyle': 'custom',
  'files.simpleDialog.enable': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'editor.accessibilitySupport': 'off',
  'remote.autoForwardPorts': false,
};

const RESTRICTED_SETTINGS: Readonly<Record<string, unknown>> = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** What differs from one profile to the next. */
export interface ProfileOptions {
  readonly theme?: Theme;
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Asks whether the folder's authors are trusted, without a dialog: it opens in Restricted Mode. */
  readonly restricted?: true;
  /** Environment of the extension host on top of the profile's own; may set HOME and CODEX_HOME to a Codex home of the test. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Folders of one VS Code that nobody else uses. */
export interface Profile {
  readonly folder: string;
  readonly userData: string;
  readonly serverData: string;
  readonly extensions: string;
  readonly codexHome: string;
  readonly theme: Theme;
  readonly env: NodeJS.ProcessEnv;
  readonly network: NetworkWatch;
  readonly remove: () => Promise<void>;
}

/** Makes the folders of a profile and writes its settings. */
export async function createProfile(options: ProfileOptions = {}): Promise<Profile> {
  // The server's sockets live in TMPDIR and may have 107 bytes: macOS' own temporary folder is too long.
  const parent = process.platform !== 'win32' && existsSync('/tmp') ? '/tmp' : tmpdir();
  const folder = realpathSync(await mkdtemp(path.join(parent, 'vsc-')));
  const userData = path.join(folder, 'user');
  const home = path.join(folder, 'home');
  const temporary = path.join(folder, 't');
  const theme = options.theme ?? 'dark';
  for (const made of [path.join(userData, 'User'), home, temporary]) await mkdir(made, { recursive: true });
  const settings = {
    ...QUIET_SETTINGS,
    'workbench.colorTheme': THEMES[theme].name,
    ...(options.restricted && RESTRICTED_SETTINGS),
    ...options.settings,
  };
  await writeFile(path.join(userData, 'User', 'settings.json'), JSON.stringify(settings, null, 2));

  const inherited = Object.entries(process.env).filter(
    ([key]) => !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$|XDG_|CODEX_|npm_)/.test(key),
  );
  const network = await watchNetwork(path.join(folder, 'network'));
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(inherited),
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }),
    HOME: home,
    TMPDIR: temporary,
    CODEX_HOME: path.join(home, '.codex'),
    ...options.env,
    ...network.env,
  };
  return {
    folder,
    userData,
    serverData: path.join(folder, 'server'),
    extensions: path.join(folder, 'extensions'),
    codexHome: env['CODEX_HOME'] ?? '',
    theme,
    env,
    network,
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
