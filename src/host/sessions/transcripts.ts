import os from 'node:os';
import {
  CodeLens,
  type Disposable,
  EventEmitter,
  FoldingRange,
  FoldingRangeKind,
  Range,
  Selection,
  type TextDocument,
  type TextDocumentContentProvider,
  TextEditorRevealType,
  Uri,
  commands,
  languages,
  window,
  workspace,
} from 'vscode';
import type { EngineApi, TranscriptPlace } from '../../shared/engine-api.ts';
import type { Session, Transcript } from '../../shared/session.ts';
import { type Log } from '../../shared/log.ts';
import { MOST_CHARACTERS, MOST_MESSAGES, cutsOf } from '../../shared/transcript-cuts.ts';
import type { EngineFeed } from '../engine-feed.ts';
import { oneLine, withoutHidden } from '../format.ts';
import { INTERNAL_COMMANDS, TRANSCRIPT_LANGUAGE, TRANSCRIPT_SCHEME } from '../ids.ts';
import { graft, growsFrom, showsEnd } from './grown.ts';
import { Growing } from './growing.ts';
import { shortenRows } from './short-paths.ts';
import { foldIn, showGrown } from './show-grown.ts';

export interface TranscriptsParts {
  engine: EngineApi;
  feed: EngineFeed;
  log: Log;
}

/** Transcripts kept for the editors that show them; the engine bounds each one's size. */
const MAX_KEPT = 8;

/**
 * Sessions as read-only documents. Of a long one a document has the part around the line that was asked for, and another part is another
 * document: VS Code compares all of a new text with the one that it takes the place of, and took two seconds for that. What is in sight grows with its
 * session, until it has as much as a document may have; then a way on stands at its end.
 */
export class Transcripts implements TextDocumentContentProvider, Disposable {
  readonly #engine: EngineApi;
  /** By the document's address. */
  readonly #kept = new Map<string, Transcript>();
  /** Rows that came and could not be folded yet. */
  readonly #unfolded = new WeakMap<TextDocument, readonly number[]>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #foldsChanged = new EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  readonly onDidChange = this.#changed.event;

