import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Job, TimedLine } from './lines.ts';
import { timedSchema } from './lines.ts';

/** A folder for one test file, removed by `remove`. */
export function makeFolder(): { folder: string; remove: () => void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carryover-faults-'));
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/** Bundles the peer as the product is bundled, and answers where it stands. */
export async function buildPeer(folder: string): Promise<string> {
  const outfile = path.join(folder, 'peer.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./peer.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': 'importMetaUrl', 'import.meta.dirname': '__dirname' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  const wasm = path.join(path.dirname(createRequire(import.meta.url).resolve('sql.js')), 'sql-wasm.wasm');
  fs.copyFileSync(wasm, path.join(folder, 'sql-wasm.wasm'));
  return outfile;
}

/** A running peer. */
export class Peer {
  readonly lines: TimedLine[] = [];
  readonly pid: number;
  readonly closed: Promise<unknown>;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #onLine: (line: TimedLine) => void;
  #asked = 0;
  #waiting: (() => void)[] = [];
  alive = true;

  constructor(bundle: string, job: Job, onLine: (line: TimedLine) => void = () => undefined) {
    this.#onLine = onLine;
    this.#child = spawn(process.execPath, [bundle, JSON.stringify(job)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.pid = this.#child.pid ?? assert.fail('the peer did not start');
    this.closed = once(this.#child, 'close');
    this.#child.once('exit', () => {
      this.alive = false;
    });
    this.#child.stdin.on('error', () => undefined);
    createInterface({ input: this.#child.stdout }).on('line', (text) => this.#take(text));
  }

  signal(name: NodeJS.Signals): void {
    process.kill(this.pid, name);
  }

  async kill(): Promise<void> {
    if (this.alive) this.#child.kill('SIGKILL');
    await this.closed;
  }

  /** The first line that fits. */
  async line(fits: (line: TimedLine) => boolean): Promise<TimedLine> {
    for (;;) {
      const found = this.lines.find(fits);
      if (found) return found;
      assert.ok(this.alive, 'the peer has ended');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  ready(): Promise<TimedLine> {
    return this.line(({ kind }) => kind === 'ready');
  }

  /** The answer, or the code of the refusal in an error. */
  async ask(method: 'status' | 'archive' | 'recall' | 'scan', argument = ''): Promise<string | number> {
    const id = ++this.#asked;
    this.#child.stdin.write(`${JSON.stringify({ id, method, argument })}\n`);
    const said = await this.line(
      (line) => (line.kind === 'answer' || line.kind === 'refusal') && line.id === id,
    );
    if (said.kind === 'answer') return said.value;
    throw Object.assign(new Error('refused'), { code: said.kind === 'refusal' ? said.code : '' });
  }

  #take(text: string): void {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      // The last line of a killed process may be torn.
      return;
    }
    const line = timedSchema.parse(parsed);
    this.lines.push(line);
    this.#onLine(line);
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** Chance that can be repeated (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `FAULT_SEED` repeats a run. */
export function newSeed(): number {
  return Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
}

export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limit = 20_000,
): Promise<void> {
  const end = Date.now() + limit;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `not within ${limit} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
