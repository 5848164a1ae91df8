import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { markersIn, wrongMarker } from '../shared/block-markers.ts';

/** Stays the same, so that people can filter by it. */
export const BROKEN_BLOCK = 'carryover.broken-block';

/**
 * Marks the marker that is wrong, if one is. Approving and retiring refuse such a file, and its rules are not seen: whoever opens it
 * should not have to learn that from a refusal.
 */
export function brokenBlock(document: TextDocument): Diagnostic[] {
  const wrong = wrongMarker(markersIn(document.getText()));
  if (wrong === undefined) return [];
  const { start, text } = wrong.marker;
  return [
    {
      code: BROKEN_BLOCK,
      source: 'Carryover',
      severity: DiagnosticSeverity.Warning,
      range: { start: document.positionAt(start), end: document.positionAt(start + text.length) },
      message: `Carryover's block is broken here: ${wrong.why}. No rule is added or taken out until the markers are put right or deleted.`,
    },
  ];
}
