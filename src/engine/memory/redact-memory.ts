import type { Gate } from '../../safety/gate.ts';
import type { Memory } from '../../shared/model.ts';

/** A person may have written a secret into a rule of ours after it was approved. */
export async function redactMemory(memory: Memory, gate: Gate): Promise<Memory> {
  const texts = memory.files.flatMap(({ rules }) => rules.map(({ text }) => text));
  const redacted = await gate.redactMany(texts);
  let next = 0;
  const files = memory.files.map((file) => ({
    ...file,
    rules: file.rules.map((rule) => ({ ...rule, text: redacted[next++] ?? '[REDACTED]' })),
  }));
  return { ...memory, files };
}
