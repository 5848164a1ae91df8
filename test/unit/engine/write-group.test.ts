import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { WriteGroup } from '../../../src/engine/write-group.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

describe('a group of writes', () => {
  let folder: string;
  let store: Store;
  let group: WriteGroup;
  let lost: unknown[];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-writes-'));
    store = await openStore(folder);
    lost = [];
    group = new WriteGroup(store.db, (error) => lost.push(error));
  });
  afterEach(async () => {
    group.flush();
    store.close();
    await rm(folder, { recursive: true });
  });

  const put = (key: string) => store.db.run('INSERT INTO setting (key, value) VALUES (?, 1)', [key]);
  const keys = (): string[] => store.db.all('SELECT key FROM setting ORDER BY key', [], (row) => row.text(0));
  const fail = (): never => {
    throw new Error('refused');
  };

  it('is seen at once and stays after it was committed', async () => {
    const write = group.writer();
    write(() => put('a'));
    write(() => put('b'));
    assert.deepEqual(keys(), ['a', 'b']);
    group.flush();
    store.close();
    store = await openStore(folder);
    group = new WriteGroup(store.db, () => undefined);
    assert.deepEqual(keys(), ['a', 'b']);
  });

  it('is taken back whole when one write fails', () => {
    const write = group.writer();
    write(() => put('a'));
    assert.throws(() => write(fail), /refused/);
    assert.deepEqual(keys(), []);
  });

  it('lets no writer of a lost group go on, so that no part is missing in the middle', () => {
    const one = group.writer();
    const other = group.writer();
    one(() => put('a'));
    assert.throws(() => other(fail), /refused/);
    assert.throws(() => one(() => put('b')), { code: 'cannot-write' });
    assert.deepEqual(keys(), []);
    group.writer()(() => put('c'));
    assert.deepEqual(keys(), ['c']);
  });

  it('keeps what was committed before', () => {
    group.writer()(() => put('a'));
    group.flush();
    assert.throws(() => group.writer()(fail), /refused/);
    assert.deepEqual(keys(), ['a']);
    assert.deepEqual(lost, []);
  });
});
