import type { Browser } from 'playwright-core';
import {
  installVsix,
  startServer,
  type VscodeServer,
  workspaceQuery,
} from '../../../scripts/tools/vscode-server.ts';
import type { VscodeInstall } from '../../../scripts/tools/vscode.ts';
import { launchBrowser, watchPages, type PageWatch } from './browser.ts';
import { createProfile, THEMES, type Profile, type ProfileOptions } from './profile.ts';
import { Workbench } from './workbench.ts';

const STEP_TIMEOUT_MS = 20_000;
const WORKBENCH_TIMEOUT_MS = 60_000;

/** What to open. */
export interface StartOptions extends ProfileOptions {
  readonly vscode: VscodeInstall;
  /** Packaged extension to install; without it VS Code starts bare. */
  readonly vsix?: string;
  /** `publisher.name` of the extension under test. */
  readonly extensionId: string;
  /** Folder or .code-workspace file to open. */
  readonly workspace: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** An open VS Code with the extension in it. */
export interface OpenedVscode {
  readonly workbench: Workbench;
  readonly profile: Profile;
  readonly server: VscodeServer;
  readonly watch: PageWatch;
  /** Closes the window and opens it again: the extension host starts anew. */
  readonly reload: () => Promise<void>;
  /** Ends browser and server and removes the profile. */
  readonly stop: () => Promise<void>;
}

/** Starts a real VS Code of its own with the packaged extension, opens the workspace, and waits for the workbench. */
export async function openVscode(options: StartOptions): Promise<OpenedVscode> {
  const profile = await createProfile(options);
  let server: VscodeServer | undefined;
  let browser: Browser | undefined;
  const stop = async (): Promise<void> => {
    await browser?.close();
    await server?.stop();
    await profile.remove();
  };

  try {
    if (options.vsix !== undefined) await installVsix(options.vscode, profile, options.vsix);
    const running = await startServer(options.vscode, profile, {
      workspaceTrust: options.restricted === true,
    });
    server = running;
    browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: options.viewport ?? { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
    const watch = watchPages(context);
    const page = await context.newPage();
    page.setDefaultTimeout(STEP_TIMEOUT_MS);
    const load = async (): Promise<void> => {
      await page.goto(`${running.url}/?${workspaceQuery(options.workspace)}`);
      const themed = `.monaco-workbench.${THEMES[profile.theme].className}`;
      await page.locator(`${themed} .part.statusbar`).waitFor({ timeout: WORKBENCH_TIMEOUT_MS });
    };
    await load();
    return {
      workbench: new Workbench(page, options.extensionId),
      profile,
      server: running,
      watch,
      reload: load,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
