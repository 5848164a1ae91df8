import { spawn } from 'node:child_process';
import { once } from 'node:events';
import readline from 'node:readline';
import * as z from 'zod';
import { endGroup } from '../../../scripts/tools/processes.ts';

const CALL_TIMEOUT_MS = 30_000;
/** How much of the server's stderr is kept for error messages, in characters. */
const STDERR_LIMIT = 4_000;

const incoming = z.looseObject({
  id: z.union([z.number(), z.string()]).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.looseObject({ message: z.string() }).optional(),
});

/** Something Codex told its client unasked. */
export interface Notification {
  readonly method: string;
  readonly params: unknown;
}

/** A running `codex app-server`, which is what the IDE extension talks to. */
export interface AppServer {
  /** Calls a method; `shape` says what of the result the caller needs. Throws on an error answer or after 30 s. */
  readonly call: <Shape extends z.ZodType>(
    method: string,
    params: unknown,
    shape: Shape,
  ) => Promise<z.output<Shape>>;
  /** Waits for the next notification that `wanted` accepts. */
  readonly next: (
    wanted: (notification: Notification) => boolean,
    timeoutMs?: number,
  ) => Promise<Notification>;
  /** Closes its input, then ends its process group. */
  readonly stop: () => Promise<void>;
}

/** How to start the server. */
export interface AppServerOptions {
  readonly binary: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Recorded as the session's `originator`; `codex_vscode` is the IDE extension's. */
  readonly clientName?: string;
}

/** Starts `codex app-server` and shakes hands. */
export async function startAppServer(options: AppServerOptions): Promise<AppServer> {
  const child = spawn(options.binary, ['app-server'], {
    cwd: options.cwd,
    env: options.env,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let stderr = '';
  let nextId = 1;
  const pending = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Set<(notification: Notification) => void>();
  const send = (message: object): void => {
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  };

  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-STDERR_LIMIT);
  });
  // A server that is gone answers nobody: say why instead of waiting for each timeout.
  child.stdin.on('error', () => undefined);
  const gone = (reason: string): void => {
    for (const waiter of pending.values()) waiter.reject(new Error(`codex app-server ${reason}. ${stderr}`));
    pending.clear();
  };
  child.once('error', (error) => gone(`could not be started: ${error.message}`));
  child.once('exit', (code) => gone(`ended with code ${code ?? 'none'}`));

  readline.createInterface({ input: child.stdout }).on('line', (line) => {
    const message = incoming.parse(JSON.parse(line));
    if (message.method === undefined) {
      const waiter = typeof message.id === 'number' ? pending.get(message.id) : undefined;
      if (message.error === undefined) waiter?.resolve(message.result);
      else waiter?.reject(new Error(message.error.message));
      return;
    }
    if (message.id !== undefined) {
      // Codex asks its client something (an approval). The harness never approves anything.
      send({ id: message.id, error: { code: -32601, message: 'not supported by the test client' } });
      return;
    }
    for (const listener of listeners) listener({ method: message.method, params: message.params });
  });

  const call: AppServer['call'] = async (method, params, shape) => {
    const id = nextId++;
    const result = await new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${method} got no answer in ${CALL_TIMEOUT_MS / 1000} s. ${stderr}`)),
        CALL_TIMEOUT_MS,
      );
      pending.set(id, {
        resolve: (value) => {
          clearTimeout(timer);
          resolve(value);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(new Error(`${method}: ${error.message}`));
        },
      });
      send({ id, method, params });
    }).finally(() => pending.delete(id));
    return shape.parse(result);
  };

  const next: AppServer['next'] = (wanted, timeoutMs = CALL_TIMEOUT_MS) =>
    new Promise((resolve, reject) => {
      const listener = (notification: Notification): void => {
        if (!wanted(notification)) return;
        clearTimeout(timer);
        listeners.delete(listener);
        resolve(notification);
      };
      const timer = setTimeout(() => {
        listeners.delete(listener);
        reject(new Error(`Codex did not send the awaited notification in ${timeoutMs / 1000} s. ${stderr}`));
      }, timeoutMs);
      listeners.add(listener);
    });

  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      child.stdin.end();
      const patience = setTimeout(() => child.kill('SIGTERM'), 300);
      await exited.finally(() => clearTimeout(patience));
    }
    if (child.pid !== undefined) await endGroup(child.pid, 500);
  };

  const clientInfo = { name: options.clientName ?? 'codex_vscode', title: 'VS Code', version: '1.0.0' };
  await call('initialize', { clientInfo, capabilities: { experimentalApi: true } }, z.looseObject({}));
  send({ method: 'initialized' });
  return { call, next, stop };
}
