import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { CarryoverError } from '../../../src/shared/errors.ts';
import type { Database } from '../../../src/store/database.ts';
import { loadSqlite } from '../../../src/store/sqlite.ts';
import { PACKED, releaseBuild } from '../../../src/store/wasm/sqlite-build.ts';
import { loadWasmSqlite } from '../../../src/store/wasm/wasm-sqlite.ts';
import { temporaryFolder } from './support.ts';

describe('the database', () => {
  let db: Database;
  let file: string;

  beforeEach(async () => {
    file = path.join(temporaryFolder(), 'täst ½.db');
    db = (await loadSqlite()).openDatabase({ file });
    db.exec('create table store.thing(id integer primary key, name text, weight real, body blob)');
  });

  afterEach(() => db.close());

  const count = (): number | undefined => db.get('select count(*) from thing', [], (row) => row.integer(0));

  it('stands in a real file that only the person may read', () => {
    db.run('insert into thing(name) values (?)', ['a']);
    assert.equal(fs.statSync(file).mode & 0o777, 0o600);
    assert.equal(fs.statSync(`${file}-wal`).mode & 0o777, 0o600);
  });

  it('gives back every kind of value as it was', () => {
    const blob = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
    db.run('insert into thing values (?, ?, ?, ?)', [Number.MAX_SAFE_INTEGER, 'zwölf', 0.25, blob]);
    const read = db.get('select * from thing', [], (row) => [
      row.integer('id'),
      row.text('name'),
      row.real('weight'),
      row.blob('body'),
    ]);
    assert.deepEqual(read, [Number.MAX_SAFE_INTEGER, 'zwölf', 0.25, blob]);
  });

  it('tells null, empty text and empty bytes apart', () => {
    db.run('insert into thing values (1, ?, ?, ?)', ['', null, new Uint8Array()]);
    const read = db.get('select name, weight, body from thing', [], (row) => [
      row.textOrNull(0),
      row.realOrNull(1),
      row.blobOrNull(2),
    ]);
    assert.deepEqual(read, ['', null, new Uint8Array()]);
  });

  it('refuses a column of another type without repeating its value', () => {
    db.run('insert into thing values (1, ?, 0.5, null)', ['private words']);
    const refused = (read: Parameters<typeof db.get<unknown>>[2]): void => {
      assert.throws(
        () => db.get('select * from thing', [], read),
        (error) =>
          error instanceof CarryoverError && error.code === 'internal' && !error.message.includes('private'),
      );
    };
    refused((row) => row.integer('name'));
    refused((row) => row.blob('name'));
    refused((row) => row.text('id'));
    refused((row) => row.text('body'));
    refused((row) => row.integer('weight'));
    refused((row) => row.text('no such column'));
  });

  it('runs the same statement inside its own rows', () => {
    db.exec("insert into thing(name) values ('a'), ('b')");
    const sql = 'select name from thing order by id';
    const names = db.all(sql, [], (row) => [row.text(0), db.all(sql, [], (inner) => inner.text(0)).join('')]);
    assert.deepEqual(names, [
      ['a', 'ab'],
      ['b', 'ab'],
    ]);
  });

  it('keeps working through many different statements', () => {
    for (let index = 0; index < 500; index++)
      assert.equal(
        db.get(`select ${index}`, [], (row) => row.integer(0)),
        index,
      );
  });

  it('keeps all of a transaction or nothing', () => {
    db.transaction(() => db.run('insert into thing(name) values (?)', ['kept']));
    assert.throws(
      () =>
        db.transaction(() => {
          db.run('insert into thing(name) values (?)', ['lost']);
          throw new Error('stop');
        }),
      /stop/,
    );
    assert.equal(count(), 1);
  });

  it('refuses a transaction inside a transaction, and work that waits', () => {
    assert.throws(() => db.transaction(() => db.transaction(() => 1)), { code: 'internal' });
    assert.throws(
      () =>
        db.transaction(() => {
          db.run('insert into thing(name) values (?)', ['lost']);
          return Promise.resolve();
        }),
      { code: 'internal' },
    );
    assert.equal(count(), 0);
    assert.equal(
      db.transaction(() => 7),
      7,
    );
  });

  it('calls our functions, with long texts too', () => {
    db.define('repeat_text', (text, times) => Buffer.from(String(text).repeat(Number(times))));
    const length = db.get("select length(cast(repeat_text('é', 3000000) as text))", [], (row) =>
      row.integer(0),
    );
    assert.equal(length, 3_000_000);
  });

  it('hands on what one of our functions throws', () => {
    db.define('refuse', () => {
      throw new Error('not this one');
    });
    assert.throws(() => db.get('select refuse()', [], () => true), /not this one/);
  });

  it('says bad-input for a full-text query that cannot be parsed, without repeating it', () => {
    db.exec('create virtual table store.words using fts4(body)');
    assert.throws(
      () => db.all('select * from words where words match ?', ['"secret ('], () => true),
      (error) =>
        error instanceof CarryoverError && error.code === 'bad-input' && !/secret/.test(error.message),
    );
  });

  it('is there again when it is opened again', async () => {
    db.run('insert into thing(name) values (?)', ['kept']);
    db.close();
    db = (await loadSqlite()).openDatabase({ file });
    assert.equal(count(), 1);
  });

  it('can be closed twice, and refuses work after that', () => {
    db.close();
    db.close();
    assert.throws(() => count(), { code: 'internal' });
  });

  it('is not opened twice at once in one process', async () => {
    const sqlite = await loadSqlite();
    db.run('insert into thing(name) values (?)', ['a']);
    assert.throws(() => {
      const second = sqlite.openDatabase({ file });
      second.run('insert into thing(name) values (?)', ['b']);
    });
  });

  it('refuses a wasm that is missing or is not the tested one', async () => {
    const wasmFile = path.join(temporaryFolder(), 'other.wasm');
    await assert.rejects(loadWasmSqlite(wasmFile), { code: 'state-unusable' });
    fs.writeFileSync(wasmFile, 'not it');
    await assert.rejects(loadWasmSqlite(wasmFile), { code: 'state-unusable' });
    const packed = `${wasmFile}.br`;
    fs.writeFileSync(packed, 'not packed');
    await assert.rejects(loadWasmSqlite(packed), { code: 'state-unusable' });
    fs.writeFileSync(packed, brotliCompressSync('not it'));
    await assert.rejects(loadWasmSqlite(packed), { code: 'state-unusable' });
  });

  it('takes one that is packed', async () => {
    const require = createRequire(import.meta.url);
    const wasm = fs.readFileSync(require.resolve(`sql.js/dist/${releaseBuild.wasmName}`));
    const packed = path.join(temporaryFolder(), `${releaseBuild.wasmName}${PACKED}`);
    fs.writeFileSync(packed, brotliCompressSync(wasm, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
    assert.equal((await loadWasmSqlite(packed)).name, `sql.js ${releaseBuild.version}`);
  });
});
