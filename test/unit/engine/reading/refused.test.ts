import assert from 'node:assert/strict';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { mock } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sessionLines, sessionPath, threadId, writeSession } from '../../../../scripts/demo/session-lines.ts';
import { Engine } from '../../../../src/engine/engine.ts';
import { TextIndex } from '../../../../src/recall/word-index/text-index.ts';
import { RefusedRowError } from '../../../../src/store/errors.ts';
import { openStore } from '../../../../src/store/store.ts';

const AT = Date.UTC(2026, 10, 18, 9);
/** The session that the database does not take. */
const BAD = 3;
/** As long as its first words are these. */
const POISON = 'Poison in the kettle';
const SESSIONS = 6;

/** What is refused: a row at once, or the words when they are given to the index, which is done for many sessions at once. */
const WAYS = [
  {
    name: 'its row is refused',
    refuse: async (stateDir: string): Promise<void> => {
      const store = await openStore(stateDir);
      store.db.exec(`create trigger store.refuse before insert on session when new.title like '${POISON}%'
        begin select raise(abort, 'CHECK constraint failed: title'); end`);
      store.close();
    },
  },
  {
    name: 'its words are refused when all words of a group are taken in',
    refuse: (): Promise<void> => {
      const index = TextIndex.prototype;
      const [add, takeIn, changed] = [
        Reflect.get(index, 'add'),
        Reflect.get(index, 'takeIn'),
        Reflect.get(index, 'changed'),
      ];
      const poisoned = new WeakSet<TextIndex>();
      mock.method(index, 'add', function (this: TextIndex, id: number, words: Uint8Array) {
        if (Buffer.from(words).includes(POISON)) poisoned.add(this);
        add.call(this, id, words);
      });
      mock.method(index, 'takeIn', function (this: TextIndex, bytes?: number) {
        if (poisoned.has(this)) throw new RefusedRowError('datatype mismatch');
        takeIn.call(this, bytes);
      });
      mock.method(index, 'changed', function (this: TextIndex) {
        poisoned.delete(this);
        changed.call(this);
      });
      return Promise.resolve();
    },
  },
];

for (const { name, refuse } of WAYS) {
  describe(`one session that cannot be stored among others, ${name}`, () => {
    let folder: string;
    let codexHome: string;
    let stateDir: string;
    let engine: Engine;
    let logged: string[];

    const open = (watch = false): Promise<Engine> =>
      Engine.open({
        ...{ codexHome, stateDir, watch },
        log: {
          info: () => undefined,
          warn: (line) => logged.push(line),
          error: (line) => logged.push(line),
        },
      });
    const at = (n: number): number => AT + n * 60_000;
    const write = (n: number, first: string): Promise<unknown> =>
      writeSession(codexHome, {
        ...{ thread: threadId(n), cwd: '/x', at: at(n) },
        turns: [[{ user: `${first} ${n}.` }, { final: `Put pot${n} there.` }]],
      });
    const bad = (): string => sessionPath(codexHome, threadId(BAD), at(BAD));
    const found = async (words: string): Promise<number> =>
      (await engine.recall({ query: words })).hits.length;
    const problems = async () => (await engine.status()).problems;

    beforeEach(async () => {
      folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-refused-'));
      codexHome = path.join(folder, 'codex');
      stateDir = path.join(folder, 'state');
      logged = [];
      for (let n = 1; n <= SESSIONS; n++) await write(n, n === BAD ? POISON : 'Water in the kettle');
      await refuse(stateDir);
      engine = await open();
    });
    afterEach(async () => {
      await engine.close();
      mock.restoreAll();
      await rm(folder, { recursive: true });
    });

    it('keeps nothing but itself out, and is named once', async () => {
      await engine.scan();
      for (let n = 1; n <= SESSIONS; n++) assert.equal(await found(`pot${n}`), n === BAD ? 0 : 1, `pot${n}`);
      const [problem, ...others] = await problems();
      assert.deepEqual(others, []);
      assert.equal(problem?.code, 'session-refused');
      assert.ok(problem.message.startsWith(`${bad()} could not be taken in`));
      assert.ok(!problem.message.slice(0, -1).includes('. '), 'it is more than one sentence');
      const named = logged.filter((line) => line.includes(bad()));
      assert.equal(named.length, 1);
      assert.match(named[0] ?? '', /constraint failed|datatype mismatch/);
      assert.ok(!logged.join('\n').includes('kettle'), 'the log holds text of a session');
    });

    it('is left alone by the next look and the next process, which say so too', async () => {
      await engine.scan();
      assert.equal((await engine.scan()).files, 0);
      await engine.close();
      logged = [];
      engine = await open();
      assert.equal((await engine.scan()).files, 0);
      assert.deepEqual(logged, []);
      assert.deepEqual(
        (await problems()).map(({ code }) => code),
        ['session-refused'],
      );
    });

    it('is tried again when it changes, and is no problem any more', async () => {
      await engine.scan();
      await write(BAD, 'Nothing but water');
      assert.equal((await engine.scan()).files, 1);
      assert.equal(await found(`pot${BAD}`), 1);
      assert.deepEqual(await problems(), []);
    });

    it('keeps no session out of a rebuild', async () => {
      await engine.scan();
      await engine.rebuild();
      for (let n = 1; n <= SESSIONS; n++) assert.equal(await found(`pot${n}`), n === BAD ? 0 : 1, `pot${n}`);
      assert.deepEqual(
        (await problems()).map(({ code }) => code),
        ['session-refused'],
      );
    });

    it('holds no line up that others grow by while it grows itself', async () => {
      await engine.close();
      engine = await open(true);
      engine.start();
      const until = async (words: string): Promise<void> => {
        // Far less than it takes until all is looked through again.
        const end = Date.now() + 5_000;
        while ((await found(words)) === 0) {
          assert.ok(Date.now() < end, `${words} is not found`);
          await pause(20);
        }
      };
      await until('pot1');
      for (let round = 1; round <= 3; round++) {
        await Promise.all([grow(BAD, round), grow(1, round), grow(2, round)]);
        await Promise.all([until(`cup1r${round}`), until(`cup2r${round}`)]);
      }
      assert.equal(await found('cup3*'), 0);
      assert.equal((await problems()).length, 1);
      assert.equal(logged.filter((line) => line.includes(bad())).length, 1);

      async function grow(n: number, round: number): Promise<void> {
        const turns = [[{ user: `Look for cup${n}r${round}.` }]];
        const lines = sessionLines({ thread: threadId(n), cwd: '/x', at: at(n) + round * 1000, turns });
        await appendFile(sessionPath(codexHome, threadId(n), at(n)), `${lines.slice(1).join('\n')}\n`);
      }
    });
  });
}
