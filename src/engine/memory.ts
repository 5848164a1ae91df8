import { readMemory } from '../review/memory.ts';
import type { Review } from '../review/review.ts';
import type { Gate } from '../safety/gate.ts';
import type { Memory } from '../shared/model.ts';
import { approvalsIn } from './rules/approvals-in.ts';
import { type RuleLifeParts, withRuleLife } from './rules/rule-life.ts';

export interface MemoryOptions extends RuleLifeParts {
  codexHome: string;
  decisions: Pick<Review, 'approvalOf'>;
  projectOf: (folder: string) => Promise<string>;
  /** The roots of a folder's project, that of its own worktree in front. */
  checkoutsOf: (folder: string) => Promise<readonly [string, ...string[]]>;
  gate: Gate;
  /** To be awaited before it is asked when these were heard. */
  prepare: (approved: readonly ApprovedRule[]) => Promise<void>;
}

/** A rule that stands, and where it holds: null for everywhere. */
export interface ApprovedRule {
  candidate: string;
  project: string | null;
}

/** What Codex is given in a folder now, and what became of each rule of ours there. */
export async function memoryOf(folder: string, options: MemoryOptions): Promise<Memory> {
  const { codexHome, decisions, projectOf, checkoutsOf, gate } = options;
  const [project, checkouts] = [await projectOf(folder), await checkoutsOf(folder)];
  const approvalOf = approvalsIn(decisions, { checkout: checkouts[0], project });
  const candidateOf: Review['candidateOf'] = (...rule) => approvalOf(...rule)?.candidate ?? null;
  const memory = await readMemory({ codexHome, folder, decisions: { candidateOf } });
  await options.prepare(
    memory.files.flatMap(({ path, scope, rules }) =>
      rules.flatMap(({ text }) => {
        const candidate = candidateOf(path, text);
        return candidate === null ? [] : [{ candidate, project: scope === 'project' ? project : null }];
      }),
    ),
  );
  return redacted(withRuleLife(memory, { project, checkouts, approvalOf }, options), gate);
}

/** A person may have written a secret into a rule of ours after it was approved. */
async function redacted(memory: Memory, gate: Gate): Promise<Memory> {
  const texts = memory.files.flatMap(({ rules }) => rules.map(({ text }) => text));
  const clean = await gate.redactMany(texts);
  let next = 0;
  const files = memory.files.map((file) => ({
    ...file,
    rules: file.rules.map((rule) => ({ ...rule, text: clean[next++] ?? '[REDACTED]' })),
  }));
  return { ...memory, files };
}
