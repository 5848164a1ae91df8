import { type Disposable, workspace } from 'vscode';
import type { WorkerData } from './engine-worker.ts';
import { SETTINGS } from './ids.ts';

/** What the person's settings say for the engine; undefined lets it look at CODEX_HOME and `~/.codex` itself. */
export function workerData(): WorkerData {
  const home: unknown = workspace.getConfiguration(SETTINGS.section).get(SETTINGS.codexHome);
  const codexHome = typeof home === 'string' && home.trim() !== '' ? home.trim() : undefined;
  return { codexHome, stateDir: undefined };
}

export function onCodexHomeChanged(listener: () => void): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${SETTINGS.section}.${SETTINGS.codexHome}`)) listener();
  });
}
