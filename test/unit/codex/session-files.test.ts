import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { codexHomeState, findCodexHome } from '../../../src/codex/home.ts';
import { findSessionFile, listSessionFiles } from '../../../src/codex/session-files.ts';

const OLD = 'rollout-2026-11-20T08-00-00-01a1fd80-0000-7940-b825-000000000001.jsonl';
const NEW = 'rollout-2026-11-21T08-00-00-01a1fd80-0000-7940-b825-000000000002.jsonl';

describe('findCodexHome', () => {
  const homedir = path.resolve('/home/dev');
  const home = (setting: string | undefined, CODEX_HOME?: string): string =>
    findCodexHome({ setting, env: { CODEX_HOME }, homedir });

  it('takes the setting, else CODEX_HOME, else ~/.codex', () => {
    assert.equal(home('/one', '/two'), path.resolve('/one'));
    assert.equal(home('  ', '/two'), path.resolve('/two'));
    assert.equal(home(undefined, ''), path.join(homedir, '.codex'));
  });

  it('expands a tilde and makes relative paths absolute', () => {
    assert.equal(home('~'), homedir);
    assert.equal(home(undefined, '~/work/codex'), path.join(homedir, 'work/codex'));
    assert.equal(home('codex'), path.join(homedir, 'codex'));
    assert.equal(home('~other/codex'), path.join(homedir, '~other/codex'));
  });

  it('starts a relative path from the folder one is in, where there is one', () => {
    const cwd = path.resolve('/srv/here');
    assert.equal(findCodexHome({ setting: 'a b/é', env: {}, homedir, cwd }), path.join(cwd, 'a b/é'));
    assert.equal(findCodexHome({ env: { CODEX_HOME: '../x' }, homedir, cwd }), path.resolve('/srv/x'));
    assert.equal(findCodexHome({ setting: '~/x', env: {}, homedir, cwd }), path.join(homedir, 'x'));
    assert.equal(findCodexHome({ env: {}, homedir, cwd }), path.join(homedir, '.codex'));
  });
});

describe('listSessionFiles', () => {
  let home: string;

  beforeEach(async () => {
    home = await mkdtemp(path.join(os.tmpdir(), 'carryover-files-'));
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  async function put(folder: string, name: string, text = '{}\n'): Promise<string> {
    await mkdir(path.join(home, folder), { recursive: true });
    const file = path.join(home, folder, name);
    await writeFile(file, text);
    return file;
  }

  const listed = async (): Promise<string[]> =>
    (await listSessionFiles(home)).files.map((file) => path.relative(home, file.path));

  it('finds live and archived sessions, newest first by name', async () => {
    await put('sessions/2026/11/20', OLD);
    await put('archived_sessions', NEW, '12345');
    await put('sessions/2026/11/20', 'notes.jsonl');
    await put('sessions', 'session_index.jsonl');
    const { files, problems } = await listSessionFiles(home);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      files.map(({ thread, archived, size }) => [thread.slice(-1), archived, size]),
      [
        ['2', true, 5],
        ['1', false, 3],
      ],
    );
    assert.match(files[0]?.ino ?? '', /^\d+$/);
  });

  it('takes the plain file of a thread that has a compressed one too', async () => {
    await put('sessions/2026/11/20', `${OLD}.zst`);
    assert.deepEqual(
      (await listSessionFiles(home)).files.map(({ compressed }) => compressed),
      [true],
    );
    await put('archived_sessions', OLD);
    assert.deepEqual(await listed(), [path.join('archived_sessions', OLD)]);
    await put('sessions/2026/11/20', OLD);
    assert.deepEqual(await listed(), [path.join('sessions/2026/11/20', OLD)]);
  });

  it('tells a home that is not there from one without sessions', async () => {
    assert.deepEqual(await listSessionFiles(path.join(home, 'nowhere')), { files: [], problems: [] });
    assert.equal(await codexHomeState(path.join(home, 'nowhere')), 'missing');
    const file = await put('.', 'a-file');
    assert.deepEqual([await codexHomeState(file), await codexHomeState(home)], ['missing', 'used']);
  });

  it('takes a home with nothing in it, or nothing but our own folder, for empty', async () => {
    assert.equal(await codexHomeState(home), 'empty');
    await put('carryover', 'index.db');
    assert.equal(await codexHomeState(home), 'empty');
    await put('.', 'config.toml');
    assert.equal(await codexHomeState(home), 'used');
  });

  it('follows a link to another disk and survives links in a circle', async () => {
    const elsewhere = await mkdtemp(path.join(os.tmpdir(), 'carryover-disk-'));
    try {
      await writeFile(path.join(elsewhere, OLD), '{}\n');
      await mkdir(path.join(home, 'sessions/2026/11'), { recursive: true });
      await symlink(elsewhere, path.join(home, 'sessions/2026/11/20'), 'dir');
      await symlink(path.join(home, 'sessions'), path.join(home, 'sessions/2026/loop'), 'dir');
      await symlink(path.join(home, 'nowhere'), path.join(home, 'sessions/broken'));
      assert.deepEqual(await listed(), [path.join('sessions/2026/11/20', OLD)]);
    } finally {
      await rm(elsewhere, { recursive: true, force: true });
    }
  });

  it('makes a folder that cannot be read a problem and lists the rest', async () => {
    await put('archived_sessions', NEW);
    // A file in a folder's place cannot be listed by anybody, root included.
    await writeFile(path.join(home, 'sessions'), 'not a folder');
    const { files, problems } = await listSessionFiles(home);
    assert.equal(files.length, 1);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['session-unreadable'],
    );
    assert.match(problems[0]?.message ?? '', /sessions could not be read/);
  });

  it('does not take a folder or another file for a session', async () => {
    await mkdir(path.join(home, 'sessions', NEW), { recursive: true });
    assert.deepEqual(await listed(), []);
    assert.equal(await findSessionFile(path.join(home, 'sessions', NEW), home), undefined);
    assert.equal(await findSessionFile(path.join(home, 'config.toml'), home), undefined);
  });
});
