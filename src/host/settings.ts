import { type Disposable, workspace } from 'vscode';
import type { WorkerData } from './engine-worker.ts';
import { SETTINGS } from './ids.ts';

/** What the person's settings say for the engine; undefined lets it look at CODEX_HOME and `~/.codex` itself. */
export function workerData(): WorkerData {
  const settings = workspace.getConfiguration(SETTINGS.section);
  const home: unknown = settings.get(SETTINGS.codexHome);
  const codexHome = typeof home === 'string' && home.trim() !== '' ? home.trim() : undefined;
  const claude = settings.get<unknown>(SETTINGS.claudeHistory) === true;
  return { codexHome, stateDir: undefined, claude };
}

/** Tells of every setting that the engine is started with. */
export function onEngineSettingsChanged(listener: () => void): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    const names = [SETTINGS.codexHome, SETTINGS.claudeHistory];
    if (names.some((name) => event.affectsConfiguration(`${SETTINGS.section}.${name}`))) listener();
  });
}
