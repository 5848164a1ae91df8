import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Messages } from '../../../src/recall/messages.ts';
import { parseQuery } from '../../../src/recall/query.ts';
import { searchMessages } from '../../../src/recall/search.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

const NOW = Date.UTC(2026, 10, 21);
const TEXTS = [
  'แก้ไขปัญหาการเชื่อมต่อฐานข้อมูลแล้ว',
  'เมื่อวานเราไปป่ากัน',
  'เมื่อวานเราไปหาป้ากัน',
  'ใช้pnpmแทนnpmในโครงการนี้',
  'ໄດ້ແກ້ໄຂບັນຫາຖານຂໍ້ມູນແລ້ວ',
  'បាន​ជួសជុល​មូលដ្ឋាន​ទិន្នន័យ​ហើយ',
  'ဒေတာဘေ့စ်ကိုပြင်ပြီးပါပြီ',
  'ไฟล์นี้เก่ามาก อย่าลบ',
  '修复了数据库的连接问题',
  '数据ป้าย库',
];

describe('a query in a script without spaces between words', () => {
  let folder: string;
  let store: Store;
  let messages: Messages;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-unspaced-'));
    store = await openStore(folder);
    messages = new Messages(store.db);
    store.db.run(
      `INSERT INTO session (thread, root, subagent, originator, cwd, project, title, file, started, updated, turns, messages, bytes, archived, turn_open)
       VALUES ('a', 'a', 0, 'codex_vscode', '/s', '/s', 'Title', '/f', 0, 0, 1, 1, 1, 0, 0)`,
    );
    store.db.transaction(() =>
      messages.add(
        'a',
        TEXTS.map((text, index) => ({
          ...{ role: 'user', text, turn: 1, line: index + 1, time: NOW - 1_000 * index, exit: null },
        })),
      ),
    );
  });
  after(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });

  const find = (query: string) =>
    searchMessages(store.db, {
      ...{ query: parseQuery(query), project: undefined, limit: 9, now: NOW },
      gathered: false,
    }).hits.map(({ line, snippet, marks }) => [
      line,
      ...marks.map(([start, end]) => snippet.slice(start, end)),
    ]);

  it('finds Thai, Lao, Khmer and Burmese anywhere in a sentence, and marks it', () => {
    assert.deepEqual(find('ฐานข้อมูล '), [[1, 'ฐานข้อมูล']]);
    assert.deepEqual(find('ปัญหา '), [[1, 'ปัญหา']]);
    assert.deepEqual(find('แทน '), [[4, 'แทน']]);
    assert.deepEqual(find('ຖານຂໍ້ມູນ '), [[5, 'ຖານຂໍ້ມູນ']]);
    assert.deepEqual(find('ទិន្នន័យ '), [[6, 'ទិន្នន័យ']]);
    assert.deepEqual(find('ဘေ့စ် '), [[7, 'ဘေ့စ်']]);
  });

  it('finds them while they are typed, with every letter and mark', () => {
    const word = Array.from('ฐานข้อมูล');
    for (let typed = 2; typed <= word.length; typed++)
      assert.equal(find(word.slice(0, typed).join(''))[0]?.[0], 1, word.slice(0, typed).join(''));
  });

  it('tells words apart by their tones and vowels', () => {
    assert.deepEqual(find('ป่า '), [[2, 'ป่า']]);
    assert.deepEqual(
      find('ป้า ').map(([line]) => line),
      [3, 10],
    );
    assert.deepEqual(find('"ไปป้า"'), []);
  });

  it('does not mind ends of words that nobody sees, in the text or in the query', () => {
    assert.equal(find('មូលដ្ឋានទិន្នន័យ ')[0]?.[0], 6);
    assert.equal(find('ฐาน\u200bข้อมูล ')[0]?.[0], 1);
  });

  it('finds other letters beside them', () => {
    assert.deepEqual(find('pnpm '), [[4, 'pnpm']]);
    assert.equal(find('ใช้pnpmแทน ')[0]?.[0], 4);
    assert.deepEqual(find('数据库 '), [[9, '数据库']]);
    assert.deepEqual(find('ป้าย '), [[10, 'ป้าย']]);
    assert.deepEqual(find('数据ป้าย '), [[10, '数据ป้าย']]);
  });

  it('finds them by their words where they stand nowhere as they were typed', () => {
    const [words] = [[...new Intl.Segmenter('th', { granularity: 'word' }).segment('ลบไฟล์เก่า')].length];
    assert.equal(words, 3, 'this Node has no dictionary for Thai');
    assert.equal(find('ลบไฟล์เก่า ')[0]?.[0], 8);
  });

  it('takes out of the index what it put in', () => {
    store.db.exec("INSERT INTO message_text(message_text) VALUES ('integrity-check')");
    store.db.transaction(() => {
      while (messages.removeSome('a'));
      messages.index.takeIn();
    });
    for (const query of ['ฐานข้อมูล ', 'ទិន្នន័យ ', '数据库 ', 'pnpm ']) assert.deepEqual(find(query), [], query);
    store.db.exec("INSERT INTO message_text(message_text) VALUES ('integrity-check')");
  });
});
