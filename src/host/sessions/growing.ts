import { Disposable, type Uri, window } from 'vscode';
import type { EngineApi } from '../../shared/engine-api.ts';
import { type Log, describeError } from '../../shared/log.ts';
import type { Session } from '../../shared/session.ts';
import type { EngineFeed } from '../engine-feed.ts';
import { TRANSCRIPT_SCHEME } from '../ids.ts';

/** A session in work writes several lines in a moment, and each is told of. In milliseconds. */
const GATHER_MS = 100;
/** After an answer the engine is left alone for so many times as long as it took, in milliseconds at most this. */
const CALM_TIMES = 4;
const CALM_MS = 2_000;
/** Sessions that changed last. One that just grew is among them, unless another one started it. */
const NEWEST = 20;

export interface GrowingParts {
  engine: Pick<EngineApi, 'sessions'>;
  feed: EngineFeed;
  log: Log;
  /** The session as a document shows it; undefined when it cannot grow. */
  shown: (uri: Uri) => Session | undefined;
  /** Shows what was said since. */
  grow: (uri: Uri) => Promise<void>;
}

/** Lets the transcripts in sight grow with their sessions. Those out of sight catch up when they come into it. */
export class Growing implements Disposable {
  readonly #parts: GrowingParts;
  readonly #subscriptions: Disposable;
  #soon: NodeJS.Timeout | undefined;
  #calmUntil = -Infinity;
  #running = false;
  #disposed = false;
  /** Something changed while it ran. */
  #again = false;

  constructor(parts: GrowingParts) {
    this.#parts = parts;
    this.#subscriptions = Disposable.from(
      parts.feed.onChanged((changed) => {
        if (changed.includes('sessions')) this.#lookSoon();
      }),
      window.onDidChangeVisibleTextEditors(() => this.#lookSoon()),
    );
  }

  #lookSoon(): void {
    if (this.#disposed) return;
    if (this.#running) this.#again = true;
    else if (this.#soon === undefined && this.#inSight().length > 0)
      this.#soon = setTimeout(
        () => void this.#look(),
        Math.max(GATHER_MS, this.#calmUntil - performance.now()),
      );
  }

  /** Documents that can grow, each once. */
  #inSight(): Uri[] {
    const uris = window.visibleTextEditors
      .map(({ document }) => document.uri)
      .filter((uri) => uri.scheme === TRANSCRIPT_SCHEME && this.#parts.shown(uri) !== undefined);
    return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
  }

  async #look(): Promise<void> {
    this.#soon = undefined;
    this.#running = true;
    const began = performance.now();
    try {
      const newest = await this.#parts.engine.sessions({ limit: NEWEST });
      for (const uri of this.#inSight()) {
        const shown = this.#parts.shown(uri);
        if (shown === undefined) continue;
        const now = newest.find(({ thread }) => thread === shown.thread);
        // One that is not among them may be a sub-agent's, which no list has.
        if (now === undefined ? shown.subagent : hasMore(now, shown)) await this.#parts.grow(uri);
      }
    } catch (error) {
      this.#parts.log.warn(`an open transcript could not go on: ${describeError(error)}`);
    }
    const now = performance.now();
    this.#calmUntil = now + Math.min(CALM_MS, CALM_TIMES * (now - began));
    this.#running = false;
    if (!this.#again) return;
    this.#again = false;
    this.#lookSoon();
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#soon);
    this.#subscriptions.dispose();
  }
}

/** Less is there while all is read again, and its reader is to notice nothing of that. */
function hasMore(now: Session, shown: Session): boolean {
  if (now.messages !== shown.messages) return now.messages > shown.messages;
  return now.turns > shown.turns || now.title !== shown.title;
}
