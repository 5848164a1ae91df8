import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { startServer, type VscodeServer, workspaceQuery } from '../../../scripts/tools/vscode-server.ts';
import type { VscodeInstall } from '../../../scripts/tools/vscode.ts';
import { launchBrowser } from '../../e2e/harness/browser.ts';
import { createProfile, type Profile, type ProfileOptions } from '../../e2e/harness/profile.ts';
import { HOST_ENV, hostEvent, type HostEvent } from './host-events.ts';

const RUN_TIMEOUT_MS = 180_000;
const POLL_MS = 100;
/** How many lines of the workbench's log are kept for when the host dies without a word. */
const WORKBENCH_LINES = 40;

/** What to run in which VS Code. Give `testsBundle` or `testsModule`. */
export interface HostRunOptions extends Omit<ProfileOptions, 'theme'> {
  readonly vscode: VscodeInstall;
  readonly extensionDevelopmentPath: string | readonly string[];
  /** CommonJS file that calls describe and it; `vscode` must be left external. */
  readonly testsBundle?: string;
  /** CommonJS file with `run(): Promise<void>`, which makes its own Mocha. */
  readonly testsModule?: string;
  /** Folder or .code-workspace file to open. */
  readonly workspace?: string;
  /** For the whole run; 180 s unless told. */
  readonly timeoutMs?: number;
  /** For one test; 20 s unless told. */
  readonly testTimeoutMs?: number;
  /** Called for each event as it happens; prints nothing unless told to. */
  readonly onEvent?: (event: HostEvent) => void;
}

/** What mocha itself reported. */
export interface HostRunResult {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  /** Mocha ran to its end and reported every failure itself. */
  readonly complete: boolean;
  readonly failures: readonly { readonly title: string; readonly error: string }[];
  readonly vscode: string;
  readonly node: string;
}

/**
 * Runs Mocha tests inside the real extension host of a VS Code server. A host that ends early, tests that cannot be loaded
 * and a run without a single test each count as one failure: the host's exit code alone does not tell.
 */
export async function runInHost(options: HostRunOptions): Promise<HostRunResult> {
  const profile = await createProfile({ ...options, env: {} });
  const eventsFile = path.join(profile.folder, 'events.jsonl');
  await writeFile(eventsFile, '');
  let server: VscodeServer | undefined;
  let browser: Browser | undefined;
  const workbenchLog: string[] = [];
  const events: HostEvent[] = [];
  let read = 0;
  const drain = async (): Promise<void> => {
    const lines = (await readFile(eventsFile, 'utf8')).split('\n').slice(0, -1);
    const fresh = lines.slice(read).map((line) => hostEvent.parse(JSON.parse(line)));
    read = lines.length;
    for (const event of fresh) {
      events.push(event);
      options.onEvent?.(event);
    }
  };

  let end = 'the run did not start';
  let refused: string[] = [];
  try {
    const entry = await bundleEntry(profile);
    const env = { ...profile.env, ...options.env, ...hostEnvironment(options, eventsFile) };
    // Without the smoke test driver a built workbench ignores what to develop and what to test.
    server = await startServer(
      options.vscode,
      { ...profile, env },
      { extraArguments: ['--enable-smoke-test-driver'] },
    );
    browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const hostEnded = new Promise<string>((resolve) => {
      void page.exposeFunction('codeAutomationExit', (code: number) =>
        resolve(`the extension host ended with code ${code}`),
      );
      page.once('crash', () => resolve('the page crashed'));
      void server?.ended.then(() => resolve('the server ended'));
      setTimeout(
        () => resolve(`the run took longer than ${(options.timeoutMs ?? RUN_TIMEOUT_MS) / 1000} s`),
        options.timeoutMs ?? RUN_TIMEOUT_MS,
      ).unref();
    });
    await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
      workbenchLog.push(`[${type}] ${values.map(String).join(' ')}`);
      if (workbenchLog.length > WORKBENCH_LINES) workbenchLog.shift();
    });
    await page.goto(workbenchAddress(server, options, entry));
    const poll = setInterval(() => void drain(), POLL_MS);
    end = await hostEnded.finally(() => clearInterval(poll));
  } finally {
    await browser?.close();
    await server?.stop();
    await drain();
    refused = await profile.network.refused();
    await profile.remove();
  }
  return summarize(events, refused, [end, ...workbenchLog, server.log()].join('\n'));
}

function hostEnvironment(options: HostRunOptions, eventsFile: string): NodeJS.ProcessEnv {
  return {
    [HOST_ENV.events]: eventsFile,
    [HOST_ENV.mocha]: createRequire(import.meta.url).resolve('mocha'),
    ...(options.testsBundle === undefined ? {} : { [HOST_ENV.bundle]: path.resolve(options.testsBundle) }),
    ...(options.testsModule === undefined ? {} : { [HOST_ENV.module]: path.resolve(options.testsModule) }),
    ...(options.testTimeoutMs === undefined ? {} : { [HOST_ENV.timeout]: String(options.testTimeoutMs) }),
  };
}

/** The host loads CommonJS; the entry is TypeScript that shares its event types with this file. */
async function bundleEntry(profile: Profile): Promise<string> {
  const outfile = path.join(profile.folder, 'host-entry.cjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'host-entry.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

function workbenchAddress(server: VscodeServer, options: HostRunOptions, entry: string): string {
  const remote = (file: string): string => `vscode-remote://127.0.0.1:${server.port}${path.resolve(file)}`;
  const developed = [options.extensionDevelopmentPath]
    .flat()
    .map((folder) => ['extensionDevelopmentPath', remote(folder)]);
  const payload = [...developed, ['extensionTestsPath', remote(entry)], ['skipWelcome', 'true']];
  const opened =
    options.workspace === undefined ? 'ew=true' : workspaceQuery(path.resolve(options.workspace));
  return `${server.url}/?${opened}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

function summarize(events: readonly HostEvent[], refused: readonly string[], context: string): HostRunResult {
  const failures = events
    .filter((event) => event.kind === 'fail')
    .map(({ title, error }) => ({ title, error }));
  const passed = events.filter((event) => event.kind === 'pass').length;
  const pending = events.filter((event) => event.kind === 'pending').length;
  const started = events.find((event) => event.kind === 'started');
  const broken = events.find((event) => event.kind === 'broken');
  const done = events.some((event) => event.kind === 'done');
  const complete = done && passed + failures.length > 0;
  if (broken !== undefined && failures.length === 0)
    failures.push({ title: 'The tests broke off', error: broken.error });
  else if (!done && broken === undefined)
    failures.push({ title: 'The extension host ended before the tests did', error: context });
  else if (passed + failures.length === 0) failures.push({ title: 'No test ran', error: context });
  for (const error of refused) failures.push({ title: 'Nothing leaves this machine', error });
  return {
    passed,
    failed: failures.length,
    pending,
    complete,
    failures,
    vscode: started?.vscode ?? 'unknown',
    node: started?.node ?? 'unknown',
  };
}
