import * as z from 'zod';

/**
 * The fields of Claude Code's lines that we read, and no others. The format is Claude Code's own affair and changes with
 * its versions (docs/claude-history.md), so a field of a wrong type counts as not there; only what a line cannot do
 * without makes it unreadable.
 */

const text = z.string().optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);

/** The line itself. Lines without a type are not Claude Code's. */
export const lineShape = z.object({
  type: z.string(),
  subtype: text,
  uuid: text,
  timestamp: text,
  cwd: text,
  version: text,
  /** Of a sub-agent (versions before 2.1.233 wrote those into the session's own file). */
  isSidechain: flag,
  /** Put into the person's place by Claude Code itself. */
  isMeta: flag,
  /** What the model wrote about the history that it takes the place of. */
  isCompactSummary: flag,
  isApiErrorMessage: flag,
  message: z.unknown().optional(),
  attachment: z.unknown().optional(),
  /** Of `queue-operation` lines. */
  operation: text,
  reason: text,
  content: z.unknown().optional(),
});
export type ClaudeLine = z.infer<typeof lineShape>;

export const messageShape = z.object({
  content: z.union([z.string(), z.array(z.unknown())]),
  stop_reason: text,
  model: text,
});

/** A part of a message. Which fields there are depends on the type. */
export const blockShape = z.object({
  type: z.string(),
  text,
  id: text,
  name: text,
  input: z.unknown().optional(),
  tool_use_id: text,
  content: z.unknown().optional(),
  is_error: flag,
});
export type Block = z.infer<typeof blockShape>;

export const textBlock = z.object({ text: z.string() });

/** What was said to the agent while it was at work. Other agents and Claude Code itself do that too. */
export const queuedCommand = z.object({
  type: z.literal('queued_command'),
  prompt: z.union([z.string(), z.array(z.unknown())]),
  commandMode: text,
  origin: z.object({ kind: text }).optional().catch(undefined),
});

export const bashInput = z.object({ command: z.string() });
export const editInput = z.object({ file_path: z.string(), old_string: z.string(), new_string: z.string() });
export const multiEditInput = z.object({
  file_path: z.string(),
  edits: z.array(z.object({ old_string: z.string(), new_string: z.string() })),
});
export const writeInput = z.object({ file_path: z.string(), content: z.string() });
export const notebookInput = z.object({ notebook_path: z.string(), new_source: z.string() });
