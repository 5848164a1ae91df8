import { window } from 'vscode';
import type { Change } from '../../shared/engine-api.ts';
import { CarryoverError } from '../../shared/errors.ts';
import type { Preview, Retirement } from '../../shared/model.ts';
import type { ConfirmChange } from '../confirm-change.ts';
import type { Decisions, Done } from '../decisions.ts';
import { type RulesInMemory, meantRule } from './meant-rule.ts';

export interface RuleChangeParts {
  memory: RulesInMemory;
  decisions: Decisions;
  confirm: ConfirmChange;
}

/** Takes a rule out of its file. Undefined when there was no yes. */
export async function retireRule(
  { memory, decisions, confirm }: RuleChangeParts,
  args: readonly unknown[],
): Promise<Done | undefined> {
  const rule = await meantRule(memory, args, 'Retire which rule?');
  if (rule === undefined) return undefined;
  const { path, text } = rule;
  return untilSeen(async (since) => {
    const preview = await decisions.previewRetire({ path, text, ...since });
    const yes = await confirm({
      what: `Take this rule out of ${decisions.nameOf(preview)}?`,
      diff: preview.diff,
      notes: [...changed(decisions, since, preview), ...preview.warnings],
      yes: 'Retire',
    });
    return yes ? { preview, make: () => decisions.retire(preview) } : undefined;
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
  return untilSeen(async (since) => {
    const preview = await decisions.preview(candidate, { text, resolve: 'replace', ...since });
    if (preview.blocked !== null) throw new CarryoverError('blocked', preview.blocked);
    const findings = preview.scan.findings.map(({ message }) => message);
    const yes = await confirm({
      what: `Reword this rule in ${decisions.nameOf(preview)}?`,
      diff: preview.diff,
      notes: [...changed(decisions, since, preview), ...findings, ...preview.warnings],
      yes: 'Reword',
    });
    const make = async (): Promise<Done> => ({
      ...(await decisions.approve(preview)),
      message: `Reworded in ${decisions.nameOf(preview)}`,
    });
    return yes ? { preview, make } : undefined;
  });
}

/** The file as it was shown before; empty the first time. */
type Since = Pick<Change, 'since'>;

/** Which file is another one than was shown before, and what became of it. */
function changed(decisions: Decisions, { since }: Since, fresh: Preview | Retirement): string[] {
  return since === undefined ? [] : [`${decisions.changedSince(fresh)} This is the change now.`];
}

/** Shows a change and makes it; when the file changed in between, it is shown anew. `show` answers with what makes it. */
async function untilSeen(
  show: (since: Since) => Promise<{ preview: Preview | Retirement; make: () => Promise<Done> } | undefined>,
): Promise<Done | undefined> {
  for (let since: Since = {}; ;) {
    const seen = await show(since);
    if (seen === undefined) return undefined;
    try {
      return await seen.make();
    } catch (error) {
      if (!(error instanceof CarryoverError) || error.code !== 'changed-on-disk') throw error;
      since = { since: seen.preview.beforeHash };
    }
  }
}
