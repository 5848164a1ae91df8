import { window } from 'vscode';
import { CarryoverError } from '../../shared/errors.ts';
import type { ConfirmChange } from '../confirm-change.ts';
import type { Decisions, Done } from '../decisions.ts';
import { type RulesInMemory, meantRule } from './meant-rule.ts';

export interface RuleChangeParts {
  memory: RulesInMemory;
  decisions: Decisions;
  confirm: ConfirmChange;
}

const CHANGED = 'The file has changed since this was shown. This is the change now.';

/** Takes a rule out of its file. Undefined when there was no yes. */
export async function retireRule(
  { memory, decisions, confirm }: RuleChangeParts,
  args: readonly unknown[],
): Promise<Done | undefined> {
  const rule = await meantRule(memory, args, 'Retire which rule?');
  if (rule === undefined) return undefined;
  const { path, text } = rule;
  return untilSeen(async (notes) => {
    const preview = await decisions.previewRetire({ path, text });
    const yes = await confirm({
      what: `Take this rule out of ${decisions.nameOf(preview)}?`,
      diff: preview.diff,
      notes: [...notes, ...preview.warnings],
      yes: 'Retire',
    });
    return yes ? () => decisions.retire(preview) : undefined;
  });
}

/** Puts other words in a rule's place. Undefined when there were none, or no yes. */
export async function rewordRule(
  { memory, decisions, confirm }: RuleChangeParts,
  args: readonly unknown[],
): Promise<Done | undefined> {
  const rule = await meantRule(memory, args, 'Reword which rule?');
  if (rule === undefined) return undefined;
  const { candidate, text: value } = rule;
  if (candidate === null)
    throw new CarryoverError(
      'not-found',
      'This rule was not approved here, so nothing is known of it. Reword it in the file itself.',
    );
  const text = await window.showInputBox({ value, title: 'Reword the rule', ignoreFocusOut: true });
  if (text === undefined || text.trim() === '' || text === value) return undefined;
  return untilSeen(async (notes) => {
    const preview = await decisions.preview(candidate, { text, resolve: 'replace' });
    if (preview.blocked !== null) throw new CarryoverError('blocked', preview.blocked);
    const findings = preview.scan.findings.map(({ message }) => message);
    const yes = await confirm({
      what: `Reword this rule in ${decisions.nameOf(preview)}?`,
      diff: preview.diff,
      notes: [...notes, ...findings, ...preview.warnings],
      yes: 'Reword',
    });
    return yes
      ? async () => ({
          ...(await decisions.approve(preview)),
          message: `Reworded in ${decisions.nameOf(preview)}`,
        })
      : undefined;
  });
}

/** Shows a change and makes it; when the file changed in between, it is shown anew. `show` answers with what makes it. */
async function untilSeen(
  show: (notes: readonly string[]) => Promise<(() => Promise<Done>) | undefined>,
): Promise<Done | undefined> {
  for (let notes: string[] = []; ; notes = [CHANGED]) {
    const make = await show(notes);
    if (make === undefined) return undefined;
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof CarryoverError) || error.code !== 'changed-on-disk') throw error;
    }
  }
}
