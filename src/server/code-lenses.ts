import type { CodeLens, Command } from 'vscode-languageserver/node.js';
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

const MAX_SUGGESTIONS = 5;
/** Characters of a rule in a lens. */
const MAX_TEXT = 80;

/**
 * The head on the first line, then a row for each suggestion. The editor shows all lenses of one line in one row, so each suggestion
 * stands on a line of its own as long as the document has one.
 */
export function codeLenses({ text }: RulesDocument, file: RulesFile): CodeLens[] {
  const shown = file.suggestions.slice(0, MAX_SUGGESTIONS);
  const more = file.suggestions.length - shown.length;
  const lastLine = Math.max(0, text.lineCount - 1);
  const row = (index: number, commands: readonly Command[]): CodeLens[] => {
    const place = { line: Math.min(index, lastLine), character: 0 };
    return commands.map((command) => ({ range: { start: place, end: place }, command }));
  };
  return [
    ...row(0, [{ title: headTitle(file), command: lensCommands.openPanel }]),
    ...shown.flatMap((suggestion, index) => row(index + 1, suggestionCommands(suggestion))),
    ...(more > 0
      ? row(shown.length + 1, [{ title: `and ${more} more in the Inbox`, command: lensCommands.openPanel }])
      : []),
  ];
}

function headTitle({ memory, entry, suggestions }: RulesFile): string {
  const known = `${entry?.rules.length ?? 0} approved, ${suggestions.length} suggested`;
  const { used, limit } = memory.budget;
  // Only project files share the budget; the global file has no limit.
  if (entry?.scope !== 'project' || limit === 0) return `Carryover: ${known}`;
  return `Carryover: ${known} · ${Math.round((100 * used) / limit)} % of ${size(limit)}`;
}

/** What can be done comes first: a narrow editor cuts a row at its end. */
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
