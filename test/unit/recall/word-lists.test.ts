import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { OddIndexError } from '../../../src/recall/word-index/doclists.ts';
import { eachWord } from '../../../src/recall/word-index/leaf-words.ts';
import type { Message } from '../../../src/recall/message.ts';
import { Messages } from '../../../src/recall/messages.ts';
import { parseQuery } from '../../../src/recall/query.ts';
import { searchMessages } from '../../../src/recall/search.ts';
import type { RecallPage } from '../../../src/shared/session.ts';
import type { Database } from '../../../src/store/database.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

const NOW = Date.UTC(2026, 10, 21);
const MINUTE = 60_000;
/** More than are ranked, and the list of a word in all of them is longer than what is read of one at first. */
const MANY = 5_000;
const ENDINGS = ['', 's', 'ed', 'ing', 'er', 'Total', '7'];

/** A text of its own for each number, the same in every run. */
function text(number: number): string {
  const word = (seed: number): string => {
    const value = (number * 7_919 + seed * 104_729) % 997;
    return `cart${ENDINGS[value % ENDINGS.length] ?? ''} w${value % 89} u${number}x${seed}`;
  };
  return `harbour the harbour ${word(1)} ${number % 3 === 0 ? 'the test' : 'done'} ${word(number % 5)} ${'pad '.repeat(number % 23)}`;
}

const said = (count: number, from: number, days: number): Message[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ role: at % 4 === 0 ? ('user' as const) : ('agent' as const), text: text(from + at), turn: null },
    ...{ exit: null, line: from + at, time: NOW - days * 1_440 * MINUTE + at * MINUTE },
  }));

