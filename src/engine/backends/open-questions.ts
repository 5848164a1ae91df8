import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineFunctions, Reply } from '../../shared/engine-rpc.ts';

/** How long a leaving owner waits for what others still ask of it. Decisions take milliseconds; a scan is left to the next owner. */
const GRACE_MS = 2_000;

/** Knows which questions are still being answered, so that an owner does not leave in the middle of somebody's decision. */
export class OpenQuestions {
  readonly #open = new Set<Promise<Reply>>();

  track(engine: EngineFunctions): EngineFunctions {
    return {
      call: (method, params) => {
        const answer = engine.call(method, params);
        this.#open.add(answer);
        void answer.finally(() => this.#open.delete(answer));
        return answer;
      },
    };
  }

  /** Resolves when all are answered, or after a grace. */
  async answered(): Promise<void> {
    const timer = new AbortController();
    const grace = sleep(GRACE_MS, undefined, { signal: timer.signal }).catch(() => undefined);
    await Promise.race([Promise.allSettled(this.#open), grace]);
    timer.abort();
  }
}
