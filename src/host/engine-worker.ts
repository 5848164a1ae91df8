import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { EngineProcess } from './engine-client.ts';
import { type Log, describeError } from '../shared/log.ts';

/** What the worker is told at its start. Empty values mean: find them. */
export interface WorkerData {
  codexHome: string | undefined;
  stateDir: string | undefined;
  /** Whether recall takes in Claude Code's history; off takes it out again. */
  claude: boolean;
}

/** How long a worker may take to put its files in order before it is ended. */
const CLOSE_GRACE_MS = 2_000;
const MAX_LOG_LINE = 500;

/**
 * In MB. The engine keeps little in its own heap, and what short-lived things once took stays with a thread that has nothing more to
 * do: with 16 for them it was 12 to 20 MB more for as long as the window is open, with 4 nothing took longer. The second limit is far
 * above what is kept, but V8 lets a heap with a low limit grow in smaller steps. Together with the reader's (engine/reading/reader-thread.ts)
 * they halved what a first index adds to the process.
 */
export const ENGINE_LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 1_024 };

/** Runs the engine's bundle in a thread of its own: no parsing, scanning or SQL on the extension host's thread. */
export function startEngineWorker(file: string, workerData: WorkerData, log: Log): EngineProcess {
  const worker = new Worker(file, {
    workerData,
    name: 'carryover-engine',
    stdout: true,
    stderr: true,
    resourceLimits: ENGINE_LIMITS,
  });
  logLines(worker.stdout, (line) => log.info(line));
  logLines(worker.stderr, (line) => log.warn(line));

  let reason: string | undefined;
  let exited = false;
  const listeners: ((reason: string) => void)[] = [];
  worker.on('error', (error) => {
    reason = describeError(error);
  });
  worker.once('exit', (code) => {
    exited = true;
    for (const listener of listeners) listener(reason ?? `code ${code}`);
  });

  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onExit: (listener) => void listeners.push(listener),
    async close() {
      if (exited) return;
      const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
      // The worker closes its store and ends itself when it reads this; one that hangs is ended.
      worker.postMessage({ t: 'close' });
      const timer = setTimeout(() => void worker.terminate(), CLOSE_GRACE_MS);
      await gone;
      clearTimeout(timer);
    },
  };
}

function logLines(stream: Readable, write: (line: string) => void): void {
  createInterface({ input: stream }).on('line', (line) => write(`engine: ${line.slice(0, MAX_LOG_LINE)}`));
}
