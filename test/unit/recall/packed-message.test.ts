import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Message } from '../../../src/recall/message.ts';
import { Messages } from '../../../src/recall/messages.ts';
import { packMessages } from '../../../src/recall/packed-message.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

const AT = Date.UTC(2026, 10, 20);

function said(...texts: string[]): Message[] {
  return texts.map((text, index) => ({
    ...{ role: 'user', text, turn: 1, line: index + 1, time: AT + index * 1_000, exit: null },
  }));
}

function unpacked(messages: readonly Message[]): string[] {
  const { messages: packed, packs } = packMessages(messages);
  return packed.map(({ pack, at, length }) =>
    Buffer.from(packs[pack] ?? assert.fail('a pack is missing')).toString('utf8', at, at + length),
  );
}

describe('packed messages', () => {
  it('come back as they were, whatever letters stand beside them', () => {
    const texts = [
      '',
      'x'.repeat(9_000),
      '',
      'Größe',
      '',
      '港の水は深い',
      '👍🏽 ok',
      'a'.repeat(20_000),
      'é'.repeat(4_000),
      'last',
    ];
    assert.deepEqual(unpacked(said(...texts)), texts);
  });

  it('share a pack where they are short, and do not wait in one with a long text', () => {
    const { messages, packs } = packMessages(said('one', 'two', 'x'.repeat(50_000), 'three', 'four'));
    assert.deepEqual(
      messages.map(({ pack }) => pack),
      [0, 0, 1, 2, 2],
    );
    assert.equal(packs.length, 3);
  });
});

describe('stored messages', () => {
  let stateDir: string;
  let store: Store;
  let messages: Messages;

  beforeEach(async () => {
    stateDir = await mkdtemp(path.join(os.tmpdir(), 'carryover-packs-'));
    store = await openStore(stateDir);
    messages = new Messages(store.db);
    for (const thread of ['one', 'two'])
      store.db.run('INSERT INTO session (thread, root, title) VALUES (?, ?, ?)', [thread, thread, '']);
  });

  afterEach(async () => {
    store.close();
    await rm(stateDir, { recursive: true });
  });

  const count = (table: 'message' | 'pack'): number =>
    store.db.get(`SELECT count(*) FROM ${table}`, [], (row) => row.integer(0)) ?? 0;
  const texts = (thread: string): string[] => messages.around(thread).messages.map(({ text }) => text);

  it('are read from the pack that they share, in their order', () => {
    const all = Array.from({ length: 90 }, (_, index) => `${'The quay is long. '.repeat(20)}${index}`);
    messages.add('one', said(...all));
    assert.deepEqual(texts('one'), all);
    assert.ok(count('pack') < 10, `${count('pack')} packs`);
    const stored = store.db.get('SELECT sum(length(body)) FROM pack', [], (row) => row.integer(0)) ?? 0;
    assert.ok(stored * 4 < all.join('').length, `${stored} bytes`);
    assert.deepEqual([...messages.stored('one')].map(({ text }) => text).toSorted(), all.toSorted());
  });

  it('leave their pack to those that still stand, and take it along with the last', () => {
    const all = Array.from({ length: 120 }, (_, index) => `harbour ${index} ${'quay '.repeat(30)}`);
    messages.add('one', said(...all));
    messages.add('two', said('the other'));
    assert.equal(messages.removeSome('one'), true);
    assert.deepEqual(texts('one'), all.slice(0, 70));
    while (messages.removeSome('one'));
    assert.deepEqual([count('message'), count('pack')], [1, 1]);
    assert.deepEqual(texts('two'), ['the other']);
    messages.index.takeIn();
    store.db.exec("INSERT INTO message_text (message_text) VALUES ('integrity-check')");
  });

  it('of one line leave their pack in order, too', () => {
    messages.add(
      'one',
      said(...Array.from({ length: 60 }, (_, index) => `part ${index}`)).map((message) => ({
        ...message,
        line: 7,
        time: AT,
      })),
    );
    messages.removeSome('one');
    assert.deepEqual(texts('one').length, 10);
    assert.ok(texts('one').every((text) => text.startsWith('part ')));
    while (messages.removeSome('one'));
    assert.equal(count('pack'), 0);
  });
});
