import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { SessionFile } from '../../../src/codex/session-files.ts';
import { codexSessions } from '../../../src/codex/session-place.ts';
import { type SessionWatcher, watchSessions } from '../../../src/codex/watch.ts';

const THREADS = ['01a1fd80-0000-7940-b825-00000000000a', '01a1fd80-0000-7940-b825-00000000000b'] as const;

describe('watchSessions', () => {
  let home: string;
  let watcher: SessionWatcher | undefined;
  let changes: SessionFile[];
  /** How many changes had been told whenever a file was touched. */
  let touches: number[];
  let gone: string[];

  beforeEach(() => {
    home = mkdtempSync(path.join(os.tmpdir(), 'carryover-watch-'));
    changes = [];
    touches = [];
    gone = [];
  });
  afterEach(async () => {
    await watcher?.close();
    watcher = undefined;
    rmSync(home, { recursive: true, force: true });
  });

  async function start(pollMs: number, firstPollMs?: number): Promise<void> {
    const told = changes;
    watcher = watchSessions({
      place: codexSessions(home),
      pollMs,
      firstPollMs,
      onTouch: () => void touches.push(told.length),
      onChange: (files) => told.push(...files),
      onGone: (paths) => gone.push(...paths),
      onProblem: (error) => assert.fail(error.message),
    });
    await watcher.ready;
  }

  /** Path of a session of that many days ago; its folder is made. */
  function session(thread: string, daysAgo = 0): string {
    const day = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
    const folder = path.join(home, 'sessions', ...day.split('-'));
    mkdirSync(folder, { recursive: true });
    return path.join(folder, `rollout-${day}T08-00-00-${thread}.jsonl`);
  }

  async function until(seen: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + 12_000;
    while (!seen()) {
      assert.ok(Date.now() < deadline, what);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
  const sizes = (thread: string): number[] =>
    changes.filter((file) => file.thread === thread).map(({ size }) => size);

  const NEVER = 60_000;

  it('tells of a line soon after it was written', async () => {
    const file = session(THREADS[0]);
    writeFileSync(file, 'one\n');
    utimesSync(file, new Date(), new Date(Date.now() - 60_000));
    await start(NEVER);
    // By the time a later one is told of, this one would have been.
    writeFileSync(session(THREADS[1]), 'one\n');
    await until(() => sizes(THREADS[1]).length > 0, 'another file is told');
    assert.deepEqual(sizes(THREADS[0]), [], 'what is there already is not told');
    changes.length = touches.length = 0;
    const began = performance.now();
    appendFileSync(file, 'two\n');
    await until(() => sizes(THREADS[0]).includes(8), 'the change is told');
    assert.ok(performance.now() - began < 500);
    assert.equal(touches[0], 0, 'that something changes is told before what it is');
    assert.deepEqual(
      changes.slice(0, 1).map((it) => [it.path, it.archived]),
      [[file, false]],
    );
  });

  it('tells of the last line of a burst', async () => {
    const file = session(THREADS[0]);
    writeFileSync(file, '');
    await start(NEVER);
    for (let at = 1; at <= 40; at += 1) {
      appendFileSync(file, '.');
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await until(() => sizes(THREADS[0]).at(-1) === 40, 'the last size is told');
    assert.ok(changes.length < 40, 'changes that come close together are told at once');
  });

  it('picks up folders that appear later', async () => {
    await start(NEVER);
    writeFileSync(session(THREADS[0]), 'one\n');
    await until(() => sizes(THREADS[0]).includes(4), 'the first session ever is told');
    appendFileSync(session(THREADS[0]), 'two\n');
    await until(() => sizes(THREADS[0]).includes(8), 'its growth too');
  });

  it('tells what is gone, and where an archived session went', async () => {
    const file = session(THREADS[0]);
    writeFileSync(file, 'one\n');
    mkdirSync(path.join(home, 'archived_sessions'));
    await start(NEVER, 100);
    await until(() => changes.length === 1, 'a file written just before is told once');
    renameSync(file, path.join(home, 'archived_sessions', path.basename(file)));
    await until(() => gone.includes(file) && changes.some(({ archived }) => archived), 'the move is told');
  });

  it('finds by the poll what the system did not tell', async () => {
    const old = session(THREADS[1], 40);
    writeFileSync(old, 'one\n');
    await start(30);
    await until(() => sizes(THREADS[1]).includes(4), 'listed');
    appendFileSync(old, 'two\n');
    await until(() => sizes(THREADS[1]).includes(8), 'an old session that is resumed');
  });

  it('waits for a home that is not there yet', async () => {
    rmSync(home, { recursive: true });
    watcher = watchSessions({
      place: codexSessions(home),
      pollMs: 30,
      onChange: (files) => changes.push(...files),
      onProblem: () => undefined,
    });
    mkdirSync(home);
    writeFileSync(session(THREADS[0]), 'one\n');
    await until(() => sizes(THREADS[0]).includes(4), 'the home is picked up');
  });

  for (const [how, leave, comeBack] of [
    [
      'was moved away and back',
      (away: string) => renameSync(home, away),
      (away: string) => renameSync(away, home),
    ],
    [
      'was replaced by another one',
      (away: string) => renameSync(home, away),
      (away: string) => cpSync(away, home, { recursive: true }),
    ],
    ['was deleted and made anew', () => rmSync(home, { recursive: true }), () => mkdirSync(home)],
  ] as const) {
    it(`sees changes as they happen in a home that ${how}`, async () => {
      const away = `${home}-away`;
      writeFileSync(session(THREADS[0]), 'one\n');
      await start(30);
      await until(() => changes.length > 0, 'listed');
      try {
        leave(away);
        await until(() => gone.length > 0, 'that it is away is told');
        comeBack(away);
        // The poll touches nothing; what tells of changes as they happen does.
        const before = touches.length;
        await until(() => {
          appendFileSync(session(THREADS[0]), 'two\n');
          return touches.length > before;
        }, 'a change is told');
      } finally {
        rmSync(away, { recursive: true, force: true });
      }
    });
  }

  it('is silent after it was closed', async () => {
    const file = session(THREADS[0]);
    writeFileSync(file, '');
    await start(20);
    await watcher?.close();
    const told = changes;
    const before = told.length;
    changes = [];
    await start(20);
    appendFileSync(file, 'late\n');
    // Whoever watches on has heard of it.
    await until(() => sizes(THREADS[0]).length > 0, 'the change is told');
    assert.equal(told.length, before);
  });
});
