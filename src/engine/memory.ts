import { readMemory } from '../review/memory.ts';
import type { Review } from '../review/review.ts';
import type { Gate } from '../safety/gate.ts';
import type { Memory } from '../shared/model.ts';
import { type RuleLifeParts, withRuleLife } from './rules/rule-life.ts';

export interface MemoryOptions extends RuleLifeParts {
  codexHome: string;
  decisions: Pick<Review, 'approvalOf' | 'candidateOf'>;
  projectOf: (folder: string) => Promise<string>;
  gate: Gate;
}

/** What Codex is given in a folder now, and what became of each rule of ours there. */
export async function memoryOf(folder: string, options: MemoryOptions): Promise<Memory> {
  const { codexHome, decisions, projectOf, gate } = options;
  const memory = await readMemory({ codexHome, folder, decisions });
  return redacted(withRuleLife(memory, await projectOf(folder), options), gate);
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
