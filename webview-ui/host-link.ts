import { type PanelMessage, type PanelSnapshot, snapshotSchema } from '../src/shared/panel-protocol.ts';

/** VS Code gives a webview this one function. */
declare function acquireVsCodeApi(): { postMessage(message: unknown): void };

/** The extension as the panel sees it. */
export interface HostLink {
  send(message: PanelMessage): void;
  /** Calls `listener` with every snapshot from now on; anything else that arrives is passed over. */
  onSnapshot(listener: (snapshot: PanelSnapshot) => void): void;
}

export function connectHost(): HostLink {
  const vscode = acquireVsCodeApi();
  return {
    send: (message) => vscode.postMessage(message),
    onSnapshot(listener) {
      window.addEventListener('message', (event: MessageEvent<unknown>) => {
        const parsed = snapshotSchema.safeParse(event.data);
        if (parsed.success) listener(parsed.data);
      });
    },
  };
}
