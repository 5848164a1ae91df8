import type { Problem } from '../shared/status.ts';

/** What is wrong and what to do about it; `advice` is null where the message says that itself. */
export interface ToldProblem {
  readonly message: string;
  readonly advice: string | null;
}

/**
 * A problem of the engine's in the words of the command line. Without a folder no command comes this far: what the engine calls none is
 * one in which nothing but our own files stands. And its way out is the editor's setting.
 */
export function toldProblem({ code, message }: Problem, codexHome: string): ToldProblem {
  if (code !== 'codex-home-missing' && code !== 'codex-home-empty') return { message, advice: null };
  return {
    message: `There is nothing of Codex in ${codexHome} yet.`,
    advice: 'Run Codex once, or name its home with --codex-home or CODEX_HOME.',
  };
}
