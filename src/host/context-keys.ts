import { type Disposable, commands } from 'vscode';
import { CONTEXT_KEYS } from './ids.ts';
import type { InboxModel } from './inbox/inbox-model.ts';

/** Which welcome text an empty view shows. */
type State = 'starting' | 'reading' | 'ready' | 'no-home' | 'empty-home';

/** Keeps our context keys in step with the Inbox. */
export function keepContextKeys(model: InboxModel): Disposable {
  const set = (key: string, value: unknown): void => void commands.executeCommand('setContext', key, value);
  const update = (): void => {
    set(CONTEXT_KEYS.hasFolder, model.place.folder !== null);
    // VS Code draws a tree a moment after it was told: until then the text for an empty one would stand there.
    set(CONTEXT_KEYS.waiting, model.candidates.length > 0);
    set(CONTEXT_KEYS.state, stateOf(model));
  };
  update();
  return model.onDidChange(update);
}

/** The welcome text that fits what the Inbox knows. */
export function stateOf({ status, problems }: Pick<InboxModel, 'status' | 'problems'>): State {
  const has = (code: string): boolean => problems.some((problem) => problem.code === code);
  if (has('codex-home-missing')) return 'no-home';
  if (has('codex-home-empty')) return 'empty-home';
  // What was read before is not known yet: nothing may be said of it.
  if (status === null) return 'starting';
  return status.lastScan === null ? 'reading' : 'ready';
}
