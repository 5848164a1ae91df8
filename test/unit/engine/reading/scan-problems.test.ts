import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { sessionPath, threadId, writeSession } from '../../../../scripts/demo/session-lines.ts';
import { Engine } from '../../../../src/engine/engine.ts';
import { silentLog } from '../../../../src/engine/line-log.ts';

const AT = Date.UTC(2026, 10, 18, 9);

describe('what could not be read', () => {
  let folder: string;
  let codexHome: string;
  let damaged: string;
  let engine: Engine;

  const start = async (): Promise<void> => {
    engine = await Engine.open({
      ...{ codexHome, stateDir: path.join(folder, 'state'), watch: false, log: silentLog },
    });
  };
  const problems = async (): Promise<string[]> => (await engine.status()).problems.map(({ code }) => code);

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-problems-'));
    codexHome = path.join(folder, 'codex');
    await writeSession(codexHome, {
      ...{ thread: threadId(1), cwd: folder, at: AT },
      turns: [[{ user: 'Fix it.' }, { final: 'Fixed.' }]],
    });
    damaged = `${sessionPath(codexHome, threadId(2), AT)}.zst`;
    await writeFile(damaged, 'no zst');
    await start();
    await engine.scan();
  });
  afterEach(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  it('is told by the next process too, which did not scan', async () => {
    assert.deepEqual(await problems(), ['session-damaged']);
    await engine.close();
    await start();
    assert.deepEqual(await problems(), ['session-damaged']);
    assert.match((await engine.status()).problems[0]?.message ?? '', /damaged or cut off/);
  });

  it('is read again only when it is another file by now', async () => {
    assert.equal((await engine.scan()).files, 0);
    await engine.close();
    await start();
    assert.equal((await engine.scan()).files, 0);
    await writeFile(damaged, 'still no zst');
    assert.equal((await engine.scan()).files, 1);
    assert.deepEqual(await problems(), ['session-damaged']);
  });

  it('is read again when everything is', async () => {
    assert.equal((await engine.rebuild()).files, 2);
    assert.deepEqual(await problems(), ['session-damaged']);
  });

  it('is forgotten with its file', async () => {
    await rm(damaged);
    await engine.scan();
    assert.deepEqual(await problems(), []);
    await engine.close();
    await start();
    assert.deepEqual(await problems(), []);
  });
});