  constructor({ engine, feed, log }: TranscriptsParts) {
    this.#engine = engine;
    this.#subscriptions = [
      new Growing({
        ...{ engine, feed, log },
        shown: (uri) => this.#shown(uri),
        grow: (uri) => this.#grow(uri),
      }),
      workspace.registerTextDocumentContentProvider(TRANSCRIPT_SCHEME, this),
      languages.registerFoldingRangeProvider(
        { scheme: TRANSCRIPT_SCHEME },
        {
          onDidChangeFoldingRanges: this.#foldsChanged.event,
          provideFoldingRanges: (document) => this.#folds(document),
        },
      ),
      languages.registerCodeLensProvider(
        { scheme: TRANSCRIPT_SCHEME },
        {
          // Whatever changes the folds changes what is shown.
          onDidChangeCodeLenses: this.#foldsChanged.event,
          provideCodeLenses: (document) => this.#furtherTurns(document),
        },
      ),
      // An editor that VS Code opens by itself again, after a restart, gets its language here.
      workspace.onDidOpenTextDocument((document) => void asTranscript(document)),
    ];
  }

  /** Opens a session, at the row of the session file's `line` if one is given; `select` marks what stands there. */
  async open(thread: string, line?: number, select = false): Promise<void> {
    const transcript = await this.#ask(thread, line === undefined ? {} : { line });
    const uri = this.#shownBy(transcript) ?? uriOf(transcript, line);
    this.#keep(uri, transcript);
    const open = documentOf(uri);
    if (open !== undefined && !(await showGrown(open, transcript.text))) await this.#replaced(uri);
    const document = await asTranscript(await workspace.openTextDocument(uri));
    const row = line === undefined ? 0 : rowOf(transcript, line);
    const place = new Range(row, 0, row, 0);
    // A turn's heading stands above its first message.
    const top = Math.max(0, row - 1);
    const editor = await window.showTextDocument(document, { preview: true, selection: place });
    await fold(transcript, row);
    // Folding takes a moment; whoever has gone on meanwhile is not called back.
    if (editor.selection.active.line !== row) return;
    const end = select ? endOf(transcript, row) : row;
    editor.selection = new Selection(row, 0, end, 0);
    editor.revealRange(new Range(top, 0, top, 0), TextEditorRevealType.AtTop);
  }

  /** Also asked by VS Code itself, for an editor that was open when the window closed. */
  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const kept = this.#kept.get(uri.toString());
    if (kept !== undefined) return kept.text;
    const transcript = await this.#ask(threadOf(uri), placeOf(uri));
    this.#keep(uri, transcript);
    return transcript.text;
  }

  /** The session as its document shows it, if that has its end. */
  #shown(uri: Uri): Session | undefined {
    const kept = this.#kept.get(uri.toString());
    return kept !== undefined && showsEnd(kept) ? kept.session : undefined;
  }

  /** Asks for what was said since, from the beginning of the last turn that is shown. */
  async #grow(uri: Uri): Promise<void> {
    const kept = this.#kept.get(uri.toString());
    const document = documentOf(uri);
    if (kept === undefined || document === undefined) return;
    const from = growsFrom(kept);
    const thread = threadOf(uri);
    const tail = from && (await this.#ask(thread, { from: from.line }));
    const grafted = from && tail && graft(kept, tail, from);
    const fits =
      grafted &&
      grafted.rows.length <= MOST_MESSAGES &&
      grafted.text.length <= MOST_CHARACTERS &&
      showsEnd(grafted);
    const grown = fits ? grafted : await this.#ask(thread, placeOf(uri));
    // Whoever opened it meanwhile knows better; and while all is read again there is less for a while.
    if (this.#kept.get(uri.toString()) !== kept || grown.rows.length < kept.rows.length) return;
    this.#keep(uri, grown);
    if (!(await showGrown(document, grown.text))) this.#changed.fire(uri);
    this.#foldsChanged.fire();
    const known = new Set(kept.folds.map(([start]) => start));
    const starts = grown.folds.map(([start]) => start).filter((start) => !known.has(start));
    const unfolded = [...(this.#unfolded.get(document) ?? []), ...starts];
    this.#unfolded.set(document, (await foldIn(document, unfolded)) ? [] : unfolded);
  }

  async #ask(thread: string, place: TranscriptPlace): Promise<Transcript> {
    const transcript = await this.#engine.transcript(thread, place);
    const { project } = transcript.session;
    return {
      ...transcript,
      text: shortenRows(withoutHidden(transcript.text), { home: os.homedir(), project }),
    };
  }

  /** The document that has the very same part, whichever line it was opened for. */
  #shownBy({ session, text }: Transcript): Uri | undefined {
    for (const [address, kept] of this.#kept)
      if (kept.session.thread === session.thread && kept.text === text) return Uri.parse(address, true);
    return undefined;
  }

  #keep(uri: Uri, transcript: Transcript): void {
    this.#kept.delete(uri.toString());
    this.#kept.set(uri.toString(), transcript);
    for (const oldest of [...this.#kept.keys()].slice(0, -MAX_KEPT)) this.#kept.delete(oldest);
    this.#foldsChanged.fire();
  }

  /** Tells VS Code that an open document has new text and waits until it stands there. */
  async #replaced(uri: Uri): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        subscription.dispose();
        resolve();
      };
      const timer = setTimeout(done, 2_000);
      const subscription = workspace.onDidChangeTextDocument((event) => {
        if (event.document.uri.toString() === uri.toString()) done();
      });
      this.#changed.fire(uri);
    });
  }

  #folds(document: TextDocument): FoldingRange[] {
    const folds = this.#kept.get(document.uri.toString())?.folds ?? [];
    return folds.map(([start, end]) => new FoldingRange(start, end, FoldingRangeKind.Region));
  }

  /** A way on from where a long session is cut. */
  #furtherTurns(document: TextDocument): CodeLens[] {
    const kept = this.#kept.get(document.uri.toString());
    if (kept === undefined) return [];
    const { thread } = kept.session;
    return cutsOf(kept).map(({ row, line, to }) => {
      const command = INTERNAL_COMMANDS.openSession;
      const title = to === 'earlier' ? '$(arrow-up) Show earlier turns' : '$(arrow-down) Show later turns';
      return new CodeLens(new Range(row, 0, row, 0), { title, command, arguments: [thread, line] });
    });
  }

  dispose(): void {
    this.#changed.dispose();
    this.#foldsChanged.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** Which part of its session a document has. */
function placeOf({ query }: Uri): TranscriptPlace {
  const line = /^\d+$/u.test(query) ? Number(query) : 0;
  return line > 0 ? { line } : {};
}

function documentOf(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** The document in our own language: never Markdown, whose preview could make session text into links and pictures. */
async function asTranscript(document: TextDocument): Promise<TextDocument> {
  if (document.uri.scheme !== TRANSCRIPT_SCHEME || document.languageId === TRANSCRIPT_LANGUAGE)
    return document;
  return languages.setTextDocumentLanguage(document, TRANSCRIPT_LANGUAGE);
}

/** `line`: what was asked for; it names the part where that does not begin with the session. */
function uriOf(transcript: Transcript, line: number | undefined): Uri {
  const { thread, title } = transcript.session;
  const name = oneLine(title, 40).replaceAll('/', ' ').trim() || 'Session';
  const isPart = line !== undefined && cutsOf(transcript).some(({ to }) => to === 'earlier');
  return Uri.from({
    scheme: TRANSCRIPT_SCHEME,
    path: `/${thread}/${name}`,
    ...(isPart && { query: `${line}` }),
  });
}

function threadOf(uri: Uri): string {
  return uri.path.split('/')[1] ?? '';
}

/** The last row that belongs to the session's line or one before it. */
function rowOf(transcript: Transcript, line: number): number {
  let row = 0;
  for (const place of transcript.rows) {
    if (place.line > line) break;
    row = place.row;
  }
  return row;
}

/** The row after what stands at `row`. */
function endOf(transcript: Transcript, row: number): number {
  const next = transcript.rows.find((place) => place.row > row);
  return next?.row ?? transcript.text.split('\n').length;
}

/** Folds what the transcript says, except around the row that a person wants to see. */
async function fold(transcript: Transcript, row: number): Promise<void> {
  const starts = transcript.folds.filter(([start, end]) => row < start || row > end).map(([start]) => start);
  if (starts.length > 0) await commands.executeCommand('editor.fold', { selectionLines: starts });
}
