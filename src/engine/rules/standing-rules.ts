import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { chooseGlobalFile, readAgentsChain } from '../../codex/agents-chain.ts';
import { rulesIn } from '../../review/block.ts';
import type { Review } from '../../review/review.ts';
import { AGENTS_FILE, OVERRIDE_FILE } from '../../shared/codex-files.ts';
import type { Conflict, Scope } from '../../shared/model.ts';
import { MOST_RULES_COMPARED } from '../../shared/limits.ts';
import { isInside } from '../../shared/paths.ts';
import { writtenRules } from './written-rules.ts';

/** A rule that Codex is given now: one of our block, or a bullet or sentence that the person wrote. */
export type StandingRule = Conflict['with'] & {
  type: 'rule' | 'file';
  path: string;
  line: number;
  scope: Scope;
  /** When it was approved, in milliseconds since the epoch; left out for a person's own lines. */
  approved?: number;
  /** The folder of the project in which alone Codex is given it; left out where it holds in all of it. */
  within?: string;
};

const MAX_BYTES = 262_144;
/** Folders of a project that are looked into. */
const MAX_FOLDERS = 100;

export interface StandingRulesRequest {
  readonly codexHome: string;
  /** Null for what holds everywhere only. */
  readonly project: string | null;
  /** Where its sessions ran. */
  readonly folders: readonly string[];
  readonly decisions: Pick<Review, 'approvalOf'>;
}

/** What stands in the AGENTS.md files that Codex reads in a project's root and in `folders` below it. Files that another one hides say nothing. */
export async function readStandingRules(request: StandingRulesRequest): Promise<StandingRule[]> {
  const { decisions } = request;
  const rules: StandingRule[] = [];
  for (const file of await filesFor(request)) {
    const content = file.content.subarray(0, MAX_BYTES);
    const real = await realpath(file.path).catch(() => file.path);
    const ours = rulesIn(content).slice(0, MOST_RULES_COMPARED);
    for (const { text, line } of ours) {
      const approval = decisions.approvalOf(real, text);
      const known = approval !== null && { id: approval.candidate, approved: approval.time };
      rules.push({ type: 'rule', text, path: real, line, ...placeOf(file), ...known });
    }
    const taken = new Set(ours.map(({ line }) => line));
    for (const { text, line } of writtenRules(content.toString('utf8')))
      if (!taken.has(line)) rules.push({ type: 'file', text, path: real, line, ...placeOf(file) });
  }
  return rules;
}

interface RulesFile {
  path: string;
  scope: Scope;
  content: Buffer;
  within?: string;
}

function placeOf({ scope, within }: RulesFile): Pick<StandingRule, 'scope' | 'within'> {
  return { scope, ...(within !== undefined && { within }) };
}

async function filesFor({ codexHome, project, folders }: StandingRulesRequest): Promise<RulesFile[]> {
  if (project === null) {
    const chosen = await chooseGlobalFile(path.resolve(codexHome));
    return chosen === null ? [] : [{ path: chosen.path, scope: 'global', content: chosen.found.bytes }];
  }
  const files = new Map<string, RulesFile>();
  for (const folder of [project, ...withRulesOfTheirOwn(project, folders)])
    for (const { path: file, scope, given, content } of (await readAgentsChain({ codexHome, folder }))
      .files) {
      if (given === 0 || files.has(file)) continue;
      const at = path.dirname(file);
      const below = at !== project && isInside(at, project);
      files.set(file, {
        ...{ path: file, scope, content: content.subarray(0, given) },
        ...(below && scope === 'project' && { within: at }),
      });
    }
  return [...files.values()];
}

/** Folders below a project, those that are above `folders` among them, which have a file of rules. */
function withRulesOfTheirOwn(project: string, folders: readonly string[]): string[] {
  const below = new Set<string>();
  for (const folder of folders)
    for (
      let at = folder;
      at !== project && isInside(at, project) && below.size < MAX_FOLDERS;
      at = path.dirname(at)
    )
      below.add(at);
  return [...below].filter((folder) =>
    [AGENTS_FILE, OVERRIDE_FILE].some((name) => existsSync(path.join(folder, name))),
  );
}
