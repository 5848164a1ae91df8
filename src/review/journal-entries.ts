import * as z from 'zod';
import { receiptSchema } from '../shared/model.ts';

/** Candidates that say the same in other words: the decision holds for them too. */
const members = z.array(z.string()).optional();

/**
 * What stands in `decisions.jsonl`, one entry a line. A decision that changes a file is written before the file is touched and
 * closed by a `done` or `failed` behind it, so that a crash at any point can be told from the file's hash.
 * Hashes are SHA-256 of the file's bytes, or `absent`.
 */
const entry = z.object({ v: z.literal(1), id: z.string(), time: z.number() });

/** What changes a file is its own receipt. */
const approveEntrySchema = receiptSchema.extend({
  v: z.literal(1),
  type: z.literal('approve'),
  candidate: z.string(),
  /** False when the rule stood there already: undoing must not take it out. */
  added: z.boolean(),
  members,
  /** Rules that were taken out for it; `decision` is the approval that had put one there. */
  replaced: z.array(z.object({ text: z.string(), decision: z.string().nullable() })).optional(),
  /** Other open candidates that were put away with it. */
  putAway: z.array(z.string()).optional(),
});
export type ApproveEntry = z.infer<typeof approveEntrySchema>;

/** An approved rule was taken out of its file. */
const retireEntrySchema = receiptSchema.extend({
  v: z.literal(1),
  type: z.literal('retire'),
  /** The approvals that had put it there and that end with it; none when nobody approved it here. */
  ends: z.array(z.string()),
});
export type RetireEntry = z.infer<typeof retireEntrySchema>;

const archiveEntrySchema = entry.extend({
  type: z.literal('archive'),
  candidate: z.string(),
  text: z.string(),
  members,
});
export type ArchiveEntry = z.infer<typeof archiveEntrySchema>;

const undoEntrySchema = entry.extend({
  type: z.literal('undo'),
  decision: z.string(),
  /** What undoing changed; null when the decision had changed no file. */
  receipt: receiptSchema.nullable(),
});
export type UndoEntry = z.infer<typeof undoEntrySchema>;

/** An entry that is written before a file is touched. */
export type FileEntry = ApproveEntry | RetireEntry | UndoEntry;

/** Closes the decision or undo named by `of`. */
const closeEntrySchema = z.object({
  v: z.literal(1),
  type: z.enum(['done', 'failed']),
  of: z.string(),
  time: z.number(),
});

export const journalEntrySchema = z.discriminatedUnion('type', [
  approveEntrySchema,
  retireEntrySchema,
  archiveEntrySchema,
  undoEntrySchema,
  closeEntrySchema,
]);
export type JournalEntry = z.infer<typeof journalEntrySchema>;
