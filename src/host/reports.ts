import {
  type Disposable,
  DocumentLink,
  EventEmitter,
  Range,
  Selection,
  type TextDocument,
  type TextDocumentContentProvider,
  type TextEditor,
  TextEditorSelectionChangeKind,
  type TextEditorSelectionChangeEvent,
  Uri,
  commands,
  languages,
  window,
  workspace,
} from 'vscode';
import { CarryoverError } from '../shared/errors.ts';
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

/**
 * Read-only documents of plain text that wrap long lines, one a title. None of it is ever taken for Markdown. A place in one is opened
 * with Enter, a double click as in a search editor, the context menu, or as the link that it is.
 */
export class Reports implements TextDocumentContentProvider, Disposable {
  readonly #shown = new Map<string, Report>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registered: readonly Disposable[];
  /** Where the mouse put the caret of a report last, for telling a double click from a word that was dragged over. */
  #clicked: { document: TextDocument; row: number } | undefined;
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
      window.onDidChangeTextEditorSelection((event) => this.#followMouse(event)),
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
    await untilText(document, report.text);
    // With the caret on the first place, Enter and the arrow keys walk through them.
    const row = report.links[0]?.row ?? 0;
    await window.showTextDocument(document, { preview: true, selection: new Selection(row, 0, row, 0) });
  }

  /** Opens the place in the row of the caret; of a heading the first place below it. Throws `not-found` where there is none. */
  async openPlace(editor: TextEditor | undefined = window.activeTextEditor): Promise<void> {
    const link = editor && this.#linkAt(editor.document, editor.selection.active.line);
    if (link === undefined)
      throw new CarryoverError(
        'not-found',
        'No file opens here. Put the cursor on a line that names a place.',
      );
    await openLink(link);
  }

  #linkAt(document: TextDocument, row: number): ReportLink | undefined {
    if (document.uri.scheme !== REPORT_SCHEME || document.lineAt(row).isEmptyOrWhitespace) return undefined;
    const { links } = this.#reportOf(document.uri);
    return links.find((link) => link.row === row) ?? links.find((link) => link.row === row + 1);
  }

  /** Two clicks that select a word of a place's row open it. */
  #followMouse({ textEditor, selections, kind }: TextEditorSelectionChangeEvent): void {
    const { document } = textEditor;
    const [selection] = selections;
    if (document.uri.scheme !== REPORT_SCHEME || selection === undefined) return;
    const before = this.#clicked;
    const row = selection.active.line;
    const clicked = kind === TextEditorSelectionChangeKind.Mouse && selections.length === 1;
    this.#clicked = clicked && selection.isEmpty ? { document, row } : undefined;
    if (!clicked || before?.document !== document || before.row !== row) return;
    if (document.getWordRangeAtPosition(selection.start)?.isEqual(selection) !== true) return;
    const link = this.#reportOf(document.uri).links.find((each) => each.row === row);
    if (link !== undefined) void openLink(link);
  }

  #reportOf(uri: Uri): Report {
    return this.#shown.get(uri.path) ?? GONE;
  }

  #links(document: TextDocument): DocumentLink[] {
    return this.#reportOf(document.uri).links.map(({ row, start, end, file, line }) => {
      const target = Uri.file(file).with({ fragment: `L${line}` });
      const link = new DocumentLink(new Range(row, start, row, end), target);
      link.tooltip = 'Open the Place';
      return link;
    });
  }

  dispose(): void {
    for (const registered of this.#registered) registered.dispose();
    this.#changed.dispose();
  }
}

/** How long an editor that shows an older report may take to show the new one. */
const REFRESH_MS = 2_000;

/** Resolves when the document has this text, or after a while. */
async function untilText(document: TextDocument, text: string): Promise<void> {
  if (document.getText() === text) return;
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(end, REFRESH_MS);
    const listening = workspace.onDidChangeTextDocument((event) => {
      if (event.document === document && document.getText() === text) end();
    });
  });
}

/** VS Code's own command: session files are too large for some editors' text models, and then it asks what to do. */
async function openLink({ file, line }: ReportLink): Promise<void> {
  const selection = new Range(line - 1, 0, line - 1, 0);
  await commands.executeCommand('vscode.open', Uri.file(file), { preview: true, selection });
}

async function asReport(document: TextDocument): Promise<TextDocument> {
  if (document.uri.scheme !== REPORT_SCHEME || document.languageId === REPORT_LANGUAGE) return document;
  return languages.setTextDocumentLanguage(document, REPORT_LANGUAGE);
}
