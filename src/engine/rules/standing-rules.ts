import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { chooseGlobalFile, readAgentsChain } from '../../codex/agents-chain.ts';
import { rulesIn } from '../../review/block.ts';
import type { Review } from '../../review/review.ts';
import type { Conflict, Scope } from '../../shared/model.ts';
import { writtenRules } from './written-rules.ts';

/** A rule that Codex is given now: one of our block, or a bullet or sentence that the person wrote. */
export type StandingRule = Conflict['with'] & {
  type: 'rule' | 'file';
  path: string;
  line: number;
  scope: Scope;
  /** When it was approved, in milliseconds since the epoch; left out for a person's own lines. */
  approved?: number;
};

/** Lines of one file that are looked at; more rules than that nobody keeps to. */
const MAX_RULES = 500;
const MAX_BYTES = 262_144;

export interface StandingRulesRequest {
  readonly codexHome: string;
  /** Null for what holds everywhere only. */
  readonly project: string | null;
  readonly decisions: Pick<Review, 'approvalOf'>;
}

/** What stands in the AGENTS.md files that Codex reads in a project's root. Files that another one hides say nothing. */
export async function readStandingRules(request: StandingRulesRequest): Promise<StandingRule[]> {
  const { codexHome, project, decisions } = request;
  const rules: StandingRule[] = [];
  for (const file of await filesFor(codexHome, project)) {
    const content = file.content.subarray(0, MAX_BYTES);
    const real = await realpath(file.path).catch(() => file.path);
    const ours = rulesIn(content).slice(0, MAX_RULES);
    for (const { text, line } of ours) {
      const approval = decisions.approvalOf(real, text);
      const known = approval !== null && { id: approval.candidate, approved: approval.time };
      rules.push({ type: 'rule', text, path: real, line, scope: file.scope, ...known });
    }
    const taken = new Set(ours.map(({ line }) => line));
    for (const { text, line } of writtenRules(content.toString('utf8')))
      if (!taken.has(line)) rules.push({ type: 'file', text, path: real, line, scope: file.scope });
  }
  return rules;
}

async function filesFor(
  codexHome: string,
  project: string | null,
): Promise<{ path: string; scope: Scope; content: Buffer }[]> {
  if (project !== null) {
    const { files } = await readAgentsChain({ codexHome, folder: project });
    return files
      .filter(({ given }) => given > 0)
      .map((file) => ({ ...file, content: file.content.subarray(0, file.given) }));
  }
  const chosen = await chooseGlobalFile(path.resolve(codexHome));
  return chosen === null ? [] : [{ path: chosen.path, scope: 'global', content: chosen.found.bytes }];
}
