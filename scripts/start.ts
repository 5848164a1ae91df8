import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { codexHomeState, findCodexHome } from '../src/codex/home.ts';
import { writeDemo } from './demo/demo.ts';
import { packageExtension } from './package.ts';
import { type StartArguments, USAGE, readArguments } from './start/arguments.ts';
import { personEnds, serve } from './start/browser.ts';
import { desktopArguments, findDesktop, openDesktop } from './start/desktop.ts';
import { lastFolder } from './start/last-folder.ts';
import { editorEnvironment, openProfile } from './start/profile.ts';
import { toolsFolder } from './tools/cache.ts';
import { progress } from './tools/run.ts';
import type { VscodeServer } from './tools/vscode-server.ts';
import { ensureVscode } from './tools/vscode.ts';

/**
 * `npm start`: builds and packages Carryover and opens it in VS Code, on the person's own sessions or on the demo's.
 */

const NO_VSCODE =
  'There is no VS Code to open. Install VS Code and put its `code` command on the PATH, or see why npm failed';

/** What is opened: the person's own things, or a demo that is thrown away. */
interface Scene {
  folder: string | undefined;
  env: NodeJS.ProcessEnv;
  /** Set for the demo: the folder that holds all of it. */
  demo: { root: string; codexHome: string } | undefined;
}

async function main(): Promise<void> {
  let asked: StartArguments;
  try {
    asked = readArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  } catch (error) {
    progress(`${messageOf(error)}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (asked.help) {
    console.log(USAGE);
    return;
  }
  if (asked.folder !== undefined && !existsSync(asked.folder))
    throw new Error(`There is no folder ${asked.folder}.`);

  progress('Building and packaging Carryover ...');
  const vsix = await step('Carryover could not be packaged', packageExtension);
  const desktop = asked.browser
    ? { usable: false as const, why: 'You asked for the browser.' }
    : await findDesktop(process.env);
  if (!desktop.usable) progress(`${desktop.why} Using the VS Code server from npm.`);
  if (!desktop.usable && !asked.open) {
    console.log('Without --no-open this starts a VS Code server and prints its address.');
    return;
  }
  const scene = asked.demo ? await demoScene() : await ownScene(asked.folder);
  if (desktop.usable) await onDesktop(scene, desktop.version, asked.open);
  else await inBrowser(scene, vsix);
}

async function ownScene(folder: string | undefined): Promise<Scene> {
  const codexHome = findCodexHome({ env: process.env, homedir: os.homedir() });
  if ((await codexHomeState(codexHome)) === 'used') progress(`Your Codex sessions are in ${codexHome}.`);
  else
    progress(`There is nothing of Codex in ${codexHome} yet. Try \`npm start -- --demo\` for a first look.`);
  const last = folder ?? (await lastFolder(codexHome));
  if (folder === undefined && last !== undefined)
    progress(`Opening ${last}, where Codex worked last. \`npm start -- FOLDER\` opens another.`);
  return { folder: last, env: process.env, demo: undefined };
}

async function demoScene(): Promise<Scene> {
  // Short, because the sockets of a VS Code below it may have 107 bytes of path.
  const parent = existsSync('/tmp') ? '/tmp' : os.tmpdir();
  const root = await mkdtemp(path.join(parent, 'carryover-demo-'));
  const { codexHome, project } = await step('The sample sessions could not be written', () =>
    writeDemo(root, Date.now()),
  );
  progress(`Sample sessions are in ${root}.`);
  return { folder: project, env: { ...process.env, CODEX_HOME: codexHome }, demo: { root, codexHome } };
}

async function onDesktop(scene: Scene, version: string, open: boolean): Promise<void> {
  const { folder, env, demo } = scene;
  const profile =
    demo && (await openProfile({ folder: path.join(demo.root, 'vscode'), demoHome: demo.codexHome, env }));
  const args = desktopArguments(folder, profile);
  if (!open) {
    console.log(`code ${args.map(quoted).join(' ')}`);
    return;
  }
  progress(`Opening VS Code ${version} ...`);
  await openDesktop(args, profile?.env ?? editorEnvironment(env));
  console.log('VS Code is open. Carryover is the icon in its activity bar.');
  if (demo) console.log(`Delete ${demo.root} when you have seen enough.`);
}

async function inBrowser(scene: Scene, vsix: string): Promise<void> {
  const { demo } = scene;
  let server: VscodeServer | undefined;
  const cleanUp = async (): Promise<void> => {
    await server?.stop();
    if (demo) await rm(demo.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const run = async (): Promise<void> => {
    const vscode = await step(NO_VSCODE, () => ensureVscode('newest'));
    progress(`Starting VS Code ${vscode.version} ...`);
    const profile = await openProfile({
      folder: path.join(demo?.root ?? toolsFolder(), 'vscode-profile'),
      env: scene.env,
      ...(demo && { demoHome: demo.codexHome }),
    });
    const { folder } = scene;
    const opened = await step('The VS Code server could not be started', () =>
      serve({ vscode, profile, vsix, folder, workspaceTrust: demo === undefined }),
    );
    server = opened.server;
    console.log(`\nOpen ${opened.address}\n`);
    progress('Whoever has this address can open your files. Ctrl-C ends VS Code.');
    await server.ended;
    throw new Error(`The VS Code server ended by itself.\n${server.log()}`);
  };
  try {
    await Promise.race([run(), personEnds().then(() => progress('\nEnding VS Code ...'))]);
  } finally {
    await cleanUp();
  }
  // Something that was being installed or started must not keep us here.
  process.exit();
}

/** Does one part; a failure says which one it was. */
async function step<T>(failed: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${failed}: ${messageOf(error)}`, { cause: error });
  }
}

function quoted(arg: string): string {
  return /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", String.raw`'\''`)}'`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  await main();
} catch (error) {
  progress(messageOf(error));
  process.exitCode = 1;
}
