import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openAtOnce, openQuickly, openWaiting } from '../../../src/codex/open-file.ts';

describe('a file that sessions are read from', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-open-'));
    file = path.join(folder, 'session');
    await writeFile(file, 'one two three');
  });
  afterEach(() => rm(folder, { recursive: true }));

  for (const [how, open] of Object.entries({
    openWaiting,
    openAtOnce: openAtOnce(),
    openQuickly: openQuickly(),
  }))
    it(`is read the same by ${how}`, async () => {
      const opened = await open(file);
      const { size } = await opened.stat({ bigint: true });
      const { buffer, bytesRead } = await opened.read(Buffer.alloc(20), 2, 18, 4);
      await opened.close();
      assert.equal(size, 13n);
      assert.equal(buffer.toString('utf8', 2, 2 + bytesRead), 'two three');
      await assert.rejects(async () => open(path.join(folder, 'none')), { code: 'ENOENT' });
      const directory = await open(folder);
      await assert.rejects(directory.read(Buffer.alloc(1), 0, 1, 0), { code: 'EISDIR' });
      await directory.close();
    });

  it('is left to the pool where opening is slow, and tried again later', async () => {
    let time = 0;
    let looks = 0;
    const open = openQuickly(() => {
      looks += 1;
      return (time += 10);
    });
    const openAndClose = async (): Promise<boolean> => {
      const before = looks;
      await (await open(file)).close();
      return looks > before;
    };
    const atOnce: boolean[] = [];
    for (let count = 0; count < 60; count += 1) atOnce.push(await openAndClose());
    assert.deepEqual(atOnce.slice(0, 4), [true, true, true, true]);
    assert.deepEqual(new Set(atOnce.slice(4, 53)), new Set([false]));
    assert.equal(atOnce[53], true);
  });
});
