import { Worker } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import { ENGINE_LIMITS } from '../src/host/engine-worker.ts';
import type { EngineApi, EngineEvents } from '../src/shared/engine-api.ts';
import { type EngineFunctions, engineClient } from '../src/shared/engine-rpc.ts';

/** The engine's bundle in a thread of its own, as it runs beside the extension host. */
export interface RunningEngine {
  api: EngineApi;
  /** Milliseconds from the start of the thread to the end of its first look through the sessions. */
  upToDate: Promise<number>;
  close(): Promise<void>;
}

export function startEngine(bundle: string, codexHome: string, stateDir: string): RunningEngine {
  const started = performance.now();
  // Without the arguments of this process: what loads TypeScript here would load and translate the bundle too.
  const worker = new Worker(bundle, {
    workerData: { codexHome, stateDir },
    execArgv: [],
    resourceLimits: ENGINE_LIMITS,
  });
  let done: (time: number) => void = () => undefined;
  const upToDate = new Promise<number>((resolve, reject) => {
    done = resolve;
    worker.once('error', reject);
  });
  const rpc = createBirpc<EngineFunctions, EngineEvents>(
    {
      changed: () => undefined,
      progress: (progress) => {
        if (progress === null) done(performance.now() - started);
      },
      taskComplete: () => undefined,
    },
    {
      post: (message: unknown) => worker.postMessage(message),
      on: (listener) => void worker.on('message', listener),
      bind: 'functions',
      timeout: -1,
    },
  );
  return {
    api: engineClient((method, params) => rpc.call(method, params)),
    upToDate,
    async close() {
      const gone = new Promise((resolve) => worker.once('exit', resolve));
      worker.postMessage({ t: 'close' });
      await gone;
    },
  };
}
