/**
 * Measures the store: both builds of sql.js, loading an index, commits, reopening, queries, and takeover of ownership.
 *
 *     node --import tsx bench/store.ts [rows]
 *
 * Texts are made up from a seeded list of words, so two runs measure the same.
 * Times are wall clock unless they say CPU.
 * On a busy machine compare the CPU times.
 */
import { fork } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import initSqlJs from 'sql.js';
import * as z from 'zod';
import { claimOwnership } from '../src/engine/ownership/ownership.ts';
import type { Database } from '../src/store/database.ts';
import { openMigrated } from '../src/store/migrations.ts';
import { defineFunctions, migrations } from '../src/store/schema.ts';
import { releaseBuild, type SqliteBuild } from '../src/store/wasm/sqlite-build.ts';
import type { Sqlite } from '../src/store/sqlite-engine.ts';
import { loadBuild } from '../src/store/wasm/wasm-sqlite.ts';
import { encodeBody, segmentForIndex } from '../src/store/text-codec.ts';

const require = createRequire(import.meta.url);
const dist = path.dirname(require.resolve('sql.js'));
const script = fileURLToPath(import.meta.url);
const glueSchema = z.custom<typeof initSqlJs>((value) => typeof value === 'function');

/** The debug build keeps Emscripten's own names, which do not change between versions. */
const debugBuild: SqliteBuild = {
  ...releaseBuild,
  wasmName: 'sql-wasm-debug.wasm',
  memory: 'memory',
  imports: {
    fcntl64: ['env', '__syscall_fcntl64'],
    fd_close: ['wasi_snapshot_preview1', 'fd_close'],
    fd_read: ['wasi_snapshot_preview1', 'fd_read'],
    fd_seek: ['wasi_snapshot_preview1', 'fd_seek'],
    fd_sync: ['wasi_snapshot_preview1', 'fd_sync'],
    fd_write: ['wasi_snapshot_preview1', 'fd_write'],
    fstat64: ['env', '__syscall_fstat64'],
    ftruncate64: ['env', '__syscall_ftruncate64'],
    lstat64: ['env', '__syscall_lstat64'],
    openat: ['env', '__syscall_openat'],
    stat64: ['env', '__syscall_stat64'],
    unlinkat: ['env', '__syscall_unlinkat'],
  },
};

/** Numbers between 0 and 1 from a seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Messages of 5 to 300 words, common words far more often than rare ones. */
function texts(count: number): string[] {
  const random = randomNumbers(7);
  const word = (): string => `w${Math.floor(30_000 * random() ** 4).toString(36)}`;
  return Array.from({ length: count }, () =>
    Array.from({ length: 5 + Math.floor(295 * random() ** 2) }, word).join(' '),
  );
}

function insert(db: Database, id: number, text: string): void {
  db.run('insert into pack(id, body) values (?, ?)', [id, encodeBody(text)]);
  db.run(
    'insert into message(id, session, role, time, line, pack, at, length) values (?, ?, ?, ?, ?, ?, 0, ?)',
    [id, id >> 8, id % 5, id, id, id, Buffer.byteLength(text)],
  );
  db.run('insert into message_text(docid, body) values (?, ?)', [id, segmentForIndex(text)]);
}

const seconds = (since: number): number => (performance.now() - since) / 1_000;

