import '@vscode/codicons/dist/codicon.css';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import './panel.css';
import * as z from 'zod/mini';
import { connectHost } from './host-link.ts';
import { CarryoverPanel } from './panel.ts';

/** The panel's start: the element that the page holds comes alive and tells the extension that it can receive. */
// zod would try whether it may make code from text; the page's policy forbids that.
z.config({ jitless: true });
customElements.define('carryover-panel', CarryoverPanel);
const panel = document.querySelector('carryover-panel');
if (panel instanceof CarryoverPanel) panel.connect(connectHost());
