import type { CodeLens, Command } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { BLOCK_MARKER } from '../shared/block-markers.ts';
import type { Candidate } from '../shared/model.ts';
import type { RulesDocument } from './documents.ts';
import type { RulesFile } from './rules-file.ts';
import { count, lensText, size } from './words.ts';

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
 * One row, whatever happens: what waits for this file, what can be done with the strongest suggestion, and the share of the budget. A narrow
 * editor cuts it at its end. It stands over our own section, or where that would be made: at the end. So nothing stands among a person's
 * lines, and none of them moves when the row comes.
 */
export function codeLenses({ text }: RulesDocument, file: RulesFile): CodeLens[] {
  const start = { line: rowLine(text), character: 0 };
  const [strongest] = file.suggestions;
  return [
    { title: headTitle(file), command: lensCommands.openPanel },
    ...(strongest === undefined ? [] : suggestionCommands(strongest)),
    ...budgetCommands(file),
  ].map((command) => ({ range: { start, end: start }, command }));
}

/** Where our section begins, else the last line. */
function rowLine(text: TextDocument): number {
  const lines = text.getText().split(/\r\n|\n|\r/u);
  const start = lines.findIndex((line) => BLOCK_MARKER.exec(line)?.[1] === 'start');
  return start === -1 ? Math.max(0, text.lineCount - 1) : start;
}

function headTitle({ entry, suggestions }: RulesFile): string {
  return `Carryover: ${entry?.rules.length ?? 0} approved, ${suggestions.length} suggested`;
}

/** Only project files share the budget; the global file has no limit. */
function budgetCommands({ memory, entry }: RulesFile): Command[] {
  const { used, limit } = memory.budget;
  if (entry?.scope !== 'project' || limit === 0) return [];
  const title = `${Math.round((100 * used) / limit)} % of ${size(limit)}`;
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
