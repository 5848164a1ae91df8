import type { Problem } from '../shared/status.ts';

/** Whether there is nothing of Codex to read: no folder of its, or one in which only our own files stand. */
export function hasNoHome({ problems }: { problems?: readonly Problem[] }): boolean {
  return problems?.some(({ code }) => code === 'codex-home-missing') === true;
}
