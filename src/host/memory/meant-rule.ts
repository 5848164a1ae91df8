import { window } from 'vscode';
import { CarryoverError } from '../../shared/errors.ts';
import { capital, rulesName } from '../../shared/labels.ts';
import { type MemoryRule, memoryRule } from '../arguments.ts';
import { oneLine, withoutIcons } from '../format.ts';
import type { MemoryTree } from './memory-tree.ts';

/** What of the Memory view is needed to know which rule is meant. */
export type RulesInMemory = Pick<MemoryTree, 'memory' | 'view'>;

const MAX_LABEL = 120;

/**
 * The rule that a menu was opened on or that has the keyboard, which VS Code gives to our keys as it does to a view's title. From the
 * palette the one selected in Memory. Else one that the person picks; undefined when they pick none.
 */
export async function meantRule(
  memory: RulesInMemory,
  args: readonly unknown[],
  placeHolder: string,
): Promise<MemoryRule | undefined> {
  const [given] = args;
  const meant = given === undefined || given === null ? memory.view.selection : args;
  return memoryRule(meant) ?? (await pickRule(memory, placeHolder));
}

/** One of the rules of ours that Codex is given here; those with an advice say it. */
async function pickRule(memory: RulesInMemory, placeHolder: string): Promise<MemoryRule | undefined> {
  const { files } = await memory.memory();
  const rules = files.flatMap(({ path, scope, rules: standing }) =>
    standing.map(({ text, candidate, life }) => ({
      label: withoutIcons(oneLine(text, MAX_LABEL)),
      description: capital(rulesName(scope)),
      detail: life?.advice.join(' ') ?? '',
      rule: { path, text, candidate },
    })),
  );
  if (rules.length === 0)
    throw new CarryoverError(
      'not-found',
      'There is no approved rule here. Lines of your own are yours to change.',
    );
  return (await window.showQuickPick(rules, { placeHolder }))?.rule;
}
