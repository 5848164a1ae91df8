import type { Problem, Progress } from '../shared/status.ts';
import { isNoHome } from './no-home.ts';

/** What a person reads where the engine has ended for good. */
export const STOPPED = "Carryover's engine stopped. Run “Carryover: Scan Sessions Now” to start it again.";

export interface StatusWord {
  kind: 'problem' | 'indexing' | 'waiting';
  text: string;
  tooltip: string;
}

/** What the status bar says, or undefined when there is nothing to say. A problem comes before work, work before the nudge. */
export function statusWord(state: {
  stopped: boolean;
  problems: readonly Problem[];
  /** Only while the sessions are read for the first time. */
  progress: Progress | null;
  /** Candidates to nudge about; 0 when there is no need to. */
  waiting: number;
  /** What these are, and what is not counted. */
  waitingWords: string;
}): StatusWord | undefined {
  if (state.stopped)
    return {
      kind: 'problem',
      text: '$(warning) Carryover',
      tooltip: STOPPED,
    };
  // Whoever has no Codex needs no warning for ever; the Inbox says what is missing.
  const problem = state.problems.find((each) => !isNoHome(each));
  if (problem !== undefined)
    return { kind: 'problem', text: '$(warning) Carryover', tooltip: problem.message };
  if (state.progress !== null) {
    const { doneBytes, totalBytes, doneFiles, totalFiles } = state.progress;
    const percent = totalBytes === 0 ? 0 : Math.min(99, Math.floor((doneBytes / totalBytes) * 100));
    return {
      kind: 'indexing',
      text: `$(sync~spin) ${percent} %`,
      tooltip: `Carryover reads your Codex sessions for the first time: ${doneFiles} of ${totalFiles} files.`,
    };
  }
  if (state.waiting > 0)
    return {
      kind: 'waiting',
      text: `$(inbox) ${state.waiting} to review`,
      tooltip: `Carryover: ${state.waiting} to review: ${state.waitingWords}. Click to open the review panel.`,
    };
  return undefined;
}
