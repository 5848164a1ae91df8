import { ProgressLocation, window } from 'vscode';
import type { EngineApi } from '../shared/engine-api.ts';
import type { Progress } from '../shared/status.ts';
import type { EngineFeed } from './engine-feed.ts';
import { count } from './format.ts';

/**
 * Reads all sessions again, with a bar and a way to stop. Recall answers all along. Answers what to say at the end.
 */
export function rebuildIndex(engine: EngineApi, feed: EngineFeed): Thenable<string> {
  const title = 'Carryover: reading all sessions again';
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (bar, token) => {
      let shown = 0;
      const follow = ({ doneBytes, totalBytes, doneFiles, totalFiles }: Progress): void => {
        const percent = totalBytes === 0 ? 100 : (100 * doneBytes) / totalBytes;
        bar.report({ increment: percent - shown, message: `${doneFiles} of ${totalFiles}` });
        shown = percent;
      };
      const following = feed.onProgress((progress) => {
        if (progress !== null) follow(progress);
      });
      let stopping: Promise<void> | undefined;
      const asked = token.onCancellationRequested(() => {
        stopping = engine.stopRebuild();
      });
      try {
        const { sessions } = await engine.rebuild();
        await stopping;
        return stopping === undefined
          ? `${count(sessions, 'session')} read again`
          : `Stopped: ${count(sessions, 'session')} read again, the others stay as they were`;
      } finally {
        following.dispose();
        asked.dispose();
      }
    },
  );
}
