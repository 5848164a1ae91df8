import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Database } from '../../../src/store/database.ts';
import { openMigrated, type Migrated, type Migration } from '../../../src/store/migrations.ts';
import { loadSqlite } from '../../../src/store/sqlite.ts';
import type { Sqlite } from '../../../src/store/sqlite-engine.ts';
import { faultyFiles, temporaryFolder } from './support.ts';

const first: Migration = { version: 1, sql: 'create table store.thing(id integer primary key, body text)' };
const second: Migration = { version: 2, sql: 'alter table store.thing add column note text' };

describe('migrations', () => {
  let sqlite: Sqlite;
  let file: string;
  const opened: Database[] = [];

  beforeEach(async () => {
    sqlite = await loadSqlite();
    file = path.join(temporaryFolder(), 'index.db');
  });

  afterEach(() => {
    for (const db of opened.splice(0)) db.close();
  });

  function open(...migrations: Migration[]): Migrated {
    const result = openMigrated({ sqlite, file, migrations });
    opened.push(result.db);
    return result;
  }

  /** A closed database of schema 1 with this many rows of 1,000 characters. */
  function make(rows: number): void {
    const { db } = open(first);
    db.transaction(() => {
      for (let row = 0; row < rows; row++) db.run('insert into thing(body) values (?)', ['x'.repeat(1_000)]);
    });
    db.close();
  }

  const count = (db: Database): number | undefined =>
    db.get('select count(*) from thing', [], (row) => row.integer(0));

  it('make a new database', () => {
    const { db, rebuilt } = open(first, second);
    assert.equal(rebuilt, 'new');
    db.run('insert into thing(body, note) values (?, ?)', ['a', 'b']);
  });

  it('leave a current database alone', () => {
    make(3);
    const { db, rebuilt } = open(first);
    assert.equal(rebuilt, 'no');
    assert.equal(count(db), 3);
  });

  it('bring an older database up to date and keep its rows', () => {
    make(3);
    const { db, rebuilt } = open(first, second);
    assert.equal(rebuilt, 'no');
    assert.equal(count(db), 3);
    db.run('update thing set note = ?', ['new']);
  });

  it('empty an older database when a step asks for it', () => {
    make(3);
    const { db, rebuilt } = open(first, { ...second, rebuild: true });
    assert.equal(rebuilt, 'older');
    assert.equal(count(db), 0);
  });

  it('add what older versions pass over, without a number that would have them set the file aside', () => {
    make(3);
    const additions = [
      { table: 'more', sql: 'alter table store.thing add column more text; create table store.more(id)' },
    ];
    for (const _ of [1, 2]) {
      const newer = openMigrated({ sqlite, file, migrations: [first], additions });
      assert.equal(newer.rebuilt, 'no');
      newer.db.run('update thing set more = ?', ['kept']);
      newer.db.close();
      const { db, rebuilt } = open(first);
      assert.equal(rebuilt, 'no');
      assert.equal(
        db.get('select count(*) from thing where more = ?', ['kept'], (row) => row.integer(0)),
        3,
      );
      db.close();
    }
  });

  it('add a column in the same way, to a table that had been there without it', () => {
    make(3);
    const additions = [
      { table: 'thing', column: 'last', sql: 'alter table store.thing add column last real' },
    ];
    for (const _ of [1, 2]) {
      const { db, rebuilt } = openMigrated({ sqlite, file, migrations: [first], additions });
      assert.equal(rebuilt, 'no');
      assert.equal(
        db.get('select count(*) from thing where last is null', [], (row) => row.integer(0)),
        3,
      );
      db.close();
    }
  });

  it('add it to a new database, and to one that takes the place of a damaged one', () => {
    const additions = [{ table: 'more', sql: 'create table store.more(id)' }];
    for (const expected of ['new', 'damaged']) {
      const { db, rebuilt } = openMigrated({ sqlite, file, migrations: [first], additions });
      assert.equal(rebuilt, expected);
      db.run('insert into more(id) values (1)');
      db.close();
      fs.writeFileSync(file, 'This was never a database. '.repeat(500));
    }
  });

  it('set a database of a newer schema aside', () => {
    open(first, second).db.close();
    const { db, rebuilt } = open(first);
    assert.equal(rebuilt, 'newer');
    assert.equal(count(db), 0);
    assert.ok(fs.existsSync(`${file}.newer`));
  });

  it('change nothing when a step fails', () => {
    make(3);
    assert.throws(() => open(first, { version: 2, sql: `${second.sql}; create table store.thing(id)` }));
    const { db, rebuilt } = open(first, second);
    assert.equal(rebuilt, 'no');
    assert.equal(count(db), 3);
  });

  it('replace a file that is no database', () => {
    fs.writeFileSync(file, 'This was never a database. '.repeat(500));
    const { db, rebuilt } = open(first);
    assert.equal(rebuilt, 'damaged');
    assert.equal(count(db), 0);
    assert.match(fs.readFileSync(`${file}.damaged`, 'utf8'), /never a database/);
  });

  it('replace a database that was cut off', () => {
    make(100);
    fs.truncateSync(file, 9_000);
    assert.equal(open(first).rebuilt, 'damaged');
  });

  it('replace a database with tables but no version', () => {
    const db = sqlite.openDatabase({ file });
    db.exec('create table store.foreign_thing(id)');
    db.close();
    assert.equal(open(first).rebuilt, 'damaged');
  });

  it('replace a database in which damage was met while it was in use', () => {
    make(200);
    const bytes = fs.readFileSync(file);
    // Pages 10 to 20 hold rows only; the first look does not see them.
    bytes.fill(0xee, 10 * 4_096, 20 * 4_096);
    fs.writeFileSync(file, bytes);
    const { db, rebuilt } = open(first);
    assert.equal(rebuilt, 'no');
    assert.throws(() => db.all('select body from thing', [], (row) => row.text(0)), {
      name: 'DamagedDatabaseError',
      code: 'state-unusable',
    });
    db.close();
    assert.equal(open(first).rebuilt, 'damaged');
    opened.at(-1)?.close();
    assert.equal(open(first).rebuilt, 'no');
  });

  it('keep a sound database after a false alarm', () => {
    make(3);
    fs.writeFileSync(`${file}.suspect`, '');
    const { db, rebuilt } = open(first);
    assert.equal(rebuilt, 'no');
    assert.equal(count(db), 3);
    assert.equal(fs.existsSync(`${file}.suspect`), false);
  });

  it('move nothing when the disk, not the file, is at fault', async () => {
    sqlite = await loadSqlite({ engine: 'wasm' });
    make(3);
    const files = faultyFiles();
    files.failWrites('ENOSPC');
    assert.throws(() => openMigrated({ sqlite, file, files, migrations: [first, second] }), {
      code: 'cannot-write',
    });
    assert.equal(count(open(first, second).db), 3);
  });
});
