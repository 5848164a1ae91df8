import { isMainThread } from 'node:worker_threads';

/**
 * All that runs in plain Node: the command line, and in a worker thread the engine. What they share is most of it, so they are one
 * bundle; each loads only its own part.
 */
void (isMainThread ? import('./cli/main.ts') : import('./engine/worker.ts'));
