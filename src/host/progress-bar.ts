import { type CancellationToken, ProgressLocation, window } from 'vscode';

/** Shows how far something is, in percent of the whole, and says more beside it. */
export type ShowProgress = (percent: number, message?: string) => void;

/** A notification with a bar and a way to stop, for as long as `work` takes. */
export function withBar<Result>(
  title: string,
  work: (show: ShowProgress, stop: CancellationToken) => Promise<Result>,
): Thenable<Result> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (bar, stop) => {
      let shown = 0;
      // The bar wants to be told what came to it.
      const show: ShowProgress = (percent, message) => {
        bar.report({ increment: percent - shown, ...(message !== undefined && { message }) });
        shown = percent;
      };
      return work(show, stop);
    },
  );
}
