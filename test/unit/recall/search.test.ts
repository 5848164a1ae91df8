import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Message } from '../../../src/recall/message.ts';
import { Messages } from '../../../src/recall/messages.ts';
import { parseQuery } from '../../../src/recall/query.ts';
import { searchMessages } from '../../../src/recall/search.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

const NOW = Date.UTC(2026, 10, 21);
const DAY = 86_400_000;

describe('recall', () => {
  let folder: string;
  let store: Store;
  let messages: Messages;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-recall-'));
    store = await openStore(folder);
    messages = new Messages(store.db);
    session('a', '/home/dev/shop', 'Fix the cart total');
    session('b', '/home/dev/blog', 'Write the feed');
    store.db.transaction(() => {
      messages.add('a', [
        said('user', 'The checkout times out after the token refresh.', 1, 2),
        said('agent', 'I will look at the checkout retry count.', 2, 2),
        { ...said('command', 'npm run test:payments\u001eError: ETIMEDOUT 10.0.0.1', 3, 2), exit: 1 },
        said('final', 'The token refresh, not the retry count, was the cause.', 4, 2),
      ]);
      messages.add('b', [
        said('user', 'フィードの日付が間違っています', 1, 1),
        said('user', '请把所有日期改成时间戳', 2, 1),
        said('user', 'Le résumé de la page est vide', 3, 1),
        said('user', 'checkout the branch', 4, 90),
      ]);
    });
  });
  after(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });

  function session(thread: string, project: string, title: string): void {
    store.db.run(
      `INSERT INTO session (thread, root, subagent, originator, cwd, project, title, file, started, updated, turns, messages, bytes, archived, turn_open)
       VALUES (?, ?, 0, 'codex_vscode', ?, ?, ?, '/f', 0, 0, 1, 1, 1, 0, 0)`,
      [thread, thread, project, project, title],
    );
  }
  function remove(thread: string): void {
    while (store.db.transaction(() => messages.removeSome(thread))) continue;
  }
  const find = (text: string, project?: string) =>
    searchMessages(store.db, { query: parseQuery(text), project, limit: 20, now: NOW });
  const lines = (text: string, project?: string) =>
    find(text, project).hits.map((hit) => `${hit.thread}${hit.line}`);

  it('finds messages that hold every word', () => {
    assert.deepEqual(new Set(lines('token refresh ')), new Set(['a1', 'a4']));
    assert.deepEqual(new Set(lines('checkout ')), new Set(['a1', 'a2', 'b4']));
  });

  it('puts what was said lately above what was said long ago, and a person above chatter', () => {
    session('old', '/home/dev/shop', 'Old');
    store.db.transaction(() =>
      messages.add('old', [
        said('user', 'zebra crossing', 1, 400),
        said('agent', 'zebra crossing', 2, 1),
        said('user', 'a zebra crossing', 3, 1),
      ]),
    );
    assert.deepEqual(lines('zebra '), ['old3', 'old1', 'old2']);
    remove('old');
  });

  it('finds a phrase only where its words stand together', () => {
    assert.deepEqual(lines('"retry count"').sort(), ['a2', 'a4']);
    assert.deepEqual(lines('"count retry" '), []);
  });

  it('finds a word by its beginning while it is typed', () => {
    assert.deepEqual(lines('ETIMED'), ['a3']);
  });

  it('leaves out words with a minus', () => {
    assert.deepEqual(lines('checkout -branch -retry '), ['a1']);
  });

  it('finds two characters of Chinese and Japanese anywhere in a sentence', () => {
    assert.deepEqual(lines('日付 '), ['b1']);
    assert.deepEqual(lines('日期'), ['b2']);
    assert.deepEqual(lines('时间戳 '), ['b2']);
  });

  it('does not care for accents and case', () => {
    assert.deepEqual(lines('RESUME '), ['b3']);
    assert.deepEqual(lines('résumé '), ['b3']);
  });

  it('keeps to a project, a role, a time and to failed commands', () => {
    assert.deepEqual(lines('checkout ', '/home/dev/blog'), ['b4']);
    assert.deepEqual(lines('checkout role:user after:30d '), ['a1']);
    assert.deepEqual(lines('failed: '), ['a3']);
    assert.deepEqual(lines('checkout repo:blog '), ['b4']);
    assert.deepEqual(lines('checkout before:30d '), ['b4']);
  });

  it('lists the newest messages when only filters are given', () => {
    assert.equal(find('role:user ').hits.length, 5);
  });

  it('marks the hits in the snippet', () => {
    const [hit] = find('etimedout ').hits;
    assert.ok(hit);
    assert.equal(hit.exit, 1);
    assert.deepEqual(
      hit.marks.map(([start, end]) => hit.snippet.slice(start, end)),
      ['ETIMEDOUT'],
    );
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        assert.ok(find(text).total >= 0);
      }),
      { numRuns: 300 },
    );
    for (const text of [
      '"',
      '""',
      '*',
      '-',
      'NOT',
      'a AND',
      '(((',
      'NEAR/2',
      "'; drop table message --",
      'OR OR',
      ':',
      'body:x',
    ]) {
      assert.ok(find(text).total >= 0, text);
    }
  });

  it('forgets a session that was taken out', () => {
    session('c', '/home/dev/shop', 'Gone');
    store.db.transaction(() => messages.add('c', [said('user', 'ephemeral words', 1, 0)]));
    assert.deepEqual(lines('ephemeral '), ['c1']);
    remove('c');
    assert.deepEqual(lines('ephemeral '), []);
  });
});

function said(role: Message['role'], text: string, line: number, daysAgo: number): Message {
  return { role, text, line, turn: 't', time: NOW - daysAgo * DAY, exit: null };
}
