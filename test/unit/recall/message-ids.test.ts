import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Messages } from '../../../src/recall/messages.ts';
import { MessageIds } from '../../../src/recall/message-ids.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

const MINUTE = 60_000;

describe('ids of messages', () => {
  let folder: string;
  let store: Store;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-ids-'));
    store = await openStore(folder);
  });
  after(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(() => store.db.run('DELETE FROM message'));

  /** Stores one batch and gives its ids. */
  function give(times: readonly number[]): number[] {
    const ids = new MessageIds(store.db);
    const given = times.map((time) => ids.next(time));
    for (const id of given) store.db.run('INSERT INTO message (id) VALUES (?)', [id]);
    return given;
  }

  it('fall as the time rises, whichever session is read first', () => {
    const [late = 0] = give([90 * MINUTE]);
    const [early = 0] = give([10 * MINUTE]);
    const [between = 0] = give([50 * MINUTE]);
    assert.ok(late < between && between < early, `${late} ${between} ${early}`);
  });

  it('are never given twice and keep the order of a batch, whatever the clock says', () => {
    const time = fc.integer({ min: 0, max: 5 }).map((minute) => minute * MINUTE);
    fc.assert(
      fc.property(fc.array(fc.array(time, { maxLength: 60 }), { maxLength: 6 }), (batches) => {
        store.db.run('DELETE FROM message');
        const all = batches.flatMap((batch) => {
          const ids = give(batch);
          assert.deepEqual(
            ids,
            [...ids].sort((a, b) => b - a),
          );
          return ids;
        });
        assert.equal(new Set(all).size, all.length);
      }),
      { numRuns: 40 },
    );
  });

  it('are whole numbers that the full-text index takes, for times before 1970 and after 2100 too', () => {
    for (const time of [-8.64e15, -1, Date.UTC(2100, 0), Date.UTC(9999, 11, 31), 8.64e15])
      for (const id of give([time, time]))
        assert.ok(Number.isSafeInteger(id) && id > 0 && id < 2 ** 31, `${time} ${id}`);
    store.db.run('DELETE FROM message');
    store.db.run(`INSERT INTO session (thread, root, cwd, title, updated) VALUES ('a', 'a', '/', '', 0)`);
    const messages = new Messages(store.db);
    const text = { role: 'user' as const, turn: 1, exit: null };
    const times = [Date.UTC(9999, 11, 31), 0, 8.64e15, Date.UTC(2099, 5), -8.64e15];
    for (const time of times)
      store.db.transaction(() => {
        messages.add('a', [{ ...text, time, text: 'A word.', line: 1 }]);
        messages.index.takeIn();
      });
    assert.equal(messages.around('a').messages.length, times.length);
    store.db.run(`INSERT INTO message_text (message_text) VALUES ('integrity-check')`);
  });
});
