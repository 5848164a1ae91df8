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

  it('says which were heard by another learning, or have lines that were', () => {
    const newer = new FileStates(store.db, 'newer');
    const state = { position: startPosition(), facts: emptySession() };
    const how = { skipped: 0, whole: true };
    const left = (): string => newer.otherwiseHeard().sort().join(' ');
    store.db.run('UPDATE file SET heard = NULL WHERE thread = ?', ['c']);
    newer.save(file('d'), state, how);
    newer.save(file('claude:e'), state, how);
    files.save(file('claude:f'), state, how);
    assert.equal(left(), 'a b c');
    // Read on by the newer one, read anew by it, heard again by it.
    newer.save(file('a'), state, how);
    newer.forget('b');
    newer.save(file('b'), state, how);
    newer.hearAs('c', state);
    assert.equal(left(), 'a');
    newer.hearAs('a', state);
    newer.save(file('a'), state, how);
    assert.equal(left(), '');
    // Read on by the older one.
    files.save(file('a'), state, how);
    assert.equal(left(), 'a');
    newer.markAll();
    assert.equal(left(), '', 'what is read again is heard with it');
    newer.hearAs('a', state);
    assert.equal(newer.load('a'), undefined, 'it is still to be read again');
  });

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
