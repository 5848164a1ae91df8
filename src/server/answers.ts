import type { EngineApi } from '../shared/engine-api.ts';
import type { Candidate, Memory } from '../shared/model.ts';
import { RecentMap } from '../shared/recent-map.ts';
import type { Status } from '../shared/status.ts';

/** What the language server needs of the engine. */
export type EnginePort = Pick<EngineApi, 'status' | 'candidates' | 'memory' | 'projectOf' | 'check'>;

/** Folders whose answers are kept; a person has fewer rule files open. */
const MAX_FOLDERS = 50;

/** The engine's answers, asked once until something changed. A failed question is asked again. */
export class Answers {
  readonly #engine: EnginePort;
  #status: Promise<Status> | undefined;
  readonly #open = new RecentMap<string, Promise<Candidate[]>>(MAX_FOLDERS);
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

  /** Candidates that wait, strongest first. Where very many do, those of the folder's project are among them. */
  openCandidates(folder: string): Promise<Candidate[]> {
    return onceFor(this.#open, folder, async () => {
      const here = await this.#engine.projectOf(folder);
      return this.#engine.candidates({ status: 'open', here });
    });
  }

  memory(folder: string): Promise<Memory> {
    return onceFor(this.#memory, folder, () => this.#engine.memory(folder));
  }

  forget(): void {
    this.#status = undefined;
    this.#open.clear();
    this.#memory.clear();
  }
}

function onceFor<T>(known: RecentMap<string, Promise<T>>, folder: string, ask: () => Promise<T>): Promise<T> {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const asked = ask().catch((error: unknown) => {
    known.delete(folder);
    throw error;
  });
  known.set(folder, asked);
  return asked;
}
