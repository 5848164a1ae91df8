/**
 * Runs the engine's bundle over a corpus: first reading, memory, reopening, a transcript in the middle of the largest
 * session, how soon a written line is found, and a rule in the list of candidates. Arguments: the corpus, the state folder, the bundle.
 */
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Corpus, readCorpus } from './corpus.ts';
import { startEngine } from './engine-worker.ts';
import { watchLateness } from './lateness.ts';
import { LiveLines, latencies } from './live-lines.ts';
import { milliseconds, report } from './tables.ts';

const MB = 1_000_000;
const SAMPLE_MS = 50;
const REOPENINGS = 5;
/** Of the corpus's projects. */
const SMALLEST = '/home/dev/atlas';
/** After so long it is idle: V8 keeps pages that it freed for eight seconds. */
const IDLE_MS = 10_000;

const [folder = '', stateDir = '', bundle = ''] = process.argv.slice(2);
const corpus = await readCorpus(folder);
const lines = new LiveLines(corpus.codexHome);
try {
  await measure(corpus);
} finally {
  await lines.remove();
}

async function measure({ codexHome, bytes, sessions, giant }: Corpus): Promise<void> {
  await rm(stateDir, { recursive: true, force: true });
  const before = process.memoryUsage.rss();
  const memory = watchMemory();
  const lateness = watchLateness();
  const cpu = process.cpuUsage();
  const first = startEngine(bundle, codexHome, stateDir);
  const indexed = await first.upToDate;
  const { user, system } = process.cpuUsage(cpu);
  const late = lateness.stop();
  const most = memory.stop();
  await pause(IDLE_MS);
  const idle = process.memoryUsage.rss();
  const { messages } = await first.api.status();
  const found = await lines.write(first.api);
  const asked = performance.now();
  const candidates = await first.api.candidates({ status: 'open' });
  const listed = performance.now() - asked;
  const ruled = await lines.writeRules(first.api);
  await pause(IDLE_MS);
  const withList = process.memoryUsage.rss();
  const middle = Math.round(giant.lines / 2);
  const opening = await best(() => first.api.transcript(giant.thread, { line: middle }));
  await first.close();
  const size = (await stat(path.join(stateDir, 'index.db'))).size;
  const { answer, upToDate } = await reopen(codexHome);
  const inbox = await reopenInbox(codexHome);

  const [name, mb] = [`${Math.round(bytes / MB)} MB`, (value: number) => `${Math.round(value / MB)} MB`];
  console.log(`\nThe engine over ${name}: ${sessions} sessions, ${messages.toLocaleString('en')} messages`);
  const rows: [string, string, string][] = [
    [
      'first index',
      `${(bytes / 1_000 / indexed).toFixed(1)} MB/s, ${(indexed / 1_000).toFixed(1)} s`,
      '80 MB/s',
    ],
    ['first index, of processor time', `${(bytes / (user + system)).toFixed(1)} MB/s`, ''],
    ["holder's thread blocked", late, 'worst 10 ms'],
    ['memory while indexing', mb(most - before), '250 MB'],
    ['memory when idle', mb(idle - before), '150 MB'],
    ['the same, once the list of candidates was asked for', mb(withList - before), '150 MB'],
    ['index', `${mb(size)}, ${((100 * size) / bytes).toFixed(1)} %`, '10 %'],
    ['line to recall when idle', latencies(found), 'p95 50 ms'],
    [
      'list of candidates, the first',
      `${milliseconds(listed)}, ${candidates.length.toLocaleString('en')} listed`,
      '',
    ],
    ['rule to the list of candidates', latencies(ruled), ''],
    [`transcript inside the largest session`, `${milliseconds(opening)} of ${mb(giant.bytes)}`, '300 ms'],
    ['new thread to first answer', milliseconds(answer), ''],
    ['new thread to up to date', milliseconds(upToDate), ''],
    ['new thread to the Inbox of one project', `${milliseconds(inbox.one)}, ${inbox.listed} listed`, ''],
    ['new thread to all candidates', milliseconds(inbox.all), ''],
  ];
  report(rows.map(([what, measured, reach]) => ({ what, measured, reach })));
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

/** What the Inbox shows first, of the project that has the fewest, and when all candidates are counted. */
async function reopenInbox(codexHome: string): Promise<{ one: number; listed: number; all: number }> {
  const started = performance.now();
  const engine = startEngine(bundle, codexHome, stateDir);
  const listed = await engine.api.candidates({ status: 'open', here: SMALLEST });
  const one = performance.now() - started;
  await engine.api.countOpen();
  const all = performance.now() - started;
  await engine.close();
  return { one, listed: listed.length, all };
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
