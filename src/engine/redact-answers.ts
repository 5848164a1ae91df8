import type { Gate } from '../safety/gate.ts';
import type { Memory, Preview } from '../shared/model.ts';

/** The diff shows lines of the person's file around the rule, and a secret may stand in them. The file itself is not touched. */
export async function redactPreview(preview: Preview, gate: Gate): Promise<Preview> {
  return { ...preview, diff: await gate.redact(preview.diff) };
}

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
