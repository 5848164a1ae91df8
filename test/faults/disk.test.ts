import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { threadId, writeSession } from '../../scripts/demo/session-lines.ts';
import { type EngineHandle, connectEngine } from '../../src/engine/connect.ts';
import { silentLog } from '../../src/engine/line-log.ts';
import { CarryoverError } from '../../src/shared/errors.ts';
import type { Candidate } from '../../src/shared/model.ts';
import { makeFolder, until } from './processes.ts';

const AT = Date.UTC(2026, 10, 18, 9);

/** A small disk of its own for the state folder, where this user may mount one. */
function mountDisk(place: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isMounted(place: string): boolean {
  return fs.readFileSync('/proc/mounts', 'utf8').includes(` ${place} `);
}

const { folder, remove } = makeFolder();
const disk = path.join(folder, 'disk');
fs.mkdirSync(disk);
const mounted = mountDisk(disk);
after(() => {
  if (mounted) execFileSync('umount', ['-l', disk]);
  remove();
});

/**
 * Where nothing may be mounted, permissions stand in for a read-only disk, and a full one is left to the simulated disk
 * of test/unit/store/disk-errors.test.ts.
 */
describe(
  mounted ? 'a real disk that refuses' : 'a folder without permission, since no disk can be mounted here',
  () => {
    const codexHome = path.join(folder, 'codex');
    const stateDir = path.join(disk, 'carryover');
    const filler = path.join(disk, 'filler');
    const open: EngineHandle[] = [];
    let sessions = 0;

    before(async () => {
      for (let n = 0; n < 5; n++) await addSession();
      const engine = await connect();
      await until('all is read', () => finds(engine, 5));
      await closeAll();
    });
    afterEach(async () => {
      makeWritable();
      fs.rmSync(filler, { force: true });
      await closeAll();
    });

    async function addSession(): Promise<void> {
      const n = ++sessions;
      const user = `Never edit files in the folder generated/part${n} by hand.`;
      const turns = [[{ user }, { final: `I will look at the harbour. ${randomText(100_000)}` }]];
      await writeSession(codexHome, { thread: threadId(n), cwd: folder, at: AT + n * 60_000, turns });
    }
    async function connect(): Promise<EngineHandle> {
      const engine = await connectEngine({
        codexHome,
        stateDir,
        watch: true,
        log: silentLog,
        times: { retry: 200 },
      });
      open.push(engine);
      return engine;
    }
    async function closeAll(): Promise<void> {
      for (const engine of open.splice(0)) await engine.close();
    }
    const finds = async ({ api }: EngineHandle, wanted: number): Promise<boolean> =>
      (await api.recall({ query: 'harbour ' })).total === wanted;

    function makeReadOnly(): void {
      if (mounted) execFileSync('mount', ['-o', 'remount,ro', disk]);
      else fs.chmodSync(stateDir, 0o500);
    }
    function makeWritable(): void {
      if (mounted) execFileSync('mount', ['-o', 'remount,rw', disk]);
      else fs.chmodSync(stateDir, 0o700);
    }
    /** To the last byte. */
    function fill(): void {
      const fd = fs.openSync(filler, 'a');
      try {
        for (let size = 1_048_576; size >= 1; size = size >> 1) {
          try {
            while (fs.writeSync(fd, Buffer.alloc(size)) === size);
          } catch {
            // a smaller piece may still fit
          }
        }
      } finally {
        fs.closeSync(fd);
      }
    }

    /** A few decisions still fit into the journal's last block. Answers which one was refused. */
    async function fillJournal({ api }: EngineHandle, candidates: readonly Candidate[]): Promise<string> {
      for (const { id } of candidates) {
        for (let count = 0; count < 50; count++) {
          try {
            await api.archive(id);
          } catch (error) {
            assert.ok(error instanceof CarryoverError);
            assert.equal(error.code, 'cannot-write');
            assert.match(error.message, /is full\. Free some space/u);
            return id;
          }
          try {
            await api.undo(null);
          } catch {
            // The undo was refused; the next candidate is still open.
            break;
          }
        }
      }
      return assert.fail('every decision fitted on the full disk');
    }

    it('is asked for what it holds while it is read-only, and goes on by itself when it can be written', async () => {
      // Damage was met here, and the whole file is looked through.
      const suspicion = path.join(stateDir, 'index.db.suspect');
      fs.writeFileSync(suspicion, '');
      makeReadOnly();
      const [engine, second] = [await connect(), await connect()];
      const before = sessions;
      await addSession();
      assert.ok(await finds(engine, before));
      assert.ok(await finds(second, before));
      assert.equal((await engine.api.sessions({})).length, before);
      const { state, problems } = await engine.api.status();
      assert.equal(state, 'problem');
      assert.match(problems[0]?.message ?? '', /may not be written \((?:EROFS|EACCES)\)\. Make it writable/u);
      const [candidate] = await engine.api.candidates({});
      await assert.rejects(engine.api.archive(candidate?.id ?? ''), { code: 'cannot-write' });
      await assert.rejects(engine.api.scan(), { code: 'cannot-write' });
      makeWritable();
      await until('the new session is found', () => finds(engine, sessions));
      await until('in the other window too', () => finds(second, sessions));
      await until('no problem is left', async () => (await engine.api.status()).problems.length === 0);
      assert.ok(!fs.existsSync(suspicion));
      await engine.api.archive(candidate?.id ?? '');
      assert.equal((await second.api.candidates({ status: 'archived' })).length, 1);
    }).timeout(40_000);

    it('names a single file that may not be written, for as long as that lasts', async () => {
      const journal = path.join(stateDir, 'decisions.jsonl');
      if (mounted) {
        execFileSync('mount', ['--bind', journal, journal]);
        execFileSync('mount', ['-o', 'remount,ro,bind', journal]);
      } else fs.chmodSync(journal, 0o400);
      try {
        const engine = await connect();
        const refused = { code: 'cannot-write', message: /decisions\.jsonl may not be written \(/u };
        assert.ok(await finds(engine, sessions));
        await assert.rejects(engine.api.scan(), refused);
        // It is tried again by itself, and what may be done is the same.
        await new Promise((resolve) => setTimeout(resolve, 500));
        await assert.rejects(engine.api.scan(), refused);
        assert.ok(await finds(engine, sessions));
        if (mounted) execFileSync('umount', [journal]);
        else fs.chmodSync(journal, 0o600);
        await addSession();
        await until('the new session is found', () => finds(engine, sessions));
      } finally {
        if (!mounted) fs.chmodSync(journal, 0o600);
        else if (isMounted(journal)) execFileSync('umount', ['-l', journal]);
      }
    }).timeout(40_000);

    it('says what to do when there is no index to be asked yet', async () => {
      const other = path.join(disk, 'other');
      makeReadOnly();
      const times = { retry: 100 };
      await assert.rejects(connectEngine({ codexHome, stateDir: other, watch: false, times }), {
        code: 'cannot-write',
      });
      const engine = await connectEngine({ codexHome, stateDir: other, watch: true, times });
      open.push(engine);
      await assert.rejects(engine.api.recall({ query: 'harbour ' }), { code: 'cannot-write' });
      makeWritable();
      await until('it works', () => finds(engine, sessions).catch(() => false));
    }).timeout(30_000);

    if (!mounted) return;

    it('that fills up is asked for what it holds, and takes in the rest by itself when there is room', async () => {
      const engine = await connect();
      await until('all is read', () => finds(engine, sessions));
      const before = sessions;
      const known = await engine.api.candidates({ status: 'open' });
      fill();
      for (let n = 0; n < 40; n++) await addSession();
      let said: string[] = [];
      const isCalledFull = async (): Promise<boolean> => {
        said = (await engine.api.status()).problems.map(({ message }) => message);
        return said.some((message) => /is full\. Free some space/u.test(message));
      };
      await until('the disk is called full', isCalledFull).catch(() =>
        assert.fail(`it said: ${said.join(' ')}`),
      );
      const { total } = await engine.api.recall({ query: 'harbour ' });
      assert.ok(total >= before && total < sessions, `${total} of ${sessions}`);
      const id = await fillJournal(engine, known);
      assert.equal((await engine.api.candidate(id)).status, 'open');
      fs.rmSync(filler);
      await until('the rest is found', () => finds(engine, sessions), 30_000);
      await engine.api.archive(id);
      await until('no problem is left', async () => (await engine.api.status()).problems.length === 0);
    }).timeout(60_000);

    it('that is full at the start is asked for what it holds, and works as ever when there is room', async () => {
      fill();
      const engine = await connect();
      assert.ok(await finds(engine, sessions));
      const [candidate] = await engine.api.candidates({ status: 'open' });
      await assert.rejects(engine.api.archive(candidate?.id ?? ''), { code: 'cannot-write' });
      assert.equal((await engine.api.candidates({ status: 'open' }))[0]?.id, candidate?.id);
      fs.rmSync(filler);
      await until('decisions can be made', () =>
        engine.api.archive(candidate?.id ?? '').then(
          () => true,
          () => false,
        ),
      );
    }).timeout(30_000);
  },
);

/** Text that does not pack well. */
function randomText(length: number): string {
  let text = '';
  while (text.length < length) text += ` ${Math.random().toString(36).slice(2)}`;
  return text;
}
