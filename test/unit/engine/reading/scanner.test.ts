import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type Step,
  sessionLines,
  sessionPath,
  threadId,
  writeSession,
} from '../../../../scripts/demo/session-lines.ts';
import { findSessionFile } from '../../../../src/codex/session-files.ts';
import { FileStates } from '../../../../src/engine/reading/file-states.ts';
import { nothingIngested } from '../../../../src/engine/reading/ingest.ts';
import { Engine } from '../../../../src/engine/engine.ts';
import { silentLog } from '../../../../src/engine/line-log.ts';
import { ScanProblems } from '../../../../src/engine/reading/scan-problems.ts';
import { Scanner } from '../../../../src/engine/reading/scanner.ts';
import { Settings } from '../../../../src/engine/settings.ts';
import type { Progress } from '../../../../src/shared/status.ts';
import { type Store, openStore } from '../../../../src/store/store.ts';

const AT = Date.UTC(2026, 10, 18, 9);

describe('the order in which files are read', () => {
  let folder: string;
  let store: Store;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-order-'));
    store = await openStore(path.join(folder, 'state'));
    for (const n of [1, 2, 3]) {
      await writeSession(folder, { thread: threadId(n), cwd: '/x', at: AT + n * 60_000, turns: [] });
    }
  });
  afterEach(async () => {
    store.close();
    await rm(folder, { recursive: true });
  });

  it('is newest first, and a file that grows does not wait for the one in hand', async () => {
    const told: string[] = [];
    const late = await findSessionFile(sessionPath(folder, threadId(1), AT + 60_000), folder);
    assert.ok(late);
    const scanner = new Scanner({
      codexHome: folder,
      files: new FileStates(store.db),
      problems: new ScanProblems(new Settings(store.db), (work) => work()),
      flush: () => told.push('flush'),
      onListed: () => Promise.resolve(),
      onIngested: (file, _, live) => told.push(`${file.thread.slice(-1)}${live ? ' live' : ''}`),
      onProgress: () => undefined,
      onBug: (error) => told.push(String(error)),
      onRefused: ({ thread }) => told.push(`${thread} is refused`),
      ingest: async (file, { pause }) => {
        // The newest is large: two batches, and meanwhile the oldest grows.
        if (file.thread === threadId(3) && told.length === 0) {
          await nextTurn();
          scanner.take([late, file]);
          await pause();
          told.push('3 goes on');
        }
        return nothingIngested();
      },
    });
    await scanner.scan();
    await scanner.close();
    assert.deepEqual(told.slice(0, 7), ['1 live', '3 goes on', '3', '3 live', '2', '1', 'flush']);
  });

  it('reads no file twice at once when two of a pass are in hand and one of the next grows', async () => {
    const reading = new Map<string, number>();
    const twice: string[] = [];
    let read = 0;
    const second = await findSessionFile(sessionPath(folder, threadId(1), AT + 60_000), folder);
    assert.ok(second);
    const scanner = new Scanner({
      codexHome: folder,
      files: new FileStates(store.db),
      problems: new ScanProblems(new Settings(store.db), (work) => work()),
      flush: () => undefined,
      onListed: () => Promise.resolve(),
      onIngested: () => undefined,
      onProgress: () => undefined,
      onBug: (error) => assert.fail(String(error)),
      onRefused: ({ thread }) => assert.fail(thread),
      onBegin: () => 2,
      ingest: async (file, { pause }, live) => {
        const now = (reading.get(file.thread) ?? 0) + 1;
        reading.set(file.thread, now);
        if (now > 1) twice.push(file.thread);
        read++;
        if (!live && file.thread === threadId(3)) scanner.take([second]);
        // The one that grew takes so long that the pass comes to it meanwhile.
        for (let turn = live ? 20 : 2; turn > 0; turn--) await pause();
        reading.set(file.thread, now - 1);
        return nothingIngested();
      },
    });
    await scanner.scan();
    await scanner.close();
    assert.deepEqual(twice, []);
    assert.equal(read, 4);
  });
});

