import { createBirpc } from 'birpc';
import { HOUR, MINUTE } from '../shared/dates.ts';
import type { EngineApi, EngineEvents } from '../shared/engine-api.ts';
import { type EngineFunctions, type EngineMethod, type Reply, engineClient } from '../shared/engine-rpc.ts';
import { CarryoverError } from '../shared/errors.ts';
import { type Log, describeError } from '../shared/log.ts';
import { within } from '../shared/within.ts';
import { STOPPED } from './status-word.ts';

/** The engine's worker as this client needs it; tests give one of their own. */
export interface EngineProcess {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, however it ended. */
  onExit(listener: (reason: string) => void): void;
  /** Lets it put its files in order and ends it. */
  close(): Promise<void>;
}

export interface EngineClientOptions {
  /** Starts a worker. Must not block: `activate()` waits for nothing. */
  start: () => EngineProcess;
  events: EngineEvents;
  /** Called when the engine has ended for good: it crashed soon after it was started again. */
  onGivenUp: () => void;
  log: Log;
  /** In milliseconds, for tests. Time in which the computer sleeps does not count. */
  now?: () => number;
}

/** How long an answer may take, in milliseconds. A first scan reads everything Codex ever wrote. */
const TIMEOUTS: Partial<Record<EngineMethod, number>> = {
  scan: 2 * HOUR,
  rebuild: 2 * HOUR,
  recall: 20_000,
};
const DEFAULT_TIMEOUT = MINUTE;
/** An engine that ran for so long went well, and what it crashes for then is another matter. In milliseconds. */
const WENT_WELL = 10 * MINUTE;

/** The running worker and the questions it has not answered yet. */
interface Connection {
  process: EngineProcess;
  rpc: ReturnType<typeof connect>;
  since: number;
}

function connect(process: EngineProcess, events: EngineEvents) {
  return createBirpc<EngineFunctions, EngineEvents>(events, {
    post: (message: unknown) => process.post(message),
    on: (listener) => process.onMessage(listener),
    bind: 'functions',
    // Timeouts are ours: they differ from method to method.
    timeout: -1,
  });
}

/**
 * The engine as the extension sees it: started when first asked, started again after a crash unless that came soon after another one, silent
 * after `dispose`.
 */
export class EngineClient {
  /** Every method rejects with a `CarryoverError`. */
  readonly api: EngineApi;
  readonly #options: EngineClientOptions;
  readonly #now: () => number;
  #connection: Connection | undefined;
  /** Crashes since it last went well. */
  #crashes = 0;
  #disposed = false;

  constructor(options: EngineClientOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.api = engineClient((method, params) => this.#call(method, params));
  }

  /** Starts the engine if it does not run, so that it begins to watch. */
  start(): void {
    try {
      this.#running();
    } catch (error) {
      this.#options.log.error(`the engine could not be started: ${describeError(error)}`);
    }
  }

  /** Ends the engine and starts a new one, for changed settings or by a person's wish after it gave up. */
  async restart(): Promise<void> {
    this.#crashes = 0;
    await this.#end('restarted');
    this.start();
  }

  /** Whether it crashed too often to be started again by itself. */
  get givenUp(): boolean {
    return this.#crashes > 1;
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    await this.#end('disposed');
  }

  async #call(method: EngineMethod, params: readonly unknown[]): Promise<Reply> {
    if (this.givenUp) throw new CarryoverError('internal', STOPPED);
    const { rpc } = this.#running();
    const limit = TIMEOUTS[method] ?? DEFAULT_TIMEOUT;
    const late = (): CarryoverError =>
      new CarryoverError(
        'busy',
        `Carryover's engine took too long to answer "${method}". Try again in a while.`,
      );
    try {
      return await within(limit, rpc.call(method, params), late);
    } catch (error) {
      if (error instanceof CarryoverError) throw error;
      throw new CarryoverError('internal', STOPPED, { cause: error });
    }
  }

  #running(): Connection {
    if (this.#disposed) throw new CarryoverError('cancelled', 'Carryover is shutting down.');
    if (this.#connection !== undefined) return this.#connection;
    this.#options.log.info('starting the engine');
    const process = this.#options.start();
    const connection: Connection = {
      process,
      rpc: connect(process, this.#options.events),
      since: this.#now(),
    };
    this.#connection = connection;
    process.onExit((reason) => this.#ended(connection, reason));
    return connection;
  }

  #ended(connection: Connection, reason: string): void {
    if (this.#connection !== connection) return;
    this.#connection = undefined;
    if (this.#now() - connection.since >= WENT_WELL) this.#crashes = 0;
    this.#crashes++;
    connection.rpc.$close(new CarryoverError('internal', STOPPED));
    if (this.givenUp) {
      this.#options.log.error(`the engine ended again (${reason}); it stays off until a scan is asked for`);
      this.#options.onGivenUp();
    } else {
      this.#options.log.warn(`the engine ended (${reason}); starting it again`);
      this.start();
    }
  }

  async #end(reason: string): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    if (connection === undefined) return;
    connection.rpc.$close(new CarryoverError('cancelled', `Carryover's engine was ${reason}.`));
    await connection.process.close();
  }
}
