import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Message } from '../../../src/recall/message.ts';
import { Messages } from '../../../src/recall/messages.ts';
import { parseQuery } from '../../../src/recall/query.ts';
import { searchMessages } from '../../../src/recall/search.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

describe('a word with a dash', () => {
  let folder: string;
  let store: Store;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-options-'));
    store = await openStore(folder);
    store.db.run(
      `INSERT INTO session (thread, root, subagent, cwd, project, title, updated) VALUES ('a', 'a', 0, '/x', '/x', '', 0)`,
      [],
    );
    const command = (text: string): [Message['role'], string] => ['command', `${text}\u001e`];
    const all: [Message['role'], string][] = [
      command('rm -rf dist'),
      command('rm dist'),
      command('ls -la packages'),
      command('find src -type f -name total.ts'),
      command('cd api && go test -run TestCart -v ./...'),
      ['user', 'The checkout draft is old. Remove dist with rm.'],
      ['user', 'The checkout is new.'],
      ['user', 'Find the name and the type of the cart.'],
      ['user', 'I ran the cart test.'],
      ['change', 'update bag.ts\u001e@@ -1,2 +1 @@\n import bag\n-walrus\n+seal'],
      ['user', 'Pack the bag.'],
      command('cat bag.ts\ngrep -v walrus bag.ts'),
    ];
    store.db.transaction(() =>
      new Messages(store.db).add(
        'a',
        all.map(([role, text], at) => ({
          role,
          text,
          line: at + 1,
          turn: null,
          exit: null,
          time: at * 60_000,
        })),
      ),
    );
  });
  after(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });
  const lines = (query: string): number[] =>
    searchMessages(store.db, {
      ...{ query: parseQuery(query), project: undefined, limit: 50, now: Date.now(), gathered: false },
    })
      .hits.map(({ line }) => line)
      .sort((a, b) => a - b);

  it('is an option where a session has it so behind the word that it is typed behind', () => {
    assert.deepEqual(lines('rm -rf dist '), [1]);
    assert.deepEqual(lines('rm -rf'), [1]);
    assert.deepEqual(lines('RM -RF '), [1]);
    assert.deepEqual(lines('ls -la '), [3]);
    assert.deepEqual(lines('go test -run TestCart '), [5]);
  });

  it('is one where a command has it behind its program, whatever stands between', () => {
    assert.deepEqual(lines('find . -name total.ts '), [4]);
    assert.deepEqual(lines('find packages/src -type f -name total.ts '), [4]);
    assert.deepEqual(lines('find f -type '), [4]);
  });

  it('leaves out where it is none', () => {
    assert.deepEqual(lines('checkout -draft '), [7]);
    assert.deepEqual(lines('checkout -draft'), [7]);
    assert.deepEqual(lines('dist -rf '), [2, 6]);
    assert.deepEqual(lines('-rf rm '), [2, 6]);
    assert.deepEqual(lines('cart -test '), [8]);
    // A line that a change took out begins with a dash, too.
    assert.deepEqual(lines('bag -walrus '), [11]);
    assert.deepEqual(lines('import bag -walrus '), [11]);
    assert.deepEqual(lines('rm -"rf" '), [2, 6]);
  });
});
