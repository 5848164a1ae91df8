import assert from 'node:assert/strict';
import {
  appendFile,
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  open,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { zstdFrame } from './zstd-frame.ts';
import type { SessionEvent } from '../../../src/codex/events.ts';
import { type Position, positionSchema } from '../../../src/codex/position.ts';
import { findSessionFile, type SessionFile } from '../../../src/codex/session-files.ts';
import { readSession, type ReadResult } from '../../../src/codex/session-reader.ts';
import { brief, decodeFixture, FIXTURES, fixture, line, THREAD } from './sessions.ts';

describe('readSession', () => {
  let folder: string;
  let plain: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-reader-'));
    plain = path.join(folder, `rollout-2026-11-21T09-46-49-${THREAD}.jsonl`);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  interface Read extends ReadResult {
    events: SessionEvent[];
    positions: Position[];
    skipped: number;
    restarts: number;
  }

  async function read(name: string, from: Position | null = null, signal?: AbortSignal): Promise<Read> {
    const file = (await findSessionFile(name, folder)) ?? gone(name);
    const events: SessionEvent[] = [];
    const positions: Position[] = [];
    let skipped = 0;
    let restarts = 0;
    const result = await readSession({
      file,
      // As it comes back from a database.
      from: from && positionSchema.parse(JSON.parse(JSON.stringify(from))),
      ...(signal ? { signal } : {}),
      onReplaced: () => {
        assert.equal(events.length, 0, 'told before the first batch');
        restarts += 1;
      },
      onBatch: async (batch) => {
        await new Promise((resolve) => setImmediate(resolve));
        events.push(...batch.events);
        positions.push(batch.position);
        skipped += batch.skipped;
      },
    });
    return { ...result, events, positions, skipped, restarts };
  }

  function gone(name: string): SessionFile {
    return {
      path: name,
      thread: THREAD,
      size: 0,
      mtimeMs: 0,
      ino: '0',
      compressed: name.endsWith('.zst'),
      archived: false,
    };
  }

  const said = (message: string): string =>
    `${JSON.stringify(line('event_msg', { type: 'user_message', message }))}\n`;
  const meta = `${JSON.stringify(line('session_meta', { id: THREAD, cwd: '/home/dev/shop' }))}\n`;
  const texts = (events: readonly SessionEvent[]): string[] =>
    events.flatMap((event) => (event.kind === 'person' ? [event.text] : []));

  it('reads a whole file, then only what is new', async () => {
    await writeFile(plain, meta + said('One.'));
    const first = await read(plain);
    assert.deepEqual(texts(first.events), ['One.']);
    assert.equal(first.position.line, 2);
    await appendFile(plain, said('Two.'));
    const second = await read(plain, first.position);
    assert.deepEqual(texts(second.events), ['Two.']);
    assert.deepEqual([second.replaced, second.position.line], [false, 3]);
    const third = await read(plain, second.position);
    assert.deepEqual([third.events.length, third.positions.length], [0, 0]);
    assert.deepEqual(third.position, second.position);
  });

  it('lets a partial last line wait', async () => {
    const whole = said('Whole.');
    await writeFile(plain, meta + whole.slice(0, 30));
    const first = await read(plain);
    assert.deepEqual([first.position.line, first.skipped], [1, 0]);
    await appendFile(plain, whole.slice(30));
    assert.deepEqual(texts((await read(plain, first.position)).events), ['Whole.']);
  });

  it('gives batches that can each be gone on from', async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => said(`Message ${at}.`));
    await writeFile(plain, meta + lines.join(''));
    const all = await read(plain);
    assert.ok(all.positions.length > 4);
    const events = texts(all.events);
    assert.equal(events.length, 3_000);
    const middle = all.positions[2];
    assert.ok(middle);
    const rest = texts((await read(plain, middle)).events);
    assert.deepEqual(rest, events.slice(events.length - rest.length));
    assert.equal(rest.length, 3_001 - middle.line);
  });

  it('starts over when the file is another one, got shorter, or begins otherwise', async () => {
    await writeFile(plain, meta + said('One.') + said('Two.'));
    const { position } = await read(plain);

    await truncate(plain, meta.length + said('One.').length);
    const shorter = await read(plain, position);
    assert.deepEqual([shorter.replaced, shorter.restarts, texts(shorter.events)], [true, 1, ['One.']]);

    await writeFile(path.join(folder, 'new'), meta + said('One.') + said('Two.') + said('Three.'));
    await rename(path.join(folder, 'new'), plain);
    const other = await read(plain, position);
    assert.deepEqual([other.replaced, texts(other.events)], [true, ['One.', 'Two.', 'Three.']]);

    const handle = await open(plain, 'r+');
    await handle.write(meta.replace('shop', 'soap'), 0);
    await handle.close();
    assert.equal((await read(plain, other.position)).replaced, true);
  });

  it('goes on in a file that was archived', async () => {
    await writeFile(plain, meta + said('One.'));
    const { position } = await read(plain);
    await mkdir(path.join(folder, 'archived_sessions'));
    const archived = path.join(folder, 'archived_sessions', path.basename(plain));
    await rename(plain, archived);
    await appendFile(archived, said('Two.'));
    const after = await read(archived, position);
    assert.deepEqual([after.replaced, texts(after.events)], [false, ['Two.']]);
  });

  it('reads every frame of a compressed file', async () => {
    const compressed = `${plain}.zst`;
    await copyFile(path.join(FIXTURES, 'compressed', 'preference.jsonl.zst'), compressed);
    const { events, problem } = await read(compressed);
    assert.equal(problem, undefined);
    assert.deepEqual(events.map(brief), decodeFixture('0.169.0/preference.jsonl').events.map(brief));
  });

  it('goes on by line when a session is compressed and brought back', async () => {
    const bytes = fixture('0.169.0/preference.jsonl');
    const half = bytes.indexOf(10, bytes.length / 2) + 1;
    const compressed = `${plain}.zst`;
    const whole = decodeFixture('0.169.0/preference.jsonl').events.map(brief);
    await writeFile(plain, bytes.subarray(0, half));
    const first = await read(plain);

    await writeFile(
      compressed,
      Buffer.concat([zstdFrame(bytes.subarray(0, 900)), zstdFrame(bytes.subarray(900, half + 700))]),
    );
    const second = await read(compressed, first.position);
    await writeFile(plain, bytes);
    const third = await read(plain, second.position);
    assert.deepEqual(
      [first, second, third].map(({ replaced }) => replaced),
      [false, false, false],
    );
    assert.deepEqual([...first.events, ...second.events, ...third.events].map(brief), whole);

    await rm(plain);
    const unchanged = await read(compressed, second.position);
    assert.deepEqual([unchanged.events.length, unchanged.positions.length], [0, 0]);
  });

  it('starts over when a session that was compressed or brought back has lost or changed what was read', async () => {
    const compressed = `${plain}.zst`;
    // More than the beginning that tells one session from another.
    const start = meta + said('One.'.padEnd(1_024));
    const write = async (file: string, text: string): Promise<string> => {
      await writeFile(file, file === plain ? text : zstdFrame(Buffer.from(text)));
      return file;
    };
    const seen = ({ restarts, events }: Awaited<ReturnType<typeof read>>) => [
      restarts,
      texts(events).map((text) => text.trim()),
    ];
    const packed = await read(await write(compressed, start + said('Two.') + said('Three.')));

    const shorter = await read(await write(plain, start + said('Two.')), packed.position);
    assert.deepEqual(seen(shorter), [1, ['One.', 'Two.']]);
    const grown = await read(await write(plain, start + said('Two.') + said('Four.')), shorter.position);
    assert.deepEqual(seen(grown), [0, ['Four.']]);

    // As long as before, and nothing in it is new but what was said.
    const other = await read(await write(compressed, start + said('Two.') + said('Five.')), grown.position);
    assert.deepEqual(seen(other), [1, ['One.', 'Two.', 'Five.']]);
    const same = await read(await write(plain, start + said('Two.') + said('Five.')), other.position);
    assert.deepEqual(seen(same), [0, []]);
  });

  it('gives what can be had of a cut-off compressed file, with a problem', async () => {
    const compressed = `${plain}.zst`;
    const bytes = fixture('0.169.0/preference.jsonl');
    const half = bytes.indexOf(10, bytes.length / 2) + 1;
    const frames = [zstdFrame(bytes.subarray(0, half)), zstdFrame(bytes.subarray(half))];
    await writeFile(compressed, Buffer.concat(frames).subarray(0, -40));
    const { events, problem, position } = await read(compressed);
    assert.equal(problem?.code, 'session-damaged');
    assert.match(problem.message, /compressed data is damaged or cut off/);
    assert.deepEqual(texts(events), ['Please always use pnpm in this repo, never npm. Install vitest.']);
    assert.ok(position.line > 10);
    await writeFile(compressed, 'no zstd at all');
    assert.equal((await read(compressed)).problem?.code, 'session-damaged');
  });

  it('says in one sentence what is wrong with a file it cannot read, and keeps the position', async () => {
    await writeFile(plain, meta + said('One.'));
    const { position } = await read(plain);
    await rm(plain);
    const vanished = await read(plain, position);
    assert.equal(vanished.problem?.code, 'session-unreadable');
    assert.match(vanished.problem.message, /no longer there/);
    assert.deepEqual(vanished.position, position);
    await mkdir(plain);
    assert.match((await read(plain)).problem?.message ?? '', /is a folder/);
    assert.equal((await read(plain)).position.line, 0);
  });

  it('says when it has no permission', async () => {
    await writeFile(plain, meta);
    await chmod(plain, 0o000);
    await chmod(folder, 0o755);
    // Root reads everything, so root is nobody for a moment.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      assert.match((await read(plain)).problem?.message ?? '', /no permission/);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  it('goes on from the last stored batch after the caller failed', async () => {
    const lines = Array.from({ length: 2_000 }, (_, at) => said(`Message ${at}.`));
    await writeFile(plain, meta + lines.join(''));
    const file = await findSessionFile(plain, folder);
    assert.ok(file);
    const stored: { position: Position | null; texts: string[] } = { position: null, texts: [] };
    let batches = 0;
    const failing = readSession({
      file,
      from: null,
      onBatch: (batch) => {
        batches += 1;
        if (batches === 3) return Promise.reject(new Error('disk full'));
        stored.position = batch.position;
        stored.texts.push(...texts(batch.events));
        return Promise.resolve();
      },
    });
    await assert.rejects(failing, /disk full/);
    const rest = texts((await read(plain, stored.position)).events);
    assert.deepEqual(
      [...stored.texts, ...rest],
      lines.map((_, at) => `Message ${at}.`),
    );
  });

  it('ends at a signal with the position of what was given', async () => {
    await writeFile(plain, meta + Array.from({ length: 2_000 }, (_, at) => said(`Message ${at}.`)).join(''));
    const file = await findSessionFile(plain, folder);
    assert.ok(file);
    const stop = new AbortController();
    let given = 0;
    const { position } = await readSession({
      file,
      from: null,
      signal: stop.signal,
      onBatch: (batch) => {
        given += texts(batch.events).length;
        stop.abort();
        return Promise.resolve();
      },
    });
    assert.ok(given > 0 && given < 2_000);
    assert.equal(texts((await read(plain, position)).events).length, 2_000 - given);
  });

  it('holds no more than a batch of a line of 100 MB', async () => {
    await writeFile(plain, meta + said('Before.') + said('x').slice(0, -5));
    // A hole reads as zeros and takes no time to write.
    await truncate(plain, 100 * 1024 * 1024);
    await appendFile(plain, `"}}\n${said('After.')}`);
    const before = process.memoryUsage().rss;
    let peak = before;
    const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 2);
    const { events, skipped } = await read(plain);
    clearInterval(watching);
    peak = Math.max(peak, process.memoryUsage().rss);
    assert.deepEqual([texts(events), skipped], [['Before.', 'After.'], 1]);
    assert.ok(peak - before < 40 * 1024 * 1024, `grew by ${Math.round((peak - before) / 1024 / 1024)} MiB`);
  });

  it('reads a session of 100,000 lines', async () => {
    const block = Array.from({ length: 1_000 }, (_, at) =>
      at % 10 === 0
        ? said(`Message ${at}.`)
        : `${JSON.stringify(line('event_msg', { type: 'token_count', info: null }))}\n`,
    ).join('');
    await writeFile(plain, meta + block.repeat(100));
    const { events, position } = await read(plain);
    assert.equal(texts(events).length, 10_000);
    assert.equal(position.line, 100_001);
    assert.equal(position.offset, (await stat(plain)).size);
  });

  it('gives a held-back reply of an old file at once', async () => {
    const reply = `${JSON.stringify(line('event_msg', { type: 'agent_message', message: 'Done.' }))}\n`;
    await writeFile(plain, meta + reply);
    const live = await read(plain);
    assert.deepEqual(live.events.map(brief), ['session legacy /home/dev/shop']);
    await utimes(plain, new Date(), new Date(Date.now() - 120_000));
    assert.deepEqual((await read(plain, live.position)).events.map(brief), ['final: Done.']);
    assert.deepEqual((await read(plain)).events.map(brief), [
      'session legacy /home/dev/shop',
      'final: Done.',
    ]);
  });

  it('gives positions without secrets, and still tells the whole command', async () => {
    const call = {
      type: 'function_call',
      name: 'exec_command',
      call_id: 'c1',
      arguments: '{"cmd":"deploy hunter2"}',
    };
    const output = {
      type: 'function_call_output',
      call_id: 'c1',
      output: 'Exit code: 0\nWall time: 0 seconds\nOutput:\n',
    };
    await writeFile(plain, `${meta}${JSON.stringify(line('response_item', call))}\n`);
    const file = await findSessionFile(plain, folder);
    assert.ok(file);
    const redact = (found: readonly string[]): Promise<string[]> =>
      Promise.resolve(found.map((text) => text.replace('hunter2', '[REDACTED]')));
    const { position } = await readSession({ file, from: null, redact, onBatch: () => Promise.resolve() });
    assert.match(JSON.stringify(position), /deploy \[REDACTED\]/);
    assert.doesNotMatch(JSON.stringify(position), /hunter2/);
    await appendFile(plain, `${JSON.stringify(line('response_item', output))}\n`);
    assert.deepEqual((await read(plain, position)).events.map(brief), ['command 0: deploy [REDACTED]']);
    assert.deepEqual((await read(plain)).events.map(brief).at(-1), 'command 0: deploy hunter2');
  });

  it('reads a file from disk as it was written', async () => {
    await writeFile(plain, await readFile(path.join(FIXTURES, '0.142.3/correction.jsonl')));
    await utimes(plain, new Date(), new Date(0));
    assert.deepEqual(
      (await read(plain)).events.map(brief),
      decodeFixture('0.142.3/correction.jsonl').events.map(brief),
    );
  });
});
