import '../src/shared/zod-config.ts';
import '@vscode/codicons/dist/codicon.css';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import './page.css';
import './list-view.css';
import './detail-view.css';
import './change-view.css';
import './panel.css';
import { connectHost } from './host-link.ts';
import { CarryoverPanel } from './panel.ts';

/** The panel's start: the element that the page holds comes alive and tells the extension that it can receive. */
customElements.define('carryover-panel', CarryoverPanel);
const panel = document.querySelector('carryover-panel');
if (panel instanceof CarryoverPanel) panel.connect(connectHost());
