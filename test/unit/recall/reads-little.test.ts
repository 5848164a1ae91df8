import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Messages } from '../../../src/recall/messages.ts';
import { parseQuery } from '../../../src/recall/query.ts';
import { searchMessages } from '../../../src/recall/search.ts';
import type { RecallPage } from '../../../src/shared/session.ts';
import { diskFiles, type FileLayer } from '../../../src/store/file-layer.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

const NOW = Date.UTC(2026, 10, 21);
/** More than are ranked. */
const MESSAGES = 1_200;
const MINUTE = 60_000;

describe('a search with more hits than are ranked', () => {
  let folder: string;
  let store: Store;
  let reads = 0;
  const files: FileLayer = {
    ...diskFiles,
    read: (fd, into, position) => {
      reads += 1;
      return diskFiles.read(fd, into, position);
    },
  };

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-reads-'));
    const first = await openStore(folder);
    const { db } = first;
    const messages = new Messages(db);
    const put = `INSERT INTO session (thread, root, subagent, cwd, project, title, updated) VALUES (?, ?, 0, ?, ?, '', 0)`;
    for (const thread of ['old', 'new']) db.run(put, [thread, thread, '/home/dev/shop', '/home/dev/shop']);
    // Nothing like it stands twice, so that packing does not make them small.
    const text = (line: number): string =>
      Array.from({ length: 160 }, (_, word) => `w${(line * 7_919 + word * 104_729).toString(36)}`).join(' ');
    db.transaction(() => {
      for (const [thread, days] of [
        ['old', 20],
        ['new', 1],
      ] as const)
        messages.add(
          thread,
          Array.from({ length: MESSAGES / 2 }, (_, line) => ({
            ...{ role: 'agent' as const, text: `harbour ${text(line)}`, turn: null, exit: null },
            ...{ line, time: NOW - days * 1_440 * MINUTE + line * MINUTE },
          })),
        );
    });
    first.close();
  });
  beforeEach(async () => {
    store = await openStore(folder, { files });
    reads = 0;
  });
  afterEach(() => store.close());
  after(() => rm(folder, { recursive: true }));

  const find = (project?: string): RecallPage =>
    searchMessages(store.db, {
      query: parseQuery('harbour '),
      project,
      limit: 20,
      now: NOW,
      gathered: false,
    });

  it('reads far fewer pages than it has hits: only the shown ones are unpacked', () => {
    const { total, capped } = find();
    assert.deepEqual([total, capped], [1_000, true]);
    assert.ok(reads < 50, `it read ${reads} times`);
  });

  for (const project of [undefined, '/home/dev/shop'])
    it(`ranks the newest of them ${project === undefined ? 'everywhere' : 'in one project'}`, () => {
      const { hits, capped } = find(project);
      assert.equal(capped, true);
      assert.deepEqual(new Set(hits.map(({ thread }) => thread)), new Set(['new']));
    });
});
