import type { CodeLens, Command } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { count } from '../shared/amounts.ts';
import { markersIn } from '../shared/block-markers.ts';
import type { Candidate } from '../shared/model.ts';
import type { RulesDocument } from './documents.ts';
import type { RulesFile } from './rules-file.ts';
import { lensText, spokenSize } from './words.ts';

/** The extension's commands that lenses run; package.json declares them. All but a bare `openPanel` get a candidate's id. */
export const lensCommands = {
  openPanel: 'carryover.openPanel',
  approve: 'carryover.approve',
  edit: 'carryover.edit',
  archive: 'carryover.archive',
} as const;

/** Characters of a rule in a lens. */
const MAX_TEXT = 60;

/**
 * What stands here and what waits over our own block; the strongest suggestion, and what can be done with it, over the block's
 * end, where it would be added. A narrow editor cuts a row at its end, so what can be done comes first. Without a block all is one
 * row at the end, where one would be made. So nothing stands among a person's lines, and none of them moves when a row comes.
 */
export function codeLenses({ text }: RulesDocument, file: RulesFile): CodeLens[] {
  const { head, suggestion } = rowLines(text);
  const [strongest] = file.suggestions;
  const suggested = strongest === undefined ? [] : suggestionCommands(strongest);
  const rows =
    head === suggestion
      ? [row(head, [headCommand(file), ...suggested, ...budgetCommands(file)])]
      : [row(head, [headCommand(file), ...budgetCommands(file)]), row(suggestion, suggested)];
  return rows.flat();
}

function row(line: number, commands: readonly Command[]): CodeLens[] {
  const start = { line, character: 0 };
  return commands.map((command) => ({ range: { start, end: start }, command }));
}

/** Where our block begins and ends, else the last line for both. */
function rowLines(text: TextDocument): { head: number; suggestion: number } {
  const markers = markersIn(text.getText());
  const first = markers.findIndex(({ which }) => which === 'start');
  const start = markers[first];
  if (start === undefined) {
    const last = Math.max(0, text.lineCount - 1);
    return { head: last, suggestion: last };
  }
  const end = markers.slice(first).find(({ which }) => which === 'end') ?? start;
  return { head: text.positionAt(start.start).line, suggestion: text.positionAt(end.start).line };
}

function headCommand({ entry, suggestions }: RulesFile): Command {
  const approved = entry?.rules.length ?? 0;
  const suggested = `${suggestions.length === 0 ? 'nothing' : suggestions.length} suggested`;
  const title = `Carryover: ${approved === 0 ? '' : `${approved} approved, `}${suggested}`;
  return { title, command: lensCommands.openPanel };
}

/** Only project files share the budget; the global file has no limit. */
function budgetCommands({ memory, entry }: RulesFile): Command[] {
  const { used, limit } = memory.budget;
  if (entry?.scope !== 'project' || limit === 0) return [];
  const title = `${Math.round((100 * used) / limit)} % of ${spokenSize(limit)}`;
  return [{ title, command: lensCommands.openPanel }];
}

function suggestionCommands({ id, text, sessions }: Candidate): Command[] {
  return [
    { title: 'add', command: lensCommands.approve, arguments: [id] },
    { title: 'edit', command: lensCommands.edit, arguments: [id] },
    { title: 'dismiss', command: lensCommands.archive, arguments: [id] },
    {
      title: `+ ${lensText(text, MAX_TEXT)} (${count(sessions, 'session')})`,
      command: lensCommands.openPanel,
      arguments: [id],
    },
  ];
}
