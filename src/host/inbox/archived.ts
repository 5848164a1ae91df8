import { type QuickPickItem, ThemeIcon, window } from 'vscode';
import { ago, count } from '../../shared/amounts.ts';
import { idsOf } from '../../shared/candidate-ids.ts';
import type { EngineApi } from '../../shared/engine-api.ts';
import { CarryoverError } from '../../shared/errors.ts';
import { rulesName } from '../../shared/labels.ts';
import { MOST_DECISIONS } from '../../shared/limits.ts';
import type { Candidate, Decision } from '../../shared/model.ts';
import type { ConfirmChange } from '../confirm-change.ts';
import type { Decisions } from '../decisions.ts';
import { oneLine, withoutIcons } from '../format.ts';
import { projectName } from './groups.ts';

const MAX_LABEL = 120;

export interface ArchivedParts {
  engine: EngineApi;
  decisions: Decisions;
  confirm: ConfirmChange;
}

/** Something that was put away. `decision` archived it; null when it was retired, or put away in favour of another. */
export interface ArchivedItem extends QuickPickItem {
  candidate: string;
  decision: string | null;
}

/** What became of one that was brought back. */
export interface BroughtBack {
  candidate: string;
  message: string;
}

/** Lists what was put away, newest first, and brings back the one that is chosen. Undefined when none was. */
export async function showArchived(parts: ArchivedParts): Promise<BroughtBack | undefined> {
  const { engine } = parts;
  const [candidates, made] = await Promise.all([
    engine.candidates({ status: 'archived' }),
    engine.decisions({ limit: MOST_DECISIONS }),
  ]);
  if (candidates.length === 0) throw new CarryoverError('not-found', 'Nothing is archived.');
  const picked = await window.showQuickPick(archivedItems(candidates, made, Date.now()), {
    title: 'Archived',
    placeHolder: 'Enter brings one back',
    matchOnDescription: true,
  });
  return picked === undefined ? undefined : bringBack(parts, picked);
}

/** The list's lines, what was put away last first. */
export function archivedItems(
  candidates: readonly Candidate[],
  made: readonly Decision[],
  now: number,
): ArchivedItem[] {
  return [...candidates]
    .sort((a, b) => (b.putAway?.time ?? 0) - (a.putAway?.time ?? 0))
    .map((candidate) => {
      const { id, text, putAway, destination, project, sessions } = candidate;
      const ids: readonly string[] = idsOf(candidate);
      const decision = made.find(
        (each) => each.type === 'archive' && !each.undone && ids.includes(each.candidate ?? ''),
      );
      const archived = decision !== undefined && (putAway === undefined || putAway.type === 'archive');
      const how = archived ? 'archived' : putAway?.type === 'retire' ? 'retired' : 'replaced';
      const time = putAway?.time ?? decision?.time;
      const place = destination === 'global-rules' ? rulesName('global') : projectName(project);
      return {
        label: withoutIcons(oneLine(text, MAX_LABEL)),
        description: [
          time === undefined ? how : `${how} ${ago(time, now)}`,
          withoutIcons(place),
          count(sessions, 'session'),
        ].join(' · '),
        iconPath: new ThemeIcon(archived ? 'archive' : 'trash'),
        candidate: id,
        decision: archived ? decision.id : null,
      };
    });
}

/**
 * An archived one waits in the Inbox again. One that was a rule before is put back into its file, and the change is shown first.
 * Undefined when there was no yes.
 */
export async function bringBack(
  { decisions, confirm }: ArchivedParts,
  { candidate, decision }: Pick<ArchivedItem, 'candidate' | 'decision'>,
): Promise<BroughtBack | undefined> {
  if (decision !== null) {
    await decisions.undo(decision);
    return { candidate, message: 'Back in the Inbox' };
  }
  const preview = await decisions.preview(candidate, {});
  if (preview.blocked !== null) throw new CarryoverError('blocked', preview.blocked);
  const yes = await confirm({
    what: `Add this rule to ${decisions.nameOf(preview)} again?`,
    diff: preview.diff,
    notes: [...preview.scan.findings.map(({ message }) => message), ...preview.warnings],
    yes: 'Add',
  });
  return yes ? { candidate, message: (await decisions.approve(preview)).message } : undefined;
}
