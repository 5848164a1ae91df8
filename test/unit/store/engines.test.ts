import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';
import { CarryoverError } from '../../../src/shared/errors.ts';
import type { Database, Value } from '../../../src/store/database.ts';
import { databaseUri, loadNodeSqlite } from '../../../src/store/node-sqlite.ts';
import { loadSqlite } from '../../../src/store/sqlite.ts';
import type { Sqlite } from '../../../src/store/sqlite-engine.ts';
import { temporaryFolder } from './support.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fillFile = fileURLToPath(new URL('./fill-file.ts', import.meta.url));
const answer = z.object({ said: z.string(), rows: z.number() });

/** Node has SQLite from 22.16 on; VS Code brings Node 22 or later. The tier `store` runs this file in those of VS Code. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const hasOwn = major > 22 || (major === 22 && minor >= 16);

describe('the database engines', () => {
  it('are two where Node has one of its own, and one elsewhere', async () => {
    const name = (await loadSqlite()).name;
    assert.match(name, hasOwn ? /^SQLite 3\.\d+\.\d+$/ : /^sql\.js /);
    assert.equal(loadNodeSqlite()?.name, hasOwn ? name : undefined);
    assert.match((await loadSqlite({ engine: 'wasm' })).name, /^sql\.js /);
  });

  it('are sql.js alone where Node’s own lacks what the index needs', () => {
    assert.equal(loadNodeSqlite({}), undefined);
    class Without {
      exec(sql: string): void {
        if (sql.includes('fts4')) throw new Error('no such module: fts4');
      }
      close(): void {}
    }
    assert.equal(loadNodeSqlite({ DatabaseSync: Without }), undefined);
    assert.equal(loadNodeSqlite({ DatabaseSync: 'none' }), undefined);
  });

  it('are given paths of every system as SQLite wants them', () => {
    assert.equal(databaseUri('/home/a b/50% #1?/index.db', '/'), 'file:///home/a b/50%25 %231%3F/index.db');
    assert.equal(databaseUri('C:\\Users\\ä\\index.db', '\\'), 'file:///C:/Users/ä/index.db');
    assert.equal(databaseUri('\\\\server\\share\\index.db', '\\'), 'file:////server/share/index.db');
  });

  if (hasOwn) bothEngines();
});

function bothEngines(): void {
  let node: Sqlite;
  let wasm: Sqlite;
  let file: string;
  const opened: Database[] = [];

  before(async () => {
    node = await loadSqlite({ engine: 'node' });
    wasm = await loadSqlite({ engine: 'wasm' });
  });

  beforeEach(() => {
    file = path.join(temporaryFolder(), "a 'täst' 50% #1?.db");
  });

  afterEach(() => {
    for (const db of opened.splice(0)) db.close();
  });

  function open(sqlite: Sqlite): Database {
    const db = sqlite.openDatabase({ file });
    opened.push(db);
    return db;
  }

  function fill(db: Database): void {
    db.exec(`create table store.thing(id integer primary key, name text, weight real, body blob);
      create virtual table store.words using fts4(body, tokenize=unicode61)`);
    db.transaction(() => {
      for (let id = 1; id <= 200; id++) {
        db.run('insert into thing values (?, ?, ?, ?)', [
          id,
          `näme ${id}`,
          id / 3,
          new Uint8Array([id, 0, 255]),
        ]);
        db.run('insert into words(docid, body) values (?, ?)', [id, `Zürich ${id} src/cart/total.ts`]);
      }
    });
  }

  function dump(db: Database): unknown[] {
    return [
      db.all('select id, name, weight, body from thing order by id', [], (row) => [
        row.integer(0),
        row.text('name'),
        row.real(2),
        [...row.blob('body')],
      ]),
      db.all(
        'select docid from words where words match ? order by docid',
        ['"zurich" NOT ("7" OR "8*")'],
        (row) => row.integer(0),
      ),
      db.get('select hex(matchinfo(words, ?)) from words where words match ?', ['pcx', '"zurich"'], (row) =>
        row.text(0),
      ),
    ];
  }

  for (const [first, second] of [
    ['node', 'wasm'],
    ['wasm', 'node'],
  ] as const) {
    it(`${second} goes on with a file that ${first} made`, () => {
      const [from, to] = first === 'node' ? [node, wasm] : [wasm, node];
      const db = open(from);
      fill(db);
      const before = dump(db);
      db.close();
      const next = open(to);
      assert.deepEqual(dump(next), before);
      next.run('insert into thing values (?, ?, ?, ?)', [1_000, 'more', 0.5, new Uint8Array(3)]);
      next.run('insert into words(docid, body) values (?, ?)', [1_000, 'Zürich more']);
      const after = dump(next);
      next.close();
      const again = open(from);
      assert.deepEqual(dump(again), after);
      assert.equal(
        again.get('pragma store.integrity_check', [], (row) => row.text(0)),
        'ok',
      );
    });

    it(`${second} reads what stands in the log that ${first} left when it was killed`, () => {
      const [from, to] = first === 'node' ? [node, wasm] : [wasm, node];
      const db = open(from);
      fill(db);
      const before = dump(db);
      const copy = path.join(temporaryFolder(), 'copy.db');
      for (const suffix of ['', '-wal']) fs.copyFileSync(file + suffix, copy + suffix);
      file = copy;
      assert.ok(fs.statSync(`${copy}-wal`).size > 0);
      assert.deepEqual(dump(open(to)), before);
    });
  }

  it('give back every value alike', () => {
    const values: Value[] = [
      ...[null, 0, -0, 1, -1, 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 40, Number.MAX_SAFE_INTEGER, 1e300],
      ...['', 'a', 'ä 日本 🙂', 'with\nline', "it's"],
      ...[new Uint8Array(0), new Uint8Array([0, 1, 255])],
    ];
    const answers = [node, wasm].map((sqlite) => {
      file = path.join(temporaryFolder(), 'values.db');
      const db = open(sqlite);
      db.exec('create table store.kept(whole integer, fraction real, words text, bytes blob, any)');
      return values.map((value) => {
        db.run('delete from kept');
        db.run('insert into kept values (?, ?, ?, ?, ?)', [
          value,
          value,
          typeof value === 'number' ? null : value,
          value,
          value,
        ]);
        return db.get('select whole, fraction, words, bytes, any, typeof(any) from kept', [], (row) => {
          const read = [0, 1, 2, 3, 4].map((at) => [
            ...[row.textOrNull.bind(row), row.realOrNull.bind(row), row.blobOrNull.bind(row)].map((ask) =>
              attempt(() => ask(at)),
            ),
          ]);
          return [...read, row.text(5) === 'integer' || row.text(5) === 'real' ? 'number' : row.text(5)];
        });
      });
    });
    assert.deepEqual(answers[0], answers[1]);
  });

  it('say the same of what cannot be done', () => {
    const wrong: ((db: Database) => unknown)[] = [
      (db) => db.exec('no sql'),
      (db) => db.run('insert into nothing values (1)'),
      (db) => db.run('insert into thing(id) values (1)'),
      (db) => db.get('select docid from words where words match ?', ['"open AND ('], () => 0),
      (db) => db.get('select id from thing limit 1', [], (row) => row.text(3)),
      (db) => db.get('select id from thing limit 1', [], (row) => row.text('other')),
      (db) => db.get('select name from thing limit 1', [], (row) => row.integer(0)),
      (db) => db.transaction(() => db.transaction(() => 0)),
      (db) => db.transaction(() => Promise.resolve()),
    ];
    const said = [node, wasm].map((sqlite) => {
      file = path.join(temporaryFolder(), 'wrong.db');
      const db = open(sqlite);
      fill(db);
      return wrong.map((attemptIt) => attempt(() => attemptIt(db)));
    });
    assert.deepEqual(said[0], said[1]);
    assert.ok(said[0]?.every((text) => typeof text === 'string'));
  });

  it('take back a transaction that fails, and go on', () => {
    const db = open(node);
    fill(db);
    const before = dump(db);
    const work = (): void =>
      db.transaction(() => {
        db.run('delete from thing');
        db.run('delete from words');
        throw new Error('stop');
      });
    assert.throws(work, /stop/);
    assert.deepEqual(dump(db), before);
    db.run('insert into thing(name) values (?)', ['after']);
  });

  it('run the same statement inside itself', () => {
    const db = open(node);
    fill(db);
    const sql = 'select id from thing where id > ? order by id limit 3';
    const pairs = db.all(sql, [10], (row) => [
      row.integer(0),
      db.all(sql, [row.integer(0)], (inner) => inner.integer(0)),
    ]);
    assert.deepEqual(pairs, [
      [11, [12, 13, 14]],
      [12, [13, 14, 15]],
      [13, [14, 15, 16]],
    ]);
  });

  it('move the log into the file, off this thread, and begin it anew', async () => {
    const db = open(node);
    db.exec('create table store.thing(id integer primary key, body blob)');
    const add = (): void =>
      db.transaction(() => {
        for (let row = 0; row < 300; row++)
          db.run('insert into thing(body) values (?)', [new Uint8Array(10_000)]);
      });
    add();
    const before = fs.statSync(file).size;
    assert.ok(fs.statSync(`${file}-wal`).size > 2 ** 21);
    await db.moveCommitted(() => true);
    assert.ok(fs.statSync(file).size > before + 2 ** 21);
    assert.equal(fs.statSync(`${file}-wal`).size, 0);
    assert.equal(
      db.get('pragma store.synchronous', [], (row) => row.integer(0)),
      1,
    );
    // Somebody writes before the disk has answered.
    add();
    const moved = db.moveCommitted(() => true);
    db.run('delete from thing where id = 1');
    await moved;
    db.close();
    const again = open(wasm);
    assert.equal(
      again.get('select count(*) from thing', [], (row) => row.integer(0)),
      599,
    );
    assert.equal(
      again.get('pragma store.integrity_check', [], (row) => row.text(0)),
      'ok',
    );
  });

  it('leave the log to SQLite when the disk cannot be waited for', async () => {
    const db = open(node);
    db.exec('create table store.thing(id integer primary key, body blob)');
    db.transaction(() => {
      for (let row = 0; row < 300; row++)
        db.run('insert into thing(body) values (?)', [new Uint8Array(10_000)]);
    });
    const { size } = fs.statSync(`${file}-wal`);
    const usual = fs.promises.open.bind(fs.promises);
    fs.promises.open = () => Promise.reject(new Error('the disk does not answer'));
    try {
      await db.moveCommitted(() => true);
    } finally {
      fs.promises.open = usual;
    }
    assert.equal(fs.statSync(`${file}-wal`).size, size);
    assert.equal(
      db.get('select count(*) from thing', [], (row) => row.integer(0)),
      300,
    );
  });

  it('say why a file cannot be opened', () => {
    fs.mkdirSync(file);
    assert.throws(() => open(node), {
      code: 'state-unusable',
      message: /The disk reported an error at .*EISDIR/,
    });
  });

  it('leave a small log alone', async () => {
    const db = open(node);
    fill(db);
    const { size } = fs.statSync(`${file}-wal`);
    await db.moveCommitted(() => true);
    assert.equal(fs.statSync(`${file}-wal`).size, size);
  });

  it('say that the disk is full when SQLite finds no room', () => {
    const db = open(node);
    fill(db);
    const before = dump(db);
    db.get('pragma store.max_page_count = 1', [], (row) => row.integer(0));
    const grow = (): void =>
      db.transaction(() => {
        for (let row = 0; row < 100; row++)
          db.run('insert into thing(body) values (?)', [new Uint8Array(9_000)]);
      });
    assert.throws(grow, { code: 'cannot-write', message: /is full/ });
    assert.deepEqual(dump(db), before);
    db.get('pragma store.max_page_count = 100000', [], (row) => row.integer(0));
    grow();
  });

  // Windows has no limit of this kind.
  if (process.platform !== 'win32') {
    it('lose nothing when the system refuses to let a file grow', async () => {
      const limited = ['-c', 'ulimit -f 16000; exec "$@"', 'sh', process.execPath];
      const child = await promisify(execFile)('sh', [...limited, '--import', 'tsx', fillFile, file], {
        cwd: root,
      });
      const { said, rows } = answer.parse(JSON.parse(child.stdout));
      assert.match(said, /^state-unusable: The disk reported an error at .* \(EIO\)\./);
      const db = open(node);
      assert.equal(
        db.get('select count(*) from thing', [], (row) => row.integer(0)),
        rows,
      );
      assert.ok(rows > 100);
      assert.equal(
        db.get('pragma store.integrity_check', [], (row) => row.text(0)),
        'ok',
      );
    });
  }

  it('notice a damaged file, and say so once', () => {
    const db = open(node);
    fill(db);
    db.close();
    const bytes = fs.readFileSync(file);
    bytes.fill(0x5a, 8_192);
    fs.writeFileSync(file, bytes);
    let told = 0;
    const damaged = node.openDatabase({ file, onDamage: () => told++ });
    opened.push(damaged);
    assert.throws(() => dump(damaged), { code: 'state-unusable', name: 'DamagedDatabaseError' });
    assert.equal(told, 1);
  });
}

function attempt(work: () => unknown): unknown {
  try {
    const value = work();
    return value instanceof Uint8Array ? [...value] : value;
  } catch (error) {
    return error instanceof CarryoverError ? `${error.code}: ${error.message}` : String(error);
  }
}
