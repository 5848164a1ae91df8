import { Uri } from 'vscode';
import * as z from 'zod';
import type { RuleInFile } from '../shared/engine-api.ts';

/**
 * What commands are called with: a candidate's id by CodeLenses and by tree items' clicks, tree nodes by menus (the one that was
 * clicked and all that are selected), nothing by the palette and by keybindings.
 */
const candidateNode = z.object({ type: z.literal('candidate'), candidate: z.object({ id: z.string() }) });
const candidateArgument = z.union([
  z.string().max(100),
  candidateNode.transform((node) => node.candidate.id),
]);
const memoryNode = z.object({ type: z.literal('file'), file: z.object({ path: z.string() }) });

const ruleNode = z.object({
  type: z.literal('rule'),
  file: z.object({ path: z.string() }),
  rule: z.object({ text: z.string(), candidate: z.string().nullable() }),
});

/** A rule of ours in a file, and the candidate it came from, where that is known. */
export interface MemoryRule extends RuleInFile {
  candidate: string | null;
}

/** Ids of the candidates a command is meant for; empty when it was called without any. */
export function candidateIds(args: readonly unknown[]): string[] {
  const [clicked, selected] = args;
  const many: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const ids = [clicked, ...many].flatMap((value) => {
    const parsed = candidateArgument.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(ids)];
}

/** Path of the memory file a menu was opened on. */
export function memoryPath(args: readonly unknown[]): string | undefined {
  const parsed = memoryNode.safeParse(args[0]);
  return parsed.success ? parsed.data.file.path : undefined;
}

/** The rule of a memory file that a menu was opened on. */
export function memoryRule(args: readonly unknown[]): MemoryRule | undefined {
  const parsed = ruleNode.safeParse(args[0]);
  if (!parsed.success) return undefined;
  const { file, rule } = parsed.data;
  return { path: file.path, ...rule };
}

/** A file, a line in it, counted from 1, and whether the keyboard stays where it is. */
export function filePlace(
  args: readonly unknown[],
): { uri: Uri; line: number; preserveFocus: boolean } | undefined {
  const [uri, line, keep] = args;
  if (!(uri instanceof Uri)) return undefined;
  const parsed = z.number().int().positive().safeParse(line);
  return { uri, line: parsed.success ? parsed.data : 1, preserveFocus: keep === true };
}

/** A session and a line in its file. */
export function sessionPlace(
  args: readonly unknown[],
): { thread: string; line: number | undefined } | undefined {
  const parsed = z.tuple([z.string().max(100)], z.unknown()).safeParse(args);
  if (!parsed.success) return undefined;
  const line = z.number().int().positive().safeParse(args[1]);
  return { thread: parsed.data[0], line: line.success ? line.data : undefined };
}
