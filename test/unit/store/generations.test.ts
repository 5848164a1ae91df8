import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { indexFile, inheritIndex, isNewGeneration } from '../../../src/store/generations.ts';
import { openJournal, renewJournal } from '../../../src/store/journal.ts';
import { type Store, openStore } from '../../../src/store/store.ts';
import { temporaryFolder } from './support.ts';

describe('the index of the next generation', () => {
  let stateDir: string;
  const open: Store[] = [];

  beforeEach(() => {
    stateDir = temporaryFolder();
  });
  afterEach(() => {
    for (const store of open.splice(0)) store.close();
  });

  async function openGeneration(generation: number): Promise<Store> {
    const store = await openStore(stateDir, { generation });
    open.push(store);
    return store;
  }
  const put = ({ db }: Store, value: string): void =>
    db.run("insert or replace into setting (key, value) values ('a', ?)", [value]);
  const get = ({ db }: Store): string | undefined =>
    db.get("select value from setting where key = 'a'", [], (row) => row.text(0));

  it('begins with all that was committed, and an owner that wakes writes where nobody looks', async () => {
    const hung = await openGeneration(0);
    put(hung, 'before');
    assert.equal(isNewGeneration(stateDir, 1), true);
    const next = await openGeneration(1);
    assert.equal(next.rebuilt, 'no');
    assert.equal(isNewGeneration(stateDir, 1), false);
    assert.equal(get(next), 'before');
    put(next, 'next');
    put(hung, 'hung');
    assert.equal(get(next), 'next');
    hung.close();
    open.splice(open.indexOf(hung), 1);
    put(next, 'last');
    next.close();
    open.splice(open.indexOf(next), 1);
    const again = await openGeneration(1);
    assert.equal(get(again), 'last');
    const check = again.db.get('PRAGMA store.integrity_check', [], (row) => row.text(0));
    assert.equal(check, 'ok');
  });

  it('leaves none of the earlier ones behind', async () => {
    for (const generation of [0, 1, 5]) put(await openGeneration(generation), `${generation}`);
    const indexes = fs.readdirSync(stateDir).filter((name) => name.startsWith('index'));
    assert.deepEqual(indexes.sort(), ['index-5.db', 'index-5.db-wal']);
  });

  it('is not taken from a file that somebody still writes into', async () => {
    put(await openGeneration(0), 'before');
    const { copyFileSync } = fs;
    const grow = fs.openSync(indexFile(stateDir, 0), 'r+');
    try {
      // The owner that was taken for dead writes while its file is copied.
      fs.copyFileSync = (...args: Parameters<typeof copyFileSync>) => {
        copyFileSync(...args);
        fs.futimesSync(grow, new Date(), new Date(Date.now() + 5_000));
      };
      assert.equal(inheritIndex(stateDir, 1), false);
    } finally {
      fs.copyFileSync = copyFileSync;
      fs.closeSync(grow);
    }
    assert.equal((await openGeneration(1)).rebuilt, 'no');
  });

  it('comes with a journal that an owner with the old one open cannot write into', () => {
    const file = path.join(stateDir, 'decisions.jsonl');
    const schema = z.object({ id: z.string() });
    openJournal(file, schema).append({ id: 'kept' });
    const hung = fs.openSync(file, 'r+');
    renewJournal(file);
    fs.writeSync(hung, 'torn', 0);
    fs.closeSync(hung);
    assert.deepEqual(openJournal(file, schema).entries(), [{ id: 'kept' }]);
  });

  it('confirms no journal entry when another generation began while it was written', () => {
    const file = path.join(stateDir, 'decisions.jsonl');
    const schema = z.object({ id: z.string() });
    let asked = 0;
    const fence = (): void => {
      if (++asked === 2) throw new Error('replaced');
    };
    const journal = openJournal(file, schema, { fence });
    assert.throws(() => journal.append({ id: 'a' }), /replaced/);
    assert.deepEqual(journal.entries(), []);
  });
});
