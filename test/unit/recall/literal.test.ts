import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Message } from '../../../src/recall/message.ts';
import { Messages } from '../../../src/recall/messages.ts';
import { parseQuery } from '../../../src/recall/query.ts';
import { searchMessages } from '../../../src/recall/search.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

const NOW = Date.UTC(2026, 10, 21);
const DAY = 86_400_000;

describe('signs in what is looked for', () => {
  let folder: string;
  let store: Store;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-literal-'));
    store = await openStore(folder);
    store.db.run(
      `INSERT INTO session (thread, root, subagent, cwd, project, title, updated) VALUES ('a', 'a', 0, '/x', '/x', '', 0)`,
      [],
    );
    // The later in the list the newer, and the newer the better where nothing else tells.
    const texts = [
      ...['Port it to C++17.', 'Write it in C++ please.', 'Write it in C# please.', 'Write it in C please.'],
      ...['load_cart_total is slow', 'load-cart-total is slow', 'load cart total is slow'],
      ...['look into .env now', 'look into process.env now', 'look into env now', 'look into -env now'],
      ...['git push --force now', 'git push -force now', 'git push with force now'],
      ...['das CAFÉ-menu hier', 'das cafe menu hier', 'token refresh here', 'token. Refresh here'],
      ...['call `walrus()` here', 'call the walrus here'],
      'a --brave badger',
      ...Array.from({ length: 320 }, (_, n) => `a brave badger, number ${n}`),
    ];
    store.db.transaction(() =>
      new Messages(store.db).add(
        'a',
        texts.map((text, at): Message => ({
          ...{ role: 'user', text, line: at + 1, turn: null, exit: null },
          time: NOW - (texts.length - at) * DAY,
        })),
      ),
    );
  });
  after(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });
  const page = (query: string, limit = 50) =>
    searchMessages(store.db, {
      ...{ query: parseQuery(query), project: undefined, limit, now: NOW, gathered: false },
    });
  const found = (query: string): string[] => page(query).hits.map(({ snippet }) => snippet);

  it('put first what has them, then what has them beside more letters', () => {
    assert.deepEqual(found('C++ '), [
      ...['Write it in C++ please.', 'Port it to C++17.'],
      ...['Write it in C please.', 'Write it in C# please.'],
    ]);
    assert.equal(found('C# ')[0], 'Write it in C# please.');
    assert.deepEqual(found('.env '), [
      ...['look into .env now', 'look into process.env now'],
      ...['look into -env now', 'look into env now'],
    ]);
    assert.equal(found('--force ')[0], 'git push --force now');
  });

  it('tell names apart that are the same words', () => {
    for (const [query, first] of [
      ['load_cart_total ', 'load_cart_total is slow'],
      ['load-cart-total ', 'load-cart-total is slow'],
      ['"load cart total" ', 'load cart total is slow'],
      ['"token refresh" ', 'token refresh here'],
      ['Load_Cart_T', 'load_cart_total is slow'],
      ['cafe-menu ', 'das CAFÉ-menu hier'],
      ['walrus() ', 'call `walrus()` here'],
    ] as const)
      assert.equal(found(query)[0], first, query);
  });

  it('say nothing where they end a sentence or stand in quotes around a word', () => {
    for (const query of ['slow, ', "'slow' ", '`slow` ', 'slow. ', 'slow) '])
      assert.deepEqual(found(query), found('slow '), query);
  });

  it('are looked for in all that is ranked, and change nothing else', () => {
    const { hits, total } = page('--brave badger ', 20);
    assert.equal(hits[0]?.snippet, 'a --brave badger');
    assert.deepEqual([hits.length, total], [20, 321]);
    assert.deepEqual(
      hits.slice(1).map(({ snippet }) => snippet),
      page('brave badger ', 19).hits.map(({ snippet }) => snippet),
    );
  });
});