describe('the lists of words', () => {
  let folder: string;
  let store: Store;
  let messages: Messages;
  const matched: string[] = [];
  let spied: Database;

  const open = (thread: string, project = '/home/dev/shop'): void =>
    store.db.run(
      `INSERT INTO session (thread, root, subagent, cwd, project, title, updated) VALUES (?, ?, 0, ?, ?, '', 0)`,
      [thread, thread, project, project],
    );
  const add = (thread: string, some: readonly Message[]): void => {
    store.db.transaction(() => messages.add(thread, some));
    messages.index.changed();
  };
  const find = (query: string, gathered: boolean): RecallPage =>
    searchMessages(spied, { query: parseQuery(query), project: undefined, limit: 50, now: NOW, gathered });

  before(async function () {
    this.timeout(20_000);
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-lists-'));
    store = await openStore(folder);
    messages = new Messages(store.db);
    const { db } = store;
    spied = {
      ...{ exec: db.exec.bind(db), run: db.run.bind(db), prepare: db.prepare.bind(db) },
      ...{ transaction: db.transaction.bind(db), define: db.define.bind(db), close: db.close.bind(db) },
      moveCommitted: db.moveCommitted.bind(db),
      all: (sql, params, read) => {
        if (sql.includes('MATCH')) matched.push(sql);
        return db.all(sql, params, read);
      },
      get: (sql, params, read) => {
        if (sql.includes('MATCH')) matched.push(sql);
        return db.get(sql, params, read);
      },
    };
    for (const thread of ['many', 'gone', 'kept']) open(thread);
    open('rare', '/home/dev/notes');
    add('many', said(MANY, 0, 20));
    // Several segments, of which later ones take back what earlier ones have.
    for (let part = 0; part < 5; part++) add('gone', said(60, 10_000 + part * 60, 3));
    add('kept', said(80, 20_000, 9));
    while (messages.index.canMerge) store.db.transaction(() => messages.index.mergeSome());
    while (store.db.transaction(() => messages.removeSome('gone')));
    messages.index.changed();
    // The ids of those are free again.
    add('gone', said(90, 10_030, 3));
    add('rare', said(30, 30_000, 40));
    add('kept', said(12, 21_000, 2));
  });
  beforeEach(() => matched.splice(0));
  after(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });

  for (const query of [
    ...[
      'harbour ',
      'Harbour ',
      'test ',
      'w42 ',
      'u20003x1 ',
      'harbour test ',
      'the the w42 ',
      'w42 w17 the ',
      'carter w5 ',
    ],
    ...['cart', 'CARTT', 'har', 'u10', 'u21', 'done the', 'carted w5 repo:shop ', 'cartT'],
    ...['test car', 'w42 the car', 'harbour u20', 'u10* w5 ', 'w5 carts har', 'repo:shop test har'],
    ...['repo:shop har', 'repo:shop role:user the ', 'role:user cart', 'before:3d cart'],
  ]) {
    it(`give what FTS4 gives: ${query}`, () => {
      const asked = find(query, true);
      assert.ok(asked.total > 0 && matched.length > 0);
      matched.splice(0);
      assert.deepEqual(find(query, false), asked);
      assert.deepEqual(matched, []);
    });
  }

  for (const query of [
    'repo:notes har',
    'repo:notes the ',
    'after:12d the ',
    'harbour -test ',
    '"the test" ',
  ])
    it(`leave to FTS4 what it does sooner: ${query}`, () => {
      const asked = find(query, true);
      assert.deepEqual(find(query, false), asked);
      assert.ok(asked.total > 0);
      assert.ok(matched.length > 0);
    });

  it('and FTS4 are left alone where no session comes into question', () => {
    for (const gathered of [true, false]) assert.equal(find('repo:nowhere har', gathered).total, 0);
    assert.deepEqual(matched, []);
  });

  it('are asked once where a word stands nowhere, and then come other spellings', () => {
    assert.equal(find('cartTotal9 ', false).total, 0);
    const whole = matched.filter((sql) => sql.includes('matchinfo')).length;
    matched.splice(0);
    assert.equal(find('cartTotal9 ', true).total, 0);
    assert.equal(whole, matched.filter((sql) => sql.includes('matchinfo')).length - 1);
  });

  it('do not have what FTS4 holds in memory, so it is asked itself', () => {
    store.db.exec('BEGIN');
    try {
      messages.add('kept', [{ ...said(1, 22_000, 1)[0], text: 'pomegranate' } as Message]);
      assert.equal(messages.index.hasGathered, true);
      assert.deepEqual([find('pomegranate ', true).total, find('pomeg', true).total], [1, 1]);
      assert.deepEqual(matched.length > 0, true);
      assert.equal(find('harbour ', true).total, 1_000);
      const hasGathered = (): boolean => messages.index.hasGathered;
      while (hasGathered()) messages.index.writeSome();
      matched.splice(0);
      assert.deepEqual([find('pomegranate ', false).total, find('pomeg', false).total], [1, 1]);
      assert.equal(matched.length, 0);
    } finally {
      store.db.exec('ROLLBACK');
      messages.index.changed();
    }
  });

  it('are not read where a leaf is not as expected', () => {
    const leaf =
      (...bytes: number[]): (() => unknown) =>
      () =>
        eachWord(Uint8Array.from(bytes), 'a', () => undefined);
    // A leaf of "ab" in message 5; one whose first word is longer than all of it, and one that shares more than there was.
    assert.doesNotThrow(leaf(0, 2, 97, 98, 3, 5, 2, 0));
    assert.throws(leaf(0, 50, 97, 98, 3, 5, 2, 0), OddIndexError);
    assert.throws(leaf(0, 1, 97, 3, 5, 2, 0, 9, 1, 98, 3, 5, 2, 0), OddIndexError);
  });

  it('are not read where ids are not as expected', () => {
    // Ids count back from the year 2100.
    const late = {
      ...said(1, 23_000, 1)[0],
      text: 'pomegranate harbour',
      time: Date.UTC(2101, 0),
    } as Message;
    add('kept', [late]);
    for (const query of ['pomegranate ', 'pomeg', 'harbour ', 'harbour pomegranate '])
      assert.deepEqual(find(query, false), find(query, true));
    assert.equal(find('pomegranate ', false).total, 1);
  });
});
