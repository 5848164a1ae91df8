import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { anyLetter } from '../../support/any-letter.ts';
import type { Message } from '../../../src/recall/message.ts';
import { Messages } from '../../../src/recall/messages.ts';
import { parseQuery } from '../../../src/recall/query.ts';
import { searchMessages } from '../../../src/recall/search.ts';
import type { RecallPage } from '../../../src/shared/session.ts';
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
    searchMessages(store.db, { query: parseQuery(text), project, limit: 20, now: NOW, gathered: false });
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
    assert.deepEqual(lines('"retry count role:final'), ['a4']);
    assert.deepEqual(lines('"retry count role:final repo:blog'), []);
    assert.deepEqual(lines('"count retry role:final '), ['a4']);
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

  it('finds letters in whatever way they are written', () => {
    session('l', '/home/dev/l', 'Letters');
    const texts = [
      'Die Straße und die Maße',
      'Łódź, smørrebrød, đường, ısı, œuvre',
      '결제 테스트'.normalize('NFD'),
      'ファイルのガイド'.normalize('NFD'),
      'Ελλάδα και Οδός, ещё раз',
      'اَلْعَرَبِيَّة أحمد שָׁלוֹם',
      'the oﬃce ＡＰＩ',
      'Tests ✅ build ❌',
    ];
    store.db.transaction(() =>
      messages.add(
        'l',
        texts.map((text, index) => said('user', text, index + 1, 1)),
      ),
    );
    const found = (text: string) => lines(`${text} `);
    for (const [line, ...words] of [
      ['l1', 'strasse', 'Straße', 'STRASSE', 'STRAẞE', 'masse'],
      ['l2', 'lodz', 'Łodź', 'smorrebrod', 'smørrebrød', 'duong', 'isi', 'ISI', 'oeuvre'],
      ['l3', '결제', '결제'.normalize('NFD'), '테스트'],
      ['l4', 'ガイド', 'ファイル', 'ｶﾞｲﾄﾞ'],
      ['l5', 'ΕΛΛΑΔΑ', 'ελλαδα', 'οδος', 'еще', 'ЕЩЁ'],
      ['l6', 'العربية', 'احمد', 'שלום'],
      ['l7', 'office', 'api'],
      ['l8', '✅', '❌', '"tests ✅"'],
    ] as const)
      for (const word of words) {
        assert.deepEqual(found(word), [line], word);
        const [hit] = find(`${word} `).hits;
        assert.equal(hit?.marks.length, 1, word);
      }
    assert.deepEqual(found('🚀'), []);
    assert.deepEqual(found('✅ ❌'), ['l8']);
    remove('l');
    assert.deepEqual(found('strasse'), []);
  });

  it('keeps to a project, a role, a time and to failed commands', () => {
    assert.deepEqual(lines('checkout ', '/home/dev/blog'), ['b4']);
    assert.deepEqual(lines('checkout role:user after:30d '), ['a1']);
    assert.deepEqual(lines('failed: '), ['a3']);
    assert.deepEqual(lines('checkout repo:blog '), ['b4']);
    assert.deepEqual(lines('checkout repo:*/bl*g '), ['b4']);
    assert.deepEqual(lines('checkout before:30d '), ['b4']);
  });

  it('lists the newest messages when only filters are given', () => {
    assert.equal(find('role:user ').hits.length, 5);
  });

  it('leaves out words and projects where only filters are given too', () => {
    assert.deepEqual(lines('role:user -checkout -repo:blog '), []);
    assert.deepEqual(lines('role:user -checkout '), ['b3', 'b2', 'b1']);
    assert.deepEqual(lines('-checkout -日付 -日期 '), ['b3', 'a4', 'a3']);
    assert.deepEqual(lines('checkout -role:user '), ['a2']);
    assert.deepEqual(lines('checkout -role:agent role:user,final repo:shop '), ['a1']);
    assert.deepEqual(lines('-failed: repo:SHOP payments '), []);
    assert.deepEqual(lines('failed:true '), ['a3']);
    assert.deepEqual(find('=> '), { hits: [], total: 0, capped: false });
  });

  it('takes as many words, phrases and what is left out as anybody types', () => {
    const some = (write: (n: number) => string): string =>
      Array.from({ length: 40 }, (_, n) => write(n)).join(' ');
    assert.equal(find(`checkout ${some((n) => `-no${n}`)} `).hits.length, 3);
    assert.equal(find(`${some((n) => `-"no way${n}"`)} checkout `).hits.length, 3);
    assert.equal(find(`${some((n) => `-no${n}`)} `).hits.length, 8);
    assert.deepEqual(lines(`${some(() => 'token')} ${some((n) => `-no${n}`)} repo:shop `).sort(), [
      'a1',
      'a4',
    ]);
    assert.deepEqual(lines(`${some((n) => `word${n}`)} `), []);
  });

  it('finds what has the telling words of a sentence or an error when no message has all', () => {
    const said = (text: string) => {
      const { hits, leftAside } = find(text);
      return [hits.map((hit) => `${hit.thread}${hit.line}`).sort(), leftAside];
    };
    assert.deepEqual(said('how did we cure the token refresh '), [['a1', 'a4'], ['cure']]);
    assert.deepEqual(said('Error: ETIMEDOUT 10.0.0.9 '), [['a3'], ['10.0.0.9']]);
    assert.deepEqual(said('why is the resume empty role:user '), [['b3'], ['empty']]);
    // Of two words the rarer, or the one that stands somewhere. A phrase is never given up.
    assert.deepEqual(said('token résumé '), [['b3'], ['token']]);
    assert.deepEqual(said('token qwerty '), [['a1', 'a4'], ['qwerty']]);
    assert.deepEqual(said('checkout token "qwerty uiop" '), [[], undefined]);
    assert.deepEqual(said('how did "token refresh" '), [['a1', 'a4'], undefined]);
    assert.deepEqual(said('asdf qwer zxcv '), [[], undefined]);
    assert.deepEqual(said('the token refresh '), [['a1', 'a4'], undefined]);
  });

  it('finds what begins so where a word stands nowhere as it is', () => {
    session('w', '/home/dev/w', 'Words');
    store.db.transaction(() =>
      messages.add('w', [
        said('user', 'Which hungry narwhals, E_NARW-120?', 1, 1),
        said('user', 'a narwhale', 2, 1),
      ]),
    );
    assert.deepEqual(lines('narwhal ').sort(), ['w1', 'w2']);
    assert.deepEqual(lines('hungry narwhal '), ['w1']);
    assert.deepEqual(lines('narwhals '), ['w1']);
    assert.deepEqual(lines('"narwhal" '), []);
    assert.deepEqual(lines('E_NARW-12 '), []);
    assert.deepEqual(lines('nar '), []);
    remove('w');
  });

  it('finds a version with and without its letter', () => {
    session('v', '/home/dev/v', 'Versions');
    store.db.transaction(() =>
      messages.add('v', [said('user', 'Tag v4.12.0 now', 1, 1), said('user', 'It needs node 20.19', 2, 1)]),
    );
    assert.deepEqual(lines('4.12.0 '), ['v1']);
    assert.deepEqual(lines('tag 4.12 '), ['v1']);
    assert.deepEqual(lines('v20.19 '), ['v2']);
    assert.deepEqual(lines('v4.12.0 '), ['v1']);
    assert.deepEqual(lines('v4.13 '), []);
    remove('v');
  });

  it("calls a sub-agent's hits by the session that started it", () => {
    session('sub', '/home/dev/shop', '');
    store.db.transaction(() => messages.add('sub', [said('final', 'an aardvark', 1, 1)]));
    assert.equal(find('aardvark ').hits[0]?.title, '');
    store.db.run("UPDATE session SET parent = 'a', subagent = 1 WHERE thread = 'sub'", []);
    assert.equal(find('aardvark ').hits[0]?.title, 'Fix the cart total');
    remove('sub');
  });

  it('finds commands by their exit status, whatever it says of them', () => {
    session('x', '/home/dev/exits', 'Exits');
    const ran = (line: number, exit: number | null, failed?: boolean): Message => ({
      ...said('command', `tool number${line}`, line, 1),
      ...{ exit, ...(failed !== undefined && { failed }) },
    });
    store.db.transaction(() =>
      messages.add('x', [
        ...[ran(1, 0), ran(2, 0, true), ran(3, 1), ran(4, 1, false), ran(5, 137), ran(6, null)],
        ...[ran(7, null, true), said('final', 'tool done', 8, 1)],
      ]),
    );
    const found = (text: string): number[] =>
      find(`${text} repo:exits `)
        .hits.map(({ line }) => line)
        .sort();
    assert.deepEqual(found('exit:137'), [5]);
    assert.deepEqual(found('exit:1 tool'), [3, 4]);
    assert.deepEqual(found('exit:0'), [1, 2]);
    assert.deepEqual(found('exit:137,1 failed:'), [3, 5]);
    assert.deepEqual(found('-exit:0 -exit:1 tool'), [5, 6, 7, 8]);
    remove('x');
    store.db.transaction(() => store.db.run("DELETE FROM session WHERE thread = 'x'"));
  });

  it('says that a command failed where its exit status does not', () => {
    session('h', '/home/dev/h', 'Hidden');
    const hidden = { ...said('command', 'pytest || true\u001e1 failed', 1, 1), exit: 0 };
    store.db.transaction(() =>
      messages.add('h', [
        { ...hidden, failed: true },
        { ...hidden, text: 'pytest', line: 2, exit: 1 },
        { ...hidden, text: 'rg pytest', line: 3, exit: 1, failed: false },
      ]),
    );
    const hits = find('failed: repo:/h pytest ').hits.map(({ line, exit, failed }) => [line, exit, failed]);
    assert.deepEqual(hits.sort(), [
      [1, 0, true],
      [2, 1, undefined],
    ]);
    assert.deepEqual(
      messages.around('h').messages.map(({ failed }) => failed),
      [true, undefined, false],
    );
    const other = find('-failed: repo:/h pytest ').hits.map(({ line, exit, failed }) => [line, exit, failed]);
    assert.deepEqual(other, [[3, 1, false]]);
    remove('h');
  });

  it('finds the beginning of a long text that was pasted', () => {
    assert.deepEqual(lines('token refresh '.repeat(1_000)).sort(), ['a1', 'a4']);
    assert.deepEqual(lines('更'.repeat(10_000)), []);
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

  it('never fails, whatever signs, filters and letters are put together', () => {
    const tokens = [
      ...[
        'checkout',
        'Straße',
        '日付',
        '결',
        '✅',
        '👩‍💻',
        'E_CART-12',
        '"retry count"',
        '"',
        '-x',
        '--',
        '-"q',
        '*',
        'a*',
      ],
      ...[
        'role:user',
        '-role:user',
        'role:',
        'repo:%_\\',
        '-repo:"x y"',
        'before:7d',
        'after:2026',
        'failed:',
        '-from:claude',
      ],
      ...[
        'AND',
        'OR',
        'NOT',
        'NEAR/3',
        '(',
        ')',
        '^a',
        'body:x',
        '\u0301',
        '\ufe0f',
        '\u200d',
        'हिन्दी',
        '\0',
        '\ud800',
        '½',
      ],
    ];
    const query = fc.array(fc.constantFrom(...tokens), { maxLength: 30 });
    fc.assert(
      fc.property(query, fc.constantFrom(' ', ''), fc.constantFrom(' ', ''), (parts, between, end) => {
        const page = find(parts.join(between) + end);
        for (const { snippet, marks } of page.hits)
          assert.ok(marks.every(([start, stop]) => start < stop && stop <= snippet.length));
      }),
    );
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter, maxLength: 60 }), (text) => {
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

  it('finds names in code whole and by their parts, and never breaks a phrase by them', () => {
    session('names', '/home/dev/shop', 'Names');
    store.db.transaction(() =>
      messages.add('names', [
        said('agent', 'loadCartTotal calls the HTTPServer after parse_order_line', 1, 3),
        said('agent', 'Edit packages/shop-ui/src/price-label.tsx for version 4.12.0', 2, 3),
        said('command', 'npm install\u001enpm ERR! code ELIFECYCLE\nE_CART-12: cannot add', 3, 3),
      ]),
    );
    for (const query of [
      'loadCartTotal',
      'cart ',
      'CartTotal',
      '"cart total"',
      'loadCart',
      'HTTPServer',
      'server ',
      'order ',
    ])
      assert.ok(lines(query).includes('names1'), query);
    for (const query of [
      'parse_order_line',
      'parseOrderLine',
      '"order line"',
      '"calls the HTTPServer after"',
    ])
      assert.ok(lines(query).includes('names1'), query);
    for (const query of [
      'price-label.tsx',
      'shop-ui/src',
      'PriceLabel',
      '4.12.0',
      'packages/shop-ui/src/price-label.tsx',
    ])
      assert.ok(lines(query).includes('names2'), query);
    for (const query of ['E_CART-12', '"npm ERR! code ELIFECYCLE"', 'elifecycle', 'failed:elifecycle'])
      assert.equal(lines(query).includes('names3'), query !== 'failed:elifecycle', query);
    remove('names');
  });

  it('finds codes and names with a short last part as they stand, and puts them first while they are typed', () => {
    session('codes', '/home/dev/shop', 'Codes');
    store.db.transaction(() =>
      messages.add('codes', [
        said('user', 'The shop answers E_CART-99 today.', 1, 1),
        said('user', 'The shop answered E_CART-12 then.', 2, 20),
        said('user', 'main is the branch we ship', 3, 1),
        said('user', 'look into main.go', 4, 30),
        said('user', "l'élève a déjà fini", 5, 1),
        said('user', 'read token.ts:42 again', 6, 30),
        said('user', 'read token.ts:17 again', 7, 1),
      ]),
    );
    assert.deepEqual(lines('E_CART-12 '), ['codes2']);
    assert.deepEqual(lines('E_CART-12'), ['codes2', 'codes1']);
    // It may become either, and stands in one of them.
    assert.deepEqual(lines('E_CART-1'), ['codes2', 'codes1']);
    assert.equal(find('E_CART-12').total, 2);
    assert.deepEqual(lines('main.go '), ['codes4']);
    assert.equal(lines('main.go')[0], 'codes4');
    assert.deepEqual(lines('a.b '), []);
    assert.deepEqual(lines('token.ts:42 '), ['codes6']);
    assert.equal(lines('token.ts:42')[0], 'codes6');
    remove('codes');
  });

  it('puts a whole name above longer ones while it is typed', () => {
    session('longer', '/home/dev/shop', 'Longer');
    store.db.transaction(() =>
      messages.add('longer', [
        said('user', 'seen E_CART-1170 today', 1, 1),
        said('user', 'seen E_CART-117 then', 2, 50),
      ]),
    );
    assert.deepEqual(lines('E_CART-117'), ['longer2', 'longer1']);
    remove('longer');
  });

  it('shows the same words of the same speaker once for a session and its forks, and apart for others', () => {
    for (const thread of ['parent', 'fork', 'other']) session(thread, '/home/dev/shop', thread);
    store.db.run("UPDATE session SET root = 'parent' WHERE thread = 'fork'");
    store.db.transaction(() => {
      messages.add('parent', [
        said('user', 'platypus at noon', 1, 3),
        said('user', 'platypus at noon', 9, 3),
      ]);
      messages.add('fork', [said('user', 'platypus at noon', 1, 3), said('agent', 'platypus at noon', 2, 3)]);
      messages.add('other', [said('user', 'platypus at noon', 1, 3)]);
    });
    const page = find('platypus ');
    assert.equal(page.hits.length, 3);
    assert.equal(page.total, 3);
    assert.deepEqual(page.hits.map(({ role }) => role).sort(), ['agent', 'user', 'user']);
    for (const thread of ['parent', 'fork', 'other']) remove(thread);
  });

  it('puts what failed above what went well', () => {
    session('runs', '/home/dev/shop', 'Runs');
    const run = { ...said('command', 'wombat check\u001ewombat', 1, 2) };
    store.db.transaction(() =>
      messages.add('runs', [
        { ...run, line: 1, exit: 0 },
        { ...run, text: 'wombat check\u001ewombat!', line: 2, exit: 1 },
        { ...run, text: 'wombat check\u001ewombat.', line: 3, exit: 0 },
      ]),
    );
    assert.equal(lines('wombat ')[0], 'runs2');
    remove('runs');
  });

  it('ranks only the newest of very many and says so', () => {
    session('many', '/home/dev/shop', 'Many');
    store.db.transaction(() =>
      messages.add(
        'many',
        Array.from({ length: 1_200 }, (_, index) =>
          said('agent', `ibex number ${index}`, index + 1, 2_000 - index),
        ),
      ),
    );
    const page = find('ibex ');
    assert.equal(page.capped, true);
    assert.equal(page.total, 1_000);
    const newest = ({ hits }: RecallPage) => hits.map(({ line }) => line).slice(0, 3);
    assert.deepEqual(newest(page), [1_200, 1_199, 1_198]);
    assert.deepEqual(newest(find('ibex ', '/home/dev/shop')), [1_200, 1_199, 1_198]);
    assert.deepEqual(newest(find('ibex repo:shop role:agent after:2000 ')), [1_200, 1_199, 1_198]);
    assert.equal(find('"ibex number 3" ').total, 1);
    remove('many');
  });

  it('puts what a person said above the chatter of very many hits', () => {
    session('chatter', '/home/dev/shop', 'Chatter');
    // One a minute, and the person's words behind the first six hundred of them.
    const minute = (n: number): number => 1 + n / 1_440;
    const chatter = Array.from({ length: 1_100 }, (_, n) =>
      said('agent', `looking at the okapi again, step ${n}`, 1_100 - n, minute(n)),
    );
    store.db.transaction(() => {
      messages.add('chatter', [
        ...chatter.slice(600).reverse(),
        said('user', 'Feed the okapi at noon.', 2_000, minute(600)),
      ]);
      messages.add('chatter', chatter.slice(0, 600).reverse());
    });
    const { hits, capped } = find('okapi ');
    assert.equal(capped, true);
    assert.equal(hits[0]?.line, 2_000);
    remove('chatter');
  });

  it('does not care for the width of letters', () => {
    session('width', '/home/dev/shop', 'Width');
    store.db.transaction(() => messages.add('width', [said('user', 'ＡＢＣ１２ と ｶﾀｶﾅ', 1, 1)]));
    for (const query of ['abc12 ', 'ＡＢＣ１２', 'カタカナ', 'ｶﾀｶﾅ'])
      assert.deepEqual(lines(query), ['width1'], query);
    remove('width');
  });

  it('shows a long session around the line that is asked for', () => {
    session('long', '/home/dev/shop', 'Long');
    store.db.transaction(() =>
      messages.add(
        'long',
        Array.from({ length: 2_600 }, (_, index) => said('agent', `row ${index + 1}`, index + 1, 1)),
      ),
    );
    const part = (line?: number) => {
      const { messages: shown, before, after } = messages.around('long', line);
      return [shown[0]?.line, shown.at(-1)?.line, before, after];
    };
    assert.deepEqual(part(), [1, 2_000, false, true]);
    assert.deepEqual(part(1_300), [300, 2_299, true, true]);
    assert.deepEqual(part(2_600), [1_600, 2_600, true, false]);
    assert.deepEqual(part(10), [1, 2_000, false, true]);
    // From each end that was cut one comes to what stands behind it, and in the end to all of it.
    assert.deepEqual(part(2_000), [1_000, 2_600, true, false]);
    assert.deepEqual(part(1_000), [1, 2_000, false, true]);
    remove('long');
  });

  it('shows less of a session whose messages are long, and always the one that is asked for', () => {
    session('wide', '/home/dev/shop', 'Wide');
    const text = 'All of a long log. '.repeat(3_300);
    store.db.transaction(() =>
      messages.add(
        'wide',
        Array.from({ length: 200 }, (_, index) => said('agent', text, index + 1, 1)),
      ),
    );
    for (const line of [1, 100, 200]) {
      const { messages: shown, before, after } = messages.around('wide', line);
      assert.ok(shown.some((message) => message.line === line));
      assert.deepEqual([before, after], [shown[0]?.line !== 1, shown.at(-1)?.line !== 200]);
      const characters = shown.reduce((sum, message) => sum + message.text.length, 0);
      assert.ok(characters > 1_000_000 && characters < 3_200_000, String(characters));
    }
    remove('wide');
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
  return { role, text, line, turn: line, time: NOW - daysAgo * DAY, exit: null };
}
