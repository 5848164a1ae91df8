import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';

/** A worker thread: the engine's own, or the one that reads for it while there is much to read (reader-thread.ts). Each loads only its own part. */
const roleSchema = z.object({ role: z.literal('reader').optional() });

async function run(): Promise<void> {
  if (isMainThread || parentPort === null) throw new Error('This file runs as a worker thread only.');
  if (roleSchema.parse(workerData).role === 'reader')
    (await import('./reading/reader.ts')).serveReads(parentPort);
  else (await import('./engine-thread.ts')).serveEngineThread(parentPort, workerData);
}

void run();
