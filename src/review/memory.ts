import { realpath } from 'node:fs/promises';
import { readAgentsChain } from '../codex/agents-chain.ts';
import type { Memory } from '../shared/model.ts';
import { rulesIn, whyBroken } from './block.ts';
import { damageIn } from './damage.ts';
import type { Review } from './review.ts';
import { MOST_RULES } from '../shared/limits.ts';

export interface MemoryRequest {
  readonly codexHome: string;
  readonly folder: string;
  readonly decisions: Pick<Review, 'candidateOf'>;
}

/** What Codex is given in a folder now, with our rules and the candidates they came from. */
export async function readMemory({ codexHome, folder, decisions }: MemoryRequest): Promise<Memory> {
  const chain = await readAgentsChain({ codexHome, folder });
  const files = chain.files.map(async ({ content, ...file }) => {
    const real = await realpath(file.path).catch(() => file.path);
    const rules = rulesIn(content)
      .slice(0, MOST_RULES)
      .map(({ text, line }) => ({ text, line, candidate: decisions.candidateOf(real, text) }));
    // Of a huge file only the beginning was read, which may end within a letter.
    const whole = content.length === file.bytes ? content : content.subarray(0, content.lastIndexOf(10) + 1);
    const damage = damageIn(whole) ?? (whole === content ? whyBroken(content) : undefined);
    return { ...file, rules, ...(damage !== undefined && { damage }) };
  });
  return {
    files: await Promise.all(files),
    ...(chain.folders.length > 0 && { folders: [...chain.folders] }),
    ...(chain.unreadable.length > 0 && { unreadable: [...chain.unreadable] }),
    budget: chain.budget,
  };
}
