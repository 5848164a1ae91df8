import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startPosition } from '../../../../src/codex/position.ts';
import type { SessionFile } from '../../../../src/codex/session-files.ts';
import { FileStates, stampOf } from '../../../../src/engine/reading/file-states.ts';
import { emptySession } from '../../../../src/engine/reading/session-fold.ts';
import { type Store, openStore } from '../../../../src/store/store.ts';

describe('how far files were read', () => {
  let folder: string;
  let store: Store;
  let files: FileStates;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-files-'));
    store = await openStore(folder);
    files = new FileStates(store.db);
    ['a', 'b', 'c'].forEach(save);
  });
  afterEach(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });

  function file(thread: string): SessionFile {
    return {
      thread,
      path: `/sessions/${thread}.jsonl`,
      ino: '1',
      size: 10,
      mtimeMs: 5,
      archived: false,
      compressed: false,
    };
  }
  function save(thread: string): void {
    const state = { position: startPosition(), facts: emptySession() };
    files.save(file(thread), state, { skipped: 0, whole: true });
  }
  const inOrder = (threads: string): string => threads.split(' ').sort().join(' ');
  const known = (): string =>
    ['a', 'b', 'c', 'd'].filter((thread) => files.load(thread) !== undefined).join(' ');
  const unchanged = (): string =>
    [...files.stamps()]
      .flatMap(([thread, stamp]) => (stamp === stampOf(file(thread)) ? thread : []))
      .join(' ');

  it('counts for no file that is marked, until it is read again', () => {
    files.markAll();
    assert.deepEqual([known(), unchanged()], ['', '']);
    for (const thread of ['c', 'a']) save(thread);
    assert.deepEqual([known(), inOrder(unchanged())], ['a c', 'a c']);
    files.markAll();
    assert.equal(known(), '');
  });

  it('counts again for those that are still marked when that is taken back', () => {
    files.markAll();
    save('b');
    files.unmark();
    assert.deepEqual([known(), inOrder(unchanged())], ['a b c', 'a b c']);
  });

  it('counts for a file that comes when the last marked one has gone', () => {
    files.markAll();
    files.remove('c');
    save('d');
    assert.equal(known(), 'd');
  });

  it('knows marks as they were written before', () => {
    store.db.run(`UPDATE file SET mtime = -mtime - 1 WHERE thread = 'b'`);
    assert.deepEqual([known(), unchanged()], ['a c', 'a c']);
    files.unmark();
    assert.equal(known(), 'a b c');
  });

  it('writes no state when all are marked', () => {
    const changes = (): number => store.db.get('SELECT total_changes()', [], (row) => row.integer(0)) ?? 0;
    const before = changes();
    files.markAll();
    assert.equal(changes() - before, 1);
  });
});
