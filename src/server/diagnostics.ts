import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { brokenBlock } from './broken-block.ts';
import type { RulesDocument } from './documents.ts';
import { readingEnd } from './reading-end.ts';
import type { RulesFile } from './rules-file.ts';
import { spokenSize } from './words.ts';

/** Codes stay the same, so that people can filter by them. */
export const diagnosticCodes = { budgetCut: 'carryover.budget-cut', hidden: 'carryover.hidden' } as const;

const SOURCE = 'Carryover';

/** What is wrong with our block in the document, and what of the document does not reach Codex. */
export function diagnostics({ text }: RulesDocument, file: RulesFile): Diagnostic[] {
  return [...brokenBlock(text), ...unread(text, file)];
}

function unread(text: TextDocument, { entry, memory }: RulesFile): Diagnostic[] {
  if (entry === null) return [];
  const end = readingEnd(text, entry, memory);
  const limit = spokenSize(memory.budget.limit);
  switch (end.kind) {
    case 'whole':
      return [];
    case 'hidden':
      return [
        {
          code: diagnosticCodes.hidden,
          source: SOURCE,
          severity: DiagnosticSeverity.Information,
          range: lineAt(text, 0),
          message: `Codex does not read this file. ${end.note}`,
        },
      ];
    case 'dropped':
      return [
        {
          code: diagnosticCodes.hidden,
          source: SOURCE,
          severity: DiagnosticSeverity.Warning,
          range: lineAt(text, 0),
          message: `Codex does not read this file: its ${limit} for project rules are used up by the files above it. Shorten them, or raise project_doc_max_bytes.`,
        },
      ];
    case 'cut':
      return [
        {
          code: diagnosticCodes.budgetCut,
          source: SOURCE,
          severity: DiagnosticSeverity.Warning,
          range: lineAt(text, end.offset),
          message: `Codex stops reading here: its ${limit} for project rules are used up. The ${spokenSize(end.lost)} from here on do not reach it.`,
        },
      ];
  }
}

/** From an offset to the end of its line; to the end of the next one where nothing is left of it, so that there is something to see. */
function lineAt(text: TextDocument, offset: number): Range {
  const start = text.positionAt(offset);
  const endOf = (line: number): number => {
    const content = text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    return content.replace(/[\r\n]+$/u, '').length;
  };
  const line =
    endOf(start.line) <= start.character ? Math.min(start.line + 1, text.lineCount - 1) : start.line;
  return {
    start,
    end: { line, character: Math.max(endOf(line), line === start.line ? start.character : 0) },
  };
}
