import type { MessagePort } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import * as z from 'zod';
import type { EngineEvents } from '../shared/engine-api.ts';
import { type EngineFunctions, serveEngine } from '../shared/engine-rpc.ts';
import { describeError } from '../shared/log.ts';
import { connectEngine } from './connect.ts';
import { locations } from './locations.ts';
import { createLineLog } from './line-log.ts';

/** What the thread is told at its start. */
const workerDataSchema = z.object({
  codexHome: z.string().optional(),
  stateDir: z.string().optional(),
  /** Whether recall takes in Claude Code's history. */
  claude: z.boolean().optional(),
});
const closeSchema = z.object({ t: z.literal('close') });

/** The engine's thread beside the extension host: answers its questions and tells it what changed. */
export function serveEngineThread(port: MessagePort, workerData: unknown): void {
  const { codexHome, stateDir, claude } = workerDataSchema.parse(workerData);
  const log = createLineLog(process.stdout, process.stderr);
  // The host may ask before the engine is open, so the door stands open first.
  const engine = connectEngine({
    ...locations({ codexHome, stateDir, claude, env: process.env }),
    watch: true,
    bundle: __filename,
    log,
    onEvent: {
      changed: (parts) => void rpc.changed.asEvent(parts),
      progress: (progress) => void rpc.progress.asEvent(progress),
      taskComplete: (task) => void rpc.taskComplete.asEvent(task),
    },
  });
  const rpc = createBirpc<EngineEvents, EngineFunctions>(
    serveEngine(
      async () => (await engine).api,
      (error) => log.error(describeError(error)),
    ),
    {
      post: (message: unknown) => port.postMessage(message),
      on: (listener) => void port.on('message', listener),
      bind: 'functions',
      timeout: -1,
    },
  );

  port.on('message', (message: unknown) => {
    if (!closeSchema.safeParse(message).success) return;
    void engine
      .then((handle) => handle.close())
      .catch((error: unknown) => log.error(`the engine did not close cleanly: ${describeError(error)}`))
      .finally(() => process.exit(0));
  });
}
