import {
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  WorkspaceEdit,
  commands,
  window,
  workspace,
} from 'vscode';
import { rowChanges } from './grown.ts';

/** Rows from the end of a document within which a cursor is at its end: the last two are empty. */
const AT_END = 3;

/**
 * Makes an open document's text another one, which goes on where that ended. Only the rows that differ are given to VS Code: told of a whole
 * new text it compares all of it, up to a second long, and puts a long one in as a whole, so that folds and the reader's place are lost.
 * Whose cursor is at the end goes on with it, as in VS Code's own Output. False when VS Code did not take it.
 */
export async function showGrown(document: TextDocument, text: string): Promise<boolean> {
  const changes = rowChanges(document.getText(), text);
  if (changes.length === 0) return true;
  const following = window.visibleTextEditors.filter(
    (editor) => editor.document === document && isAtEnd(editor),
  );
  const edit = new WorkspaceEdit();
  for (const { start, end, rows } of changes) {
    const behind = rows.map((row) => `${row}\n`).join('');
    edit.replace(document.uri, new Range(new Position(start, 0), new Position(end, 0)), behind);
  }
  if (!(await workspace.applyEdit(edit))) return false;
  const last = new Position(document.lineCount - 1, 0);
  for (const editor of following) {
    editor.selection = new Selection(last, last);
    editor.revealRange(new Range(last, last), TextEditorRevealType.Default);
  }
  return document.getText() === text;
}

/**
 * Folds these rows; false where that cannot be: VS Code folds in the editor that a person works in alone, and brings its cursor into sight
 * for it, so whoever scrolled away from that would be thrown back.
 */
export async function foldIn(document: TextDocument, starts: readonly number[]): Promise<boolean> {
  const editor = window.activeTextEditor;
  if (starts.length === 0) return true;
  if (editor?.document !== document) return false;
  const inSight =
    isAtEnd(editor) || editor.visibleRanges.some((range) => range.contains(editor.selection.active));
  if (inSight) await commands.executeCommand('editor.fold', { selectionLines: starts });
  return inSight;
}

/** What is marked is what the person reads. */
function isAtEnd({ document, selection }: TextEditor): boolean {
  return selection.isEmpty && selection.active.line >= document.lineCount - AT_END;
}
