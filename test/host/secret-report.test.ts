import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DocumentLink, Selection, commands, window, workspace } from 'vscode';
import * as z from 'zod';
import { showMemoryFindings } from '../../src/host/safety/memory-findings.ts';
import { PROJECT } from './samples.ts';
import { type Surfaces, createSurfaces } from './surfaces.ts';
import { until } from './until.ts';

const SUMS = {
  state: 'done',
  files: 1,
  totalFiles: 1,
  bytes: 9,
  totalBytes: 9,
  total: 1,
  unlisted: 0,
  skipped: 0,
} as const;

describe('the report of secrets', () => {
  let surfaces: Surfaces;
  let folder: string;
  beforeEach(async () => {
    surfaces = await createSurfaces();
    folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'carryover-report-')));
  });
  afterEach(async () => {
    surfaces.dispose();
    await rm(folder, { recursive: true });
  });

  const caret = (): number | undefined => window.activeTextEditor?.selection.active.line;

  it('wraps long lines, and each place opens its file at the line', async () => {
    const file = path.join(folder, 'a b#1.jsonl');
    await writeFile(file, '{}\n{}\n{}\n');
    surfaces.engine.reportSecrets = () =>
      Promise.resolve({ ...SUMS, secrets: [{ file, line: 3, kind: 'password', count: 1 }], unreadable: [] });
    await surfaces.actions['carryover.reportSecrets']();
    const document = window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
    const links = z
      .array(z.instanceof(DocumentLink))
      .parse(await commands.executeCommand('vscode.executeLinkProvider', document.uri));
    assert.deepEqual(
      links.map(({ range }) => document.getText(range)),
      ['line 3'],
    );
    assert.ok(links[0]?.target);
    // Enter, the context menu and the palette run this; the caret stands on the first place.
    await surfaces.actions['carryover.openPlace']();
    await until(() => window.activeTextEditor?.document.uri.fsPath === file);
    assert.equal(caret(), 2);
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('vscode.open', links[0].target);
    const opened = window.activeTextEditor;
    assert.equal(opened?.document.uri.fsPath, file);
    assert.equal(opened.selection.active.line, 2);
  });

  it('opens the first place of a heading, and says so where there is none', async () => {
    const file = path.join(folder, 'a.jsonl');
    await writeFile(file, '{}\n{}\n{}\n');
    surfaces.engine.reportSecrets = () =>
      Promise.resolve({ ...SUMS, secrets: [{ file, line: 2, kind: 'password', count: 1 }], unreadable: [] });
    await surfaces.actions['carryover.reportSecrets']();
    const editor = window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new Selection(0, 0, 0, 0);
    await assert.rejects(async () => surfaces.actions['carryover.openPlace'](), { code: 'not-found' });
    const heading = editor.document.getText().split('\n').indexOf(file);
    editor.selection = new Selection(heading, 0, heading, 0);
    await surfaces.actions['carryover.openPlace']();
    await until(() => window.activeTextEditor?.document.uri.fsPath === file);
    assert.equal(caret(), 1);
  });
});

describe('scanning the memory files', () => {
  it('answers with a word and leaves no message where nothing was found', async () => {
    const surfaces = await createSurfaces();
    try {
      const said = await showMemoryFindings(surfaces.engine, { folder: PROJECT, project: PROJECT });
      assert.equal(said, 'Looked at 1 memory file: nothing to worry about.');
    } finally {
      surfaces.dispose();
    }
  });
});
