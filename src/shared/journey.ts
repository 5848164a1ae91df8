import * as z from 'zod';
import { LONGEST_TASK } from './limits.ts';

/** One piece of work that changed files, as the journey shows it. Texts are redacted and on one line. */
export const milestoneSchema = z.object({
  thread: z.string(),
  /** Line in the session file where it began, counted from 1. */
  line: z.number().int().positive(),
  /** First words of the task as the person typed them; empty when nobody said what it was. */
  task: z.string(),
  /** Milliseconds since the epoch. */
  started: z.number(),
  ended: z.number(),
  /** `proven`: a check passed after the last change. `interrupted`: broken off. `open`: its turn has not ended. */
  outcome: z.enum(['proven', 'ended', 'interrupted', 'open']),
  turns: z.number().int(),
  /** How often it was taken up, the first time included. */
  attempts: z.number().int(),
  /** Paths relative to the folder where they lie in it; the first ones of `fileCount`. */
  files: z.array(z.string()),
  fileCount: z.number().int(),
  /** The commands that proved it. */
  checks: z.array(z.string()),
  corrections: z.number().int(),
  /** Rules that were learned from it. */
  lessons: z.array(z.string()),
});
export type Milestone = z.infer<typeof milestoneSchema>;

/** What was done in a project, the newest day first and within a day the newest milestone first. */
export const journeySchema = z.object({
  project: z.string(),
  /** `day` is the local date, `2026-11-21`. */
  days: z.array(z.object({ day: z.string(), milestones: z.array(milestoneSchema) })),
  /** There is older work that is not listed. */
  more: z.boolean(),
});
export type Journey = z.infer<typeof journeySchema>;

export const briefSectionSchema = z.enum(['rules', 'traps', 'checks', 'milestones']);
export type BriefSection = z.infer<typeof briefSectionSchema>;

export const briefQuerySchema = z.strictObject({
  /** What the next session is about; the lines that fit it come first. */
  task: z.string().max(LONGEST_TASK).optional(),
});
export type BriefQuery = z.infer<typeof briefQuerySchema>;

/** What the next session in a project should know. */
export const briefSchema = z.object({
  project: z.string(),
  /** Plain text of under 2,000 characters; empty when nothing is known. */
  text: z.string(),
  /** What stands in the text, with the distinct sessions behind each; 0 for a rule whose sessions are gone. */
  lines: z.array(z.object({ section: briefSectionSchema, text: z.string(), sessions: z.number().int() })),
});
export type Brief = z.infer<typeof briefSchema>;

/** Said in place of a brief that would be empty. */
export const NO_BRIEF =
  'Nothing is known of this project yet: no approved rules, no traps, no checks and no finished work.';
