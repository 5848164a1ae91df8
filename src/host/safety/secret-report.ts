import { type CancellationToken, ProgressLocation, window } from 'vscode';
import type { EngineApi } from '../../shared/engine-api.ts';
import type { SecretReport } from '../../shared/safety-reports.ts';
import type { Reports } from '../reports.ts';
import { secretReportText } from './secret-report-text.ts';

/** How often to ask how far it is, in milliseconds. */
const ASK_MS = 300;

/** Reads the session files for secrets, with a bar and a way to stop, and shows where they stand. */
export async function showSecretReport(engine: EngineApi, reports: Reports): Promise<void> {
  const report = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Reading session files', cancellable: true },
    (progress, token) => readToEnd(engine, (increment) => progress.report({ increment }), token),
  );
  await reports.show('Secrets in session files', secretReportText(report));
}

async function readToEnd(
  engine: EngineApi,
  advance: (percent: number) => void,
  token: CancellationToken,
): Promise<SecretReport> {
  let report = await engine.reportSecrets('start');
  let shown = 0;
  while (report.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
    report = await engine.reportSecrets(token.isCancellationRequested ? 'stop' : 'look');
    const percent = report.totalBytes === 0 ? 0 : (100 * report.bytes) / report.totalBytes;
    advance(percent - shown);
    shown = percent;
  }
  return report;
}
