import {
  type Disposable,
  DocumentLink,
  EventEmitter,
  Range,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  languages,
  window,
  workspace,
} from 'vscode';
import { REPORT_LANGUAGE, REPORT_SCHEME } from './ids.ts';

/** A place in a file that a row of a report leads to: the characters from `start` to `end` of row `row`, counted from 0. */
export interface ReportLink {
  row: number;
  start: number;
  end: number;
  file: string;
  /** Counted from 1. */
  line: number;
}

/** Plain text, and what in it can be opened. */
export interface Report {
  text: string;
  links: readonly ReportLink[];
}

const GONE: Report = {
  text: 'This was shown before the window was opened. Run the command again.\n',
  links: [],
};

/** Read-only documents of plain text that wrap long lines, one a title. None of it is ever taken for Markdown. */
export class Reports implements TextDocumentContentProvider, Disposable {
  readonly #shown = new Map<string, Report>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registered: readonly Disposable[];
  readonly onDidChange = this.#changed.event;

  constructor() {
    const selector = { scheme: REPORT_SCHEME };
    this.#registered = [
      workspace.registerTextDocumentContentProvider(REPORT_SCHEME, this),
      languages.registerDocumentLinkProvider(selector, {
        provideDocumentLinks: (document) => this.#links(document),
      }),
      // An editor that VS Code opens by itself again, after a restart, gets its language here.
      workspace.onDidOpenTextDocument((document) => void asReport(document)),
    ];
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#reportOf(uri).text;
  }

  /** Opens a report, in the place of an older one with the same title. */
  async show(title: string, report: Report): Promise<void> {
    const uri = Uri.from({ scheme: REPORT_SCHEME, path: `/${title}` });
    this.#shown.set(uri.path, report);
    this.#changed.fire(uri);
    const document = await asReport(await workspace.openTextDocument(uri));
    await window.showTextDocument(document, { preview: true });
  }

  #reportOf(uri: Uri): Report {
    return this.#shown.get(uri.path) ?? GONE;
  }

  #links(document: TextDocument): DocumentLink[] {
    return this.#reportOf(document.uri).links.map(({ row, start, end, file, line }) => {
      const target = Uri.file(file).with({ fragment: `L${line}` });
      return new DocumentLink(new Range(row, start, row, end), target);
    });
  }

  dispose(): void {
    for (const registered of this.#registered) registered.dispose();
    this.#changed.dispose();
  }
}

async function asReport(document: TextDocument): Promise<TextDocument> {
  if (document.uri.scheme !== REPORT_SCHEME || document.languageId === REPORT_LANGUAGE) return document;
  return languages.setTextDocumentLanguage(document, REPORT_LANGUAGE);
}
