import { randomBytes } from 'node:crypto';
import { Uri, type Webview } from 'vscode';

/**
 * The panel's page: one script, one style sheet, the icon font, and nothing else may load or run. What it says by itself stands there
 * until the panel has something to show.
 */
export function panelHtml(webview: Webview, extension: Uri): string {
  const nonce = randomBytes(18).toString('base64');
  const dist = (name: string): string =>
    webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `font-src ${webview.cspSource}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Carryover</title>
<link id="vscode-codicon-stylesheet" rel="stylesheet" href="${dist('panel.css')}" nonce="${nonce}">
</head>
<body>
<carryover-panel><p id="loading" class="quiet late" role="status">Reading what waits for you…</p></carryover-panel>
<script nonce="${nonce}" src="${dist('panel.js')}"></script>
</body>
</html>`;
}
