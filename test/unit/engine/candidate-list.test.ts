import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { CandidateList } from '../../../src/engine/candidates/candidate-list.ts';
import { Meanings } from '../../../src/engine/candidates/meanings.ts';
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
    reworded = null;
    WORDINGS.forEach(hear);
  });
  afterEach(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });

  function hear(text: string, time: number): void {
    revision += 1;
    store.db.run(
      `INSERT INTO candidate (id, kind, scope, project, text, score, reasons, verdict, findings, sessions, first_seen, last_seen)
       VALUES (?, 'project-rule', 'project', '/home/dev/shop', ?, 0.9, '[]', 'ok', '[]', 1, ?, ?)`,
      [`c${revision}`, text, time, time],
    );
    store.db.run(
      `INSERT INTO observation (candidate, thread, root, kind, scope, project, cwd, text, source, quote, score, reasons, line, time)
       VALUES (?, ?, ?, 'project-rule', 'project', '/home/dev/shop', '/home/dev/shop', ?, 'typed', ?, 0.9, '[]', 1, ?)`,
      [`c${revision}`, `t${revision}`, `t${revision}`, text, text, time],
    );
  }

  /** How many were looked at, each time anew. */
  let looked = 0;
  let status: 'open' | 'approved';
  const statusOf = (): 'open' | 'approved' => {
    looked++;
    return status;
  };
  let reworded: string | null = null;
  const approvedText = (): string | null => reworded;
  const open = (held = (): boolean => false): CandidateList =>
    new CandidateList({
      ...{ db: store.db, now: () => NOW, meanings: new Meanings(), held },
      ...{ revision: () => String(revision), statusOf, putAway: () => null, approvedText },
    });

  it('are the same when that was done before, in steps', async () => {
    const prepared = open();
    await prepared.prepare();
    const atOnce = open().list({});
    assert.deepEqual(prepared.list({}), atOnce);
    assert.equal(atOnce.length, 2);
    assert.equal(await prepared.countOpen(), 2);
  });

  it('stand there with the rule that a person made of them, once approved', () => {
    reworded = 'Use pnpm for everything.';
    assert.ok(
      !open()
        .list({})
        .some(({ text }) => text === reworded),
    );
    status = 'approved';
    const [approved] = open().list({});
    assert.equal(approved?.text, reworded);
    assert.equal(open().get(approved.id).text, reworded);
  });

  it('stay together, as they were decided, when the sessions that said them are gone', () => {
    status = 'approved';
    const ids = (): string[] =>
      open()
        .list({})
        .map(({ id, wordings = [] }) => [id, ...wordings.map((each) => each.id)].join(' '))
        .sort();
    const before = ids();
    assert.deepEqual(before, ['c1 c2', 'c3']);
    store.db.run('DELETE FROM observation');
    revision++;
    assert.deepEqual(ids(), before);
  });

  it('stand still while many change, and are all there then', async () => {
    let held = false;
    const list = open(() => held);
    await list.decided();
    held = true;
    const texts = async (): Promise<string[]> => {
      await list.prepare();
      return list.list({}).map(({ text }) => text);
    };
    const before = await texts();
    store.db.run("DELETE FROM candidate WHERE id = 'c1'");
    const now = revision;
    hear('Never push to main.', 11);
    revision = now;
    assert.deepEqual(await texts(), before);
    assert.equal(await list.countOpen(), 2);
    held = false;
    revision++;
    assert.deepEqual(
      await texts(),
      open()
        .list({})
        .map(({ text }) => text),
    );
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
    assert.deepEqual(list.list({}), open().list({}));
    assert.equal(await list.countOpen(), 3);
  });

  it('stand by themselves until the next time when they come while very many are put together', async () => {
    for (let n = 0; n < 320; n++) hear(`Keep part-${n} apart.`, n + 10);
    const list = open();
    const whole = await list.countOpen();
    hear('Never push to main.', 400);
    const counted = Array.from({ length: 5 }, () => list.countOpen());
    hear('Always use pnpm and not npm.', 401);
    looked = 0;
    assert.deepEqual(new Set(await Promise.all(counted)), new Set([whole + 2]));
    assert.ok(looked < 2 * revision, 'each of those who asked looked at all of them');
    assert.equal(await list.countOpen(), whole + 1);
  });
});
