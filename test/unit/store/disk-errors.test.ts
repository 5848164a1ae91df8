import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Database } from '../../../src/store/database.ts';
import { type FileLayer, diskFiles } from '../../../src/store/file-layer.ts';
import { loadSqlite } from '../../../src/store/sqlite.ts';
import { systemCode } from '../../../src/shared/errors.ts';
import { faultyFiles, temporaryFolder, type FaultyFiles } from './support.ts';

describe('the database on a disk that refuses', () => {
  let db: Database;
  let files: FaultyFiles;
  let file: string;

  beforeEach(async () => {
    files = faultyFiles();
    file = path.join(temporaryFolder(), 'index.db');
    db = (await loadSqlite({ engine: 'wasm' })).openDatabase({ file, files, cacheKib: 64 });
    db.exec('create table store.thing(id integer primary key, body blob)');
    add(10);
  });

  afterEach(() => {
    files.failWrites(null);
    db.close();
  });

  function add(rows: number): void {
    db.transaction(() => {
      for (let row = 0; row < rows; row++)
        db.run('insert into thing(body) values (?)', [new Uint8Array(1_000)]);
    });
  }

  const count = (): number | undefined => db.get('select count(*) from thing', [], (row) => row.integer(0));

  for (const [code, expected] of [
    ['ENOSPC', 'cannot-write'],
    ['EDQUOT', 'cannot-write'],
    ['EACCES', 'cannot-write'],
    ['EROFS', 'cannot-write'],
    ['EIO', 'state-unusable'],
  ] as const) {
    it(`says ${expected} on ${code}, goes on reading, and writes again when the disk does`, () => {
      files.failWrites(code);
      assert.throws(
        () => add(5),
        (error) => {
          assert.ok(error instanceof Error);
          assert.equal(systemCode(error), expected);
          assert.equal(systemCode(error.cause), code);
          return true;
        },
      );
      assert.equal(count(), 10);
      files.failWrites(null);
      add(5);
      assert.equal(count(), 15);
      assert.equal(
        db.get('PRAGMA store.integrity_check', [], (row) => row.text(0)),
        'ok',
      );
    });
  }

  it('undoes a transaction that outgrew its memory before the disk was full', () => {
    assert.throws(
      () =>
        db.transaction(() => {
          for (let row = 0; row < 500; row++) {
            if (row === 300) files.failWrites('ENOSPC');
            db.run('insert into thing(body) values (?)', [new Uint8Array(1_000)]);
          }
        }),
      { code: 'cannot-write' },
    );
    assert.equal(count(), 10);
    files.failWrites(null);
    add(500);
    assert.equal(count(), 510);
    assert.equal(
      db.get('PRAGMA store.integrity_check', [], (row) => row.text(0)),
      'ok',
    );
  });

  it('keeps every commit when the disk is too full to move them into the main file', () => {
    const size = fs.statSync(file).size;
    files.failWrites('ENOSPC');
    assert.throws(() => db.exec('PRAGMA store.wal_checkpoint(TRUNCATE)'), { code: 'cannot-write' });
    assert.equal(fs.statSync(file).size, size);
    assert.equal(count(), 10);
    files.failWrites(null);
    add(1);
    assert.equal(count(), 11);
  });

  it('keeps every commit when it is closed while the disk is full', async () => {
    files.failWrites('ENOSPC');
    db.close();
    files.failWrites(null);
    db = (await loadSqlite({ engine: 'wasm' })).openDatabase({ file, files });
    assert.equal(count(), 10);
  });

  it('names the file that may not be opened, as one that somebody else made', async () => {
    db.close();
    const sqlite = await loadSqlite({ engine: 'wasm' });
    for (const name of ['index.db', 'index.db-wal']) {
      const refused = path.join(path.dirname(file), name);
      const open: FileLayer['open'] = (place, ...how) => {
        if (place !== refused) return diskFiles.open(place, ...how);
        throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: place });
      };
      assert.throws(
        () => sqlite.openDatabase({ file, files: { ...diskFiles, open } }),
        (error) => {
          assert.ok(error instanceof Error);
          assert.equal(systemCode(error), 'cannot-write');
          assert.ok(error.message.startsWith(`${refused} may not be written`), error.message);
          return true;
        },
      );
    }
  });

  it('says cannot-write when a new database finds no room', async () => {
    const sqlite = await loadSqlite({ engine: 'wasm' });
    files.failWrites('ENOSPC');
    const other = path.join(temporaryFolder(), 'other.db');
    assert.throws(
      () => {
        const second = sqlite.openDatabase({ file: other, files });
        second.exec('create table store.thing(id)');
      },
      { code: 'cannot-write' },
    );
  });
});
