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
import { within } from '../shared/within.ts';
import { isWritable } from '../store/files.ts';
import { Engine } from './engine.ts';
import { silentLog } from './line-log.ts';
import { type Locations, wouldMakeHome } from './locations.ts';
import { OpenQuestions } from './open-questions.ts';
import { watchOwner } from './ownership/alive.ts';
import type { Connection } from './ownership/connection.ts';
import { type Owner, claimOwnership } from './ownership/ownership.ts';

export interface ConnectOptions extends Locations {
  /** Take in what is new by itself, if this process owns the store. */
  watch: boolean;
  /** The bundle of the thread that reads while there is much to read. */
  bundle?: string | undefined;
  onEvent?: Partial<EngineEvents>;
  log?: Log;
  /** For tests: shorter times than a person would want. */
  times?: Partial<Times>;
}

/** In milliseconds. */
interface Times {
  /** An answer that takes longer does not come. A scan may take hours. */
  answer: number;
  /** How often an owner is asked for a sign of life. */
  ping: number;
  /** How long a newcomer looks for an owner that answers, before it replaces it. */
  patience: number;
  /** How often an owner looks whether it was replaced. */
  heartbeat: number;
  /** How often what stood in the way is tried again: a disk, another version in another window. */
  retry: number;
}
const TIMES: Times = { answer: 60_000, ping: 2_000, patience: 10_000, heartbeat: 5_000, retry: 5_000 };
/** After an owner was found to hang, the one who claims need not find out again for so long. */
const SHORT_PATIENCE = 0.3;

export interface EngineHandle {
  api: EngineApi;
  close(): Promise<void>;
}

/** One way to the engine: in this process, or through the socket of the process that owns it. */
interface Backend {
  functions: EngineFunctions;
  /** Resolves when this way has ended, and another one has to be found. */
  lost: Promise<void>;
  close(): Promise<void>;
}

/** What an owner answers its followers. */
interface OwnerFunctions extends EngineFunctions {
  /** A sign of life. */
  alive(): true;
}

/** What changes something is not asked twice: the first answer may have been lost after the deed. */
const CHANGING: readonly EngineMethod[] = ['approve', 'archive', 'retire', 'undo'];
/** They take as long as they take. */
const LONG: readonly string[] = ['scan', 'rebuild'];
/** How often a question is asked again when the owner went while it was open. */
const TRIES = 5;

/**
 * The engine of a state folder, wherever it runs. The first process owns it; the others ask that one, and when it goes or
 * hangs one of them takes over without anyone noticing. With `watch` it goes on trying when there is no way to an engine,
 * and every question is answered with why; else that rejects.
 */
export async function connectEngine(options: ConnectOptions): Promise<EngineHandle> {
  const link = new EngineLink(options);
  try {
    await link.backend();
  } catch (error) {
    if (!options.watch) throw error;
  }
  return { api: engineClient((method, params) => link.call(method, params)), close: () => link.close() };
}

class EngineLink {
  readonly #options: ConnectOptions;
  readonly #times: Times;
  readonly #log: Log;
  #backend: Promise<Backend> | undefined;
  #retry: NodeJS.Timeout | undefined;
  /** The last trouble that was logged. */
  #trouble = '';
  #closed = false;
  /** The owner hung a moment ago. */
  #hung = false;

