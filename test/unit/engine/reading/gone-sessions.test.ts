import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { threadId, writeSession } from '../../../../scripts/demo/session-lines.ts';
import { Engine } from '../../../../src/engine/engine.ts';
import { silentLog } from '../../../../src/engine/line-log.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const RULE = 'From now on always run `yarn test:unit` before you say that you are done.';

describe('sessions whose files are gone', () => {
  let folder: string;
  let codexHome: string;
  let sessionsFolder: string;
  let engine: Engine;
  let now: number;
  let files: string[];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-gone-'));
    codexHome = path.join(folder, 'codex');
    sessionsFolder = path.join(codexHome, 'sessions');
    now = AT + DAY;
    files = [await write(1, RULE), await write(2, 'Rename the blue button.')];
    engine = await open();
    await engine.scan();
  });
  afterEach(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  const open = (): Promise<Engine> => {
    const stateDir = path.join(folder, 'state');
    return Engine.open({ codexHome, stateDir, watch: false, log: silentLog, now: () => now });
  };
  const write = (n: number, user: string, forkOf?: number): Promise<string> =>
    writeSession(codexHome, {
      ...{ thread: threadId(n), cwd: path.join(folder, 'shop'), at: AT + n * MINUTE },
      turns: [[{ user }, { final: 'I will.' }]],
      ...(forkOf !== undefined && { forkOf: { thread: threadId(forkOf), lines: 5 } }),
    });
  const threads = async (): Promise<string[]> =>
    (await engine.sessions({})).map(({ thread }) => thread).sort();
  const hits = async (query: string): Promise<number> => (await engine.recall({ query })).total;
  async function scanAfter(time: number): Promise<void> {
    now += time;
    await engine.scan();
  }

  it('stay for ten minutes and then leave the list, recall and the candidates', async () => {
    await rm(files[0] ?? '');
    await scanAfter(MINUTE);
    await scanAfter(9 * MINUTE);
    assert.equal((await threads()).length, 2);
    assert.equal(await hits('yarn '), 1);
    await scanAfter(MINUTE);
    assert.deepEqual(await threads(), [threadId(2)]);
    assert.equal(await hits('yarn '), 0);
    assert.equal(await hits('button '), 1);
    assert.deepEqual(await engine.candidates({}), []);
    await assert.rejects(engine.transcript(threadId(1), {}), { code: 'not-found' });
  });

  it('are counted from when they were missed, across a restart too', async () => {
    await rm(files[0] ?? '');
    await scanAfter(MINUTE);
    await engine.close();
    engine = await open();
    await scanAfter(10 * MINUTE);
    assert.deepEqual(await threads(), [threadId(2)]);
  });

  it('are not kept for years by a clock that was ahead when they were missed', async () => {
    const right = now;
    await rm(files[0] ?? '');
    await scanAfter(1_000 * DAY);
    now = right;
    await scanAfter(MINUTE);
    await scanAfter(10 * MINUTE);
    assert.deepEqual(await threads(), [threadId(2)]);
  });

  it('are read again when they come back, once', async () => {
    const [file = ''] = files;
    await rename(file, path.join(folder, 'aside'));
    await scanAfter(MINUTE);
    await rename(path.join(folder, 'aside'), file);
    await scanAfter(11 * MINUTE);
    assert.equal((await threads()).length, 2);
    await rename(file, path.join(folder, 'aside'));
    await scanAfter(MINUTE);
    await scanAfter(11 * MINUTE);
    assert.equal((await threads()).length, 1);
    await rename(path.join(folder, 'aside'), file);
    await scanAfter(MINUTE);
    assert.equal((await threads()).length, 2);
    assert.equal(await hits('yarn '), 1);
    assert.equal((await engine.candidates({})).length, 1);
  });

  it('leave behind what was decided about them', async () => {
    const [candidate] = await engine.candidates({});
    await engine.archive(candidate?.id ?? '');
    await rm(files[0] ?? '');
    await scanAfter(MINUTE);
    await scanAfter(11 * MINUTE);
    const [archived, ...others] = await engine.candidates({ status: 'archived' });
    assert.deepEqual(others, []);
    assert.equal(archived?.id, candidate?.id);
    assert.deepEqual(archived?.evidence, []);
    assert.deepEqual(await engine.candidates({ status: 'open' }), []);
  });

  it('leave what a fork of theirs says again', async () => {
    await write(3, RULE, 1);
    await engine.scan();
    assert.equal((await engine.candidates({}))[0]?.sessions, 1);
    await rm(files[0] ?? '');
    await scanAfter(MINUTE);
    await scanAfter(11 * MINUTE);
    const [candidate] = await engine.candidates({});
    assert.deepEqual(
      candidate?.evidence.map(({ thread }) => thread),
      [threadId(3)],
    );
    assert.equal(await hits('yarn '), 1);
  });

  it('stay while the whole folder is away, and are not doubled when it is back', async () => {
    const away = path.join(folder, 'away');
    await rename(sessionsFolder, away);
    await scanAfter(MINUTE);
    await scanAfter(DAY);
    assert.equal((await threads()).length, 2);
    assert.equal(await hits('yarn '), 1);
    await rename(away, sessionsFolder);
    await scanAfter(DAY);
    assert.equal((await threads()).length, 2);
    assert.equal(await hits('yarn '), 1);
  });

  it('stay for a week when an empty folder stands there, as where a disk is not mounted', async () => {
    await rename(sessionsFolder, path.join(folder, 'away'));
    await mkdir(sessionsFolder);
    await scanAfter(MINUTE);
    await scanAfter(6 * DAY);
    assert.equal((await threads()).length, 2);
    await scanAfter(DAY);
    await scanAfter(11 * MINUTE);
    assert.deepEqual(await threads(), []);
    assert.equal(await hits('yarn '), 0);
  });

  it('leave soon when all were deleted and their folder stayed', async () => {
    for (const file of files) await rm(file);
    await scanAfter(MINUTE);
    await scanAfter(11 * MINUTE);
    assert.deepEqual(await threads(), []);
    assert.deepEqual(await engine.candidates({}), []);
  });

  it('stay and are found at their new place when the home is another one', async () => {
    await engine.close();
    const moved = path.join(folder, 'other-codex');
    await rename(codexHome, moved);
    codexHome = moved;
    engine = await open();
    await scanAfter(MINUTE);
    await scanAfter(11 * MINUTE);
    assert.equal((await threads()).length, 2);
    assert.ok((await engine.sessions({})).every(({ file }) => file.startsWith(moved)));
    assert.equal(await hits('yarn '), 1);
  });
});
