import assert from 'node:assert/strict';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { threadId, writeSession } from '../../scripts/demo/session-lines.ts';
import { until } from './until.ts';

const FIXTURE = 'test/fixtures/sessions/0.169.0/preference.jsonl';
/** The thread id that stands in the fixture. */
const THREAD = '01a1fd80-4d03-7b23-b522-efcffb31b973';

/** With the real engine: the worker reads a session file from the profile's own Codex home. */
describe('a session as a transcript', () => {
  before(async () => {
    const home = process.env['CODEX_HOME'];
    const root = vscode.extensions.getExtension('carryover.carryover')?.extensionPath;
    assert.ok(home !== undefined && root !== undefined);
    const day = path.join(home, 'sessions', '2026', '11', '21');
    await mkdir(day, { recursive: true });
    await copyFile(path.join(root, FIXTURE), path.join(day, `rollout-2026-11-21T09-46-46-${THREAD}.jsonl`));
    await vscode.commands.executeCommand('carryover.scan');
  });

  const open = async (line?: number): Promise<vscode.TextEditor> => {
    await vscode.commands.executeCommand('carryover.openSession', THREAD, line);
    await until(() => vscode.window.activeTextEditor?.document.uri.scheme === 'carryover-session');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    return editor;
  };

  it('is plain text in a language of its own, never Markdown', async () => {
    const { document } = await open();
    assert.equal(document.languageId, 'carryover-transcript');
    assert.match(document.getText(), /^You$/m);
    assert.equal(document.uri.path.split('/')[1], THREAD);
  });

  it('cannot be edited', async () => {
    const editor = await open();
    const before = editor.document.getText();
    await editor
      .edit((edit) => edit.insert(new vscode.Position(0, 0), 'mine'))
      .then(
        () => undefined,
        () => undefined,
      );
    assert.equal(editor.document.getText(), before);
  });

  it('is over as a command when there is none, before anybody closes the message', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('carryover.openSession', THREAD.replace('01a1', 'ffff'));
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('opens at the place of a line in the session file', async () => {
    const top = await open(1);
    assert.equal(top.selection.active.line < 6, true);
    const end = await open(10_000);
    assert.ok(end.selection.active.line > 6, `row ${end.selection.active.line}`);
  });

  it('leads on from where a long session is cut, to its end and back', async () => {
    const home = process.env['CODEX_HOME'];
    assert.ok(home !== undefined);
    const thread = threadId(78);
    const said = Array.from({ length: 1_300 }, (_, n) => [{ user: `Ask ${n}.` }, { final: `Answer ${n}.` }]);
    await writeSession(home, { thread, cwd: home, at: Date.UTC(2026, 10, 19, 9), turns: said });
    await vscode.commands.executeCommand('carryover.scan');
    await vscode.commands.executeCommand('carryover.openSession', thread);
    await until(() => vscode.window.activeTextEditor?.document.uri.path.includes(thread) === true);
    const shown = (): vscode.TextDocument => {
      const document = vscode.window.activeTextEditor?.document;
      assert.ok(document);
      assert.ok(document.uri.path.includes(thread));
      return document;
    };
    /** The ways on that the document has, by their titles. */
    const ways = async (): Promise<ReadonlyMap<string, vscode.Command>> => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        shown().uri,
      );
      return new Map(
        lenses.flatMap(({ command }) =>
          command ? [[command.title.replace(/^\$\(.+\) /u, ''), command]] : [],
        ),
      );
    };
    const follow = async (title: string): Promise<void> => {
      const way = (await ways()).get(title);
      assert.ok(way, title);
      await vscode.commands.executeCommand(way.command, ...((way.arguments ?? []) as unknown[]));
    };
    const [LATER, EARLIER] = ['Show later turns', 'Show earlier turns'];
    assert.deepEqual([...(await ways()).keys()], [LATER]);
    assert.match(shown().getText(), /^ {2}Answer 0\.$/mu);
    assert.doesNotMatch(shown().getText(), /Answer 1299\./u);
    const last = shown().uri.toString();
    await follow(LATER);
    await until(() => shown().getText().includes('Answer 1299.'));
    assert.notEqual(shown().uri.toString(), last);
    const at = vscode.window.activeTextEditor?.selection.active.line ?? 0;
    assert.match(shown().lineAt(at + 1).text, /^ {2}A/u);
    assert.deepEqual([...(await ways()).keys()], [EARLIER]);
    await follow(EARLIER);
    await until(() => /^ {2}Answer 0\.$/mu.test(shown().getText()));
    assert.equal(shown().uri.toString(), last);
  });

  it('opens at its place behind the progress bars of a command', async () => {
    const home = process.env['CODEX_HOME'];
    assert.ok(home !== undefined);
    const thread = threadId(77);
    const progress = Array.from({ length: 30 }, (_, n) => `${n * 3} %`).join('\r');
    await writeSession(home, {
      ...{ thread, cwd: home, at: Date.UTC(2026, 10, 20, 9) },
      turns: [[{ user: 'Fetch it.' }, { run: 'curl -O x', exit: 0, output: progress }, { final: 'There.' }]],
    });
    await vscode.commands.executeCommand('carryover.scan');
    await vscode.commands.executeCommand('carryover.openSession', thread, 5);
    await until(() => vscode.window.activeTextEditor?.document.uri.path.includes(thread) === true);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await until(() => editor.selection.active.line > 0);
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, 'Codex');
  });
});
