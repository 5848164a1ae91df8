import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { CandidateList } from '../../../src/engine/candidates/candidate-list.ts';
import { Meanings } from '../../../src/engine/candidates/meanings.ts';
import type { CandidateStatus } from '../../../src/shared/model.ts';
import { type Store, openStore } from '../../../src/store/store.ts';

const NOW = Date.UTC(2026, 10, 21);
const WORDINGS = ['Use pnpm, not npm.', 'We use pnpm here, never npm.', 'Keep lines under 100 characters.'];

describe('candidates that are put together', () => {
  let folder: string;
  let store: Store;
  let revision: number;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-candidates-'));
    store = await openStore(folder);
    revision = 0;
    status = 'open';
    decided.clear();
    reworded = null;
    changed = null;
    completed = 0;
    broken = undefined;
    WORDINGS.forEach((text, time) => hear(text, time));
  });
  afterEach(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });

  function hear(
    text: string,
    time: number,
    project: string | null = '/home/dev/shop',
    kind = 'project-rule',
  ): void {
    revision += 1;
    const scope = project === null ? 'global' : 'project';
    store.db.run(
      `INSERT INTO candidate (id, kind, scope, project, text, score, reasons, verdict, findings, sessions, first_seen, last_seen)
       VALUES (?, ?, ?, ?, ?, 0.9, '[]', 'ok', '[]', 1, ?, ?)`,
      [`c${revision}`, kind, scope, project, text, time, time],
    );
    store.db.run(
      `INSERT INTO observation (candidate, thread, root, kind, scope, project, cwd, text, source, quote, score, reasons, line, time)
       VALUES (?, ?, ?, ?, ?, ?, '/home/dev/shop', ?, 'typed', ?, 0.9, '[]', 1, ?)`,
      [`c${revision}`, `t${revision}`, `t${revision}`, kind, scope, project, text, text, time],
    );
  }

  /** How many were looked at, each time anew. */
  let looked = 0;
  let status: CandidateStatus;
  /** What was decided about one alone. */
  const decided = new Map<string, CandidateStatus>();
  const statusOf = (id: string): CandidateStatus => {
    looked++;
    return decided.get(id) ?? status;
  };
  let reworded: string | null = null;
  let decisions = 0;
  let renamed = 0;
  /** What the list is told of; null for anything. */
  let changed: Set<string> | null = null;
  /** The candidate at which something goes wrong. */
  let broken: string | undefined;
  const approvedText = (id: string): string | null => {
    if (id === broken) throw new Error('the disk is away');
    return reworded;
  };
  /** How often it was told that all are there now. */
  let completed = 0;
  const open = (held = (): boolean => false): CandidateList =>
    new CandidateList({
      ...{ db: store.db, now: () => NOW, meanings: new Meanings(), held },
      ...{ revision: () => String(revision), decisions: () => decisions, changed: () => changed },
      ...{ statusOf, putAway: () => null, approvedText, renamed: () => renamed },
      completed: () => completed++,
    });

  it('are the same when that was done before, in steps', async () => {
    const prepared = open();
    await prepared.prepare();
    const atOnce = open().waiting();
    assert.deepEqual(prepared.waiting(), atOnce);
    assert.equal(atOnce.flat().length, 2);
    assert.equal(await prepared.countOpen(), 2);
  });

  it('stand there with the rule that a person made of them, once approved', async () => {
    reworded = 'Use pnpm for everything.';
    assert.ok(!(await open().list({})).some(({ text }) => text === reworded));
    status = 'approved';
    const [approved] = await open().list({});
    assert.equal(approved?.text, reworded);
    assert.equal(open().get(approved.id).text, reworded);
  });

  it('stay together, as they were decided, when the sessions that said them are gone', async () => {
    status = 'approved';
    const ids = async (): Promise<string[]> =>
      (await open().list({}))
        .map(({ id, wordings = [] }) => [id, ...wordings.map((each) => each.id)].join(' '))
        .sort();
    const before = await ids();
    assert.deepEqual(before, ['c1 c2', 'c3']);
    store.db.run('DELETE FROM observation');
    revision++;
    assert.deepEqual(await ids(), before);
  });

  it('stand still while many change, and are all there then', async () => {
    let held = false;
    const list = open(() => held);
    await list.decided();
    held = true;
    const texts = async (from = list): Promise<string[]> => (await from.list({})).map(({ text }) => text);
    const before = await texts();
    store.db.run("DELETE FROM candidate WHERE id = 'c1'");
    const now = revision;
    hear('Never push to main.', 11);
    revision = now;
    assert.deepEqual(await texts(), before);
    assert.equal(await list.countOpen(), 2);
    held = false;
    revision++;
    assert.deepEqual(await texts(), await texts(open()));
    assert.equal(await list.countOpen(), 3);
  });

  it('name all wordings of what was decided', async () => {
    assert.deepEqual(await open().decided(), new Set());
    status = 'approved';
    assert.deepEqual(await open().decided(), new Set(['c1', 'c2', 'c3']));
  });

  it('miss nothing that was heard while it was done', async () => {
    const list = open();
    const prepared = list.prepare();
    hear('Always use pnpm and not npm.', 10);
    hear('Never push to main.', 11);
    await prepared;
    assert.deepEqual(await list.list({}), await open().list({}));
    assert.equal(await list.countOpen(), 3);
  });

  it('are looked at once for all who ask meanwhile, and as they were when that began', async () => {
    for (let n = 0; n < 320; n++) hear(`Keep part-${n} apart.`, n + 10);
    const list = open();
    const whole = await list.countOpen();
    hear('Never push to main.', 400);
    const counted = Array.from({ length: 5 }, () => list.countOpen());
    hear('Always format with gofumpt.', 401);
    looked = 0;
    assert.deepEqual(new Set(await Promise.all(counted)), new Set([whole + 1]));
    assert.ok(looked < 2 * revision, 'each of those who asked looked at all of them');
    assert.equal(await list.countOpen(), whole + 2);
  });

  it('are read again where they changed, came or went, and nowhere else', async () => {
    const list = open();
    const texts = async (): Promise<string[]> => (await list.list({})).map(({ text }) => text).sort();
    const before = await texts();
    const tell = (...ids: string[]): void => {
      changed = new Set(ids);
      revision++;
    };
    store.db.run("UPDATE candidate SET text = 'Keep lines short.' WHERE id = 'c3'");
    tell();
    assert.deepEqual(await texts(), before, 'nobody was told');
    tell('c3');
    const [first = ''] = await texts();
    assert.equal(first, 'Keep lines short.');
    hear('Never push to main.', 12);
    tell(`c${revision}`);
    assert.equal((await texts()).length, 3);
    store.db.run("DELETE FROM candidate WHERE id = 'c3'");
    tell('c3');
    assert.ok(!(await texts()).includes(first));
    changed = null;
    revision++;
    assert.deepEqual(await texts(), (await open().list({})).map(({ text }) => text).sort());
  });

  it('are as if all were put together anew, whatever is heard, changes, goes and is decided', async () => {
    const texts = [
      ...WORDINGS,
      'Use npm.',
      'Never push to main.',
      'Run `npm test` before saying that a change is done.',
      'Run `npm run check` before saying that a change is done.',
    ];
    const nth = fc.nat(12).map((n) => `c${n + 1}`);
    const text = fc.constantFrom(...texts);
    const step = fc.oneof(
      fc.record({
        ...{ type: fc.constant('hear' as const), text, time: fc.nat(9) },
        project: fc.constantFrom('/home/dev/shop', '/home/dev/blog', null),
        kind: fc.constantFrom('project-rule', 'check'),
      }),
      fc.record({ type: fc.constant('change' as const), id: nth, text, time: fc.nat(9) }),
      fc.record({ type: fc.constant('move' as const), id: nth }),
      fc.record({ type: fc.constant('go' as const), id: nth }),
      fc.record({
        type: fc.constant('decide' as const),
        id: nth,
        as: fc.constantFrom<CandidateStatus>('open', 'approved', 'archived'),
      }),
    );
    const { db } = store;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const table of ['candidate', 'observation']) db.run(`DELETE FROM ${table}`);
        revision = 0;
        decided.clear();
        changed = null;
        const kept = open();
        for (const one of steps) {
          changed = new Set('id' in one ? [one.id] : [`c${revision + 1}`]);
          if (one.type === 'hear') hear(one.text, one.time, one.project, one.kind);
          else revision++;
          if (one.type === 'change')
            db.run('UPDATE candidate SET text = ?, first_seen = ?, last_seen = ? WHERE id = ?', [
              ...[one.text, one.time, one.time, one.id],
            ]);
          if (one.type === 'move')
            db.run("UPDATE candidate SET project = '/home/dev/blog', scope = 'project' WHERE id = ?", [
              one.id,
            ]);
          if (one.type === 'go') db.run('DELETE FROM candidate WHERE id = ?', [one.id]);
          if (one.type === 'decide') {
            decided.set(one.id, one.as);
            decisions++;
          }
          const listed = await kept.list({});
          const waiting = kept
            .waiting()
            .flat()
            .map(({ id }) => id)
            .sort();
          changed = null;
          const fresh = open();
          assert.deepEqual(listed, await fresh.list({}));
          assert.deepEqual(
            waiting,
            fresh
              .waiting()
              .flat()
              .map(({ id }) => id)
              .sort(),
          );
          assert.equal(await kept.countOpen('/home/dev/blog'), await fresh.countOpen('/home/dev/blog'));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are the same objects where nothing changed, so that nobody looks at them again', async () => {
    for (const [at, project] of ['/home/dev/blog', null].entries())
      WORDINGS.forEach((text, time) => hear(text, 10 * at + time, project));
    const list = open();
    await list.prepare();
    const before = new Map(list.waiting().map((those) => [those[0]?.project, those]));
    changed = new Set([`c${revision + 1}`]);
    hear('Never push to main.', 90, '/home/dev/blog');
    await list.prepare();
    for (const those of list.waiting()) {
      const isAsBefore = before.get(those[0]?.project) === those;
      assert.equal(isAsBefore, those[0]?.project !== '/home/dev/blog');
    }
    assert.equal(list.waiting().length, 3);
  });

  it('show where they were heard as it is called now, and read that once', async () => {
    const { db } = store;
    for (const thread of ['t1', 't2', 't3', 't4'])
      db.run(
        `INSERT INTO session (thread, root, subagent, originator, cwd, places, title, file, started, updated, turns, messages, bytes, archived, turn_open)
         VALUES (?, ?, 0, '', '/home/dev/shop', '', 'Lines', 'old.jsonl', 1, 1, 1, 1, 1, 0, 0)`,
        [thread, thread],
      );
    const all = db.all.bind(db);
    let read = 0;
    db.all = (...args) => {
      if (args[0].includes('o.quote')) read++;
      return all(...args);
    };
    const list = open();
    const lines = async (): Promise<string[]> => {
      const listed = await list.list({});
      const { evidence = [] } = listed.find(({ id }) => id === 'c3') ?? {};
      return evidence.map(({ thread, title, file }) => `${thread} ${title} ${file}`);
    };
    assert.deepEqual(await lines(), ['t3 Lines old.jsonl']);
    assert.equal(read, 2);
    changed = new Set();
    await lines();
    await lines();
    assert.equal(read, 2);
    db.run("UPDATE session SET title = 'Line length', file = 'new.jsonl'");
    renamed++;
    assert.deepEqual(await lines(), ['t3 Line length new.jsonl']);
    db.run("UPDATE observation SET thread = 't4' WHERE candidate = 'c3'");
    changed = new Set(['c3']);
    revision++;
    read = 0;
    assert.deepEqual(await lines(), ['t4 Line length new.jsonl']);
    assert.equal(read, 1, 'the other candidate is as it was');
    db.run("UPDATE observation SET thread = 't3' WHERE candidate = 'c3'");
    changed = null;
    revision++;
    assert.deepEqual(await lines(), ['t3 Line length new.jsonl'], 'anything may have changed');
  });

  it('may be as of some moments ago for who is in a hurry, and never as before a decision', async () => {
    for (let n = 0; n < 320; n++) hear(`Keep part-${n} apart.`, n + 10);
    const list = open();
    const whole = await list.countOpen();
    const [merged] = await list.list({});
    hear('Never push to main.', 12);
    assert.equal(await list.countOpen(undefined, true), whole);
    assert.equal((await list.list({}, true)).length, whole);
    status = 'approved';
    decisions++;
    revision++;
    assert.equal(await list.countOpen(undefined, true), 0);
    assert.equal((await list.list({})).length, whole + 1);
    assert.equal(list.get(merged?.id ?? '').status, 'approved');
  });

  it('are put together by the next who asks when that went wrong once', async () => {
    const list = open();
    const { db } = store;
    const all = db.all.bind(db);
    let broken = true;
    db.all = (...args) => {
      if (broken && args[0].includes('FROM candidate')) throw new Error('the disk is away');
      return all(...args);
    };
    changed = null;
    await assert.rejects(list.countOpen(), /the disk is away/);
    broken = false;
    // Told once, and not again.
    changed = new Set();
    assert.equal(await list.countOpen(), 2);
  });

  it('are found by how their id begins, and given list by list, however many there are', async () => {
    for (let n = 0; n < 1_100; n++) hear(`Keep part-${n} apart.`, n + 10);
    const list = open();
    const [one] = await list.list({ id: 'c1103' });
    assert.equal(one?.text, 'Keep part-1099 apart.');
    assert.deepEqual(await list.list({ id: 'c110x' }), []);
    const first = await list.list({});
    const second = await list.list({ from: first.length });
    assert.deepEqual([first.length, second.length], [1_000, 102]);
    assert.equal(new Set([...first, ...second].map(({ id }) => id)).size, 1_102);
  });

  it('leave out none of the project that somebody works in, however many stronger ones others have', async () => {
    for (let n = 0; n < 1_100; n++) hear(`Keep part-${n} apart.`, n + 10);
    store.db.run(
      "UPDATE candidate SET score = 0.6, project = '/home/dev/blog' WHERE id IN ('c1', 'c2', 'c3')",
    );
    store.db.run("UPDATE observation SET score = 0.5 WHERE candidate IN ('c1', 'c2', 'c3')");
    const list = open();
    const placed = async (here?: string): Promise<(string | null)[]> =>
      (await list.list({ here })).map(({ project }) => project);
    assert.ok(!(await placed()).includes('/home/dev/blog'));
    const there = await placed('/home/dev/blog');
    assert.equal(there.length, 1_000);
    assert.deepEqual(
      there.slice(-2),
      ['/home/dev/blog', '/home/dev/blog'],
      'the strongest still stand first',
    );
    assert.equal(there.filter((project) => project === '/home/dev/blog').length, 2);
  });

  describe('the first time after a start', () => {
    const shop = '/home/dev/shop';
    const isComplete = (): boolean => completed > 0;
    const texts = async (list: CandidateList, here?: string): Promise<string[]> =>
      (await list.list({ here, status: 'open' })).map(({ text }) => text);

    beforeEach(() => {
      for (let n = 0; n < 600; n++) hear(`Keep part-${n} of module-${n} apart.`, n, '/home/dev/blog');
      hear('Answer in German.', 700, null);
    });

    it('are there for the project that somebody works in before all are', async () => {
      const list = open();
      const first = await texts(list, shop);
      assert.deepEqual(first.toSorted(), [
        'Answer in German.',
        'Keep lines under 100 characters.',
        'We use pnpm here, never npm.',
      ]);
      assert.equal(await list.countOpen(shop), 3);
      assert.equal(completed, 0);
      // Nobody had to ask for the rest.
      while (!isComplete()) await nextTurn();
      assert.deepEqual(await texts(list, shop), await texts(open()));
      assert.equal((await texts(list, shop)).length, 603);
      assert.equal(completed, 1, 'told once');
    });

    it('are all there for who names no project, and nobody is told of more', async () => {
      const list = open();
      const [all, counted] = await Promise.all([texts(list), list.countOpen()]);
      assert.equal(all.length, 603);
      assert.equal(counted, 603);
      assert.equal(completed, 0);
    });

    it('are all waited for where the project has none, for others may have something', async () => {
      store.db.run("DELETE FROM candidate WHERE scope = 'global'");
      assert.equal((await texts(open(), '/home/dev/new')).length, 602);
    });

    it('show what was decided meanwhile, without waiting for all', async () => {
      const list = open();
      await texts(list, shop);
      decided.set('c3', 'archived');
      decisions++;
      revision++;
      assert.deepEqual((await texts(list, shop)).toSorted(), [
        'Answer in German.',
        'We use pnpm here, never npm.',
      ]);
      assert.equal(completed, 0);
      await list.prepare();
      assert.equal((await texts(list, shop)).length, 602);
      assert.equal(completed, 1);
    });

    it('show what was decided meanwhile about another project that is there as well', async () => {
      hear('Keep pages apart.', 1, '/home/dev/site');
      const archived = `c${revision}`;
      const list = open();
      await texts(list, '/home/dev/site');
      assert.ok((await texts(list, shop)).includes('Keep pages apart.'));
      decided.set(archived, 'archived');
      decisions++;
      revision++;
      assert.ok(!(await texts(list, shop)).includes('Keep pages apart.'));
      assert.equal(completed, 0);
    });

    it('are known one by one as soon as those of its project are; one for everywhere, when all are', async () => {
      const list = open();
      await texts(list, shop);
      await list.prepareFor('c3');
      assert.equal(list.get('c3').text, 'Keep lines under 100 characters.');
      await list.prepareFor('c100');
      assert.match(list.get('c100').text, /^Keep part-/);
      const another = open();
      await texts(another, shop);
      await another.prepareFor(`c${revision}`);
      assert.equal(another.waiting().flat().length, 603);
    });

    it('are all there in the end when that went wrong once', async () => {
      const list = open();
      broken = 'c300';
      await texts(list, shop);
      await assert.rejects(list.prepare(), /the disk is away/);
      broken = undefined;
      assert.equal((await texts(list, shop)).length, 3, 'what was there is answered');
      while (!isComplete()) await nextTurn();
      assert.equal((await texts(list, shop)).length, 603);
    });

    it('come for every project that somebody waits for', async () => {
      for (let n = 0; n < 20; n++) hear(`Keep page-${n} apart.`, n, '/home/dev/site');
      const list = open();
      const [here, there] = await Promise.all([texts(list, shop), texts(list, '/home/dev/site')]);
      assert.ok(here.includes('Keep lines under 100 characters.'));
      assert.equal(there.filter((text) => text.startsWith('Keep page-')).length, 20);
    });
  });
});
