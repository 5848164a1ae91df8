import { appendFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sessionLines, sessionPath, threadId } from '../scripts/demo/session-lines.ts';
import type { EngineApi } from '../src/shared/engine-api.ts';
import { milliseconds, percentile } from './tables.ts';

const LINES = 40;
/** Each makes the list of candidates anew, and that is the work. */
const RULES = 10;
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
  write(api: EngineApi): Promise<number[]> {
    return this.#writeEach(LINES, (word) => ({
      said: `Look for ${word} please`,
      isFound: async () => (await api.recall({ query: `${word} ` })).total > 0,
    }));
  }

  /** The same for rules, until the list that the Inbox asks for has each. */
  writeRules(api: EngineApi): Promise<number[]> {
    return this.#writeEach(RULES, (word) => ({
      said: `From now on always run ${word} --check before you commit anything in this repo.`,
      isFound: async () => {
        const listed = await api.candidates({ status: 'open' });
        return listed.some(({ text }) => text.includes(word));
      },
    }));
  }

  async remove(): Promise<void> {
    for (const file of this.#files) await rm(file, { force: true });
  }

  async #writeEach(
    lines: number,
    lineOf: (word: string) => { said: string; isFound: () => Promise<boolean> },
  ): Promise<number[]> {
    const times: number[] = [];
    for (let count = 0; count < lines; count++) {
      await pause(100 + (count % 7) * 30);
      const at = Date.now();
      const { said, isFound } = lineOf(`marker${at}q`);
      const written = await this.#write(at, said);
      while (!(await isFound())) {
        if (performance.now() - written > PATIENCE_MS) throw new Error('a written line was not found');
        await pause(POLL_MS);
      }
      times.push(performance.now() - written);
    }
    return times.sort((a, b) => a - b);
  }

  /** Answers when it was written, by the clock of `performance`. */
  async #write(at: number, said: string): Promise<number> {
    const thread = threadId(FIRST_THREAD + (at % FIRST_THREAD));
    const file = sessionPath(this.#codexHome, thread, at);
    this.#files.push(file);
    await mkdir(path.dirname(file), { recursive: true });
    const lines = sessionLines({ thread, cwd: '/home/dev/shop', at, turns: [[{ user: said }]] });
    await appendFile(file, lines.map((line) => `${line}\n`).join(''));
    return performance.now();
  }
}

export function latencies(times: readonly number[]): string {
  return `p50 ${milliseconds(percentile(times, 0.5))}, p95 ${milliseconds(percentile(times, 0.95))} of ${times.length}`;
}
