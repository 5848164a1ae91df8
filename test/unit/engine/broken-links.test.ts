import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import { type EngineHandle, connectEngine } from '../../../src/engine/connect.ts';
import { brokenLink } from '../../../src/shared/broken-link.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const HOUR = 3_600_000;

/** As when people moved a folder to another disk, which is not mounted now. */
describe('a link that leads nowhere', () => {
  let folder: string;
  let codexHome: string;
  let disk: string;
  let engine: EngineHandle | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-links-'));
    codexHome = path.join(folder, 'codex');
    disk = path.join(folder, 'disk');
  });
  afterEach(async () => {
    await engine?.close();
    engine = undefined;
    await rm(folder, { recursive: true });
  });

  const says = (link: string): string =>
    `${link} is a link to ${disk}, which is not there. Mount the disk it is on, or let the link point to a folder that is there.`;
  const connect = async (options: { stateDir?: string; watch?: boolean } = {}): Promise<EngineHandle> => {
    engine = await connectEngine({
      ...{ codexHome, stateDir: path.join(codexHome, 'carryover'), watch: false, times: { retry: 20 } },
      ...options,
    });
    return engine;
  };
  const say = (n: number, home = codexHome): Promise<unknown> =>
    writeSession(home, { thread: threadId(n), cwd: '/x', at: AT + n * HOUR, turns: [[{ user: 'Fix it.' }]] });

  it('in place of the state folder is named with what to do, and gone on with when it leads there again', async () => {
    const stateDir = path.join(folder, 'state');
    await say(1);
    await symlink(disk, stateDir);
    await assert.rejects(connect({ stateDir }), { code: 'cannot-write', message: says(stateDir) });
    const { api } = await connect({ stateDir, watch: true });
    await assert.rejects(api.status(), { code: 'cannot-write', message: says(stateDir) });
    assert.ok(!existsSync(disk), 'what the link leads to was made');
    await mkdir(disk);
    while (!(await api.sessions({}).catch(() => [])).length) await pause(10);
    assert.deepEqual((await api.status()).problems, []);
    assert.ok(existsSync(path.join(disk, 'index.db')));
  });

  it('above the state folder is named as well', async () => {
    const link = path.join(folder, 'far');
    await symlink(disk, link);
    await assert.rejects(connect({ stateDir: path.join(link, 'state') }), { message: says(link) });
  });

  it('in place of the home is a problem, where no home at all is none', async () => {
    await symlink(disk, codexHome);
    const { api } = await connect({ watch: true });
    const expected = { code: 'link-broken', message: says(codexHome) };
    assert.deepEqual((await api.status()).problems, [expected]);
    await assert.rejects(api.scan(), expected);
    assert.ok(!existsSync(disk));
    await say(1, disk);
    while ((await api.sessions({})).length === 0) await pause(10);
    assert.deepEqual((await api.status()).problems, []);
  });

  it('in place of the sessions is a problem, and nothing that was read is forgotten for it', async () => {
    const sessions = path.join(codexHome, 'sessions');
    await say(1);
    const { api } = await connect();
    await api.scan();
    await rename(sessions, disk);
    await symlink(disk, sessions);
    await api.scan();
    assert.deepEqual((await api.status()).problems, []);
    await rename(disk, `${disk}-away`);
    await api.scan();
    assert.deepEqual((await api.status()).problems, [{ code: 'link-broken', message: says(sessions) }]);
    assert.equal((await api.sessions({})).length, 1);
    await rename(`${disk}-away`, disk);
    await api.scan();
    assert.deepEqual((await api.status()).problems, []);
  });

  it('among the folders of the years is a problem, and the others are read', async () => {
    const year = path.join(codexHome, 'sessions', '2024');
    await say(1);
    await symlink(disk, year);
    await symlink(disk, path.join(codexHome, 'sessions', '.#notes.txt'));
    const { api } = await connect();
    assert.equal((await api.scan()).files, 1);
    assert.deepEqual((await api.status()).problems, [{ code: 'link-broken', message: says(year) }]);
  });

  it('is none where there is nothing, or a link to what is there', async () => {
    await mkdir(disk);
    await symlink(disk, codexHome);
    assert.equal(brokenLink(path.join(codexHome, 'carryover')), undefined);
    assert.equal(brokenLink(path.join(folder, 'nothing', 'here')), undefined);
    assert.equal(brokenLink(disk), undefined);
  });
});