function median(numbers: number[]): number {
  return numbers.toSorted((left, right) => left - right)[numbers.length >> 1] ?? NaN;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function load(kind: string): Promise<Sqlite> {
  const build = kind === 'debug' ? debugBuild : releaseBuild;
  const glue = kind === 'debug' ? glueSchema.parse(require(path.join(dist, 'sql-wasm-debug.js'))) : initSqlJs;
  return loadBuild(build, fs.readFileSync(path.join(dist, build.wasmName)), glue);
}

async function measureStore(kind: string, rows: number): Promise<void> {
  const stateDir = fs.mkdtempSync(path.join(os.tmpdir(), 'carryover-bench-'));
  const file = path.join(stateDir, 'index.db');
  const sqlite = await load(kind);
  const open = (): Database => openMigrated({ sqlite, file, migrations, prepare: defineFunctions }).db;
  let db = open();

  const messages = texts(rows);
  const start = performance.now();
  const cpu = process.cpuUsage();
  for (let first = 0; first < rows; first += 500) {
    db.transaction(() => {
      for (let id = first; id < Math.min(first + 500, rows); id++) insert(db, id + 1, messages[id] ?? '');
    });
  }
  const built = seconds(start);
  const worked = process.cpuUsage(cpu).user / 1e6;

  const commits = Array.from({ length: 300 }, (_, index) =>
    time(() => db.transaction(() => insert(db, rows + 1 + index, messages[index] ?? ''))),
  );
  db.close();
  const reopened = time(() => {
    db = open();
    db.get('select count(*) from message_text where message_text match ?', ['w1'], (row) => row.integer(0));
  });
  const query = (match: string): number =>
    median(
      Array.from({ length: 20 }, () =>
        time(() => {
          const sql = `select docid, matchinfo(message_text, 'pcnalx') from message_text where message_text match ?
            order by docid desc limit 200`;
          db.all(sql, [match], (row) => [row.integer(0), row.blob(1)]);
        }),
      ),
    );
  const memory = process.memoryUsage().rss;
  console.log(
    [
      `${kind}: ${rows} rows, ${(messages.join('').length / 1e6).toFixed(0)} MB of text`,
      `  build    ${built.toFixed(2)} s, ${worked.toFixed(2)} s of CPU (${(rows / built).toFixed(0)} rows/s), file ${(fs.statSync(file).size / 1e6).toFixed(0)} MB`,
      `  commit   ${median(commits).toFixed(2)} ms median, ${Math.max(...commits).toFixed(1)} ms worst`,
      `  reopen   ${reopened.toFixed(1)} ms with the first query`,
      `  query    rare ${query('wmx5').toFixed(2)}, common ${query('w1').toFixed(1)}, two ${query('w1 w2').toFixed(1)}, phrase ${query('"w1 w2"').toFixed(1)}, prefix ${query('wa*').toFixed(1)} ms median`,
      `  rss      ${(memory / 1e6).toFixed(0)} MB`,
    ].join('\n'),
  );
  db.close();
  fs.rmSync(stateDir, { recursive: true });
}

/** A child owns the folder, is killed, and we take over. */
async function measureTakeover(): Promise<void> {
  const taken: number[] = [];
  for (let round = 0; round < 10; round++) {
    const stateDir = fs.mkdtempSync(path.join(os.tmpdir(), 'carryover-bench-'));
    const child = fork(script, ['own', stateDir], { execArgv: process.execArgv });
    await new Promise((resolve) => child.once('message', resolve));
    const follower = await claimOwnership(stateDir);
    if (follower.role === 'owner') throw new Error('the child does not own the folder');
    const gone = new Promise<void>((resolve) => follower.connection.onClose(resolve));
    follower.connection.onMessage(() => undefined);
    const start = performance.now();
    child.kill('SIGKILL');
    await gone;
    const owner = await claimOwnership(stateDir);
    taken.push(performance.now() - start);
    if (owner.role === 'owner') await owner.release();
    fs.rmSync(stateDir, { recursive: true });
  }
  console.log(
    `takeover after SIGKILL: ${median(taken).toFixed(1)} ms median, ${Math.max(...taken).toFixed(1)} ms worst`,
  );
}

const [mode = 'all', argument = ''] = process.argv.slice(2);
if (mode === 'own') {
  await claimOwnership(argument);
  process.send?.('ready');
} else if (mode === 'release' || mode === 'debug') {
  await measureStore(mode, Number(argument));
} else {
  const rows = mode === 'all' ? '100000' : mode;
  // Each in a process of its own, twice, in turns: the first runs warm the disk's cache.
  for (const kind of ['release', 'debug', 'release', 'debug']) {
    const child = fork(script, [kind, rows], { execArgv: process.execArgv });
    await new Promise((resolve) => child.once('exit', resolve));
  }
  await measureTakeover();
}
