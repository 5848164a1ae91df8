import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { NOW, sampleStatus } from '../fake-engine.ts';
import { runFake, assertNarrow } from '../run-fake.ts';
import { recallQuerySchema } from '../../../../src/shared/engine-api.ts';
import { LONGEST_QUERY } from '../../../../src/shared/limits.ts';

describe('carryover recall', () => {
  it('takes all words as one query that is finished, and searches everywhere', async () => {
    const ran = await runFake(['recall', 'checkout', 'timeout']);
    assert.equal(ran.code, 0);
    assert.deepEqual(ran.calls, [['recall', { query: 'checkout timeout ', limit: 20 }], ['status']]);
    assert.match(ran.out, /shop · you · Checkout times out\n {2}the checkout timeout came from/u);
    assert.match(ran.out, /thread-1:7\n/u);
    assertNarrow(ran.out);
  });

  it('takes words with a dash for words that are left out, wherever they stand', async () => {
    const asked = async (...argv: string[]) => {
      const ran = await runFake(['recall', ...argv]);
      return [ran.code, ...ran.calls.flatMap(([method, query]) => (method === 'recall' ? [query] : []))];
    };
    const limit = 20;
    assert.deepEqual(await asked('token', '-legacy'), [0, { query: 'token -legacy ', limit }]);
    assert.deepEqual(await asked('-legacy', 'token'), [0, { query: '-legacy token ', limit }]);
    assert.deepEqual(await asked('token', '-x', '--limit', '5'), [0, { query: 'token -x ', limit: 5 }]);
    assert.deepEqual(await asked('--limit', '5', 'a', '--', '--b'), [0, { query: 'a --b ', limit: 5 }]);
    const help = await runFake(['recall', 'token', '-h']);
    assert.match(help.out, /^Usage: carryover recall/u);
    for (const argv of [
      ['-x', 'token'],
      ['token', '--legacy'],
    ]) {
      const ran = await runFake(['recall', ...argv]);
      assert.equal(ran.code, 2);
      assert.match(ran.err, /^Unknown option .*\. Put "--" before a word that begins with a dash\. See/u);
    }
  });

  it('keeps to this project and to a limit', async () => {
    const ran = await runFake(['recall', 'checkout', '--here', '--limit', '3', '--json']);
    assert.deepEqual(ran.calls.at(-1), [
      'recall',
      { query: 'checkout ', limit: 3, project: '/home/ada/shop' },
    ]);
    const page: unknown = JSON.parse(ran.out);
    assert.ok(typeof page === 'object' && page !== null && 'hits' in page && 'total' in page);
  });

  it('ends with 1 and a word on stderr when nothing is found', async () => {
    const none = { recall: () => Promise.resolve({ hits: [], total: 0, capped: false }) };
    const ran = await runFake(['recall', 'nowhere'], { answers: none });
    assert.deepEqual([ran.code, ran.out, ran.err], [1, '', 'Nothing found.\n']);
    const json = await runFake(['recall', 'nowhere', '--json'], { answers: none });
    assert.equal(json.code, 1);
    assert.deepEqual(JSON.parse(json.out), { hits: [], total: 0, capped: false });
  });

  it('says which roles there are when one was asked for and nothing is found', async () => {
    const none = { recall: () => Promise.resolve({ hits: [], total: 0, capped: false }) };
    const ran = await runFake(['recall', 'role:robot', 'x'], { answers: none });
    assert.match(ran.err, /^Nothing found\. Roles are user, agent, final, command, change; another word/u);
  });

  it('says how days are written, and where there is no word to look for', async () => {
    const none = { recall: () => Promise.resolve({ hits: [], total: 0, capped: false }) };
    const said = async (query: string) => (await runFake(['recall', query], { answers: none })).err;
    assert.match(
      await said('cart after:someday'),
      /^Nothing found\. Days are written 2026-11-21, .* yesterday, .* 7d, /u,
    );
    for (const query of ['cart after:2026-11', 'cart -before:7D', 'cart role:You'])
      assert.equal(await said(query), 'Nothing found.\n');
    // It has the form of a day, and there is none such.
    assert.match(await said('cart after:2026-99'), /^Nothing found\. Days are written/u);
    assert.match(await said('cart from:here'), /^Nothing found\. Sessions are from codex or from claude; /u);
    assert.match(
      await said('cart -draft'),
      /^Nothing found\. "-draft" may leave out .*; with quotation marks/u,
    );
    assert.equal(await said('=>'), 'Nothing found: there is no word in "=>".\n');
  });

  it('says of a filter that it was not one, where something was found all the same', async () => {
    const ran = await runFake(['recall', 'checkout', 'role:robot']);
    assert.equal(ran.code, 0);
    assert.match(ran.err, /^Roles are user, .*; another word after "role:" is looked for as it stands\.\n$/u);
    assert.equal((await runFake(['recall', 'checkout', 'role:robot', '--json'])).err, '');
  });

  it('says that the last reading was long ago, where nobody has read on since', async () => {
    const none = () => Promise.resolve({ hits: [], total: 0, capped: false });
    const asked = async (command: 'recall' | 'sessions', minutes: number, more = {}): Promise<string> => {
      const lastScan = NOW - minutes * 60_000;
      const status = () => Promise.resolve(sampleStatus({ lastScan, ...(more === none ? {} : more) }));
      const answers = { status, ...(more === none && { recall: none }) };
      return (await runFake(command === 'recall' ? ['recall', 'cart'] : ['sessions'], { answers })).err;
    };
    const old = 'Your sessions were last read 3 d ago; "carryover scan" takes in what is new.\n';
    const days = 3 * 24 * 60;
    assert.equal(await asked('recall', days), old);
    assert.equal(await asked('sessions', days), old);
    assert.equal(await asked('recall', days, none), `Nothing found. ${old}`);
    assert.match(
      await asked('recall', 20, none),
      /^Nothing found\. Your sessions were last read 20 min ago/u,
    );
    assert.equal(await asked('recall', 20), '');
    assert.equal(await asked('recall', days, { watching: true }), '');
    assert.equal(await asked('sessions', days, { watching: true }), '');
  });

  it('says that the sessions were never read, and how far that is where somebody reads them', async () => {
    const asked = async (change: Partial<ReturnType<typeof sampleStatus>>): Promise<string[]> => {
      const answers = {
        recall: () => Promise.resolve({ hits: [], total: 0, capped: false }),
        sessions: () => Promise.resolve([]),
        status: () => Promise.resolve(sampleStatus({ lastScan: null, ...change })),
      };
      const { err } = await runFake(['recall', 'cart'], { answers });
      return [err, (await runFake(['sessions'], { answers })).out];
    };
    const said = (sentences: string): string[] => [`Nothing found. ${sentences}\n`, `${sentences}\n`];
    const unread = 'Your sessions have not been read yet.';
    assert.deepEqual(await asked({}), said(`${unread} Run "carryover scan".`));
    const progress = { doneBytes: 1, totalBytes: 9, doneFiles: 3, totalFiles: 425 };
    assert.deepEqual(
      await asked({ state: 'indexing', progress }),
      said(`${unread} They are being read now, 3 of 425 files; ask again in a moment.`),
    );
    const stateDir = await mkdtemp(path.join(os.tmpdir(), 'carryover-damaged-'));
    try {
      await writeFile(path.join(stateDir, 'index.db.damaged'), '');
      const damaged = 'The index was damaged and is empty now. Run "carryover scan": it builds it again';
      assert.deepEqual(await asked({ stateDir }), said(`${damaged} from your sessions.`));
    } finally {
      await rm(stateDir, { recursive: true });
    }
  });

  it('says when nothing of Claude Code was taken in', async () => {
    const claude = { home: null, found: false, sessions: 0 };
    const ran = await runFake(['recall', 'from:claude', 'cart'], {
      answers: {
        recall: () => Promise.resolve({ hits: [], total: 0, capped: false }),
        status: () => Promise.resolve({ ...sampleStatus(), claude }),
      },
    });
    assert.match(ran.err, /^Nothing found: Claude Code's sessions were not taken in\. .*--claude-home DIR/u);
  });

  it('takes a text of any length', async () => {
    const ran = await runFake(['recall', 'checkout '.repeat(20_000)]);
    const [, asked] = ran.calls.find(([method]) => method === 'recall') ?? [];
    assert.equal(ran.code, 0);
    assert.equal(recallQuerySchema.parse(asked).query.length, LONGEST_QUERY);
  });

  it('names the filters in its help', async () => {
    const { out } = await runFake(['recall', '--help']);
    for (const filter of ['role:', 'repo:', 'after:', 'before:', 'failed:', 'from:'])
      assert.ok(out.includes(filter), filter);
  });

  it('shows the hit where wide letters stand before it', async () => {
    const before = '画面の日付を直す'.repeat(6);
    const hit = { ...{ thread: 't', title: 'x', project: null, role: 'user' as const, time: NOW, line: 1 } };
    const found = { ...hit, snippet: `${before}E_CART-12 です`, exit: null };
    const marks: [number, number][] = [[before.length, before.length + 9]];
    const page = { hits: [{ ...found, marks }], total: 1, capped: false };
    const ran = await runFake(['recall', 'E_CART-12'], { answers: { recall: () => Promise.resolve(page) } });
    assert.match(ran.out, /\n {2}…[^\n]*日付を直すE_CART-12 です\n/u);
  });

  it('says that a command failed where its exit status does not', async () => {
    const hit = { ...{ thread: 't', title: 'x', project: null, time: NOW, line: 1, marks: [] } };
    const found = { ...hit, role: 'command' as const, snippet: 'pytest || true', exit: 0, failed: true };
    // A sub-agent's session has no title.
    const page = { hits: [found, { ...found, title: '' }], total: 2, capped: false };
    const ran = await runFake(['recall', 'pytest'], { answers: { recall: () => Promise.resolve(page) } });
    assert.match(ran.out, / · command, exit 0 but failed · x\n/u);
    assert.match(ran.out, / · command, exit 0 but failed\n/u);
  });

  it('says which words the hits need not have', async () => {
    const hit = { ...{ thread: 't', title: 'x', project: null, time: NOW, line: 1, marks: [] } };
    const found = { ...hit, role: 'user' as const, snippet: 'token refresh', exit: null };
    const page = { hits: [found], total: 1, capped: false, leftAside: ['how', 'did\u001b[31m'] };
    const ran = await runFake(['recall', 'x'], { answers: { recall: () => Promise.resolve(page) } });
    assert.match(ran.out, /^No message has all of this\. Left aside: how, did\n\n/u);
  });

  it('says of a long query no more than its beginning', async () => {
    const hit = { ...{ thread: 't', title: 'x', project: null, time: NOW, line: 1, marks: [] } };
    const found = { ...hit, role: 'user' as const, snippet: 'token refresh', exit: null };
    const page = { hits: [found], total: 1, capped: false, leftAside: ['x'.repeat(300)] };
    const aside = await runFake(['recall', 'x'], { answers: { recall: () => Promise.resolve(page) } });
    // Broken to the terminal's width.
    assert.match(aside.out, /^No message has all of this\. Left aside:\sx{59}…\n\n/u);
    const none = { hits: [], total: 0, capped: false };
    const signs = await runFake(['recall', '='.repeat(300)], {
      answers: { recall: () => Promise.resolve(none) },
    });
    assert.equal(signs.err, `Nothing found: there is no word in "${'='.repeat(59)}…".\n`);
  });

  it('marks hits on a terminal and only there', async () => {
    const ran = await runFake(['recall', 'checkout'], {
      options: { isTTY: { stdin: true, stdout: true, stderr: false } },
    });
    assert.ok(ran.out.includes('the \u001b[1mcheckout\u001b[22m timeout'));
    const plain = await runFake(['recall', 'checkout'], {
      options: { isTTY: { stdin: true, stdout: true, stderr: false }, env: { NO_COLOR: '1' } },
    });
    assert.ok(!plain.out.includes('\u001b'));
  });
});
