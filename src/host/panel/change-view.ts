import { rulesName } from '../../shared/labels.ts';
import type { Conflict, Preview } from '../../shared/model.ts';
import type { PanelChange } from '../../shared/panel-protocol.ts';
import { diffLines } from '../diff-lines.ts';
import { rulesFileName } from '../file-name.ts';
import { day } from '../../shared/dates.ts';
import { budgetShare, oneLine } from '../format.ts';
import type { Draft } from './candidate-view.ts';

const MAX_LINES = 400;
const MAX_TEXT = 300;

/** A preview as the panel shows it, with the text and destination it was asked for. `here`: the project where the person works. */
export function changeView(
  preview: Preview,
  draft: Draft,
  { here, now }: { here: string | null; now: number },
): PanelChange {
  const all = diffLines(preview.diff);
  return {
    text: draft.text,
    destination: draft.destination,
    resolve: draft.resolve,
    file: rulesFileName(preview.path, { global: preview.destination === 'global-rules', here }),
    path: preview.path,
    added: all.filter((line) => line.kind === 'add').length,
    removed: all.filter((line) => line.kind === 'remove').length,
    lines: all.slice(0, MAX_LINES),
    cut: all.length > MAX_LINES,
    // What blocks it stands beside the button, here and below.
    warnings: preview.warnings.filter((warning) => warning !== preview.blocked),
    budget: preview.budget === null ? null : budgetShare(preview.budget.used, preview.budget.limit),
    findings: preview.scan.findings
      .filter(({ message }) => message !== preview.blocked)
      .map(({ verdict, message }) => ({ verdict, message })),
    blocked: preview.blocked,
    conflicts: (preview.conflicts ?? []).map((conflict) => ({
      kind: conflict.kind,
      text: oneLine(conflict.with.text, MAX_TEXT),
      place: placeOf(conflict, here, now),
      why: conflict.why,
      replaceable: conflict.replaceable,
    })),
  };
}

function placeOf(
  { with: { type, path: file, line, scope, heard } }: Conflict,
  here: string | null,
  now: number,
): string {
  const where = rulesName(scope);
  if (type === 'candidate') return heard === undefined ? where : `${where}, ${day(heard, now)}`;
  if (type === 'rule' || file === undefined) return where;
  return `${rulesFileName(file, { global: scope === 'global', here })}, line ${line ?? 1}`;
}
