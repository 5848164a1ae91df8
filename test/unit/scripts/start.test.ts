import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import { readArguments } from '../../../scripts/start/arguments.ts';
import { desktopArguments, findDesktop } from '../../../scripts/start/desktop.ts';
import { lastFolder } from '../../../scripts/start/last-folder.ts';
import { editorEnvironment, openProfile } from '../../../scripts/start/profile.ts';

const AT = Date.UTC(2026, 10, 18, 9);

describe('npm start', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-start-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('takes a folder from where npm was started', () => {
    assert.equal(readArguments(['shop'], '/home/dev').folder, path.resolve('/home/dev/shop'));
    const { demo, browser, open } = readArguments(['--demo', '--browser', '--no-open'], '/');
    assert.deepEqual({ demo, browser, open }, { demo: true, browser: true, open: false });
  });

  it('refuses what it does not know', () => {
    assert.throws(() => readArguments(['--fast'], '/'), /--fast/);
    assert.throws(() => readArguments(['a', 'b'], '/'), /one folder/);
    assert.throws(() => readArguments(['--demo', 'a'], '/'), /its own folder/);
  });

  it('opens the folder of the newest session that is still there', async () => {
    const shop = path.join(folder, 'shop');
    await mkdir(shop);
    const home = path.join(folder, 'codex');
    assert.equal(await lastFolder(home), undefined);
    for (const [n, cwd] of [shop, path.join(folder, 'gone')].entries()) {
      await writeSession(home, { thread: threadId(n), cwd, at: AT + n, turns: [[{ user: 'Hello.' }]] });
    }
    assert.equal(await lastFolder(home), shop);
  });

  describe('with a `code` on the PATH', () => {
    const posix = process.platform !== 'win32';
    async function codeThatSays(script: string): Promise<NodeJS.ProcessEnv> {
      const file = path.join(folder, posix ? 'code' : 'code.cmd');
      await writeFile(file, posix ? `#!/bin/sh\n${script}\n` : `@${script}\r\n`);
      await chmod(file, 0o755);
      return { PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}` };
    }

    it('uses it when it is new enough', async () => {
      assert.deepEqual(await findDesktop(await codeThatSays('echo 1.139.1')), {
        usable: true,
        version: '1.139.1',
      });
    });

    it('says why it is not used when it is too old, fails, or belongs to a remote window', async () => {
      const why = async (script: string, env: NodeJS.ProcessEnv = {}): Promise<string> => {
        const found = await findDesktop({ ...(await codeThatSays(script)), ...env });
        return found.usable ? 'usable' : found.why;
      };
      assert.match(await why('echo 1.90.0'), /1\.90\.0.* 1\.105\.0 or later/);
      assert.match(await why('exit 1'), /did not answer/);
      assert.match(await why('echo 1.139.1', { VSCODE_IPC_HOOK_CLI: 'x' }), /remote/);
      const found = await findDesktop({ PATH: path.join(folder, 'nothing') });
      assert.deepEqual(found, { usable: false, why: 'There is no `code` on the PATH.' });
    });
  });

  it('gives the demo an instance of its own', () => {
    const args = desktopArguments('/demo/harbour', { userData: '/demo/user', extensions: '/demo/ext' });
    assert.deepEqual(args.slice(1), [
      ...['--new-window', '--user-data-dir', '/demo/user', '--extensions-dir', '/demo/ext'],
      '/demo/harbour',
    ]);
    assert.deepEqual(desktopArguments(undefined).slice(1), ['--new-window']);
  });

  it('writes settings once and keeps what the person made of them', async () => {
    const options = { folder, env: {}, demoHome: '/demo/codex' };
    const { userData } = await openProfile(options);
    const file = path.join(userData, 'User', 'settings.json');
    assert.match(await readFile(file, 'utf8'), /"carryover\.codexHome": "\/demo\/codex"/);
    await writeFile(file, '{}');
    await openProfile(options);
    assert.equal(await readFile(file, 'utf8'), '{}');
  });

  it('hides from VS Code that npm or another VS Code started it', () => {
    const env = { PATH: '/bin', CODEX_HOME: '/c', npm_config_x: '1', VSCODE_PID: '1', NODE_OPTIONS: '-r x' };
    assert.deepEqual(editorEnvironment(env), { PATH: '/bin', CODEX_HOME: '/c' });
  });
});
