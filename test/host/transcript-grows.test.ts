import assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import {
  type Step,
  sessionLines,
  sessionPath,
  threadId,
  writeSession,
} from '../../scripts/demo/session-lines.ts';
import { until } from './until.ts';

const AT = Date.UTC(2026, 10, 17, 9);
/** A folded output has more rows than this. */
const LONG = 12;
/** Folding and revealing take a moment. */
const FOLDED_MS = 300;

/** With the real engine, which watches the profile's own Codex home. */
describe('a transcript whose session goes on', () => {
  let home: string;
  let number = 90;

  before(() => {
    home = process.env['CODEX_HOME'] ?? assert.fail('no home');
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  async function open(count: number, line?: number): Promise<{ thread: string; editor: vscode.TextEditor }> {
    const thread = threadId(++number);
    const turns = Array.from({ length: count }, (_, n) => turn(n));
    await writeSession(home, { thread, cwd: home, at: AT, turns });
    await vscode.commands.executeCommand('carryover.scan');
    await vscode.commands.executeCommand('carryover.openSession', thread, line);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor !== undefined && editor.document.uri.path.includes(thread));
    return { thread, editor };
  }
  async function goOn(thread: string, from: number, count = 1): Promise<void> {
    const turns = Array.from({ length: count }, (_, n) => turn(from + n));
    const lines = sessionLines({ thread, cwd: home, at: AT + from * 60_000, turns }).slice(1);
    await appendFile(sessionPath(home, thread, AT), `${lines.join('\n')}\n`);
  }
  const turn = (n: number): Step[] => [
    { user: `Ask ${n}.` },
    { run: `make part${n}`, exit: 1, output: 'no rule\n'.repeat(LONG) },
    { final: `Answer ${n}. ${'It went on and on. '.repeat(40)}` },
  ];
  const shows = (editor: vscode.TextEditor, n: number): boolean =>
    editor.document.getText().includes(`  Answer ${n}.`);
  const place = ({ visibleRanges, selection }: vscode.TextEditor): unknown => [
    visibleRanges[0]?.start.line,
    selection.active.line,
  ];

  it('shows what is said from then on, and leaves its reader where they are', async () => {
    const { thread, editor } = await open(60, 100);
    // The turn that was asked for stands at the top.
    await until(() => editor.selection.active.line - (editor.visibleRanges[0]?.start.line ?? 0) === 1);
    const before = place(editor);
    const rows = editor.document.lineCount;
    let others = 0;
    const listening = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document === editor.document)
        others += contentChanges.filter(
          ({ range }) => range.start.line > 1 && range.start.line < rows - 2,
        ).length;
    });
    await goOn(thread, 60, 3);
    await until(() => shows(editor, 62));
    assert.deepEqual(place(editor), before);
    assert.equal(others, 0, 'rows were changed that had not changed');
    assert.match(editor.document.lineAt(1).text, /63 turns/u);
    assert.equal(editor.document.languageId, 'carryover-transcript');
    assert.ok(!editor.document.isDirty);
    await goOn(thread, 63);
    await until(() => shows(editor, 63));
    assert.deepEqual(place(editor), before);
    listening.dispose();
  });

  it('leaves who has scrolled away from the cursor where they read', async () => {
    const { thread, editor } = await open(60, 3);
    const row = 400;
    // Opening ends with a scroll to the turn, which may come after this one.
    await until(async () => {
      editor.revealRange(new vscode.Range(row, 0, row, 0), vscode.TextEditorRevealType.AtTop);
      await pause(FOLDED_MS);
      return editor.visibleRanges[0]?.start.line === row;
    });
    const before = place(editor);
    for (const [round, part] of [60, 61].entries()) {
      await goOn(thread, part);
      await until(() => shows(editor, part));
      await pause(FOLDED_MS);
      assert.deepEqual(place(editor), before, `round ${round}`);
    }
  });

  it('takes a cursor at its end along to the new end, and folds what came', async () => {
    const { thread, editor } = await open(20, 10_000);
    const atEnd = (): boolean =>
      (editor.visibleRanges.at(-1)?.end.line ?? 0) >= editor.document.lineCount - 2;
    const last = new vscode.Position(editor.document.lineCount - 1, 0);
    editor.selection = new vscode.Selection(last, last);
    editor.revealRange(new vscode.Range(last, last));
    await until(atEnd);
    await goOn(thread, 20, 2);
    await until(() => shows(editor, 21));
    await until(atEnd);
    // What is in sight ends at the command whose output is folded, and goes on behind that.
    const output = editor.document
      .getText()
      .split('\n')
      .findIndex((row) => row.startsWith('$ make part21'));
    assert.ok(output > 0);
    await until(() => editor.visibleRanges.some(({ end }) => end.line === output));
  });

  it('is shown on where it is long, without a word of the rest being told again', async () => {
    const { thread, editor } = await open(600);
    assert.ok(editor.document.getText().length > 400_000);
    let told = 0;
    const listening = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document === editor.document)
        told += contentChanges.reduce((sum, { text }) => sum + text.length, 0);
    });
    const began = performance.now();
    await goOn(thread, 600);
    await until(() => shows(editor, 600));
    console.log(
      `      a turn more of ${editor.document.getText().length} characters was shown after ${Math.round(performance.now() - began)} ms`,
    );
    assert.ok(told < 5_000, `${told} characters`);
    listening.dispose();
  });

  it('has a way on at its end when it has as much as a document may have', async () => {
    const { thread, editor } = await open(665);
    await goOn(thread, 665, 5);
    await until(() => editor.document.getText().endsWith('[later turns are not shown here]\n'));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      editor.document.uri,
    );
    assert.equal(lenses.length, 1);
    assert.ok(!shows(editor, 669));
  });

  it('stays as it is while all sessions are read again', async () => {
    const { thread, editor } = await open(300);
    const { lineCount } = editor.document;
    let least = lineCount;
    const listening = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === editor.document) least = Math.min(least, document.lineCount);
    });
    await goOn(thread, 300);
    await vscode.commands.executeCommand('carryover.rebuildIndex');
    await until(() => shows(editor, 300));
    await pause(1_000);
    assert.equal(least, lineCount);
    listening.dispose();
  });

  it('catches up when it comes into sight again', async () => {
    const { thread, editor } = await open(3);
    const { document } = editor;
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'x' }), {
      preview: false,
    });
    await goOn(thread, 3);
    await vscode.commands.executeCommand('carryover.scan');
    assert.ok(!document.getText().includes('Answer 3.'));
    await vscode.window.showTextDocument(document);
    await until(() => document.getText().includes('Answer 3.'));
  });
});
