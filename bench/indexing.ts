/**
 * Runs the engine's bundle over a corpus: first reading, memory, lines that are written then and during a rebuild,
 * reopening, a transcript in the middle of the largest session. Arguments: the corpus, the state folder, the bundle.
 */
import { appendFile, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sessionLines, sessionPath, threadId } from '../scripts/demo/session-lines.ts';
import type { EngineApi } from '../src/shared/engine-api.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { type RunningEngine, startEngine } from './engine-worker.ts';
import { milliseconds, percentile, printTable } from './tables.ts';

const MB = 1_000_000;
const SAMPLE_MS = 50;
/** Lines written while nothing else goes on, and at most while all is read. */
const LINES = 40;
const LIVE_THREADS = 900_000;
/** Between two questions whether a line is found: they must not be what keeps the engine busy. */
const POLL_MS = 5;
const REOPENINGS = 5;

const [folder = '', stateDir = '', bundle = ''] = process.argv.slice(2);
const corpus = await readCorpus(folder);
const live: string[] = [];
try {
  await measure(corpus);
} finally {
  for (const file of live) await rm(file, { force: true });
}

async function measure({ codexHome, bytes, sessions, giant }: Corpus): Promise<void> {
  await rm(stateDir, { recursive: true, force: true });
  const before = process.memoryUsage.rss();
  const memory = watchMemory();
  const cpu = process.cpuUsage();
  const first = startEngine(bundle, codexHome, stateDir);
  const indexed = await first.upToDate;
  const { user, system } = process.cpuUsage(cpu);
  const most = memory.stop();
  await pause(3_000);
  const idle = process.memoryUsage.rss();
  const idleLatencies = await writeLines(first, codexHome, undefined);
  const middle = Math.round(giant.lines / 2);
  const opening = await best(() => first.api.transcript(giant.thread, { line: middle }));
  const { messages } = await first.api.status();
  // Everything once more, in the same thread, while lines are written.
  const again = first.api.rebuild();
  const busyLatencies = await writeLines(first, codexHome, again);
  const { seconds } = await again;
  await first.close();
  const size = (await stat(path.join(stateDir, 'index.db'))).size;
  const { answer, upToDate } = await reopen(codexHome);

  const [name, mb] = [`${Math.round(bytes / MB)} MB`, (value: number) => `${Math.round(value / MB)} MB`];
  console.log(`\nThe engine over ${name}: ${sessions} sessions, ${messages.toLocaleString('en')} messages`);
  printTable(
    ['what', 'measured', 'to reach'],
    [
      [
        'first index',
        `${(bytes / 1_000 / indexed).toFixed(1)} MB/s, ${(indexed / 1_000).toFixed(1)} s`,
        '80 MB/s',
      ],
      ['  by processor time', `${(bytes / (user + system)).toFixed(1)} MB/s`, ''],
      ['memory while indexing', mb(most - before), '250 MB'],
      ['memory when idle', mb(idle - before), '150 MB'],
      ['index', `${mb(size)}, ${((100 * size) / bytes).toFixed(1)} %`, '10 %'],
      ['rebuilding, with lines written', `${(bytes / MB / seconds).toFixed(1)} MB/s`, ''],
      ['line to recall while rebuilding', latencies(busyLatencies), 'p95 50 ms'],
      ['line to recall when idle', latencies(idleLatencies), 'p95 50 ms'],
      [`transcript inside ${mb(giant.bytes)}`, milliseconds(opening), '300 ms'],
      ['new thread to first answer', milliseconds(answer), ''],
      ['new thread to up to date', milliseconds(upToDate), ''],
    ],
  );
}

/** The most memory of the process until it is stopped. */
function watchMemory(): { stop(): number } {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, SAMPLE_MS);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

/** Writes one session after the other as Codex would, and waits for each to be found. Milliseconds, rising. */
async function writeLines(
  { api }: RunningEngine,
  codexHome: string,
  until: Promise<unknown> | undefined,
): Promise<number[]> {
  const times: number[] = [];
  const over = new AbortController();
  void until?.then(() => over.abort());
  for (let count = 0; count < LINES && !over.signal.aborted; count++) {
    await pause(100 + (count % 7) * 30);
    times.push(await writeAndFind(api, codexHome));
  }
  return times.sort((a, b) => a - b);
}

async function writeAndFind(api: EngineApi, codexHome: string): Promise<number> {
  const number = LIVE_THREADS + live.length;
  const at = Date.now();
  const word = `marker${number}q`;
  const session = {
    thread: threadId(number),
    cwd: '/home/dev/shop',
    at,
    turns: [[{ user: `Look for ${word} please` }]],
  };
  const file = sessionPath(codexHome, session.thread, at);
  live.push(file);
  await mkdir(path.dirname(file), { recursive: true });
  await appendFile(
    file,
    sessionLines(session)
      .map((line) => `${line}\n`)
      .join(''),
  );
  const written = performance.now();
  while ((await api.recall({ query: `${word} ` })).total === 0) {
    if (performance.now() - written > 10_000) throw new Error('a written line was not found in 10 s');
    await pause(POLL_MS);
  }
  return performance.now() - written;
}

async function reopen(codexHome: string): Promise<{ answer: number; upToDate: number }> {
  const answers: number[] = [];
  const all: number[] = [];
  for (let count = 0; count < REOPENINGS; count++) {
    const started = performance.now();
    const engine = startEngine(bundle, codexHome, stateDir);
    await engine.api.recall({ query: 'checkout ' });
    answers.push(performance.now() - started);
    all.push(await engine.upToDate);
    await engine.close();
  }
  return { answer: Math.min(...answers), upToDate: Math.min(...all) };
}

async function best(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 3; count++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

function latencies(times: readonly number[]): string {
  if (times.length === 0) return 'too short to tell';
  return `p50 ${milliseconds(percentile(times, 0.5))}, p95 ${milliseconds(percentile(times, 0.95))} of ${times.length}`;
}
