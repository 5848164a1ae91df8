import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';

/**
 * The engine's bundle: its own thread, and the one that reads for it while there is much to read (reader-thread.ts). What they share is
 * most of it, so they are one file; each loads only its own part.
 */
const roleSchema = z.object({ role: z.literal('reader').optional() });

async function run(): Promise<void> {
  if (isMainThread || parentPort === null) throw new Error('This file runs as a worker thread only.');
  if (roleSchema.parse(workerData).role === 'reader') (await import('./reader.ts')).serveReads(parentPort);
  else (await import('./engine-thread.ts')).serveEngineThread(parentPort, workerData);
}

void run();
