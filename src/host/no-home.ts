import type { Problem } from '../shared/status.ts';

/** Problems of whoever has not used Codex yet: no folder of its, or one in which at most our own files stand. */
const NO_HOME: Readonly<Record<string, string>> = {
  'codex-home-missing': 'Carryover found no Codex folder',
  'codex-home-empty': 'There is nothing in the Codex folder yet',
};

/** That there is nothing of Codex to read, in words without a full stop; undefined where there is. */
export function noHomeWords({ problems }: { problems?: readonly Problem[] }): string | undefined {
  return problems?.map(({ code }) => NO_HOME[code]).find((words) => words !== undefined);
}

/** Whether a problem is that there is nothing of Codex to read, which needs no warning for ever. */
export function isNoHome({ code }: Pick<Problem, 'code'>): boolean {
  return Object.hasOwn(NO_HOME, code);
}
