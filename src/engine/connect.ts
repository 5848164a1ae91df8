import { createBirpc } from 'birpc';
import type { EngineApi, EngineEvents } from '../shared/engine-api.ts';
import {
  type EngineFunctions,
  type EngineMethod,
  type Reply,
  engineClient,
  serveEngine,
} from '../shared/engine-rpc.ts';
import { CarryoverError } from '../shared/errors.ts';
import { type Log, describeError } from '../shared/log.ts';
import { Engine } from './engine.ts';
import { silentLog } from './line-log.ts';
import type { Locations } from './locations.ts';
import { claimOwnership } from './ownership/ownership.ts';
import type { Connection } from './ownership/connection.ts';

export interface ConnectOptions extends Locations {
  /** Take in what is new by itself, if this process owns the store. */
  watch: boolean;
  onEvent?: Partial<EngineEvents>;
  log?: Log;
}

export interface EngineHandle {
  api: EngineApi;
  close(): Promise<void>;
}

/** One way to the engine: in this process, or through the socket of the process that owns it. */
interface Backend {
  functions: EngineFunctions;
  /** Resolves when the owner has gone; never for an engine of our own. */
  lost: Promise<void>;
  close(): Promise<void>;
}

/** What changes something is not asked twice: the first answer may have been lost after the deed. */
const CHANGING: readonly EngineMethod[] = ['approve', 'archive', 'undo'];
/** An owner that does not answer for so long hangs or is very busy. A scan may take hours. */
const TIMEOUT_MS = 60_000;
/** They take as long as they take. */
const LONG: readonly EngineMethod[] = ['scan', 'rebuild'];
/** How often a question is asked again when the owner went while it was open. */
const TRIES = 5;

/**
 * The engine of a state folder, wherever it runs. The first process owns it; the others ask that one, and when it goes
 * one of them takes over without anyone noticing.
 */
export async function connectEngine(options: ConnectOptions): Promise<EngineHandle> {
  const link = new EngineLink(options);
  await link.backend();
  return { api: engineClient((method, params) => link.call(method, params)), close: () => link.close() };
}

class EngineLink {
  readonly #options: ConnectOptions;
  readonly #log: Log;
  #backend: Promise<Backend> | undefined;
  #closed = false;

  constructor(options: ConnectOptions) {
    this.#options = options;
    this.#log = options.log ?? silentLog;
  }

  backend(): Promise<Backend> {
    if (this.#closed) return Promise.reject(new CarryoverError('cancelled', 'Carryover is closing.'));
    this.#backend ??= this.#attach();
    return this.#backend;
  }

  async call(method: EngineMethod, params: readonly unknown[]): Promise<Reply> {
    for (let tries = 1; ; tries++) {
      const backend = await this.backend();
      const answer = await Promise.race([
        within(LONG.includes(method) ? undefined : TIMEOUT_MS, backend.functions.call(method, params)),
        backend.lost.then(() => undefined),
      ]);
      if (answer) return answer;
      if (CHANGING.includes(method) || tries >= TRIES) {
        throw new CarryoverError(
          'busy',
          'Carryover moved to another window just now. Look at the Inbox and try again.',
        );
      }
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const backend = await this.#backend?.catch(() => undefined);
    await backend?.close();
  }

  async #attach(): Promise<Backend> {
    try {
      const claim = await claimOwnership(this.#options.stateDir);
      if (claim.role === 'follower') return this.#follow(claim.connection);
      try {
        return await this.#own(claim);
      } catch (error) {
        await claim.release();
        throw error;
      }
    } catch (error) {
      this.#backend = undefined;
      throw error;
    }
  }

  async #own(claim: {
    accept(handler: (connection: Connection) => void): void;
    release(): Promise<void>;
  }): Promise<Backend> {
    const engine = await Engine.open({ ...this.#options, log: this.#log });
    if (this.#options.onEvent) engine.events.listen(this.#options.onEvent);
    const functions = serveEngine(
      () => Promise.resolve(engine),
      (error) => this.#log.error(describeError(error)),
    );
    claim.accept((connection) => {
      const { changed, progress, taskComplete } = createBirpc<EngineEvents, EngineFunctions>(
        functions,
        channel(connection),
      );
      const stop = engine.events.listen({
        changed: (parts) => void changed.asEvent(parts),
        progress: (value) => void progress.asEvent(value),
        taskComplete: (task) => void taskComplete.asEvent(task),
      });
      connection.onClose(stop);
    });
    engine.start();
    return {
      functions,
      lost: new Promise(() => undefined),
      close: async () => {
        await engine.close();
        await claim.release();
      },
    };
  }

  #follow(connection: Connection): Backend {
    const events = this.#options.onEvent ?? {};
    const rpc = createBirpc<EngineFunctions, EngineEvents>(
      {
        changed: (parts) => events.changed?.(parts),
        progress: (value) => events.progress?.(value),
        taskComplete: (task) => events.taskComplete?.(task),
      },
      channel(connection),
    );
    const lost = new Promise<void>((resolve) => {
      connection.onClose(() => {
        this.#backend = undefined;
        // Open questions stay open: `call` has seen `lost` and asks the next owner.
        resolve();
        // A window goes on watching: one of those that are left must own the engine now.
        if (!this.#closed && this.#options.watch) {
          this.backend().catch((error: unknown) =>
            this.#log.error(`the engine could not be taken over: ${describeError(error)}`),
          );
        }
      });
    });
    return {
      functions: { call: (method, params) => rpc.call(method, params) },
      lost,
      close: () => {
        connection.close();
        return Promise.resolve();
      },
    };
  }
}

function channel(connection: Connection) {
  return {
    post: (message: unknown) => connection.send(message),
    on: (listener: (message: unknown) => void) => connection.onMessage(listener),
    bind: 'functions' as const,
    timeout: -1,
  };
}

async function within<T>(limit: number | undefined, work: Promise<T>): Promise<T> {
  if (limit === undefined) return await work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new CarryoverError(
          'busy',
          "Carryover's engine did not answer. It may be busy in another window; try again in a while.",
        ),
      );
    }, limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
