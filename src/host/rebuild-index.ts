import { ProgressLocation, window } from 'vscode';
import { count } from '../shared/amounts.ts';
import type { EngineApi } from '../shared/engine-api.ts';
import type { Progress } from '../shared/status.ts';
import type { EngineFeed } from './engine-feed.ts';

/**
 * Reads all sessions again, with a bar and a way to stop. Recall answers all along. Answers what to say at the end.
 */
export function rebuildIndex(engine: EngineApi, feed: EngineFeed): Thenable<string> {
  const title = 'Reading all sessions again';
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
      let stopping: Promise<boolean> | undefined;
      const asked = token.onCancellationRequested(() => {
        // If it cannot be stopped it comes to its end, and that is then what is said.
        stopping = engine.stopRebuild().then(
          () => true,
          () => false,
        );
      });
      try {
        const { sessions } = await engine.rebuild();
        return (await stopping) === true
          ? `Stopped: ${count(sessions, 'session')} read again, the others stay as they were`
          : `${count(sessions, 'session')} read again`;
      } finally {
        following.dispose();
        asked.dispose();
      }
    },
  );
}
