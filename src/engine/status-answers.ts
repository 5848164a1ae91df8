import path from 'node:path';
import { claudeProjects } from '../claude/home.ts';
import { codexHomeState } from '../codex/home.ts';
import { count } from '../shared/amounts.ts';
import { CarryoverError } from '../shared/errors.ts';
import { isFolder } from '../shared/is-there.ts';
import type { Problem, Status } from '../shared/status.ts';
import type { Intake } from './reading/intake.ts';
import { type Locations, noHome } from './locations.ts';
import type { Sessions } from './sessions.ts';
import { DECISIONS_FILE } from './state-folder.ts';

export interface StatusOptions extends Locations {
  /** Whether sessions are taken in by themselves: until the first pass the engine is then starting. */
  watch: boolean;
  /** The engine of the index and its version. */
  database: string;
  readOnly?: CarryoverError | undefined;
  intake: Intake;
  sessions: Sessions;
  /** Lines of the decisions journal that could not be read. */
  unreadDecisions: number;
}

/** What else can be done where Codex has no home, in the words of the editor. */
const ADVICE = 'Run Codex once, or set carryover.codexHome to where it keeps its files.';

/** Answers how the engine is, and what is wrong and what to do about it. */
export class StatusAnswers {
  readonly #options: StatusOptions;

  constructor(options: StatusOptions) {
    this.#options = options;
  }

  async status(): Promise<Status> {
    const { codexHome, stateDir, database, watch, intake, sessions } = this.#options;
    const { progress, lastScan } = intake;
    const problems = await this.#problems();
    const idle = lastScan === null && watch ? 'starting' : 'ready';
    return {
      state: progress ? 'indexing' : problems.length > 0 ? 'problem' : idle,
      progress,
      codexHome,
      stateDir,
      database,
      claude: await this.#claude(),
      ...sessions.count(),
      problems,
      watching: intake.watching,
      lastScan,
      ownerPid: process.pid,
    };
  }

  async #claude(): Promise<Status['claude']> {
    const home = this.#options.claudeHome || null;
    const found = home !== null && (await isFolder(claudeProjects(home)));
    return { home, found, sessions: this.#options.sessions.countClaude() };
  }

  async #problems(): Promise<Problem[]> {
    const { readOnly, codexHome, intake } = this.#options;
    const problems = intake.problems;
    const ours: Problem[] = [
      ...this.#unreadDecisions(),
      ...(readOnly && readOnly.code !== 'codex-home-missing' ? [readOnly] : []),
      ...(await homeProblem(codexHome)),
    ];
    for (const { code, message } of ours)
      if (problems.every((known) => known.message !== message)) problems.unshift({ code, message });
    return problems;
  }

  #unreadDecisions(): Problem[] {
    const { unreadDecisions, stateDir } = this.#options;
    if (unreadDecisions === 0) return [];
    const message = `${count(unreadDecisions, 'line')} of ${path.join(stateDir, DECISIONS_FILE)} cannot be read, so what was decided there is not known. Close every editor, then put right what is wrong there or take it out.`;
    return [{ code: 'state-unusable', message }];
  }
}

async function homeProblem(codexHome: string): Promise<CarryoverError[]> {
  const state = await codexHomeState(codexHome);
  if (state === 'missing') return [noHome(codexHome, ADVICE)];
  if (state === 'used') return [];
  return [new CarryoverError('codex-home-empty', `There is nothing of Codex in ${codexHome} yet. ${ADVICE}`)];
}
