import path from 'node:path';
import { pointsHere } from '../learn/language/together/points-here.ts';
import { Messages } from '../recall/messages.ts';
import { type Review, type ReviewOptions, createReview } from '../review/review.ts';
import { fencedRuleFiles } from '../review/rule-files.ts';
import { createGate } from '../safety/gate.ts';
import type { Candidate, Memory } from '../shared/model.ts';
import { CandidateList } from './candidates/candidate-list.ts';
import { Candidates, type CandidatesOptions } from './candidates/candidates.ts';
import { Conflicts } from './candidates/conflicts.ts';
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
import { MemorySecrets } from './safety/memory-secrets.ts';
import { createSecretReporter } from './safety/secret-report.ts';
import { Sessions } from './sessions.ts';
import { Settings } from './settings.ts';
import type { StateFolder, StateFolderOptions } from './state-folder.ts';
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

export type EngineParts = ReturnType<typeof makeParts>;

/** Makes the parts of an engine, and gives each what it needs of the others. Nothing is begun. */
export function makeParts(options: EngineOptions, state: StateFolder) {
  const { codexHome, stateDir, claudeHome } = options;
  const known = makeKnown(options, state, {
    decidedAs: (project, idUnder) =>
      projects.nameOf(project, (name) => review.statusOf(idUnder(name)) !== 'open') ?? project,
  });
  const deciding = makeDeciding(options, state, { ...known, placeOf: (file) => projects.placeOf(file) });
  const { db, gate, now, settings, sessions, given, episodes } = known;
  const { candidates, review } = deciding;
  const projects = new Projects({
    ...{ db, settings, statusOf: (id) => review.statusOf(id) },
    rulesAreMoved: (from, to) => review.areMoved(from, to),
  });
  const projectOf = (folder: string): Promise<string> => projects.of(folder);
  const intake = makeIntake(options, { ...known, ...deciding, projects });
  const status = new StatusAnswers({
    ...{ codexHome, stateDir, claudeHome, watch: options.watch, readOnly: options.readOnly },
    ...{ database: state.store.engine, intake, sessions, unreadDecisions: state.journal.skipped },
  });
  const secrets = createSecretReporter(codexHome, gate, claudeHome);
  const memorySecrets = new MemorySecrets({ codexHome, stateDir, gate, fence: state.fence });
  const memory = (folder: string): Promise<Memory> =>
    memoryOf(folder, {
      ...{ codexHome, gate, now, given, projectOf, decisions: review },
      checkoutsOf: (each) => projects.checkoutsOf(each),
      prepare: (approved) => candidates.prepareRules(approved, intake.progress !== null),
      heardAt: (...rule) => candidates.heardAt(...rule),
    });
  const journey = new JourneyAnswers({ episodes, gate, now, candidates, memory, projectOf });
  return {
    ...{ codexHome, store: state.store, ...known, ...deciding },
    ...{ projects, intake, status, secrets, memorySecrets, memory, journey },
  };
}

/** What is known of sessions, as it stands in the index. */
function makeKnown(
  { now = Date.now }: EngineOptions,
  { store: { db } }: StateFolder,
  { decidedAs }: Required<Pick<CandidatesOptions, 'decidedAs'>>,
) {
  const gate = createGate();
  return {
    ...{ db, gate, now, events: new Emitter() },
    settings: new Settings(db),
    sessions: new Sessions(db, now),
    messages: new Messages(db),
    heard: new Candidates({ db, gate, now, decidedAs }),
    given: new GivenRules(db),
    episodes: new Episodes(db),
  };
}
type Known = ReturnType<typeof makeKnown>;

/** The candidates, what speaks against each, and what was decided. Each asks the others, once all are there. */
function makeDeciding(
  { codexHome, stateDir }: EngineOptions,
  { journal, fence }: StateFolder,
  { db, gate, now, events, sessions, heard, placeOf }: Known & Required<Pick<ReviewOptions, 'placeOf'>>,
) {
  const meanings = new Meanings();
  const candidates = new CandidateList({
    ...{ db, now, meanings },
    ...{ held: () => heard.held, changed: () => heard.takeChanged(), renamed: () => sessions.renamed },
    completed: () => events.changed('candidates', 'memory'),
    revision: () => `${heard.revision} ${journal.entries().length}`,
    decisions: () => journal.entries().length,
    statusOf: (id) => review.statusOf(id),
    putAway: (id) => review.putAway(id),
    approvedText: (id) => review.approvedText(id),
  });
  const foldersOf = (candidate: Candidate) => candidates.foldersOf(candidate);
  const conflicts = new Conflicts({
    ...{ meanings, gate, foldersOf },
    rulesFor: (project) =>
      readStandingRules({ codexHome, project, folders: sessions.foldersOf(project), decisions: review }),
  });
  const review: Review = createReview({
    ...{ codexHome, stateDir, journal, gate, now, foldersOf, pointsHere, placeOf },
    metIn: (candidate, project) => candidates.metIn(candidate, project),
    conflictsOf: (candidate, rule) => conflicts.of({ candidate, ...rule }, candidates.waiting()),
    files: fencedRuleFiles(fence),
  });
  return { candidates, conflicts, review };
}
type Deciding = ReturnType<typeof makeDeciding>;

/** What takes sessions in. */
function makeIntake(
  { codexHome, claudeHome, watch, firstPollMs, bundle, readOnly, log, heardBy }: EngineOptions,
  { heard, candidates, review, projects, ...known }: Known & Deciding & { projects: Projects },
) {
  const { db, gate, now, events, settings, sessions, messages, given, episodes } = known;
  return new Intake({
    ...{ codexHome, claudeHome, watch, firstPollMs, bundle, readOnly, log },
    ...{ db, gate, now, events, settings, sessions, messages, given, episodes, candidates: heard },
    heardBy: heardBy ?? ownHeardBy(),
    settleProjects: () => projects.settle(),
    // A folder of another system, or none at all, would count as whatever stands there beside this process.
    projectOf: async (cwd) => (path.isAbsolute(cwd) ? projects.of(cwd) : null),
    folderIn: async (cwd) => (path.isAbsolute(cwd) ? projects.folderIn(cwd) : ''),
    statusOf: (id) => review.statusOf(id),
    decided: () => candidates.decided(),
    countOpen: (project, hurried) => candidates.countOpen(project, hurried),
  });
}
