import path from 'node:path';
import { pointsHere } from '../learn/language/together/points-here.ts';
import { Messages } from '../recall/messages.ts';
import { parseQuery } from '../recall/query.ts';
import { searchMessages } from '../recall/search.ts';
import { renderTranscript } from '../recall/transcript.ts';
import { type Review, type ReviewOptions, createReview } from '../review/review.ts';
import { fencedRuleFiles } from '../review/rule-files.ts';
import { type Gate, createGate } from '../safety/gate.ts';
import { attempt } from '../shared/attempt.ts';
import type { EngineApi } from '../shared/engine-api.ts';
import type { Candidate } from '../shared/model.ts';
import type { Store } from '../store/store.ts';
import { CandidateList } from './candidates/candidate-list.ts';
import { Candidates } from './candidates/candidates.ts';
import { Conflicts } from './candidates/conflicts.ts';
import { withHeardIn } from './candidates/heard-in.ts';
import { Meanings } from './candidates/meanings.ts';
import { Emitter } from './emitter.ts';
import { Episodes } from './journey/episodes.ts';
import { JourneyAnswers } from './journey/journey.ts';
import type { Locations } from './locations.ts';
import { memoryOf } from './memory.ts';
import { Projects } from './projects.ts';
import { type HeardBy, ownHeardBy } from './reading/heard-by.ts';
import { Intake } from './reading/intake.ts';
import { GivenRules } from './rules/given-rules.ts';
import { readStandingRules } from './rules/standing-rules.ts';
import { scanMemory } from './safety/memory-scan.ts';
import { MemorySecrets } from './safety/memory-secrets.ts';
import { type SecretReporter, createSecretReporter } from './safety/secret-report.ts';
import { Sessions } from './sessions.ts';
import { Settings } from './settings.ts';
import { type StateFolder, type StateFolderOptions, openStateFolder } from './state-folder.ts';
import { StatusAnswers } from './status-answers.ts';

/** With `readOnly` it answers from what is there, takes nothing in and decides nothing. */
export interface EngineOptions extends Locations, StateFolderOptions {
  /** Watch the session folders and take in what is new by itself. */
  watch: boolean;
  /** As in `WatchOptions` of codex/watch.ts. */
  firstPollMs?: number;
  now?: () => number;
  /** The engine's bundle, where there is one: a large pass then reads in a thread of its own. */
  bundle?: string | undefined;
  /** For tests: what another version would say of its learning. */
  heardBy?: HeardBy;
}

const RECALL_LIMIT = 50;

/**
 * The engine of one state folder: puts the parts together and hands each question to the one that answers it. Only the folder's owner may
 * open it (src/engine/connect.ts sees to that).
 */
export class Engine implements EngineApi {
  readonly events = new Emitter();
  readonly #options: EngineOptions;
  readonly #now: () => number;
  readonly #store: Store;
  readonly #gate: Gate;
  readonly #review: Review;
  readonly #settings: Settings;
  readonly #sessions: Sessions;
  readonly #messages: Messages;
  readonly #candidates: CandidateList;
  readonly #conflicts: Conflicts;
  readonly #given: GivenRules;
  readonly #journey: JourneyAnswers;
  readonly #intake: Intake;
  readonly #status: StatusAnswers;
  readonly #secrets: SecretReporter;
  readonly #memorySecrets: MemorySecrets;
  readonly #projects: Projects;

  static async open(options: EngineOptions): Promise<Engine> {
    const state = await openStateFolder(options);
    try {
      const engine = new Engine(options, state);
      await engine.#review.recover();
      return engine;
    } catch (error) {
      state.store.close();
      throw error;
    }
  }

