import * as z from 'zod';

/** How the engine is and how far it has come, as `model.ts` has rules. Times are milliseconds since the epoch. */

/** Something that is wrong and what to do about it. */
export const problemSchema = z.object({ code: z.string(), message: z.string() });
export type Problem = z.infer<typeof problemSchema>;

/** Sums of one pass over the session files. */
export const scanSummarySchema = z.object({
  files: z.number().int(),
  sessions: z.number().int(),
  messages: z.number().int(),
  bytes: z.number(),
  seconds: z.number(),
  candidates: z.number().int(),
  /** Lines that could not be read as Codex writes them; they were passed over. */
  skipped: z.number().int(),
});
export type ScanSummary = z.infer<typeof scanSummarySchema>;

export const progressSchema = z.object({
  doneBytes: z.number(),
  totalBytes: z.number(),
  doneFiles: z.number().int(),
  totalFiles: z.number().int(),
  /** Sessions that were read long ago are heard again, because learning is newer; else they are read. */
  what: z.literal('hearing').optional(),
});
export type Progress = z.infer<typeof progressSchema>;

export const statusSchema = z.object({
  state: z.enum(['starting', 'indexing', 'ready', 'problem']),
  /** Set while indexing. */
  progress: progressSchema.nullable(),
  codexHome: z.string(),
  stateDir: z.string(),
  /** The engine of the index and its version. */
  database: z.string().optional(),
  /** Claude Code's history in the index: the home it is read from (null: nobody said, or off), whether its folder is there. */
  claude: z
    .object({ home: z.string().nullable(), found: z.boolean(), sessions: z.number().int() })
    .optional(),
  sessions: z.number().int(),
  messages: z.number().int(),
  problems: z.array(problemSchema),
  /** Whether new sessions and lines are noticed by themselves. */
  watching: z.boolean().optional(),
  /** When the session files were last looked through to the end; null before the first time. */
  lastScan: z.number().nullable(),
  ownerPid: z.number().int(),
});
export type Status = z.infer<typeof statusSchema>;
