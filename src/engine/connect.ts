import type { EngineApi } from '../shared/engine-api.ts';
import { type EngineMethod, type Reply, engineClient } from '../shared/engine-rpc.ts';
import { CarryoverError } from '../shared/errors.ts';
import { type Log, describeError } from '../shared/log.ts';
import { Until } from '../shared/until.ts';
import { within } from '../shared/within.ts';
import { mayTryAgain } from '../store/files.ts';
import { type Backend, type BackendOptions, isLong } from './backends/backend.ts';
import { followedBackend } from './backends/followed.ts';
import { ownedBackend } from './backends/owned.ts';
import { type ReadOnlyOptions, readOnlyBackend } from './backends/read-only.ts';
import { silentLog } from './line-log.ts';
import { noHome, wouldMakeHome } from './locations.ts';
import type { Connection } from './ownership/connection.ts';
import { claimOwnership } from './ownership/ownership.ts';

export interface ConnectOptions extends Omit<BackendOptions, 'log'> {
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

/** A way to the engine, and how to wait for its answers. */
interface Attached extends Backend {
  untilLost: Until;
}

/** What changes something is not asked twice: the first answer may have been lost after the deed. */
const CHANGING: readonly EngineMethod[] = ['approve', 'archive', 'retire', 'undo'];
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
  readonly #options: BackendOptions;
  readonly #times: Times;
  #backend: Promise<Attached> | undefined;
  #retry: NodeJS.Timeout | undefined;
  /** The last trouble that was logged. */
  #trouble = '';
  #closed = false;
  /** The owner hung a moment ago. */
  #hung = false;

  constructor(options: ConnectOptions) {
    const { times, log = silentLog, ...rest } = options;
    this.#options = { ...rest, log };
    this.#times = { ...TIMES, ...times };
  }

  backend(): Promise<Attached> {
    if (this.#closed) return Promise.reject(new CarryoverError('cancelled', 'Carryover is closing.'));
    this.#backend ??= this.#attach();
    return this.#backend;
  }

  async call(method: EngineMethod, params: readonly unknown[]): Promise<Reply> {
    for (let tries = 1; ; tries++) {
      const backend = await this.backend();
      const limit = isLong(method) ? undefined : this.#times.answer;
      const answer = await backend.untilLost.get(
        within(limit, backend.functions.call(method, params), noAnswer),
      );
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

  async #attach(): Promise<Attached> {
    try {
      const backend = await this.#find();
      this.#hung = false;
      void backend.lost.then(() => this.#lose(backend));
      if (this.#trouble !== '') this.#options.log.info('the engine is there again');
      this.#trouble = '';
      return { ...backend, untilLost: new Until(backend.lost) };
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
      const reason = noHome(this.#options.codexHome, 'Run Codex once, and Carryover starts by itself.');
      return await this.#readOnly(reason, async () => !(await wouldMakeHome(this.#options)));
    }
    try {
      const claim = await claimOwnership(stateDir, {
        heartbeat,
        patience: this.#hung ? patience * SHORT_PATIENCE : patience,
      });
      if (claim.role === 'follower') return this.#follow(claim.connection);
      try {
        return await ownedBackend(claim, this.#options);
      } catch (error) {
        await claim.release();
        throw error;
      }
    } catch (error) {
      if (!(error instanceof CarryoverError) || error.code !== 'cannot-write') throw error;
      return await this.#readOnly(error, () => mayTryAgain(stateDir, error));
    }
  }

  #follow(connection: Connection): Backend {
    return followedBackend(connection, {
      onEvent: this.#options.onEvent ?? {},
      ping: this.#times.ping,
      onHung: () => {
        this.#hung = true;
        this.#options.log.warn('the window that owns the index does not answer any more');
      },
    });
  }

  async #readOnly(reason: CarryoverError, isOver: ReadOnlyOptions['isOver']): Promise<Backend> {
    const { retry } = this.#times;
    const backend = await readOnlyBackend({ ...this.#options, reason, isOver, retry });
    this.#note(reason);
    return backend;
  }

  /** Open questions stay open: `call` has seen `lost` and asks the next backend. */
  #lose(backend: Backend): void {
    if (this.#closed) return;
    const next = backend
      .close()
      .catch((error: unknown) =>
        this.#options.log.error(`the engine did not close cleanly: ${describeError(error)}`),
      )
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
    this.#options.log.warn(`there is no engine that can write: ${trouble}`);
  }
}

function noAnswer(): CarryoverError {
  return new CarryoverError(
    'busy',
    "Carryover's engine did not answer. It may be busy in another window; try again in a while.",
  );
}
