import type { EngineApi } from '../shared/engine-api.ts';
import type { Candidate, Memory } from '../shared/model.ts';
import { RecentMap } from '../shared/recent-map.ts';
import type { Status } from '../shared/status.ts';

/** What the language server needs of the engine. */
export type EnginePort = Pick<EngineApi, 'status' | 'candidates' | 'memory' | 'check'>;

/** Folders whose answers are kept; a person has fewer rule files open. */
const MAX_FOLDERS = 50;

/** The engine's answers, asked once until something changed. A failed question is asked again. */
export class Answers {
  readonly #engine: EnginePort;
  #status: Promise<Status> | undefined;
  #open: Promise<Candidate[]> | undefined;
  readonly #memory = new RecentMap<string, Promise<Memory>>(MAX_FOLDERS);

  constructor(engine: EnginePort) {
    this.#engine = engine;
  }

  status(): Promise<Status> {
    this.#status ??= this.#engine.status().catch((error: unknown) => {
      this.#status = undefined;
      throw error;
    });
    return this.#status;
  }

  /** Candidates that wait, strongest first. */
  openCandidates(): Promise<Candidate[]> {
    this.#open ??= this.#engine.candidates({ status: 'open' }).catch((error: unknown) => {
      this.#open = undefined;
      throw error;
    });
    return this.#open;
  }

  memory(folder: string): Promise<Memory> {
    const known = this.#memory.get(folder);
    if (known !== undefined) return known;
    const asked = this.#engine.memory(folder).catch((error: unknown) => {
      this.#memory.delete(folder);
      throw error;
    });
    this.#memory.set(folder, asked);
    return asked;
  }

  forget(): void {
    this.#status = undefined;
    this.#open = undefined;
    this.#memory.clear();
  }
}
