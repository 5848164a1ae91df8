import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  ProgressLocation,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { EngineApi } from '../../shared/engine-api.ts';
import type { SecretReport } from '../../shared/safety-reports.ts';
import { REPORT_SCHEME } from '../ids.ts';
import { secretReportText } from './secret-report-text.ts';

/** How often to ask how far it is, in milliseconds. */
const ASK_MS = 300;
const REPORT = Uri.from({ scheme: REPORT_SCHEME, path: '/Secrets in session files' });

/** Where secrets stand in the session files, as a read-only document of plain text. */
export class SecretReports implements TextDocumentContentProvider, Disposable {
  readonly #engine: EngineApi;
  readonly #changed = new EventEmitter<Uri>();
  readonly #registered: Disposable;
  readonly onDidChange = this.#changed.event;
  #text = 'Run “Carryover: Report Secrets in Session Files” again.\n';

  constructor(engine: EngineApi) {
    this.#engine = engine;
    this.#registered = workspace.registerTextDocumentContentProvider(REPORT_SCHEME, this);
  }

  provideTextDocumentContent(): string {
    return this.#text;
  }

  async show(): Promise<void> {
    const report = await window.withProgress(
      { location: ProgressLocation.Notification, title: 'Reading session files', cancellable: true },
      (progress, token) => this.#wait((increment) => progress.report({ increment }), token),
    );
    this.#text = secretReportText(report);
    this.#changed.fire(REPORT);
    await window.showTextDocument(await workspace.openTextDocument(REPORT), { preview: true });
  }

  async #wait(advance: (percent: number) => void, token: CancellationToken): Promise<SecretReport> {
    let report = await this.#engine.reportSecrets('start');
    let shown = 0;
    while (report.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, ASK_MS));
      report = await this.#engine.reportSecrets(token.isCancellationRequested ? 'stop' : 'look');
      const percent = report.totalBytes === 0 ? 0 : (100 * report.bytes) / report.totalBytes;
      advance(percent - shown);
      shown = percent;
    }
    return report;
  }

  dispose(): void {
    this.#registered.dispose();
    this.#changed.dispose();
  }
}
