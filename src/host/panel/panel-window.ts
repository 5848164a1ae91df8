import { type Disposable, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Log } from '../../shared/log.ts';
import { type PanelMessage, type PanelSnapshot, panelMessageSchema } from '../../shared/panel-protocol.ts';
import { runCommand } from '../commands.ts';
import { PANEL_TYPE } from '../ids.ts';
import { panelHtml } from './panel-html.ts';

export interface PanelWindowParts {
  extension: Uri;
  log: Log;
  /** What the page says, `ready` too: from then on it hears what is sent. */
  receive: (message: PanelMessage) => void | Promise<void>;
  /** The person looks at it again. */
  seen: () => void;
  closed: () => void;
}

/** The panel's webview: one at a time, made anew whenever VS Code or the person closed it. */
export class PanelWindow implements Disposable {
  readonly #parts: PanelWindowParts;
  #panel: WebviewPanel | undefined;
  #ready = false;

  constructor(parts: PanelWindowParts) {
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return this.#panel !== undefined;
  }

  /** Brings it to the front. */
  open(): void {
    if (this.#panel === undefined) this.#create();
    else this.#panel.reveal();
  }

  /** Whether the page hears what is sent. What is sent to a hidden one is lost, and it starts anew when it is shown. */
  get listens(): boolean {
    return this.#ready && this.#panel?.visible === true;
  }

  send(snapshot: PanelSnapshot): void {
    void this.#panel?.webview.postMessage(snapshot);
  }

  #create(): void {
    const { extension, log, seen, closed } = this.#parts;
    const panel = window.createWebviewPanel(PANEL_TYPE, 'Carryover', ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(extension, 'dist')],
      retainContextWhenHidden: false,
    });
    // A tab's icon is not tinted as a view's is, so there is one for each kind of theme.
    const icon = (kind: string): Uri => Uri.joinPath(extension, 'media', `panel-${kind}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    this.#panel = panel;
    this.#ready = false;
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#ready = false;
      closed();
    });
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#ready = false;
      else if (panel.active) seen();
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      void runCommand('review panel', () => this.#receive(message), log);
    });
    panel.webview.html = panelHtml(panel.webview, extension);
  }

  async #receive(raw: unknown): Promise<void> {
    const message = panelMessageSchema.safeParse(raw).data;
    if (message === undefined) {
      this.#parts.log.warn('the review panel sent a message that could not be read');
      return;
    }
    if (message.type === 'ready') this.#ready = true;
    await this.#parts.receive(message);
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}
