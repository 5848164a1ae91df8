import { isMainThread, parentPort } from 'node:worker_threads';
import { serveReads } from './reader.ts';

/** The thread that reads for the engine while there is much to read (reader-thread.ts). A bundle of its own: it needs little. */
if (isMainThread || parentPort === null) throw new Error('This file runs as a worker thread only.');
serveReads(parentPort);
