import assert from 'node:assert/strict';
import { appendFileSync, rmSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import * as z from 'zod';
import { sessionLines, sessionPath, threadId } from '../../../../scripts/demo/session-lines.ts';
import { Engine } from '../../../../src/engine/engine.ts';
import { silentLog } from '../../../../src/engine/line-log.ts';
import type { HeardBy } from '../../../../src/engine/reading/heard-by.ts';
import type { Candidate } from '../../../../src/shared/model.ts';
import type { Database } from '../../../../src/store/database.ts';
import { openStore } from '../../../../src/store/store.ts';
import { decodeBody, encodeBody } from '../../../../src/store/text-codec.ts';
import { AT, Shop } from '../shop.ts';

const HOUR = 3_600_000;
const OLDER: HeardBy = { mark: 'older', version: '1.0.0' };
const NEWER: HeardBy = { mark: 'newer', version: '1.1.0' };
const PNPM = 'From now on always use pnpm in this project, never npm.';
const DATES = 'In this project dates are always stored in UTC.';

describe('hearing again', () => {
  let shop: Shop;
  const engines: Engine[] = [];
  beforeEach(() => {
    shop = new Shop();
  });
  afterEach(async () => {
    for (const engine of engines.splice(0)) await engine.close();
    await shop.remove();
  });

  async function open(heardBy: HeardBy): Promise<Engine> {
    const { codexHome, stateDir } = shop;
    const engine = await Engine.open({
      ...{ codexHome, stateDir, watch: false, log: silentLog, heardBy },
      now: () => shop.now,
    });
    engines.push(engine);
    await engine.scan();
    return engine;
  }
  async function close(): Promise<void> {
    for (const engine of engines.splice(0)) await engine.close();
  }
  async function inStore<T>(work: (db: Database) => T): Promise<T> {
    const store = await openStore(shop.stateDir);
    try {
      return work(store.db);
    } finally {
      store.close();
    }
  }
  /** As older learning would have put a rule: in words that no table knows, so under another id. */
  async function putOtherwise(rule: RegExp, text: string, id: string): Promise<void> {
    await (await open(OLDER)).close();
    engines.pop();
    await inStore((db) => {
      const found = db
        .all('SELECT id, text FROM candidate', [], (row) => [row.text(0), row.text(1)] as const)
        .find(([, words]) => rule.test(words));
      assert.ok(found);
      db.run('UPDATE observation SET candidate = ?, text = ? WHERE candidate = ?', [id, text, found[0]]);
      db.run('UPDATE candidate SET id = ?, text = ? WHERE id = ?', [id, text, found[0]]);
    });
  }
  const told = (candidates: readonly Candidate[]): string[] =>
    candidates.map(({ status, sessions, text }) => `${status} ${sessions} ${text}`).sort();

  it('puts in place what older learning put in other words, and only that', async () => {
    await shop.say(1, AT, PNPM);
    await shop.say(2, AT + HOUR, DATES);
    await putOtherwise(/pnpm/, 'Zibble the quonk.', 'a'.repeat(12));
    const before = await (await open(OLDER)).candidates({});
    assert.deepEqual(told(before).filter((line) => /Zibble|UTC/.test(line)).length, 2);
    await close();
    const after = await (await open(NEWER)).candidates({});
    assert.ok(told(after).some((line) => /pnpm/.test(line)));
    assert.ok(!told(after).some((line) => /Zibble/.test(line)));
    assert.deepEqual(
      told(after).filter((line) => /UTC/.test(line)),
      told(before).filter((line) => /UTC/.test(line)),
    );
  });

  it('tells the same of a session: a check with the folder that it was run in, too', async () => {
    const done = [{ change: 'a.txt' }, { run: 'cd api && go test ./...', exit: 0, output: 'ok 12 passed' }];
    await shop.say(1, AT, PNPM, { done });
    await shop.say(2, AT + HOUR, DATES, { done });
    const before = told(await (await open(OLDER)).candidates({}));
    assert.ok(before.some((line) => line.includes('Run `go test ./...` in `api` ')));
    await close();
    assert.deepEqual(told(await (await open(NEWER)).candidates({})), before);
  });

  it('leaves a session that cannot be stored as it was heard before, and goes on with the others', async () => {
    await shop.say(1, AT, PNPM);
    await shop.say(2, AT + HOUR, DATES);
    await (await open(OLDER)).close();
    engines.pop();
    await inStore((db) => {
      db.run(`UPDATE observation SET text = 'As before: ' || text`);
      db.run(`UPDATE candidate SET text = 'As before: ' || text`);
      db.exec(`create trigger store.refuse before insert on hearing when new.thread = '${threadId(1)}'
        begin select raise(abort, 'constraint failed'); end`);
    });
    const after = told(await (await open(NEWER)).candidates({}));
    assert.ok(after.some((line) => /As before: .*pnpm/.test(line)));
    assert.ok(after.some((line) => /UTC/.test(line)) && !after.some((line) => /As before: .*UTC/.test(line)));
  });

  it('is seen all at once by who looks all the time', async () => {
    for (let n = 1; n <= 24; n++)
      await shop.say(n, AT + n * HOUR, `Never edit the file part-${n}.lock in this repo.`);
    await (await open(OLDER)).close();
    engines.pop();
    await inStore((db) => {
      for (const table of ['observation', 'candidate'])
        db.run(`UPDATE ${table} SET text = 'As before: ' || text`);
    });
    const { codexHome, stateDir } = shop;
    const engine = await Engine.open({
      ...{ codexHome, stateDir, watch: false, log: silentLog, heardBy: NEWER },
      now: () => shop.now,
    });
    engines.push(engine);
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      const texts = (await engine.candidates({})).map(({ text }) => text.slice(0, 9));
      seen.add([...new Set(texts)].join(', '));
    };
    await look();
    const over = new AbortController();
    const looking = (async () => {
      while (!over.signal.aborted) {
        await look();
        await nextTurn();
      }
    })();
    await engine.scan();
    await look();
    over.abort();
    await looking;
    assert.deepEqual([...seen], ['As before', 'Never edi']);
  });

  it('leaves what was archived where it is, however it is put now, and what is said of it later', async () => {
    await shop.say(1, AT, PNPM);
    await putOtherwise(/pnpm/, 'Zibble the quonk.', 'a'.repeat(12));
    const older = await open(OLDER);
    shop.now = AT + 2 * HOUR;
    await older.archive('a'.repeat(12));
    await close();
    const newer = await open(NEWER);
    assert.deepEqual(told(await newer.candidates({})), [
      'archived 1 Always use pnpm in this project, never npm.',
    ]);
    await shop.say(2, AT + 3 * HOUR, PNPM);
    await newer.scan();
    assert.deepEqual(told(await newer.candidates({})), [
      'archived 2 Always use pnpm in this project, never npm.',
    ]);
    await newer.rebuild();
    assert.deepEqual(told(await newer.candidates({})), [
      'archived 2 Always use pnpm in this project, never npm.',
    ]);
    await newer.undo(null);
    assert.deepEqual(told(await newer.candidates({})), [
      'open 2 Always use pnpm in this project, never npm.',
    ]);
  });

  it('leaves a decision what it was made on, where newer learning hears nothing any more', async () => {
    await shop.say(1, AT, 'What is for lunch today?');
    await shop.say(2, AT, 'What is for dinner today?');
    await (await open(OLDER)).close();
    engines.pop();
    await inStore((db) => {
      for (const n of [1, 2]) {
        const id = String(n).repeat(12);
        const heard = [id, threadId(n), shop.root, n === 1 ? 'Eat early.' : 'Water the plants.', AT];
        db.run(
          `INSERT INTO observation (candidate, thread, root, kind, scope, project, cwd, text, source, quote, score, reasons, line, time)
           VALUES (?1, ?2, ?2, 'preference', 'project', ?3, ?3, ?4, 'typed', 'What is for', 0.9, '[]', 3, ?5)`,
          heard,
        );
        db.run(
          `INSERT INTO candidate (id, kind, scope, project, text, score, reasons, verdict, findings, sessions, first_seen, last_seen)
           VALUES (?1, 'preference', 'project', ?3, ?4, 0.9, '[]', 'ok', '[]', 1, ?5, ?5)`,
          heard,
        );
      }
    });
    const older = await open(OLDER);
    const { beforeHash } = await older.preview('1'.repeat(12), {});
    await older.approve('1'.repeat(12), { beforeHash });
    await close();
    const newer = await open(NEWER);
    assert.deepEqual(told(await newer.candidates({})), ['approved 1 Eat early.']);
    assert.equal((await newer.candidate('1'.repeat(12))).evidence.length, 1);
  });

  it('leaves sessions whose files are gone as they were heard', async () => {
    await shop.say(1, AT, PNPM);
    await shop.say(2, AT + HOUR, DATES);
    await putOtherwise(/pnpm/, 'Zibble the quonk.', 'a'.repeat(12));
    rmSync(sessionPath(shop.codexHome, threadId(1), AT));
    const newer = await open(NEWER);
    assert.ok(told(await newer.candidates({})).includes('open 1 Zibble the quonk.'));
    assert.equal((await newer.recall({ query: 'pnpm' })).total, 1);
  });

  it('gets by without what older learning remembered of a session', async () => {
    await shop.say(1, AT, PNPM);
    await putOtherwise(/pnpm/, 'Zibble the quonk.', 'a'.repeat(12));
    await inStore((db) => {
      const packed = db.get('SELECT cast(state AS blob) FROM file', [], (row) => row.blob(0));
      assert.ok(packed);
      const state = z.looseObject({ learner: z.looseObject({}) }).parse(JSON.parse(decodeBody(packed)));
      db.run('UPDATE file SET state = ?', [encodeBody(JSON.stringify({ ...state, learner: { cwd: 7 } }))]);
    });
    const newer = await open(NEWER);
    assert.deepEqual(told(await newer.candidates({})), [
      'open 1 Always use pnpm in this project, never npm.',
    ]);
    assert.equal((await newer.recall({ query: 'pnpm' })).total, 1);
  });

  it('is done once, and not by an older version', async () => {
    await shop.say(1, AT, PNPM);
    await (await open(NEWER)).close();
    engines.pop();
    const rows = (): Promise<string[]> =>
      inStore((db) =>
        db.all('SELECT f.heard, o.id FROM file f JOIN observation o ON o.thread = f.thread', [], (row) =>
          [row.text(0), row.integer(1)].join(' '),
        ),
      );
    const before = await rows();
    for (const heardBy of [OLDER, NEWER, OLDER, NEWER]) {
      await open(heardBy);
      await close();
      assert.deepEqual(await rows(), before);
    }
  });

  it('hears the whole of a session again to which an older version has added', async () => {
    await shop.say(1, AT, PNPM);
    await open(NEWER);
    await close();
    const more = sessionLines({
      thread: threadId(1),
      cwd: shop.root,
      at: AT + HOUR,
      turns: [[{ user: DATES }]],
    });
    appendFileSync(sessionPath(shop.codexHome, threadId(1), AT), `${more.slice(1).join('\n')}\n`);
    await shop.say(2, AT + HOUR, DATES);
    await open(OLDER);
    await close();
    const heard = (): Promise<string[]> =>
      inStore((db) => db.all('SELECT heard FROM file ORDER BY thread', [], (row) => row.text(0)));
    assert.deepEqual(await heard(), ['', 'older']);
    await open(NEWER);
    await close();
    assert.deepEqual(await heard(), ['newer', 'newer']);
  });

  it('adds up candidates whose sessions had all taken their place when the process ended', async () => {
    await shop.say(1, AT, PNPM);
    await open(NEWER);
    await close();
    await inStore((db) => {
      db.run('DELETE FROM candidate');
      db.run("INSERT INTO setting (key, value) VALUES ('hearing-takes-place', '1')");
    });
    const newer = await open(NEWER);
    assert.deepEqual(told(await newer.candidates({})), [
      'open 1 Always use pnpm in this project, never npm.',
    ]);
    await close();
    assert.equal(
      await inStore((db) => db.get("SELECT 1 FROM setting WHERE key = 'hearing-takes-place'", [], () => 1)),
      undefined,
    );
  });

  it('is ended by whoever stops reading, and goes on at the next start with what was heard', async () => {
    for (let n = 1; n <= 30; n++) await shop.say(n, AT + n * HOUR, n % 2 === 0 ? PNPM : DATES);
    await putOtherwise(/pnpm/, 'Zibble the quonk.', 'a'.repeat(12));
    const { codexHome, stateDir } = shop;
    const engine = await Engine.open({
      ...{ codexHome, stateDir, watch: false, log: silentLog, heardBy: NEWER },
      now: () => shop.now,
    });
    engines.push(engine);
    engine.events.listen({
      progress: (progress) => {
        if (progress?.what === 'hearing') void engine.stopRebuild();
      },
    });
    await engine.scan();
    assert.equal((await engine.status()).progress, null);
    assert.ok(told(await engine.candidates({})).some((line) => line.includes('Zibble')));
    await engine.scan();
    assert.ok(told(await engine.candidates({})).some((line) => line.includes('Zibble')));
    await close();
    const after = told(await (await open(NEWER)).candidates({}));
    assert.ok(!after.some((line) => line.includes('Zibble')), after.join('\n'));
    assert.ok(
      after.some((line) => line.startsWith('open 15 Always use pnpm')),
      after.join('\n'),
    );
  });

  it('comes before everything is read again, so that what was archived stays so', async () => {
    for (let n = 1; n <= 30; n++) await shop.say(n, AT + n * HOUR, n % 2 === 0 ? PNPM : DATES);
    await putOtherwise(/pnpm/, 'Zibble the quonk.', 'a'.repeat(12));
    shop.now = AT + 40 * HOUR;
    await (await open(OLDER)).archive('a'.repeat(12));
    await close();
    const { codexHome, stateDir } = shop;
    const engine = await Engine.open({
      ...{ codexHome, stateDir, watch: true, firstPollMs: 60_000, log: silentLog, heardBy: NEWER },
      now: () => shop.now,
    });
    engines.push(engine);
    const { sessions } = await engine.rebuild();
    assert.equal(sessions, 30);
    const after = told(await engine.candidates({})).filter((line) => /pnpm|Zibble/.test(line));
    assert.deepEqual(after, ['archived 15 Always use pnpm in this project, never npm.']);
    await close();
    const left = await inStore((db) => [
      db.get('SELECT count(*) FROM hearing', [], (row) => row.integer(0)),
      db.all('SELECT DISTINCT heard FROM file', [], (row) => row.text(0)),
    ]);
    assert.deepEqual(left, [0, ['newer']]);
  });
});