  private constructor(options: EngineOptions, { store, journal, fence }: StateFolder) {
    const { db } = store;
    const now = options.now ?? Date.now;
    const gate = createGate();
    const { codexHome, stateDir } = options;
    this.#options = options;
    this.#now = now;
    this.#store = store;
    this.#gate = gate;
    this.#settings = new Settings(db);
    this.#sessions = new Sessions(db, now);
    this.#messages = new Messages(db);
    const meanings = new Meanings();
    const candidates = new Candidates({ db, gate, now });
    const given = new GivenRules(db);
    this.#given = given;
    const episodes = new Episodes(db);
    this.#candidates = new CandidateList({
      ...{ db, now, meanings },
      ...{ held: () => candidates.held, changed: () => candidates.takeChanged() },
      renamed: () => this.#sessions.renamed,
      revision: () => `${candidates.revision} ${journal.entries().length}`,
      decisions: () => journal.entries().length,
      statusOf: (id) => this.#review.statusOf(id),
      putAway: (id) => this.#review.putAway(id),
      approvedText: (id) => this.#review.approvedText(id),
    });
    const foldersOf = (candidate: Candidate) => this.#candidates.foldersOf(candidate);
    this.#conflicts = new Conflicts({
      ...{ meanings, gate, foldersOf },
      rulesFor: (project) => {
        const folders = this.#sessions.foldersOf(project);
        return readStandingRules({ codexHome, project, folders, decisions: this.#review });
      },
    });
    const metIn: ReviewOptions['metIn'] = (candidate, project) => this.#candidates.metIn(candidate, project);
    const conflictsOf: ReviewOptions['conflictsOf'] = (candidate, rule) =>
      this.#conflicts.of({ candidate, ...rule }, this.#candidates.waiting());
    this.#review = createReview({
      ...{ codexHome, stateDir, journal, gate, now, foldersOf, metIn, conflictsOf, pointsHere },
      files: fencedRuleFiles(fence),
    });
    this.#projects = new Projects({
      db,
      settings: this.#settings,
      statusOf: (id) => this.#review.statusOf(id),
    });
    this.#intake = new Intake({
      ...{
        codexHome,
        claudeHome: options.claudeHome,
        watch: options.watch,
        firstPollMs: options.firstPollMs,
        bundle: options.bundle,
        readOnly: options.readOnly,
      },
      ...{ log: options.log, now, db, gate, settings: this.#settings, events: this.events },
      ...{ sessions: this.#sessions, messages: this.#messages, candidates, given, episodes },
      settleProjects: () => this.#projects.settle(),
      // A folder of another system, or none at all, would count as whatever stands there beside this process.
      projectOf: async (cwd) => (path.isAbsolute(cwd) ? this.projectOf(cwd) : null),
      statusOf: (id) => this.#review.statusOf(id),
      heardBy: options.heardBy ?? ownHeardBy(),
      decided: () => this.#candidates.decided(),
      countOpen: (project, hurried) => this.#candidates.countOpen(project, hurried),
    });
    this.#status = new StatusAnswers({
      ...{ codexHome, stateDir, claudeHome: options.claudeHome, watch: options.watch },
      database: store.engine,
      ...{ readOnly: options.readOnly, intake: this.#intake, sessions: this.#sessions },
      countOpen: (hurried) => this.#candidates.countOpen(undefined, hurried),
    });
    this.#secrets = createSecretReporter(codexHome, gate, options.claudeHome);
    this.#memorySecrets = new MemorySecrets({ codexHome, stateDir, gate, fence });
    this.#journey = new JourneyAnswers({
      ...{ episodes, gate, now, candidates: this.#candidates },
      memory: (folder) => this.memory(folder),
      projectOf: (folder) => this.projectOf(folder),
    });
  }

  /** Starts watching and takes in what is new; answers at once. */
  start(): void {
    this.#intake.start();
  }

  async close(): Promise<void> {
    this.#secrets.stop();
    await this.#intake.close();
    await this.#secrets.settled();
    this.events.close();
    try {
      this.#intake.flush();
    } finally {
      this.#store.close();
    }
  }

  status: EngineApi['status'] = () => this.#status.status();

  scan: EngineApi['scan'] = () => this.#intake.scan();

  rebuild: EngineApi['rebuild'] = () => this.#intake.rebuild();

  stopRebuild: EngineApi['stopRebuild'] = () => attempt(() => this.#intake.stopRebuild());

  /** Sessions are read in, and what was heard changes all the time. */
  get #isBusy(): boolean {
    return this.#intake.progress !== null;
  }

  candidates: EngineApi['candidates'] = async (filter) => {
    const listed = await this.#withHeardIn(await this.#candidates.list(filter, this.#isBusy));
    return this.#conflicts.attach(listed, this.#candidates.waiting());
  };

  candidate: EngineApi['candidate'] = async (id) => {
    const candidate = await this.#candidate(id);
    const [found] = await this.#conflicts.attach([candidate], this.#candidates.waiting());
    return found ?? candidate;
  };

  async #candidate(id: string): Promise<Candidate> {
    await this.#candidates.prepare();
    const candidate = this.#candidates.get(id);
    const [found] = await this.#withHeardIn([candidate]);
    return found ?? candidate;
  }

  #withHeardIn(candidates: readonly Candidate[]): Promise<Candidate[]> {
    return withHeardIn(candidates, {
      foldersOf: (candidate) => this.#candidates.foldersOf(candidate),
      projectOf: (folder) => this.projectOf(folder),
    });
  }

  preview: EngineApi['preview'] = async (id, change) =>
    this.#review.preview(await this.#candidate(id), change);

  approve: EngineApi['approve'] = async (id, approval) => {
    const decided = await this.#review.approve(await this.#candidate(id), approval);
    this.events.changed('candidates', 'memory', 'status');
    return decided;
  };

  archive: EngineApi['archive'] = async (id) => {
    await this.#candidates.prepare();
    const decided = await this.#review.archive(this.#candidates.get(id));
    this.events.changed('candidates', 'status');
    return decided;
  };

  previewRetire: EngineApi['previewRetire'] = (rule) => this.#review.previewRetire(rule);

  retire: EngineApi['retire'] = async (rule) => {
    const decided = await this.#review.retire(rule);
    this.events.changed('candidates', 'memory', 'status');
    return decided;
  };

  undo: EngineApi['undo'] = async (id) => {
    const undone = await this.#review.undo(id);
    this.events.changed('candidates', 'memory', 'status');
    return undone;
  };

  decisions: EngineApi['decisions'] = ({ limit }) => attempt(() => this.#review.decisions(limit));

  recall: EngineApi['recall'] = ({ query, project, limit }) =>
    attempt(() => {
      this.#intake.settle();
      return searchMessages(this.#store.db, {
        query: parseQuery(query),
        project: project ?? undefined,
        limit: limit ?? RECALL_LIMIT,
        now: this.#now(),
        gathered: this.#messages.index.hasGathered,
      });
    });

  sessions: EngineApi['sessions'] = (filter) => attempt(() => this.#sessions.list(filter));

  transcript: EngineApi['transcript'] = (thread, { line, from }) =>
    attempt(() => {
      const { messages, ...cut } =
        from === undefined ? this.#messages.around(thread, line) : this.#messages.from(thread, from);
      return renderTranscript(this.#sessions.get(thread), messages, { ...cut, headed: from !== undefined });
    });

  memory: EngineApi['memory'] = async (folder) => {
    await this.#candidates.prepare(this.#isBusy);
    return memoryOf(folder, {
      ...{ codexHome: this.#options.codexHome, gate: this.#gate, now: this.#now },
      ...{ decisions: this.#review, given: this.#given },
      projectOf: (each) => this.projectOf(each),
      heardAt: (...rule) => this.#candidates.heardAt(...rule),
    });
  };

  brief: EngineApi['brief'] = (folder, query) => this.#journey.brief(folder, query);

  journey: EngineApi['journey'] = (folder) => this.#journey.journey(folder);

  projectOf(folder: string): Promise<string> {
    return this.#projects.of(folder);
  }

  check: EngineApi['check'] = (text) => this.#gate.scan(text);

  // Loaded when it is asked for: the words of learning are half of the code, and other answers need none of them.
  explain: EngineApi['explain'] = async (text) => (await import('../learn/explain.ts')).explain(text);

  scanMemory: EngineApi['scanMemory'] = (folder) =>
    scanMemory({ codexHome: this.#options.codexHome, folder, gate: this.#gate });

  newMemorySecrets: EngineApi['newMemorySecrets'] = (folder) => this.#memorySecrets.untold(folder);

  ignoreMemorySecrets: EngineApi['ignoreMemorySecrets'] = (files) =>
    attempt(() => this.#memorySecrets.ignore(files));

  reportSecrets: EngineApi['reportSecrets'] = (what) => attempt(() => this.#secrets[what]());
}
