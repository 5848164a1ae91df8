import assert from 'node:assert/strict';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildNode } from '../../scripts/build.ts';
import {
  type Step,
  sessionLines,
  sessionPath,
  threadId,
  writeSession,
} from '../../scripts/demo/session-lines.ts';
import { type SessionFile, findSessionFile } from '../../src/codex/session-files.ts';
import type { FileState } from '../../src/engine/reading/file-states.ts';
import { Engine } from '../../src/engine/engine.ts';
import { silentLog } from '../../src/engine/line-log.ts';
import { ReaderThread } from '../../src/engine/reading/reader-thread.ts';
import { createSessionSource } from '../../src/engine/reading/session-source.ts';
import type { SourceBatch } from '../../src/engine/reading/source-batch.ts';
import { createGate } from '../../src/safety/gate.ts';
import { openStore } from '../../src/store/store.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const TOKEN = `ghp_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`;

describe('reading in a second thread', () => {
  let folder: string;
  let bundle: string;
  let thread: ReaderThread;
  const near = createSessionSource(createGate());
  const pause = (): Promise<void> => Promise.resolve();

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-reader-'));
    bundle = (await buildNode(path.join(folder, 'bundle'))).engine;
    thread = new ReaderThread(bundle, silentLog);
  });
  after(async () => {
    await thread.close();
    await rm(folder, { recursive: true });
  });

  /** Long enough for several batches. */
  function turns(count: number, filler: number): Step[][] {
    return Array.from({ length: count }, (_, n) => [
      { user: `Look at cartTotal number ${n}. 使い方を見る。 The token is ${TOKEN}.` },
      { run: 'make', exit: n % 2, output: `line ${n}\n`.repeat(250) },
      {
        line: {
          type: 'response_item',
          payload: { type: 'reasoning', summary: [], encrypted_content: 'x'.repeat(filler) },
        },
      },
      { final: `Done with ${n}.` },
    ]);
  }
  async function session(n: number, steps: Step[][]): Promise<SessionFile> {
    await writeSession(folder, { thread: threadId(n), cwd: '/x', at: AT + n * 60_000, turns: steps });
    return fileOf(n);
  }
  async function fileOf(n: number): Promise<SessionFile> {
    const file = await findSessionFile(sessionPath(folder, threadId(n), AT + n * 60_000), folder);
    assert.ok(file);
    return file;
  }
  async function readAll(source: typeof near, file: SessionFile, known?: FileState, hearOnly?: boolean) {
    const batches: SourceBatch[] = [];
    let replaced = 0;
    const { problem, position } = await source.read({
      ...{ file, known, hearOnly, pause, signal: new AbortController().signal },
      onReplaced: () => {
        replaced++;
      },
      onBatch: (batch) => Promise.resolve(void batches.push(batch)),
    });
    const messages = batches.flatMap((batch) => batch.messages);
    const packs = batches.flatMap((batch) => batch.packs).map((pack) => Buffer.from(pack).toString());
    const learned = batches.map(({ messages: _messages, packs: _packs, ...rest }) => rest);
    const state = batches.at(-1)?.state;
    return { learned, messages, packs, position, replaced, problem: problem?.message, state };
  }

  it('gives what reading in this thread gives, without secrets', async () => {
    const file = await session(1, turns(240, 6_000));
    const far = await readAll(thread, file);
    assert.deepEqual(far, await readAll(near, file));
    assert.ok(far.learned.length > 4, 'too few batches to be ahead');
    assert.ok(!JSON.stringify(far).includes(TOKEN));
  });

  it('gives what is heard alone where only that is wanted', async () => {
    const rule = { user: 'Always use pnpm in this repo, never npm.' };
    const file = await session(8, [...turns(120, 6_000), [rule, { final: 'I will.' }]]);
    const whole = await readAll(near, file);
    for (const source of [near, thread]) {
      const heard = await readAll(source, file, undefined, true);
      assert.deepEqual(
        [heard.messages, heard.packs, heard.learned.flatMap(({ given }) => given)],
        [[], [], []],
      );
      const observed = (of: typeof whole) => of.learned.flatMap((batch) => batch.heard);
      assert.ok(observed(whole).length > 0);
      assert.deepEqual(observed(heard), observed(whole));
      assert.deepEqual(heard.state?.learner, whole.state?.learner);
      assert.deepEqual(heard.position, whole.position);
      assert.ok(heard.learned.length < whole.learned.length);
    }
  });

  it('goes on from a position, and tells of a file that is another one now', async () => {
    const file = await session(2, turns(2, 10));
    const { state } = await readAll(near, file);
    const more = sessionLines({
      ...{ thread: threadId(2), cwd: '/x', at: AT + 9_000_000 },
      turns: [[{ user: 'And this?' }]],
    });
    await appendFile(file.path, `${more.slice(1).join('\n')}\n`);
    const grown = await fileOf(2);
    const next = await readAll(thread, grown, state);
    assert.deepEqual(next, await readAll(near, grown, state));
    assert.equal(next.messages.length, 1);
    assert.equal(next.replaced, 0);
    const other = await readAll(thread, await session(2, turns(1, 10)), next.state);
    assert.equal(other.replaced, 1);
    assert.equal(other.messages.length, 3);
  });

  it('answers with the problem of a file that cannot be read, and reads the next one', async () => {
    const file = await session(3, turns(1, 10));
    await rm(file.path);
    const gone = await readAll(thread, file);
    assert.match(gone.problem ?? '', /could not be read/);
    assert.equal((await readAll(thread, await session(4, turns(1, 10)))).messages.length, 3);
  });

  it('ends after the batch in hand when it is told to stop', async () => {
    const file = await session(5, turns(70, 15_000));
    const stop = new AbortController();
    const positions: FileState['position'][] = [];
    const { position } = await thread.read({
      ...{ file, known: undefined, pause, signal: stop.signal },
      onReplaced: () => undefined,
      onBatch: (batch) => {
        positions.push(batch.state.position);
        if (positions.length === 2) stop.abort();
        return Promise.resolve();
      },
    });
    assert.equal(positions.length, 2);
    assert.deepEqual(position, positions[1]);
  });

  it('hands out what its user throws, and reads on for others', async () => {
    const file = await session(6, turns(70, 15_000));
    const refused = thread.read({
      ...{ file, known: undefined, pause, signal: new AbortController().signal },
      onReplaced: () => undefined,
      onBatch: () => Promise.reject(new Error('the disk is full')),
    });
    await assert.rejects(refused, /the disk is full/);
    assert.equal((await readAll(thread, file)).messages.length, 210);
  });

  it('refuses what is open when the thread ends, instead of waiting for ever', async () => {
    const own = new ReaderThread(bundle, silentLog);
    const file = await session(7, turns(70, 15_000));
    const open = own.read({
      ...{ file, known: undefined, pause, signal: new AbortController().signal },
      onReplaced: () => undefined,
      onBatch: () => own.close(),
    });
    await assert.rejects(open, { code: 'internal' });
    await assert.rejects(readAll(own, file), { code: 'internal' });
  });

  it('makes the same index as one thread', async () => {
    const home = path.join(folder, 'home');
    for (let n = 1; n <= 4; n++) {
      const rule = [{ user: `Always use pnpm in this repo, not npm. ${n}` }, { final: 'I will.' }];
      await writeSession(home, {
        ...{ thread: threadId(n), cwd: '/x', at: AT + n * 60_000 },
        turns: [...turns(40, 55_000), rule],
      });
    }
    const seen: unknown[] = [];
    for (const [name, file] of [
      ['one', undefined],
      ['two', bundle],
    ] as const) {
      const engine = await Engine.open({
        ...{ codexHome: home, stateDir: path.join(folder, name), watch: false, log: silentLog },
        ...{ now: () => AT, bundle: file },
      });
      const { files, messages, bytes } = await engine.scan();
      seen.push([
        [files, messages, bytes],
        await engine.candidates({}),
        await engine.sessions({}),
        await engine.transcript(threadId(2), {}),
        (await engine.recall({ query: 'cart total' })).total,
      ]);
      await engine.close();
    }
    assert.deepEqual(seen[1], seen[0]);
  });

  it('keeps only what cannot be stored out of the index, with several in hand', async () => {
    const home = path.join(folder, 'refusing');
    for (let n = 1; n <= 4; n++) {
      const at = AT + n * 60_000;
      await writeSession(home, { thread: threadId(n), cwd: '/x', at, turns: turns(200, 11_000) });
    }
    const messages: Record<string, number>[] = [];
    for (const [name, refuses] of [
      ['all', false],
      ['some', true],
    ] as const) {
      const stateDir = path.join(folder, name);
      const store = await openStore(stateDir);
      // In the midst of the second one, whose first part is kept.
      if (refuses)
        store.db
          .exec(`create trigger store.refuse before insert on message when new.line > 600 and new.session =
          (select id from session where thread = '${threadId(2)}')
          begin select raise(abort, 'constraint failed'); end`);
      store.close();
      const engine = await Engine.open({
        ...{ codexHome: home, stateDir, watch: false, log: silentLog, now: () => AT, bundle },
      });
      await engine.scan();
      const sessions = await engine.sessions({});
      messages.push(Object.fromEntries(sessions.map((one) => [one.thread, one.messages])));
      const codes = (await engine.status()).problems.map(({ code }) => code);
      assert.deepEqual(codes, refuses ? ['session-refused'] : []);
      await engine.close();
    }
    const [all = {}, some = {}] = messages;
    const kept = some[threadId(2)] ?? 0;
    assert.ok(kept > 0 && kept < (all[threadId(2)] ?? 0), `${kept} messages of the one that was refused`);
    assert.deepEqual({ ...some, [threadId(2)]: 0 }, { ...all, [threadId(2)]: 0 });
  });
});