  constructor(options: ConnectOptions) {
    this.#options = options;
    this.#times = { ...TIMES, ...options.times };
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
        within(
          LONG.includes(method) ? undefined : this.#times.answer,
          backend.functions.call(method, params),
          noAnswer,
        ),
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
    clearTimeout(this.#retry);
    const backend = await this.#backend?.catch(() => undefined);
    await backend?.close();
  }

  async #attach(): Promise<Backend> {
    try {
      const backend = await this.#find();
      this.#hung = false;
      void backend.lost.then(() => this.#lose(backend));
      if (this.#trouble !== '') this.#log.info('the engine is there again');
      this.#trouble = '';
      return backend;
    } catch (error) {
      this.#backend = undefined;
      this.#retryLater(error);
      throw error;
    }
  }

  async #find(): Promise<Backend> {
    const { stateDir } = this.#options;
    const { patience, heartbeat } = this.#times;
    if (await wouldMakeHome(this.#options)) {
      const reason = new CarryoverError(
        'codex-home-missing',
        `Codex has no folder at ${this.#options.codexHome}. Run Codex once, and Carryover starts by itself.`,
      );
      return await this.#readOnly(reason, async () => !(await wouldMakeHome(this.#options)));
    }
    try {
      const claim = await claimOwnership(stateDir, {
        heartbeat,
        patience: this.#hung ? patience * SHORT_PATIENCE : patience,
      });
      if (claim.role === 'follower') return this.#follow(claim.connection);
      try {
        return await this.#own(claim);
      } catch (error) {
        await claim.release();
        throw error;
      }
    } catch (error) {
      if (!(error instanceof CarryoverError) || error.code !== 'cannot-write') throw error;
      return await this.#readOnly(error, () => isWritable(stateDir));
    }
  }

  async #own(claim: Owner): Promise<Backend> {
    if (claim.replaced !== undefined) {
      this.#log.warn(`process ${claim.replaced} held the index and did not answer; this one took its place`);
    }
    const engine = await Engine.open({ ...this.#options, log: this.#log, owner: claim });
    if (this.#options.onEvent) engine.events.listen(this.#options.onEvent);
    const questions = new OpenQuestions();
    const functions: OwnerFunctions = { ...questions.track(this.#serve(engine)), alive: () => true };
    claim.accept((connection) => {
      const { changed, progress, taskComplete } = createBirpc<EngineEvents, OwnerFunctions>(
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
      lost: claim.deposed,
      close: async () => {
        await questions.answered();
        await engine.close();
        await claim.release();
      },
    };
  }

  #follow(connection: Connection): Backend {
    const events = this.#options.onEvent ?? {};
    const rpc = createBirpc<OwnerFunctions, EngineEvents>(
      {
        changed: (parts) => events.changed?.(parts),
        progress: (value) => events.progress?.(value),
        taskComplete: (task) => events.taskComplete?.(task),
      },
      channel(connection),
    );
    watchOwner(connection, {
      interval: this.#times.ping,
      ask: () => rpc.alive(),
      onHung: () => {
        this.#hung = true;
        this.#log.warn('the window that owns the index does not answer any more');
      },
    });
    return {
      functions: { call: (method, params) => rpc.call(method, params) },
      lost: new Promise((resolve) => connection.onClose(resolve)),
      close: () => {
        connection.close();
        return Promise.resolve();
      },
    };
  }

  /**
   * The disk is full, the folder may not be written, or Codex has no home to put it into: then nobody writes, nobody has to own
   * anything, and what was indexed before can still be asked. Ends when `isOver`, which is asked now and then.
   */
  async #readOnly(reason: CarryoverError, isOver: () => boolean | Promise<boolean>): Promise<Backend> {
    let engine: Engine;
    try {
      engine = await Engine.open({ ...this.#options, log: this.#log, readOnly: reason });
    } catch {
      throw reason;
    }
    this.#note(reason);
    const over = new AbortController();
    const lost = new Promise<void>((resolve) => {
      over.signal.addEventListener('abort', () => resolve());
    });
    const look = async (): Promise<void> => {
      if (await isOver()) over.abort();
    };
    const timer = setInterval(() => void look(), this.#times.retry);
    timer.unref();
    const served = this.#serve(engine);
    return {
      functions: {
        // Whoever asks for a look through the sessions need not wait for the next try.
        call: async (method, params) => {
          if (LONG.includes(method)) await look();
          if (over.signal.aborted) await new Promise<never>(() => undefined);
          return served.call(method, params);
        },
      },
      lost,
      close: async () => {
        clearInterval(timer);
        await engine.close();
      },
    };
  }

  #serve(engine: Engine): EngineFunctions {
    return serveEngine(
      () => Promise.resolve(engine),
      (error) => this.#log.error(describeError(error)),
    );
  }

  /** Open questions stay open: `call` has seen `lost` and asks the next backend. */
  #lose(backend: Backend): void {
    if (this.#closed) return;
    const next = backend
      .close()
      .catch((error: unknown) => this.#log.error(`the engine did not close cleanly: ${describeError(error)}`))
      .then(() => this.#attach());
    this.#backend = next;
    this.#tellWhenThere(next);
  }

  /** What a window shows may be old by then. Whoever asks in the meantime meets the error if there is one. */
  #tellWhenThere(backend: Promise<Backend>): void {
    backend.then(
      () => this.#options.onEvent?.changed?.(['candidates', 'sessions', 'memory', 'status']),
      () => undefined,
    );
  }

  #retryLater(error: unknown): void {
    this.#note(error);
    if (!this.#options.watch || this.#closed) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      if (this.#closed || this.#backend) return;
      this.#tellWhenThere(this.backend());
    }, this.#times.retry);
  }

  /** The same trouble is logged once, however often it is met. */
  #note(error: unknown): void {
    const trouble = describeError(error);
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    this.#log.warn(`there is no engine that can write: ${trouble}`);
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

function noAnswer(): CarryoverError {
  return new CarryoverError(
    'busy',
    "Carryover's engine did not answer. It may be busy in another window; try again in a while.",
  );
}
