import * as z from 'zod';
import { destinationSchema, receiptSchema } from '../shared/model.ts';

/** Candidates that say the same in other words: the decision holds for them too. */
const members = z.array(z.string()).optional();

/**
 * What stands in `decisions.jsonl`, one entry a line. A decision that changes a file is written before the file is touched and
 * closed by a `done` or `failed` behind it, so that a crash at any point can be told from the file's hash.
 * Hashes are SHA-256 of the file's bytes, or `absent`.
 */
const entry = z.object({ v: z.literal(1), id: z.string(), time: z.number() });

const approveEntrySchema = entry.extend({
  type: z.literal('approve'),
  candidate: z.string(),
  /** The rule as written. */
  text: z.string(),
  destination: destinationSchema,
  path: z.string(),
  beforeHash: z.string(),
  afterHash: z.string(),
  backup: z.string().nullable(),
  /** False when the rule stood there already: undoing must not take it out. */
  added: z.boolean(),
  members,
  /** Rules that were taken out for it; `decision` is the approval that had put one there. */
  replaced: z.array(z.object({ text: z.string(), decision: z.string().nullable() })).optional(),
  /** Other open candidates that were put away with it. */
  putAway: z.array(z.string()).optional(),
});
export type ApproveEntry = z.infer<typeof approveEntrySchema>;

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

/** Closes the decision or undo named by `of`. */
const closeEntrySchema = z.object({
  v: z.literal(1),
  type: z.enum(['done', 'failed']),
  of: z.string(),
  time: z.number(),
});

export const journalEntrySchema = z.discriminatedUnion('type', [
  approveEntrySchema,
  archiveEntrySchema,
  undoEntrySchema,
  closeEntrySchema,
]);
export type JournalEntry = z.infer<typeof journalEntrySchema>;