describe('rebuilding', () => {
  let folder: string;
  let codexHome: string;
  const open: Engine[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-rebuild-'));
    codexHome = path.join(folder, 'codex');
    await mkdir(codexHome);
  });
  afterEach(async () => {
    for (const engine of open.splice(0)) await engine.close();
    await rm(folder, { recursive: true });
  });

  async function start(): Promise<Engine> {
    const stateDir = path.join(folder, 'state');
    const engine = await Engine.open({ codexHome, stateDir, watch: false, log: silentLog, now: () => AT });
    open.push(engine);
    return engine;
  }
  const session = (n: number, turns: Step[][]) =>
    writeSession(codexHome, { thread: threadId(n), cwd: folder, at: AT + n * 60_000, turns });
  const total = async (engine: Engine, query: string): Promise<number> =>
    (await engine.recall({ query })).total;

  it('gives the same again and nothing twice', async () => {
    await session(1, [[{ user: 'Always use pnpm in this repo.' }, { final: 'I will use pnpm.' }]]);
    await session(2, [[{ user: 'Look at the cart.' }]]);
    const engine = await start();
    await engine.scan();
    const before = await Promise.all([
      engine.candidates({}),
      engine.sessions({}),
      engine.recall({ query: 'pnpm ' }),
    ]);
    const progress: (Progress | null)[] = [];
    engine.events.listen({ progress: (value) => progress.push(value) });
    const summary = await engine.rebuild();
    assert.equal(summary.files, 2);
    assert.equal(summary.messages, 3);
    assert.deepEqual(
      await Promise.all([engine.candidates({}), engine.sessions({}), engine.recall({ query: 'pnpm ' })]),
      before,
    );
    assert.equal(progress.at(-1), null);
  });

  it('answers recall all along, from the old rows of what has not had its turn', async () => {
    for (let n = 1; n <= 30; n++) await session(n, [[{ user: `Shared word and own${n}.` }]]);
    const engine = await start();
    await engine.scan();
    const running = { over: false };
    const rebuilt = engine.rebuild().finally(() => (running.over = true));
    let least = Infinity;
    while (!running.over) {
      least = Math.min(least, await total(engine, 'shared '));
      await nextTurn();
    }
    await rebuilt;
    assert.ok(least >= 29, `only ${least} of 30 were found`);
    assert.equal(await total(engine, 'shared '), 30);
  });

  it('leaves what its turn did not come to as it was when it is stopped, and counts it as read', async () => {
    for (let n = 1; n <= 12; n++) await session(n, [[{ user: `Shared word and own${n}.` }]]);
    const engine = await start();
    await engine.scan();
    const rebuilt = engine.rebuild();
    while (((await engine.status()).progress?.doneFiles ?? 0) === 0) await nextTurn();
    await engine.stopRebuild();
    const { files } = await rebuilt;
    assert.ok(files > 0 && files < 12, `${files} files`);
    assert.equal(await total(engine, 'shared '), 12);
    assert.equal((await engine.scan()).files, 0);
    assert.equal((await engine.rebuild()).files, 12);
    assert.equal(await total(engine, 'shared '), 12);
  });

  it('is stopped before it begins, too, and stopping nothing does no harm', async () => {
    for (let n = 1; n <= 5; n++) await session(n, [[{ user: `Shared word and own${n}.` }]]);
    const engine = await start();
    await engine.stopRebuild();
    const scanned = engine.scan();
    const rebuilt = engine.rebuild();
    await engine.stopRebuild();
    assert.equal((await scanned).files, 5);
    assert.equal((await rebuilt).files, 0);
    assert.equal((await engine.rebuild()).files, 5);
  });

  it('goes on at the next scan with a long session in which it was stopped', async () => {
    const turns = Array.from({ length: 300 }, (_, index) => [
      { user: `Message ${index} of many. ${'Words and words. '.repeat(40)}` },
    ]);
    await session(1, turns);
    const engine = await start();
    await engine.scan();
    const rebuilt = engine.rebuild();
    while ((await engine.status()).messages === 300) await nextTurn();
    await engine.stopRebuild();
    await rebuilt;
    assert.equal((await engine.scan()).files, 1);
    assert.equal((await engine.status()).messages, 300);
    assert.equal((await engine.scan()).files, 0);
  });

  it('is finished by the next scan when the process ends in the middle', async () => {
    for (let n = 1; n <= 20; n++) await session(n, [[{ user: `Shared word and own${n}.` }]]);
    const engine = await start();
    await engine.scan();
    const rebuilt = engine.rebuild();
    open.length = 0;
    await engine.close();
    await rebuilt.catch(() => undefined);
    const again = await start();
    assert.ok((await again.scan()).files > 0);
    assert.equal(await total(again, 'shared '), 20);
    assert.equal((await again.scan()).files, 0);
  });

  it('takes a session out in parts when it is long', async () => {
    const turns = Array.from({ length: 450 }, (_, index) => [{ user: `Message ${index} of many.` }]);
    const lines = sessionLines({ thread: threadId(1), cwd: folder, at: AT, turns });
    const file = sessionPath(codexHome, threadId(1), AT);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, '');
    await appendFile(file, lines.map((line) => `${line}\n`).join(''));
    const engine = await start();
    await engine.scan();
    await engine.rebuild();
    assert.equal(await total(engine, 'many '), 450);
    const { rows } = await engine.transcript(threadId(1), {});
    assert.equal(rows.length, 450);
  });
});
