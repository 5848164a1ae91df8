// Runs the engine's thread as the editor does: takes everything in, answers, and goes. Arguments: bundle, home, state.
import { Worker } from 'node:worker_threads';
import { createBirpc } from 'birpc';

const [bundle, codexHome, stateDir] = process.argv.slice(2);
const worker = new Worker(bundle, { workerData: { codexHome, stateDir } });
const engine = createBirpc(
  { changed: () => undefined, progress: () => undefined, taskComplete: () => undefined },
  {
    post: (message) => worker.postMessage(message),
    on: (listener) => worker.on('message', listener),
    bind: 'functions',
  },
);

async function ask(method, ...params) {
  const reply = await engine.call(method, params);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

await ask('scan');
const { sessions } = await ask('status');
const candidates = await ask('candidates', {});
const { hits } = await ask('recall', { query: 'pnpm' });
worker.postMessage({ t: 'close' });
await new Promise((resolve) => worker.once('exit', resolve));
process.stdout.write(JSON.stringify([sessions, candidates.length, hits.length > 0]));
