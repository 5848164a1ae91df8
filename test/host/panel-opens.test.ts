import assert from 'node:assert/strict';
import { Uri, ViewColumn, window } from 'vscode';
import { panelHtml } from '../../src/host/panel/panel-html.ts';
import { type Surfaces, createSurfaces } from './surfaces.ts';
import { until } from './until.ts';

describe('the panel while the engine is slow', () => {
  let surfaces: Surfaces;
  let answer: () => void = () => undefined;
  beforeEach(async () => {
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    surfaces = await createSurfaces({ held });
  });
  afterEach(() => void surfaces.dispose());

  const panelOpen = (): boolean =>
    window.tabGroups.all.flatMap((group) => group.tabs).some((tab) => tab.label === 'Carryover');

  it('opens before the engine has answered, and goes on when it has', async () => {
    const opening = surfaces.actions['carryover.reviewNext']();
    await until(panelOpen);
    assert.equal(surfaces.model.loaded, false);
    answer();
    await opening;
    assert.equal(surfaces.model.loaded, true);
  });

  it('says in its page that it is reading, before anything else has come', () => {
    const webview = window.createWebviewPanel('carryover.test', 'Test', ViewColumn.One);
    const page = panelHtml(webview.webview, Uri.file('/nowhere'));
    webview.dispose();
    assert.match(page, /<carryover-panel><p id="loading"[^>]*>Reading what waits for you…</);
  });
});
