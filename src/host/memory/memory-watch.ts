import { Disposable, type Uri, workspace } from 'vscode';
import { AGENTS_FILE, OVERRIDE_FILE, isRulesFile } from '../../shared/codex-files.ts';
import type { EngineFeed } from '../engine-feed.ts';

/**
 * Tells the views that what Codex is given may be different: the engine knows of its own writes only, a person's editor and
 * other programs write these files too. The global file is noticed when it is saved here.
 */
export function watchMemoryFiles(feed: EngineFeed): Disposable {
  const changed = (uri: Uri): void => {
    if (isRulesFile(uri.fsPath)) feed.events.changed(['memory']);
  };
  const watcher = workspace.createFileSystemWatcher(`**/{${AGENTS_FILE},${OVERRIDE_FILE}}`);
  return Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
    workspace.onDidSaveTextDocument((document) => changed(document.uri)),
  );
}
