import { appendFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sessionLines, sessionPath, threadId } from '../scripts/demo/session-lines.ts';
import type { EngineApi } from '../src/shared/engine-api.ts';
import { milliseconds, percentile } from './tables.ts';

const LINES = 40;
const FIRST_THREAD = 900_000;
/** Between two questions whether a line is found: they must not be what keeps the engine busy. */
const POLL_MS = 5;
const PATIENCE_MS = 20_000;

/** Sessions that are written as Codex would while the engine watches. */
export class LiveLines {
  readonly #codexHome: string;
  readonly #files: string[] = [];

  constructor(codexHome: string) {
    this.#codexHome = codexHome;
  }

  /** Writes one after the other and waits until recall finds each. Milliseconds, rising. */
  async write(api: EngineApi): Promise<number[]> {
    const times: number[] = [];
    for (let count = 0; count < LINES; count++) {
      await pause(100 + (count % 7) * 30);
      times.push(await this.#writeAndFind(api));
    }
    return times.sort((a, b) => a - b);
  }

  async remove(): Promise<void> {
    for (const file of this.#files) await rm(file, { force: true });
  }

  async #writeAndFind(api: EngineApi): Promise<number> {
    const at = Date.now();
    const thread = threadId(FIRST_THREAD + (at % FIRST_THREAD));
    const word = `marker${at}q`;
    const turns = [[{ user: `Look for ${word} please` }]];
    const file = sessionPath(this.#codexHome, thread, at);
    this.#files.push(file);
    await mkdir(path.dirname(file), { recursive: true });
    const lines = sessionLines({ thread, cwd: '/home/dev/shop', at, turns });
    await appendFile(file, lines.map((line) => `${line}\n`).join(''));
    const written = performance.now();
    while ((await api.recall({ query: `${word} ` })).total === 0) {
      if (performance.now() - written > PATIENCE_MS) throw new Error('a written line was not found');
      await pause(POLL_MS);
    }
    return performance.now() - written;
  }
}

export function latencies(times: readonly number[]): string {
  return `p50 ${milliseconds(percentile(times, 0.5))}, p95 ${milliseconds(percentile(times, 0.95))} of ${times.length}`;
}
