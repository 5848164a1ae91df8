import { realpath } from 'node:fs/promises';
import path from 'node:path';
import {
  type AgentsChain,
  type ChainFile,
  type ReadFound,
  readAgentsChain,
  readFound,
} from '../codex/agents-chain.ts';
import { CarryoverError } from '../shared/errors.ts';
import type { Budget, Destination } from '../shared/model.ts';
import { isInside } from '../shared/paths.ts';
import { type AddedRule, addRule, lineOutsideBlock, removeRule, replaceRule, rulesIn } from './block.ts';
import { type Target, findTarget } from './destinations.ts';
import { type RuleFiles, hashOf } from './rule-files.ts';
import { grouped } from '../shared/amounts.ts';

/** What approving would do to which file, worked out from the file as it is now. Nothing is written. */
export interface Plan {
  readonly target: Target;
  /** Null when the file would be made. */
  readonly before: Buffer | null;
  readonly after: Buffer;
  readonly beforeHash: string;
  readonly afterHash: string;
  /** False when the rule stands there already. */
  readonly added: boolean;
  readonly warnings: readonly string[];
  /** Codex's budget after the change; null for global rules, which have none. */
  readonly budget: Budget | null;
}

export interface PlanRequest {
  readonly codexHome: string;
  readonly home: string;
  readonly files: RuleFiles;
  readonly destination: Destination;
  readonly project: string | null;
  readonly severalProjects?: boolean;
  /** Folders that sessions ran in; those inside the project are checked against the budget too. */
  readonly folders: readonly string[];
  /** Tidied. */
  readonly rule: string;
  /** Rules of our block that go out for it. */
  readonly replaces: readonly string[];
  /** The one of them that gets other words, and the real file into which it was approved. */
  readonly rewords?: { readonly text: string; readonly path: string } | undefined;
}

/** Sub-folders of a project for which the budget is worked out. */
const MAX_FOLDERS = 10;

/** Throws a CarryoverError when there is no place for the rule or its file cannot be changed. */
export async function planApproval(request: PlanRequest): Promise<Plan> {
  const { files, rule } = request;
  const target = await findTarget(request);
  const before = files.read(target.path);
  const { bytes: after, added, at } = putRule(before ?? Buffer.alloc(0), request, target);
  const { budget, warnings } = await checkBudget(request, target, after, at);
  const line = added && before !== null ? lineOutsideBlock(before, rule) : undefined;
  return {
    target,
    before,
    after,
    beforeHash: hashOf(before),
    afterHash: hashOf(after),
    added,
    warnings: [
      ...target.warnings,
      ...(added ? [] : [`${target.name} has this rule already. Approving changes nothing there.`]),
      ...(line === undefined
        ? []
        : [`${target.name} says the same in line ${line}, outside Carryover's block.`]),
      ...warnings,
    ],
    budget,
  };
}

async function checkBudget(
  { codexHome, folders }: PlanRequest,
  target: Target,
  after: Buffer,
  at: number,
): Promise<{ budget: Budget | null; warnings: string[] }> {
  const { root } = target;
  if (root === null) return { budget: null, warnings: [] };
  const inside = folders
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.resolve(folder))
    .filter((folder) => folder !== root && isInside(folder, root));
  const read = changed(target, after);
  const warnings = new Set<string>();
  let budget: Budget | null = null;
  for (const folder of [root, ...new Set(inside)].slice(0, MAX_FOLDERS + 1)) {
    const now = await readAgentsChain({ codexHome, folder });
    const then = await readAgentsChain({ codexHome, folder, read });
    if (budget === null || then.budget.used > budget.used) budget = then.budget;
    for (const warning of compare(now, then, target, at)) warnings.add(warning);
  }
  return { budget, warnings: [...warnings] };
}

/**
 * The block with the rule in it. The first of the rules that go leaves it its place. Throws `changed-on-disk` when one of them is not
 * there any more, as when another window was quicker.
 */
function putRule(before: Buffer, { replaces, rule, rewords }: PlanRequest, target: Target): AddedRule {
  const stood = rulesIn(before).some(({ text }) => text === rule);
  let bytes = before;
  let placed = stood;
  for (const old of replaces) {
    if (old === rule) continue;
    const done = placed ? removeRule(bytes, old) : replaceRule(bytes, old, rule);
    if (!('removed' in done ? done.removed : done.replaced)) {
      if (rewords?.text === old) throw notThere(rewords.path, target);
      throw new CarryoverError(
        'changed-on-disk',
        'The rule that this would replace is no longer there. Look at the new diff and approve again.',
      );
    }
    placed = true;
    bytes = done.bytes;
  }
  const put = addRule(bytes, rule);
  return { ...put, added: !stood };
}

/** An override came since, or a person changed the words by hand: no look at a new diff would help. */
function notThere(file: string, target: Target): CarryoverError {
  return new CarryoverError(
    'already-decided',
    file === target.path
      ? `The approved rule does not stand in ${file} any more in these words. Undo its approval, then approve it anew.`
      : `The rule was written into ${file}, and the place for it is ${target.path} by now. Retire it there, then approve it anew.`,
  );
}

/** What the change would do to the text that Codex is given. */
function compare(now: AgentsChain, then: AgentsChain, target: Target, at: number): string[] {
  const limit = grouped(then.budget.limit);
  const used = grouped(then.budget.used);
  return then.files.flatMap((file) => {
    if (file.path === target.shown) {
      if (file.given >= at) return [];
      const barred = then.unreadable.find(({ scope }) => scope === 'project');
      if (barred !== undefined)
        return [
          `Codex would not read this rule: it cannot read ${barred.path}, and so it reads none of the project's files.`,
        ];
      return [
        `Codex would not read this rule: the project's files come to ${used} bytes, and it reads ${limit}. Shorten ${target.name} or raise project_doc_max_bytes.`,
      ];
    }
    const lost = givenOf(now, file.path) - file.given;
    if (lost <= 0) return [];
    const name = path.relative(target.root ?? '', file.path);
    return [`It pushes ${grouped(lost)} bytes of ${name} out of the ${limit} that Codex reads.`];
  });
}

function givenOf(chain: AgentsChain, file: string): number {
  return chain.files.find((each: ChainFile) => each.path === file)?.given ?? 0;
}

/** Reads the target as it would be, and all else as it is. Another name may lead to the target through a link. */
function changed(target: Target, after: Buffer): ReadFound {
  return async (file) => {
    const real = await realpath(file).catch(() => file);
    return real === target.path || file === target.shown
      ? { size: after.length, bytes: after }
      : readFound(file);
  };
}
