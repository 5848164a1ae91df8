import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { type Upkeep, WriteGroup } from '../../../../src/engine/reading/write-group.ts';
import { diskError } from '../../../../src/store/errors.ts';
import { type Store, openStore } from '../../../../src/store/store.ts';

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

  it('tells that what was seen of it is gone, also when only its commit fails', () => {
    let told = 0;
    group = new WriteGroup(
      store.db,
      (error) => lost.push(error),
      undefined,
      () => told++,
    );
    group.writer()(() => put('a'));
    assert.throws(() => group.writer()(fail));
    assert.equal(told, 1);
    group.writer()(() => put('b'));
    const exec = store.db.exec.bind(store.db);
    store.db.exec = (sql) => (sql === 'COMMIT' ? fail() : exec(sql));
    assert.throws(() => group.flush());
    store.db.exec = exec;
    assert.deepEqual([told, keys()], [2, []]);
    group.writer()(() => put('c'));
    group.flush();
    assert.equal(told, 2);
  });

  it('lets no writer of a lost group go on, so that no part is missing in the middle', () => {
    const one = group.writer();
    const other = group.writer();
    one(() => put('a'));
    assert.throws(() => other(fail), /refused/);
    assert.throws(() => one(() => put('b')), { name: 'TakenBackError' });
    assert.deepEqual(keys(), []);
    group.writer()(() => put('c'));
    assert.deepEqual(keys(), ['c']);
  });

  it('tells those that are in it when another could not be written, and not what was committed', () => {
    const told: string[] = [];
    const writer = (name: string) => group.writer({ onTakenBack: () => told.push(name) });
    writer('before')(() => put('a'));
    group.flush();
    writer('one')(() => put('b'));
    const other = writer('other');
    other(() => put('c'));
    assert.throws(() => other(fail), /refused/);
    assert.deepEqual(told, ['one', 'other']);
    group.writer()(() => put('d'));
    assert.throws(() => group.writer()(fail), /refused/);
    assert.deepEqual(told, ['one', 'other']);
  });

  it('makes all wait when the disk refused, and tells nobody to try at once', () => {
    const told: string[] = [];
    const one = group.writer({ onTakenBack: () => told.push('one') });
    one(() => put('a'));
    const full = (): never => {
      throw diskError(Object.assign(new Error('full'), { code: 'ENOSPC' }), folder);
    };
    assert.throws(() => group.writer()(full), { code: 'cannot-write' });
    assert.throws(() => one(() => put('b')), { code: 'cannot-write' });
    assert.deepEqual(told, []);
  });

  it('has one who writes apart take nothing back but its own', () => {
    group.writer()(() => put('a'));
    const apart = group.writer({ apart: true });
    apart(() => put('b'));
    assert.throws(() => apart(fail), /refused/);
    assert.deepEqual(keys(), ['a', 'b']);
    group.writer()(() => put('c'));
    assert.throws(() => group.writer({ apart: true })(fail), /refused/);
    assert.deepEqual(keys(), ['a', 'b', 'c']);
  });

  it('keeps what was committed before', () => {
    group.writer()(() => put('a'));
    group.flush();
    assert.throws(() => group.writer()(fail), /refused/);
    assert.deepEqual(keys(), ['a']);
    assert.deepEqual(lost, []);
  });

  it('lets the others go on alone, one after the other, and what is hurried before them', async () => {
    const told: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      told.push(`${name} begins`);
      await nextTurn();
      told.push(`${name} ends`);
    };
    const first = group.alone(work('first'));
    const second = group.alone(work('second'));
    const hurried = group.hurry((writes) => writes.alone(work('hurried')));
    await Promise.all([first, second, hurried]);
    assert.deepEqual(
      told,
      ['first', 'hurried', 'second'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });

  it('lets whoever asks have an answer between two pieces of work', async () => {
    const told: string[] = [];
    const works = ['a', 'b', 'c'].map((name) => group.alone(() => Promise.resolve(told.push(name))));
    await nextTurn();
    assert.ok(told.length < works.length, 'all of it was done in one turn');
    await Promise.all(works);
    assert.deepEqual(told, ['a', 'b', 'c']);
  });

  it('holds the others back until what is hurried is over, but not for ever', async () => {
    const told: string[] = [];
    let end: () => void = () => undefined;
    const hurried = group.hurry(async () => {
      await new Promise<void>((resolve) => (end = resolve));
      told.push('hurried');
    });
    const held = group.alone(() => Promise.resolve(told.push('held')));
    await nextTurn();
    end();
    await Promise.all([hurried, held]);
    assert.deepEqual(told, ['hurried', 'held']);
    const endless = group.hurry(() => new Promise<void>((resolve) => (end = resolve)));
    await group.alone(() => Promise.resolve(told.push('not for ever')));
    end();
    await endless;
    assert.equal(told.at(-1), 'not for ever');
  });

  it('holds the others back for what is expected to be hurried, for a moment and not again at once', async () => {
    const told: string[] = [];
    const held = (name: string) => group.alone(() => Promise.resolve(told.push(name)));
    group.expect();
    const first = held('first');
    await nextTurn();
    await group.hurry((writes) => writes.alone(() => Promise.resolve(told.push('hurried'))));
    await first;
    assert.deepEqual(told, ['hurried', 'first']);

    await pause(100);
    group.expect();
    const began = performance.now();
    await held('nothing came');
    assert.ok(performance.now() - began >= 30, 'nobody waited for what was expected');
    group.expect();
    const again = held('again');
    for (let turn = 0; turn < 5; turn++) await nextTurn();
    assert.equal(told.at(-1), 'again', 'who touches files all the time keeps the others from their work');
    await again;
  });

  describe('with an index to keep in order', () => {
    /** What was done, in its order; `-` for a turn in which others could ask. */
    let told: string[];
    let toMerge: number;
    let gathered: boolean;
    let crowded: boolean;
    let waits: boolean;
    let broken: boolean;
    const index: Upkeep = {
      get full() {
        return gathered;
      },
      get hasGathered() {
        return gathered;
      },
      get canMerge() {
        return toMerge > 0;
      },
      get crowded() {
        return crowded && toMerge > 0;
      },
      get waits() {
        return waits;
      },
      takeIn() {
        if (waits) told.push('taken in');
        waits = false;
      },
      writeSome() {
        told.push('gathered');
        gathered = false;
      },
      mergeSome() {
        if (broken) throw new Error('refused');
        told.push('merge');
        toMerge--;
      },
      changed() {
        gathered = false;
      },
    };
    const putLater = (key: string) =>
      group.alone(() => {
        told.push(key);
        group.writer()(() => put(key));
        return Promise.resolve();
      });
    const turns = async (count: number): Promise<void> => {
      for (let turn = 0; turn < count; turn++) {
        await nextTurn();
        told.push('-');
      }
    };

    beforeEach(() => {
      [told, toMerge, gathered, crowded, waits, broken] = [[], 0, false, false, false, false];
      group = new WriteGroup(store.db, (error) => lost.push(error), index);
    });
    afterEach(() => group.end());

    it('stores and merges it one piece a turn, in turns with what waits', async () => {
      toMerge = 3;
      gathered = true;
      group.writer()(() => put('a'));
      const writes = ['b', 'c'].map(putLater);
      await turns(12);
      await Promise.all(writes);
      assert.deepEqual(
        told
          .join(' ')
          .split(' -')
          .map((turn) => turn.trim())
          .filter(Boolean),
        [...['gathered', 'merge', 'b', 'merge', 'c', 'merge']],
      );
    });

    it('has what waits taken in before it commits, and before somebody searches', () => {
      waits = true;
      group.settle();
      assert.deepEqual(told, [], 'nothing was written yet');
      group.writer()(() => put('a'));
      group.settle();
      group.settle();
      assert.deepEqual(told, ['taken in']);
      waits = true;
      group.flush();
      assert.deepEqual(told, ['taken in', 'taken in']);
    });

    it('merges before all that waits where it must', async () => {
      [toMerge, crowded] = [3, true];
      const writes = ['b', 'c'].map(putLater);
      await Promise.all(writes);
      assert.deepEqual(told, ['merge', 'merge', 'merge', 'b', 'c']);
    });

    it('leaves it when it is hurried, or comes to its end', async () => {
      toMerge = 5;
      let end: () => void = () => undefined;
      const hurried = group.hurry(() => new Promise<void>((resolve) => (end = resolve)));
      const held = putLater('b');
      await turns(3);
      assert.deepEqual(told, ['-', '-', '-']);
      end();
      await Promise.all([hurried, held]);
      await group.end();
      const left = toMerge;
      await putLater('c');
      assert.equal(toMerge, left);
    });

    it('tells once that it failed, and goes on with the others', async () => {
      [toMerge, broken] = [3, true];
      await Promise.all(['b', 'c'].map(putLater));
      await turns(3);
      assert.equal(lost.length, 1);
      assert.deepEqual(keys(), ['b', 'c']);
    });
  });

  it('goes on with the next after one that failed', async () => {
    const failed = group.alone(fail);
    const next = group.alone(() => Promise.resolve('done'));
    await assert.rejects(failed, /refused/);
    assert.equal(await next, 'done');
  });
});
