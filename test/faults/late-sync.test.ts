import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { diskFiles, type FileLayer } from '../../src/store/file-layer.ts';
import { openStore } from '../../src/store/store.ts';
import { temporaryFolder } from '../unit/store/support.ts';

/** What became of one file: its writes, and how many of them the disk was made to keep. */
interface Fate {
  writes: number;
  kept: number;
  end: number;
  /** It was begun anew on what could come back: an old head, and what belongs to it. */
  haunted: boolean;
  /** The disk knows that its head is none. */
  headless: boolean;
  wiped: boolean;
}

/** Real files; every write is checked for what must be on the disk before it. */
function watchedFiles({
  pool = true,
  onSync = () => undefined,
}: { pool?: boolean; onSync?: () => void } = {}) {
  const fates = new Map<string, Fate>();
  const names = new Map<number, string>();
  const wrong: string[] = [];
  const syncs = { waited: 0, inPool: 0 };
  const fateOf = (name: string): Fate => {
    const fate = fates.get(name) ?? {
      writes: 0,
      kept: 0,
      end: 0,
      haunted: false,
      headless: true,
      wiped: false,
    };
    fates.set(name, fate);
    return fate;
  };
  const isSafe = (name: string): boolean => fateOf(name).writes === fateOf(name).kept;
  const keep = (fate: Fate, writes: number): void => {
    fate.kept = Math.max(fate.kept, writes);
    if (fate.kept < fate.writes) return;
    fate.haunted = false;
    fate.headless ||= fate.wiped;
  };
  const note = (fd: number, position: number, bytes: number, first?: number): void => {
    const name = names.get(fd) ?? '';
    const fate = fateOf(name);
    if (name === 'index.db' && !isSafe('index.db-wal'))
      wrong.push('the file was written before the log was safe');
    if (name === 'index.db-wal' && position < fate.end && !isSafe('index.db'))
      wrong.push('the log was written over before the file was safe');
    if (bytes > 0 && position === 0) {
      fate.wiped = first === 0;
      fate.haunted = !fate.wiped && !fate.headless;
      fate.headless = false;
    }
    if (name === 'index.db-wal' && position > 0 && fate.haunted)
      wrong.push('the log was begun anew on what may come back');
    fate.end = Math.max(bytes === 0 ? 0 : fate.end, position + bytes);
    fate.writes++;
  };
  const files: FileLayer = {
    ...diskFiles,
    open(file, flags, mode) {
      const fd = diskFiles.open(file, flags, mode);
      names.set(fd, path.basename(file));
      return fd;
    },
    write(fd, from, position) {
      note(fd, position, from.byteLength, from[0]);
      return diskFiles.write(fd, from, position);
    },
    truncate(fd, size) {
      note(fd, size, 0);
      diskFiles.truncate(fd, size);
    },
    sync(fd) {
      syncs.waited++;
      const fate = fateOf(names.get(fd) ?? '');
      keep(fate, fate.writes);
      onSync();
    },
    async syncSoon(fd) {
      const fate = fateOf(names.get(fd) ?? '');
      const { writes } = fate;
      await new Promise((resolve) => setImmediate(resolve));
      if (!pool) throw new Error('EIO');
      syncs.inPool++;
      keep(fate, writes);
      onSync();
    },
  };
  return { files, wrong, syncs };
}

describe('moving what was committed into the file', () => {
  const fill = (key: number): [string, number[]] => [
    'INSERT INTO setting (key, value) VALUES (?, zeroblob(400000))',
    [key],
  ];

  it('has all of it on the disk in time, and waits in the pool alone', async () => {
    const { files, wrong, syncs } = watchedFiles();
    const store = await openStore(temporaryFolder(), { files });
    syncs.waited = 0;
    for (let round = 0; round < 6; round++) {
      store.db.transaction(() => [0, 1, 2].forEach((part) => store.db.run(...fill(round * 3 + part))));
      await store.db.moveCommitted(() => true);
    }
    assert.deepEqual(wrong, []);
    assert.equal(syncs.waited, 0);
    assert.ok(syncs.inPool > 5, `${syncs.inPool} syncs`);
    store.close();
    assert.deepEqual(wrong, []);
  });

  it('keeps the order when others write meanwhile, or the pool fails', async () => {
    for (const pool of [true, false]) {
      const { files, wrong } = watchedFiles({ pool });
      const folder = temporaryFolder();
      const store = await openStore(folder, { files });
      let key = 0;
      for (let round = 0; round < 6; round++) {
        for (let part = 0; part < 6; part++) store.db.run(...fill(key++));
        let asked = 0;
        const state = { isOpen: false };
        await store.db.moveCommitted(() => {
          if (asked++ === round % 3) {
            state.isOpen = round % 2 === 0;
            if (state.isOpen) store.db.exec('BEGIN');
            store.db.run(...fill(key++));
          }
          return !state.isOpen;
        });
        if (state.isOpen) store.db.exec('COMMIT');
      }
      store.close();
      assert.deepEqual(wrong, []);
      const again = await openStore(folder);
      assert.equal(
        again.db.get('SELECT count(*) FROM setting', [], (row) => row.integer(0)),
        key,
      );
      again.close();
    }
  });

  it('leaves files from which all that was committed comes back, wherever it is interrupted', async () => {
    const folder = temporaryFolder();
    const copies: { folder: string; committed: number }[] = [];
    let committed = 0;
    const onSync = (): void => {
      const copy = temporaryFolder();
      for (const name of ['index.db', 'index.db-wal'])
        if (fs.existsSync(path.join(folder, name)))
          fs.copyFileSync(path.join(folder, name), path.join(copy, name));
      copies.push({ folder: copy, committed });
    };
    const { files } = watchedFiles({ onSync });
    const store = await openStore(folder, { files });
    copies.length = 0;
    for (let round = 0; round < 4; round++) {
      for (let part = 0; part < 6; part++, committed++) store.db.run(...fill(committed));
      await store.db.moveCommitted(() => true);
    }
    store.db.run(...fill(committed++));
    onSync();
    store.close();
    assert.ok(copies.length > 8);
    for (const copy of copies) {
      const again = await openStore(copy.folder);
      assert.equal(again.rebuilt, 'no');
      const kept = again.db.get('SELECT count(*), sum(length(value)) FROM setting', [], (row) =>
        row.integer(0),
      );
      assert.equal(kept, copy.committed);
      again.close();
    }
  });

  it('does nothing for a little', async () => {
    const { files, syncs } = watchedFiles();
    const store = await openStore(temporaryFolder(), { files });
    syncs.inPool = 0;
    store.db.run('INSERT INTO setting (key, value) VALUES (1, 1)');
    await store.db.moveCommitted(() => true);
    assert.equal(syncs.inPool, 0);
    store.close();
  });
});
