import path from 'node:path';
import type { Preview } from '../../shared/model.ts';
import type { PanelChange } from '../../shared/panel-protocol.ts';
import { diffLines } from '../diff-lines.ts';
import { budgetShare } from '../format.ts';
import type { Draft } from './candidate-view.ts';

const MAX_LINES = 400;

/** A preview as the panel shows it, with the text and destination it was asked for. */
export function changeView(preview: Preview, draft: Draft): PanelChange {
  const all = diffLines(preview.diff);
  return {
    text: draft.text,
    destination: draft.destination,
    file: path.basename(preview.path),
    path: preview.path,
    added: all.filter((line) => line.kind === 'add').length,
    removed: all.filter((line) => line.kind === 'remove').length,
    lines: all.slice(0, MAX_LINES),
    cut: all.length > MAX_LINES,
    // What blocks it stands beside the button.
    warnings: preview.warnings.filter((warning) => warning !== preview.blocked),
    budget: preview.budget === null ? null : budgetShare(preview.budget.used, preview.budget.limit),
    findings: preview.scan.findings.map(({ verdict, message }) => ({ verdict, message })),
    blocked: preview.blocked,
  };
}
