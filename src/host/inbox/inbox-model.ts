import { type Disposable, EventEmitter } from 'vscode';
import type { EngineApi } from '../../shared/engine-api.ts';
import type { Candidate } from '../../shared/model.ts';
import type { Problem, Status } from '../../shared/status.ts';
import type { EngineFeed } from '../engine-feed.ts';
import { type Log, describeError } from '../../shared/log.ts';
import { lastingProblem } from '../lasting.ts';
import type { WorkspacePlace } from '../workspace-project.ts';
import { waitingHere, waitingParts, waitingWords } from './groups.ts';

/** After an answer the engine is left alone for as long as the answer took; so many times that while sessions are read in; in milliseconds at most this. */
const READING_TIMES = 4;
const CALM_MS = 500;

/** The candidates that wait and the engine's state, as last heard. The tree, the panel and the status bar look here. */
export class InboxModel implements Disposable {
  readonly #engine: EngineApi;
  readonly #workspace: WorkspacePlace;
  readonly #log: Log;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  readonly onDidChange = this.#changed.event;
  #candidates: readonly Candidate[] = [];
  #status: Status | null = null;
  /** Why the engine does not even answer. */
  #barred: Problem | undefined;
  #loaded = false;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #disposed = false;
  #soon: NodeJS.Timeout | undefined;
  /** When the engine may be asked again by itself. */
  #calmUntil = -Infinity;

  constructor(engine: EngineApi, feed: EngineFeed, place: WorkspacePlace, log: Log) {
    this.#engine = engine;
    this.#workspace = place;
    this.#log = log;
    this.#subscriptions = [
      feed.onChanged((parts) => {
        if (parts.includes('candidates') || parts.includes('status')) this.#refreshSoon();
      }),
      place.onDidChange(() => {
        this.#changed.fire();
        // Of very many candidates the engine told those of the place before.
        this.#refreshSoon();
      }),
    ];
  }

  /** Open candidates of all projects, strongest first. */
  get candidates(): readonly Candidate[] {
    return this.#candidates;
  }

  /** Null until the engine has answered once. */
  get status(): Status | null {
    return this.#status;
  }

  /** What is wrong, the worst first. */
  get problems(): readonly Problem[] {
    return [...(this.#barred ? [this.#barred] : []), ...(this.#status?.problems ?? [])];
  }

  /** Why the engine does not even answer; undefined while it does, or may yet. */
  get barred(): Problem | undefined {
    return this.#barred;
  }

  get loaded(): boolean {
    return this.#loaded;
  }

  get place() {
    return this.#workspace.place;
  }

  /** What waits for the person who works here; the badge's number. */
  get waiting(): Candidate[] {
    return waitingHere(this.#candidates, this.place);
  }

  /** What `waiting` counts and what it leaves to others, in words; empty when nothing waits anywhere. */
  get waitingWords(): string {
    return waitingWords(this.#candidates, this.place);
  }

  /** The same in two. */
  get waitingParts(): ReturnType<typeof waitingParts> {
    return waitingParts(this.#candidates, this.place);
  }

  find(id: string): Candidate | undefined {
    return this.#candidates.find((candidate) => candidate.id === id);
  }

  /** Waits until both the candidates and the place they are sorted by are known. */
  async ready(): Promise<void> {
    await this.#workspace.known();
    if (!this.#loaded) await this.refresh();
  }

  /** Asks the engine again. Calls while one is under way lead to one more, not to a queue. */
  refresh(): Promise<void> {
    if (this.#next !== undefined) return this.#next;
    if (this.#running === undefined) {
      this.#running = this.#load().finally(() => {
        this.#running = undefined;
      });
      return this.#running;
    }
    this.#next = this.#running.then(() => {
      this.#next = undefined;
      return this.refresh();
    });
    return this.#next;
  }

  /** Waits until all is known that the engine has told of by now, and asks only where that is not under way. */
  async caughtUp(): Promise<void> {
    if (this.#soon !== undefined) {
      clearTimeout(this.#soon);
      this.#soon = undefined;
      return this.refresh();
    }
    if (this.#running === undefined && this.#loaded) return;
    await (this.#next ?? this.#running ?? this.refresh());
  }

  /** At once when nothing was asked for a while, else a moment later: a first look through the sessions tells of hundreds of changes. */
  #refreshSoon(): void {
    if (this.#soon !== undefined) return;
    const wait = Math.max(0, this.#calmUntil - performance.now());
    this.#soon = setTimeout(() => {
      this.#soon = undefined;
      void this.refresh();
    }, wait);
  }

  async #load(): Promise<void> {
    const asked = performance.now();
    try {
      const [status, candidates] = await Promise.all([
        this.#engine.status(),
        this.#engine.candidates({ status: 'open', here: this.place.project }),
      ]);
      this.#status = status;
      this.#candidates = candidates;
      this.#loaded = true;
      this.#barred = undefined;
    } catch (error) {
      // The window closes, and the log is closed already.
      if (this.#disposed) return;
      this.#barred = lastingProblem(error) ?? this.#barred;
      this.#log.warn(`the inbox could not be read: ${describeError(error)}`);
    }
    const now = performance.now();
    const times = this.#status?.progress == null ? 1 : READING_TIMES;
    this.#calmUntil = now + Math.min(CALM_MS, times * (now - asked));
    this.#changed.fire();
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#soon);
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
