import { parseQuery } from '../recall/query.ts';
import { searchMessages } from '../recall/search.ts';
import { renderTranscript } from '../recall/transcript.ts';
import { attempt } from '../shared/attempt.ts';
import type { EngineApi } from '../shared/engine-api.ts';
import type { Candidate } from '../shared/model.ts';
import { withHeardIn } from './candidates/heard-in.ts';
import type { Emitter } from './emitter.ts';
import { type EngineOptions, type EngineParts, makeParts } from './engine-parts.ts';
import { scanMemory } from './safety/memory-scan.ts';
import { openStateFolder } from './state-folder.ts';

const RECALL_LIMIT = 50;

/**
 * The engine of one state folder: hands each question to the part that answers it. Only the folder's owner may open it
 * (src/engine/connect.ts sees to that).
 */
export class Engine implements EngineApi {
  readonly events: Emitter;
  readonly #parts: EngineParts;

  static async open(options: EngineOptions): Promise<Engine> {
    const state = await openStateFolder(options);
    try {
      const parts = makeParts(options, state);
      await parts.review.recover();
      return new Engine(parts);
    } catch (error) {
      state.store.close();
      throw error;
    }
  }

  private constructor(parts: EngineParts) {
    this.#parts = parts;
    this.events = parts.events;
  }

  /** Starts watching and takes in what is new; answers at once. */
  start(): void {
    this.#parts.intake.start();
  }

  async close(): Promise<void> {
    this.#parts.secrets.stop();
    await this.#parts.intake.close();
    await this.#parts.secrets.settled();
    this.events.close();
    try {
      this.#parts.intake.flush();
    } finally {
      this.#parts.store.close();
    }
  }

  status: EngineApi['status'] = () => this.#parts.status.status();

  scan: EngineApi['scan'] = () => this.#parts.intake.scan();

  rebuild: EngineApi['rebuild'] = () => this.#parts.intake.rebuild();

  stopRebuild: EngineApi['stopRebuild'] = () => attempt(() => this.#parts.intake.stopRebuild());

  /** Sessions are read in, and what was heard changes all the time. */
  get #isBusy(): boolean {
    return this.#parts.intake.progress !== null;
  }

  countOpen: EngineApi['countOpen'] = () => this.#parts.candidates.countOpen(undefined, this.#isBusy);

  candidates: EngineApi['candidates'] = async (filter) => {
    const listed = await this.#withHeardIn(await this.#parts.candidates.list(filter, this.#isBusy));
    return this.#parts.conflicts.attach(listed, this.#parts.candidates.waiting());
  };

  candidate: EngineApi['candidate'] = async (id) => {
    const candidate = await this.#candidate(id);
    const [found] = await this.#parts.conflicts.attach([candidate], this.#parts.candidates.waiting());
    return found ?? candidate;
  };

  async #candidate(id: string): Promise<Candidate> {
    await this.#parts.candidates.prepareFor(id);
    const candidate = this.#parts.candidates.get(id);
    const [found] = await this.#withHeardIn([candidate]);
    return found ?? candidate;
  }

  #withHeardIn(candidates: readonly Candidate[]): Promise<Candidate[]> {
    return withHeardIn(candidates, {
      foldersOf: (candidate) => this.#parts.candidates.foldersOf(candidate),
      projectOf: (folder) => this.projectOf(folder),
    });
  }

  preview: EngineApi['preview'] = async (id, change) =>
    this.#parts.review.preview(await this.#candidate(id), change);

  approve: EngineApi['approve'] = async (id, approval) => {
    const decided = await this.#parts.review.approve(await this.#candidate(id), approval);
    this.events.changed('candidates', 'memory', 'status');
    return decided;
  };

  archive: EngineApi['archive'] = async (id) => {
    await this.#parts.candidates.prepareFor(id);
    const decided = await this.#parts.review.archive(this.#parts.candidates.get(id));
    this.events.changed('candidates', 'status');
    return decided;
  };

  previewRetire: EngineApi['previewRetire'] = (rule) => this.#parts.review.previewRetire(rule);

  retire: EngineApi['retire'] = async (rule) => {
    const decided = await this.#parts.review.retire(rule);
    this.events.changed('candidates', 'memory', 'status');
    return decided;
  };

  undo: EngineApi['undo'] = async (id) => {
    const undone = await this.#parts.review.undo(id);
    this.events.changed('candidates', 'memory', 'status');
    return undone;
  };

  decisions: EngineApi['decisions'] = ({ limit }) => attempt(() => this.#parts.review.decisions(limit));

  recall: EngineApi['recall'] = ({ query, project, limit }) =>
    attempt(() => {
      this.#parts.intake.settle();
      return searchMessages(this.#parts.store.db, {
        query: parseQuery(query),
        project: project ?? undefined,
        limit: limit ?? RECALL_LIMIT,
        now: this.#parts.now(),
        gathered: this.#parts.messages.index.hasGathered,
      });
    });

  sessions: EngineApi['sessions'] = (filter) => attempt(() => this.#parts.sessions.list(filter));

  transcript: EngineApi['transcript'] = (thread, { line, from }) =>
    attempt(() => {
      const { messages, ...cut } =
        from === undefined
          ? this.#parts.messages.around(thread, line)
          : this.#parts.messages.from(thread, from);
      return renderTranscript(this.#parts.sessions.get(thread), messages, {
        ...cut,
        headed: from !== undefined,
      });
    });

  memory: EngineApi['memory'] = (folder) => this.#parts.memory(folder);

  brief: EngineApi['brief'] = (folder, query) => this.#parts.journey.brief(folder, query);

  journey: EngineApi['journey'] = (folder) => this.#parts.journey.journey(folder);

  projectOf(folder: string): Promise<string> {
    return this.#parts.projects.of(folder);
  }

  check: EngineApi['check'] = (text) => this.#parts.gate.scan(text);

  // Loaded when it is asked for: the words of learning are half of the code, and other answers need none of them.
  explain: EngineApi['explain'] = async (text) => (await import('../learn/explain.ts')).explain(text);

  scanMemory: EngineApi['scanMemory'] = (folder) =>
    scanMemory({ codexHome: this.#parts.codexHome, folder, gate: this.#parts.gate });

  newMemorySecrets: EngineApi['newMemorySecrets'] = (folder) => this.#parts.memorySecrets.untold(folder);

  ignoreMemorySecrets: EngineApi['ignoreMemorySecrets'] = (files) =>
    attempt(() => this.#parts.memorySecrets.ignore(files));

  reportSecrets: EngineApi['reportSecrets'] = (what) => attempt(() => this.#parts.secrets[what]());
}
