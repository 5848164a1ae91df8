import path from 'node:path';
import { parsePatch } from 'diff';
import type { Preview } from '../../shared/model.ts';
import type { DiffLine, PanelChange } from '../../shared/panel-protocol.ts';
import { budgetShare } from '../format.ts';
import type { Draft } from './candidate-view.ts';

const MAX_LINES = 400;
const MAX_LINE = 2_000;

/** A preview as the panel shows it, with the text and destination it was asked for. */
export function changeView(preview: Preview, draft: Draft): PanelChange {
  const all = diffLines(preview.diff);
  const blocked = preview.scan.findings.find((finding) => finding.verdict === 'blocked');
  return {
    text: draft.text,
    destination: draft.destination,
    file: path.basename(preview.path),
    path: preview.path,
    added: all.filter((line) => line.kind === 'add').length,
    removed: all.filter((line) => line.kind === 'remove').length,
    lines: all.slice(0, MAX_LINES),
    cut: all.length > MAX_LINES,
    warnings: preview.warnings,
    budget: preview.budget === null ? null : budgetShare(preview.budget.used, preview.budget.limit),
    findings: preview.scan.findings.map(({ verdict, message }) => ({ verdict, message })),
    blocked:
      preview.scan.verdict === 'blocked' ? (blocked?.message ?? 'This text is not safe to keep.') : null,
  };
}

/** The lines of a unified diff without its file headings. */
function diffLines(diff: string): DiffLine[] {
  if (diff === '') return [];
  const hunks = parsePatch(diff).flatMap((patch) => patch.hunks);
  return hunks.flatMap((hunk, index) => [
    ...(index === 0 ? [] : [{ kind: 'hunk' as const, text: `line ${hunk.newStart}` }]),
    ...hunk.lines.map(diffLine),
  ]);
}

function diffLine(line: string): DiffLine {
  const text = line.slice(1, MAX_LINE);
  if (line.startsWith('+')) return { kind: 'add', text };
  if (line.startsWith('-')) return { kind: 'remove', text };
  if (line.startsWith('\\')) return { kind: 'note', text: text.trim() };
  return { kind: 'same', text };
}
