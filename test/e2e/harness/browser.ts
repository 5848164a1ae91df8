import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { ensureChromium } from '../../../scripts/tools/chromium.ts';

/** Starts a headless Chromium that can reach loopback only. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(),
    headless: true,
    args: [
      // Chromium's sandbox needs rights that a container often does not give; the page is our own.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

/** What went wrong in the pages of a browser context, or left the machine. */
export interface PageWatch {
  /** Exceptions nobody caught. */
  readonly errors: readonly string[];
  /** Console errors about a content security policy: a webview that asked for what it may not have. */
  readonly policyViolations: readonly string[];
  /** Files a webview asked for and did not get: missing from the package, or outside its localResourceRoots. */
  readonly missingResources: readonly string[];
  /** Requests to anywhere but loopback. The browser could not make them, but somebody tried. */
  readonly outsideRequests: readonly string[];
}

/** Watches every page of a context from now on. */
export function watchPages(context: BrowserContext): PageWatch {
  const errors: string[] = [];
  const policyViolations: string[] = [];
  const missingResources: string[] = [];
  const outsideRequests: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error().stack ?? error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy')) {
      policyViolations.push(`${message.location().url}: ${message.text()}`);
    }
  });
  context.on('request', (request) => {
    if (isOutside(request.url())) outsideRequests.push(request.url());
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      if (isOutside(socket.url())) outsideRequests.push(socket.url());
    }),
  );
  context.on('response', (response) => {
    if (response.status() >= 400 && isWebviewResource(new URL(response.url()))) {
      missingResources.push(`${response.status()} ${response.url()}`);
    }
  });
  return { errors, policyViolations, missingResources, outsideRequests };
}

function isOutside(address: string): boolean {
  const url = new URL(address);
  if (!/^(?:https?|wss?):$/.test(url.protocol)) return false;
  if (isWebviewResource(url)) return false;
  return url.hostname !== '127.0.0.1' && url.hostname !== 'localhost';
}

/** A webview's own files have addresses that its service worker answers; they never reach the network. */
function isWebviewResource(url: URL): boolean {
  return url.hostname.endsWith('.vscode-resource.vscode-cdn.net');
}
