import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import type { AppServer } from './app-server.ts';
import type { MockModel } from './mock-model.ts';
import type { Answer } from './model-script.ts';

const TURN_TIMEOUT_MS = 60_000;
const ON_DISK_TIMEOUT_MS = 10_000;

const turnStarted = z.looseObject({ turn: z.looseObject({ id: z.string() }) });
const turnCompleted = z.looseObject({
  threadId: z.string(),
  turn: z.looseObject({
    id: z.string(),
    status: z.string(),
    error: z.looseObject({ message: z.string() }).nullish(),
  }),
});
const anything = z.looseObject({});

/** How a turn ended. */
export interface TurnEnd {
  /** `completed`, `interrupted` or `failed`. */
  readonly status: string;
  readonly error?: string;
}

/** A turn that is under way. */
export interface RunningTurn {
  readonly turnId: string;
  readonly ended: Promise<TurnEnd>;
  readonly interrupt: () => Promise<void>;
}

/** One thread, driven as the IDE extension drives it. */
export class IdeSession {
  readonly threadId: string;
  readonly #server: AppServer;
  readonly #model: MockModel;
  readonly #sessionFiles: () => Promise<string[]>;

  constructor(server: AppServer, model: MockModel, threadId: string, sessionFiles: () => Promise<string[]>) {
    this.#server = server;
    this.#model = model;
    this.threadId = threadId;
    this.#sessionFiles = sessionFiles;
  }

  /** The thread's session file where it is now. Throws while there is none: Codex writes it at the first turn. */
  async file(): Promise<string> {
    const found = (await this.#sessionFiles()).find((file) => path.basename(file).includes(this.threadId));
    if (found === undefined) throw new Error(`Thread ${this.threadId} has no session file yet.`);
    return found;
  }

  /** Waits until the session file contains a text: what Codex was told is on disk when the command is, not when the call returns. */
  async until(text: string): Promise<void> {
    const deadline = Date.now() + ON_DISK_TIMEOUT_MS;
    for (;;) {
      const written = await this.file()
        .then((file) => readFile(file, 'utf8'))
        .catch(() => '');
      if (written.includes(text)) return;
      if (Date.now() > deadline)
        throw new Error(`"${text}" was not in the session file after ${ON_DISK_TIMEOUT_MS / 1000} s.`);
      await sleep(20);
    }
  }

  /** Sends a message, lets the model give these answers, and waits for the turn's end. */
  async say(text: string, answers: readonly Answer[]): Promise<TurnEnd> {
    return (await this.begin(text, answers)).ended;
  }

  /** Starts a turn and comes back at once. Put a `hold` step into an answer to keep it running until its gate opens. */
  async begin(text: string, answers: readonly Answer[]): Promise<RunningTurn> {
    this.#model.script(answers);
    const ended = this.#nextTurnEnd();
    // Whoever only interrupts never looks at the end; a late timeout must not end the test run.
    ended.catch(() => undefined);
    const input = [{ type: 'text', text, text_elements: [] }];
    const { turn } = await this.#server.call('turn/start', { threadId: this.threadId, input }, turnStarted);
    return {
      turnId: turn.id,
      ended,
      interrupt: async () => {
        await this.#server.call('turn/interrupt', { threadId: this.threadId, turnId: turn.id }, anything);
      },
    };
  }

  /** Compacts the thread; `summary` is what the model answers to the request for one. */
  async compact(summary: string): Promise<TurnEnd> {
    this.#model.script([[{ say: summary, phase: 'final_answer' }]]);
    const ended = this.#nextTurnEnd();
    await this.#server.call('thread/compact/start', { threadId: this.threadId }, anything);
    return ended;
  }

  /** Moves the session file to `archived_sessions`. */
  async archive(): Promise<void> {
    await this.#server.call('thread/archive', { threadId: this.threadId }, anything);
  }

  async #nextTurnEnd(): Promise<TurnEnd> {
    const note = await this.#server.next(
      ({ method, params }) =>
        method === 'turn/completed' && turnCompleted.safeParse(params).data?.threadId === this.threadId,
      TURN_TIMEOUT_MS,
    );
    const { turn } = turnCompleted.parse(note.params);
    const message = turn.error?.message;
    return message === undefined ? { status: turn.status } : { status: turn.status, error: message };
  }
}
