import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { ensureCodex, type CodexVersion } from '../../../scripts/tools/codex.ts';
import { startAppServer, type AppServer } from './app-server.ts';
import { runExec, type ExecOptions, type ExecResult } from './exec.ts';
import { startMockModel, type MockModel } from './mock-model.ts';
import { IdeSession } from './ide-session.ts';

const run = promisify(execFile);

const threadShape = z.looseObject({ id: z.string(), path: z.string().nullish() });
/** The part of `thread/start`, `thread/resume` and `thread/fork` answers that the harness needs. */
const threadAnswer = z.looseObject({ thread: threadShape });

/** What a new home is made with. */
export interface CodexHomeOptions {
  readonly version: CodexVersion;
  /** Text for `$CODEX_HOME/AGENTS.md`. */
  readonly agentsMd?: string;
  /** Lines added to the end of config.toml. */
  readonly extraConfig?: string;
  /** Folder that gets one JSON file per model request. */
  readonly captureFolder?: string;
}

/** How to open a conversation as the IDE extension does. */
export interface IdeSessionOptions {
  readonly cwd: string;
  /** `gpt-5.5` uses plain tools; `gpt-6.1-sol` (0.169.0 only) works in code mode. */
  readonly model?: string;
  readonly historyMode?: 'legacy' | 'paginated';
}

/** A person's home with a real Codex in it, whose model is the mock. All of it goes away with `stop()`. */
export interface CodexHome {
  readonly version: CodexVersion;
  readonly binary: string;
  readonly home: string;
  readonly codexHome: string;
  /** The environment for other programs that should see this home. */
  readonly env: NodeJS.ProcessEnv;
  readonly model: MockModel;
  /** Makes a folder `<home>/projects/<name>` with these files; a git repository unless `git` is false. Returns its path. */
  readonly folder: (name: string, files?: Readonly<Record<string, string>>, git?: boolean) => Promise<string>;
  readonly startSession: (options: IdeSessionOptions) => Promise<IdeSession>;
  /** Continues a thread in a fresh app server, as after a restart of the editor. */
  readonly resumeSession: (threadId: string) => Promise<IdeSession>;
  readonly forkSession: (threadId: string) => Promise<IdeSession>;
  /** Runs `codex exec` once; with `resume` it continues that thread. */
  readonly exec: (options: ExecOptions) => Promise<ExecResult>;
  /** The app server of this home, for methods the harness has no name for. */
  readonly appServer: () => Promise<AppServer>;
  /** Every session file there is now, oldest name first. */
  readonly sessionFiles: () => Promise<string[]>;
  /** Ends what runs and removes the home. */
  readonly stop: () => Promise<void>;
}

/** Makes a temporary HOME and CODEX_HOME, installs Codex if need be, and points it at a mock model. */
export async function createCodexHome(options: CodexHomeOptions): Promise<CodexHome> {
  const binary = await ensureCodex(options.version);
  const model = await startMockModel(
    options.captureFolder === undefined ? {} : { captureFolder: options.captureFolder },
  );
  // realpath: Codex records the resolved path, and macOS' temporary folder is a link.
  const home = realpathSync(await mkdtemp(path.join(tmpdir(), 'codex-')));
  const codexHome = path.join(home, '.codex');
  await mkdir(codexHome);
  await writeFile(path.join(codexHome, 'config.toml'), configToml(model.url, options.extraConfig ?? ''));
  if (options.agentsMd !== undefined) await writeFile(path.join(codexHome, 'AGENTS.md'), options.agentsMd);
  const env = codexEnvironment(home, codexHome);

  let server: Promise<AppServer> | undefined;
  const appServer = (): Promise<AppServer> => (server ??= startAppServer({ binary, cwd: home, env }));
  const closeServer = async (): Promise<void> => {
    const closing = server;
    server = undefined;
    // A server that never came up has nothing to end; its start already reported the error.
    await closing?.then((running) => running.stop()).catch(() => undefined);
  };
  const sessionFiles = async (): Promise<string[]> => [
    ...(await filesBelow(path.join(codexHome, 'sessions'))),
    ...(await filesBelow(path.join(codexHome, 'archived_sessions'))),
  ];
  const open = async (method: string, params: object): Promise<IdeSession> => {
    const running = await appServer();
    const { thread } = await running.call(method, params, threadAnswer);
    return new IdeSession(running, model, thread.id, sessionFiles);
  };

  return {
    version: options.version,
    binary,
    home,
    codexHome,
    env,
    model,
    folder: (name, files = {}, git = true) => makeFolder(path.join(home, 'projects', name), files, git, env),
    startSession: ({ cwd, model: name = 'gpt-5.5', historyMode }) =>
      open('thread/start', { cwd, model: name, ...(historyMode === undefined ? {} : { historyMode }) }),
    resumeSession: async (threadId) => {
      await closeServer();
      return open('thread/resume', { threadId });
    },
    forkSession: (threadId) => open('thread/fork', { threadId }),
    exec: (execOptions) => runExec({ binary, env, model, sessionFiles }, execOptions),
    appServer,
    sessionFiles,
    stop: async () => {
      // The model first: a turn that waits for it would hold up the server's end.
      await model.stop();
      await closeServer();
      await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function configToml(modelUrl: string, extra: string): string {
  return `model = "gpt-5.5"
model_provider = "mock"
approval_policy = "never"
sandbox_mode = "danger-full-access"
check_for_update_on_startup = false

[analytics]
enabled = false

[model_providers.mock]
name = "mock"
base_url = "${modelUrl}"
wire_api = "responses"
requires_openai_auth = false
request_max_retries = 0
stream_max_retries = 0

${extra}
`;
}

/** The person's environment without anything that would lead Codex to the person's own home, account or proxy. */
function codexEnvironment(home: string, codexHome: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([key]) => !/^(?:CODEX_|OPENAI_|XDG_|GIT_|npm_|.*_proxy$)/i.test(key),
  );
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    CODEX_HOME: codexHome,
    GIT_CONFIG_GLOBAL: '/dev/null',
    RUST_LOG: 'error',
  };
}

async function makeFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
  git: boolean,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  if (git && !existsSync(path.join(folder, '.git')))
    await run('git', ['init', '-q', '-b', 'main', folder], { env, timeout: 10_000 });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}

async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((entry) => /\.jsonl(\.zst)?$/.test(entry))
    .map((entry) => path.join(folder, entry))
    .sort();
}
