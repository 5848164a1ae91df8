import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Message } from '../../../src/recall/message.ts';
import { makeStorable, packMessages } from '../../../src/recall/packed-message.ts';
import { Messages } from '../../../src/recall/messages.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 1);
/** FTS4 merges so many segments of the first level at once, within the write that would make one more. */
const AT_ONCE = 16;

describe('the full-text index', () => {
  let folder: string;
  let store: Store;
  let messages: Messages;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-text-index-'));
    store = await openStore(folder);
    messages = new Messages(store.db);
    for (const thread of ['one', 'two'])
      store.db.run(
        `INSERT INTO session (thread, root, subagent, cwd, title, updated) VALUES (?, ?, 0, '/home/dev/shop', '', 0)`,
        [thread, thread],
      );
  });
  afterEach(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });

  const said = (count: number, from = 0): Message[] =>
    Array.from({ length: count }, (_, at) => ({
      ...{
        role: 'agent' as const,
        text: `harbour w${from + at} x${(from + at) % 7}`,
        turn: null,
        exit: null,
      },
      ...{ line: from + at, time: START + (from + at) * MINUTE },
    }));
  const segments = (level: number): number =>
    store.db.get('SELECT count(*) FROM message_text_segdir WHERE level = ?', [level], (row) =>
      row.integer(0),
    ) ?? 0;
  const found = (words: string): number =>
    store.db.get('SELECT count(*) FROM message_text WHERE message_text MATCH ?', [words], (row) =>
      row.integer(0),
    ) ?? 0;
  const check = (): void =>
    store.db.run(`INSERT INTO message_text (message_text) VALUES ('integrity-check')`);
  const commit = (): void => {
    store.db.exec('COMMIT');
    messages.index.changed();
  };

  it('gathers what is taken out, however much of a session it is', () => {
    store.db.transaction(() => messages.add('one', said(60)));
    messages.index.changed();
    store.db.exec('BEGIN');
    while (messages.removeSome('one'));
    assert.equal(segments(0), 1, 'each message that was taken out became a segment');
    commit();
    assert.equal(found('harbour'), 0);
    check();
  });

  it('makes one segment of the parts of several sessions, whatever is written between them', () => {
    store.db.exec('BEGIN');
    for (let part = 0; part < 6; part++) {
      // Each part is later than the one before, so its ids are lower.
      messages.addStorable(part % 2 === 0 ? 'one' : 'two', makeStorable(packMessages(said(4, part * 4))));
      store.db.run(`INSERT OR REPLACE INTO file (thread, path, state) VALUES ('one', '/x', '${part}')`);
    }
    assert.equal(messages.index.waits, true);
    while (messages.index.hasGathered) messages.index.writeSome();
    assert.equal(segments(0), 1);
    commit();
    assert.deepEqual([found('harbour'), found('w23')], [24, 1]);
    check();
  });

  it('finds what waits once it was taken in, and forgets what went before that', () => {
    store.db.exec('BEGIN');
    messages.addStorable('one', makeStorable(packMessages(said(3))));
    messages.addStorable('two', makeStorable(packMessages(said(2, 10))));
    assert.equal(found('harbour'), 0);
    while (messages.removeSome('two'));
    messages.index.takeIn();
    assert.deepEqual([found('harbour'), found('w10'), messages.index.waits], [3, 0, false]);
    commit();
    check();
  });

  it('is merged in steps, and nothing else merges it', () => {
    for (let round = 0; round < 60; round++) {
      store.db.exec('BEGIN');
      messages.add(round % 3 === 0 ? 'two' : 'one', said(5, round * 5));
      // In the midst of a write, too, with more gathered than stored.
      while (messages.index.crowded) messages.index.mergeSome();
      while (messages.index.hasGathered) messages.index.writeSome();
      commit();
      assert.ok(segments(0) < AT_ONCE - 1, `${segments(0)} segments`);
    }
    assert.equal(segments(0) + segments(1) > 8, true, 'something else merged them');
    let steps = 0;
    for (; messages.index.canMerge && steps < 100; steps++)
      store.db.transaction(() => messages.index.mergeSome());
    assert.ok(steps > 0 && steps < 100, `${steps} steps`);
    assert.ok(segments(0) < 8 && segments(1) < 8);
    assert.deepEqual([found('harbour'), found('w77'), found('x3')], [300, 1, 43]);
    check();
  });

  it('keeps what is gathered when it is merged meanwhile', () => {
    for (let round = 0; round < 9; round++) {
      store.db.transaction(() => messages.add('one', said(2, round * 2)));
      messages.index.changed();
    }
    store.db.exec('BEGIN');
    messages.add('two', said(4, 100));
    assert.equal(messages.index.canMerge, true);
    messages.index.mergeSome();
    assert.equal(found('harbour'), 22);
    commit();
    assert.equal(found('harbour'), 22);
    check();
  });

  it('no longer merges by itself in a file that was made to', () => {
    const setting = (): number | undefined =>
      store.db.get('SELECT value FROM message_text_stat WHERE id = 2', [], (row) => row.integer(0));
    assert.equal(setting(), 4);
    store.db.transaction(() => messages.add('one', said(1)));
    assert.equal(setting(), 0);
  });
});
