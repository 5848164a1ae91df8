import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { BLOCK_MARKER } from '../shared/block-markers.ts';

/** Stays the same, so that people can filter by it. */
export const BROKEN_BLOCK = 'carryover.broken-block';

interface Marker {
  readonly which: string;
  /** Offsets in the text: the line without its end. */
  readonly start: number;
  readonly end: number;
}

/**
 * Marks the marker that is wrong, if one is. Approving and retiring refuse such a file, and its rules are not seen: whoever opens it
 * should not have to learn that from a refusal. What is wrong is told apart as `src/review/block.ts` does.
 */
export function brokenBlock(text: TextDocument): Diagnostic[] {
  const [first, second, third] = markersIn(text.getText());
  if (first === undefined) return [];
  if (first.which === 'end') return [wrong(text, first, 'an end marker without a start')];
  if (second === undefined) return [wrong(text, first, 'a start marker without an end')];
  if (second.which === 'start') return [wrong(text, second, 'a second start marker inside it')];
  return third === undefined ? [] : [wrong(text, third, 'a marker behind its end')];
}

function markersIn(text: string): Marker[] {
  if (!text.includes('carryover:')) return [];
  const markers: Marker[] = [];
  let start = 0;
  for (const ended of text.split('\n')) {
    const line = ended.replace(/\r$/u, '');
    const which = BLOCK_MARKER.exec(line)?.[1];
    if (which !== undefined) markers.push({ which, start, end: start + line.length });
    start += ended.length + 1;
  }
  return markers;
}

function wrong(text: TextDocument, { start, end }: Marker, what: string): Diagnostic {
  return {
    code: BROKEN_BLOCK,
    source: 'Carryover',
    severity: DiagnosticSeverity.Warning,
    range: { start: text.positionAt(start), end: text.positionAt(end) },
    message: `Carryover's section is broken here: ${what}. No rule is added or taken out until the markers are put right or deleted.`,
  };
}
