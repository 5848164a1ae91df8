import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Messages } from '../../../src/recall/messages.ts';
import { parseQuery } from '../../../src/recall/query.ts';
import { searchMessages } from '../../../src/recall/search.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

const NOW = Date.UTC(2026, 10, 21);

describe('a query whose words are written in other ways', () => {
  let folder: string;
  let store: Store;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-spellings-'));
    store = await openStore(folder);
    store.db.run(
      `INSERT INTO session (thread, root, subagent, originator, cwd, project, title, file, started, updated, turns, messages, bytes, archived, turn_open)
       VALUES ('a', 'a', 0, 'codex_vscode', '/s', '/s', 'Title', '/f', 0, 0, 1, 1, 1, 0, 0)`,
    );
    const texts = [
      'The cart_total is wrong in the webhooks.',
      'Pinned parse_order_line to v4.12.0 of the parser.',
      'The webhook of the order list is slow.',
      '修复了登录页面的 bug，但是支付接口还有问题',
      '页面很慢',
      'データベースの接続が切れました',
      'The commit 4f2d9c1b7a6e5d4c3b2a190817263544f3e2d1c0 broke it.',
      'Committed as 3fa91bc.',
    ];
    store.db.transaction(() =>
      new Messages(store.db).add(
        'a',
        texts.map((text, index) => ({
          ...{ role: 'user', text, turn: 1, line: index + 1, time: NOW - 1_000 * index, exit: null },
        })),
      ),
    );
  });
  after(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });

  const look = (query: string) =>
    searchMessages(store.db, {
      ...{ query: parseQuery(query), project: undefined, limit: 9, now: NOW },
      gathered: false,
    });
  const find = (query: string) =>
    look(query).hits.map(({ line, snippet, marks }) => [
      line,
      ...marks.map(([start, end]) => snippet.slice(start, end)),
    ]);

  it('finds a name by its parts beside a word that only goes on, and beside a version with its letter', () => {
    assert.deepEqual(find('cartTotal webhook '), [[1, 'cart_total', 'webhook']]);
    assert.deepEqual(find('parseOrderLine 4.12.0 '), [[2, 'parse_order_line', 'v4.12.0']]);
  });

  it('finds Chinese and Japanese by its words where it stands nowhere as it was typed', () => {
    assert.deepEqual(find('修复登录页面 '), [[4, '修复', '登录', '页面']]);
    assert.deepEqual(find('登录页面bug'), [[4, '登录', '页面', 'bug']]);
    assert.deepEqual(
      find('データベース接続 ').map(([line, ...marks]) => [line, marks.join('')]),
      [[6, 'データベース接続']],
    );
    assert.equal(look('修复登录页面 ').leftAside, undefined);
    // As it stands, with no less; and too little of it is something else.
    assert.deepEqual(find('登录页面 '), [[4, '登录页面']]);
    assert.deepEqual(find('火星页面计划 '), []);
    assert.deepEqual(find('修复登录页面 -支付 '), []);
  });

  it('finds a commit by the beginning of its hash, and by all of it where the beginning stands', () => {
    const whole = '4f2d9c1b7a6e5d4c3b2a190817263544f3e2d1c0';
    for (const query of ['4f2d9c1 ', '4F2D9C1B7A ', 'broke 4f2d9c1b ', '4f2d9c1'])
      assert.equal(find(query)[0]?.[0], 7, query);
    assert.deepEqual(find(`${whole} `), [[7, whole]]);
    assert.deepEqual(find('3fa91bc77e6e5d4c3b2a190817263544f3e2d1c0 '), [[8, '3fa91bc']]);
    for (const query of ['4f2d9 ', '4f2d9c2 ', '"4f2d9c1" ', '3fa91bc77e6e '])
      assert.deepEqual(find(query), [], query);
  });

  it('finds the words of a phrase that was not closed where they stand nowhere side by side', () => {
    assert.deepEqual(
      find('"total cart_total ').map(([line]) => line),
      [1],
    );
    assert.deepEqual(
      find('slow "webhook of the ').map(([line]) => line),
      [3],
    );
    assert.deepEqual(find('"slow webhook" '), []);
  });

  it('keeps to what is in quotation marks', () => {
    assert.deepEqual(find('"修复登录页面" '), []);
    assert.deepEqual(find('"cartTotal webhook" '), []);
    assert.deepEqual(find('cartTotal "the webhook" '), [[3, 'The webhook']]);
    assert.equal(look('cartTotal "the webhook" ').hits[0]?.allIn, 'session');
    assert.deepEqual(find('cartTotal "webhook the" '), []);
  });
});
