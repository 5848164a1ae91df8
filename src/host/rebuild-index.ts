import { count } from '../shared/amounts.ts';
import type { EngineApi } from '../shared/engine-api.ts';
import type { EngineFeed } from './engine-feed.ts';
import { withBar } from './progress-bar.ts';

/**
 * Reads all sessions again, with a bar and a way to stop. Recall answers all along. Answers what to say at the end.
 */
export function rebuildIndex(engine: EngineApi, feed: EngineFeed): Thenable<string> {
  return withBar('Reading all sessions again', async (show, stop) => {
    const following = feed.onProgress((progress) => {
      if (progress === null) return;
      const { doneBytes, totalBytes, doneFiles, totalFiles } = progress;
      show(totalBytes === 0 ? 100 : (100 * doneBytes) / totalBytes, `${doneFiles} of ${totalFiles}`);
    });
    let stopping: Promise<boolean> | undefined;
    const asked = stop.onCancellationRequested(() => {
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
  });
}
