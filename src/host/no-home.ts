import type { Status } from '../shared/status.ts';

/** Whether there is nothing of Codex to read: no folder of its, or one in which only our own files stand. */
export function hasNoHome({ problems }: Partial<Pick<Status, 'problems'>>): boolean {
  return problems?.some(({ code }) => code === 'codex-home-missing') === true;
}
