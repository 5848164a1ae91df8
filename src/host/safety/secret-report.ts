import type { CancellationToken } from 'vscode';
import type { EngineApi } from '../../shared/engine-api.ts';
import type { SecretReport } from '../../shared/safety-reports.ts';
import { type ShowProgress, withBar } from '../progress-bar.ts';
import type { Reports } from '../reports.ts';
import { secretReportText } from './secret-report-text.ts';

/** How often to ask how far it is, in milliseconds. */
const ASK_MS = 300;

/** Reads the session files for secrets, with a bar and a way to stop, and shows where they stand. */
export async function showSecretReport(engine: EngineApi, reports: Reports): Promise<void> {
  const report = await withBar('Reading session files', (show, stop) => readToEnd(engine, show, stop));
  await reports.show('Secrets in session files', secretReportText(report));
}

async function readToEnd(
  engine: EngineApi,
  show: ShowProgress,
  stop: CancellationToken,
): Promise<SecretReport> {
  let report = await engine.reportSecrets('start');
  while (report.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
    report = await engine.reportSecrets(stop.isCancellationRequested ? 'stop' : 'look');
    show(report.totalBytes === 0 ? 0 : (100 * report.bytes) / report.totalBytes);
  }
  return report;
}
