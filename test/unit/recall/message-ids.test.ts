import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
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

  it('are whole numbers for times before 1970 and after 2100 too', () => {
    for (const id of give([-1e15, Date.UTC(2500, 0)])) assert.ok(Number.isSafeInteger(id));
  });
});
