import { window } from 'vscode';
import type { RuleInFile } from '../../shared/engine-api.ts';
import { CarryoverError } from '../../shared/errors.ts';
import { memoryRule } from '../arguments.ts';
import type { ConfirmChange } from '../confirm-change.ts';
import type { Decisions, Done } from '../decisions.ts';
import { oneLine } from '../format.ts';
import type { MemoryTree } from './memory-tree.ts';

export interface RetireParts {
  memory: Pick<MemoryTree, 'memory' | 'view'>;
  decisions: Decisions;
  confirm: ConfirmChange;
}

const CHANGED = 'The file has changed since this was shown. This is the change now.';
const MAX_LABEL = 120;

/**
 * Takes a rule out of its file: the one a menu was opened on, else the one selected in Memory, else one that the person picks. The
 * change is shown first and made only after a yes; when the file changed meanwhile it is shown anew. Undefined when there was no yes.
 */
export async function retireRule(parts: RetireParts, args: readonly unknown[]): Promise<Done | undefined> {
  const { decisions, confirm, memory } = parts;
  const rule = memoryRule(args) ?? memoryRule(memory.view.selection) ?? (await pickRule(memory));
  if (rule === undefined) return undefined;
  for (let notes: string[] = []; ; notes = [CHANGED]) {
    const preview = await decisions.previewRetire(rule);
    const yes = await confirm({
      what: `Take this rule out of ${decisions.nameOf(preview)}?`,
      diff: preview.diff,
      notes: [...notes, ...preview.warnings],
      yes: 'Retire',
    });
    if (!yes) return undefined;
    try {
      return await decisions.retire(preview);
    } catch (error) {
      if (!(error instanceof CarryoverError) || error.code !== 'changed-on-disk') throw error;
    }
  }
}

/** One of the rules of ours that Codex is given here; those with an advice say it. */
async function pickRule(memory: Pick<MemoryTree, 'memory'>): Promise<RuleInFile | undefined> {
  const files = (await memory.memory())?.files ?? [];
  const rules = files.flatMap(({ path, scope, rules: standing }) =>
    standing.map(({ text, life }) => ({
      label: oneLine(text, MAX_LABEL),
      description: scope === 'global' ? 'Everywhere' : 'This project',
      detail: life?.advice.join(' ') ?? '',
      rule: { path, text },
    })),
  );
  if (rules.length === 0)
    throw new CarryoverError(
      'not-found',
      'There is no approved rule here. Lines of your own are yours to take out.',
    );
  const picked = await window.showQuickPick(rules, { placeHolder: 'Retire which rule?' });
  return picked?.rule;
}
