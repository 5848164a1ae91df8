import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { openStore, type Store } from '../../../src/store/store.ts';
import { encodeBody, segmentForIndex, segmentForQuery } from '../../../src/store/text-codec.ts';
import { diskFiles } from '../../../src/store/file-layer.ts';
import { faultyFiles, temporaryFolder } from './support.ts';

describe('the store', () => {
  let stateDir: string;
  let store: Store | undefined;

  beforeEach(() => {
    stateDir = path.join(temporaryFolder(), 'carryover');
  });

  afterEach(() => {
    store?.close();
    store = undefined;
  });

  async function open(): Promise<Store> {
    store?.close();
    store = await openStore(stateDir);
    return store;
  }

  function add(id: number, text: string): void {
    store?.db.run('insert into pack(id, body) values (?, ?)', [id, encodeBody(text)]);
    store?.db.run('insert into message(id, session, line, pack, at, length) values (?, 1, ?, ?, 0, ?)', [
      id,
      id,
      id,
      Buffer.byteLength(text),
    ]);
    store?.db.run('insert into message_text(docid, body) values (?, ?)', [id, segmentForIndex(text)]);
  }

  function find(phrase: string): number[] | undefined {
    const sql = 'select docid from message_text where message_text match ? order by docid';
    return store?.db.all(sql, [`"${segmentForQuery(phrase)}"`], (row) => row.integer(0));
  }

  it('makes a folder and files that only the person may read', async () => {
    assert.equal((await open()).rebuilt, 'new');
    assert.equal(fs.statSync(stateDir).mode & 0o777, 0o700);
    for (const name of fs.readdirSync(stateDir)) {
      assert.equal(fs.statSync(path.join(stateDir, name)).mode & 0o777, 0o600, name);
    }
    assert.equal((await open()).rebuilt, 'no');
  });

  it('finds messages by words, folded letters and two characters of Chinese or Japanese', async () => {
    await open();
    add(1, 'Use pnpm, not npm, in the café');
    add(2, 'データベースを更新する');
    add(3, '你好世界 abc');
    assert.deepEqual(find('cafe'), [1]);
    assert.deepEqual(find('not npm'), [1]);
    assert.deepEqual(find('npm not'), []);
    assert.deepEqual(find('更新'), [2]);
    assert.deepEqual(find('新する'), [2]);
    assert.deepEqual(find('界'), [3]);
    assert.deepEqual(find('世界 abc'), [3]);
  });

  it('finds a message no more after it was deleted', async () => {
    const { db } = await open();
    add(1, 'first word');
    add(2, 'second word');
    db.run('delete from message_text where docid = ?', [1]);
    db.run('delete from message where id = ?', [1]);
    assert.deepEqual(find('word'), [2]);
    db.exec("insert into message_text(message_text) values ('integrity-check')");
  });

  it('tests the engine once for each folder', async () => {
    await open();
    const proof = path.join(stateDir, 'engine-tested.txt');
    const before = fs.statSync(proof).mtimeMs;
    await open();
    assert.equal(fs.statSync(proof).mtimeMs, before);
    assert.equal(fs.existsSync(path.join(stateDir, 'self-test.db')), false);
  });

  it('replaces what another user noted of that, which may not be written', async () => {
    const proof = path.join(stateDir, 'engine-tested.txt');
    const theirs = path.join(path.dirname(stateDir), 'theirs.txt');
    fs.mkdirSync(stateDir);
    fs.writeFileSync(theirs, 'sql.js 0.0.0\n');
    fs.linkSync(theirs, proof);
    await open();
    assert.equal(fs.readFileSync(theirs, 'utf8'), 'sql.js 0.0.0\n');
    assert.match(fs.readFileSync(proof, 'utf8'), / on Node /u);
  });

  it('is refused when the self-test finds that writes do not arrive', async () => {
    const lost = { ...diskFiles, write: (_fd: number, from: Uint8Array) => from.byteLength };
    await assert.rejects(openStore(stateDir, { files: lost }), { code: 'state-unusable' });
    assert.equal(fs.existsSync(path.join(stateDir, 'engine-tested.txt')), false);
  });

  it('says cannot-write on a full disk and opens once there is room', async () => {
    const files = faultyFiles();
    files.failWrites('ENOSPC');
    await assert.rejects(openStore(stateDir, { files }), { code: 'cannot-write' });
    files.failWrites(null);
    store = await openStore(stateDir, { files });
    assert.equal(store.rebuilt, 'new');
  });
});
