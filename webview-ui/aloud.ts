import type { PanelSnapshot } from '../src/shared/panel-protocol.ts';

/** Of a rule's text, for somebody who listens: longer ones are read in the field itself. */
const MAX_TEXT = 300;

/**
 * What a screen reader says when one snapshot comes after another: what was decided, what happened to the change, and which candidate is
 * shown now, for the keyboard stays where it was. Empty when nothing of it is new.
 */
export function newsOf(before: PanelSnapshot | null, now: PanelSnapshot): string {
  // The same can be done twice in a row.
  const decided = doneRows(now) > doneRows(before) || now.said !== (before?.said ?? '');
  const notice = now.selected?.notice ?? '';
  const shown = before?.selected?.id;
  return [
    ...(decided ? [now.said] : []),
    ...(notice === before?.selected?.notice ? [] : [notice]),
    ...(shown === undefined || shown === now.selected?.id ? [] : [nowShown(now)]),
  ]
    .filter((words) => words !== '')
    .join('. ');
}

function nowShown({ selected, groups, at, empty }: PanelSnapshot): string {
  if (selected === null) return empty.line;
  const all = groups.reduce((sum, { open }) => sum + open, 0);
  return `${at + 1} of ${all}: ${selected.text.slice(0, MAX_TEXT)}`;
}

function doneRows(snapshot: PanelSnapshot | null): number {
  return (snapshot?.groups ?? []).flatMap(({ rows }) => rows).filter(({ done }) => done !== null).length;
}
