import * as z from 'zod';
import { MAX_COMMAND } from '../deeds/commands.ts';

/** Bounds of what an episode keeps; a day's work fits, and its state stays a few kilobytes. */
export const MAX_TASK = 160;
export const MAX_FILES = 30;
export const MAX_PATH = 160;
export const MAX_COMMANDS = 16;
export const MAX_CHECKS = 4;
/** A command and the folder that it is run in. */
const MAX_CHECK = MAX_COMMAND + MAX_PATH;
export const MAX_CORRECTIONS = 6;

/**
 * One piece of work in a session, whatever turns it took: the task, what was tried, what the person corrected, what proved it.
 * Made of redacted events, so it holds no secret. What it taught are the observations between its first and last line.
 */
export const episodeSchema = z.object({
  /** Counts from 0 in its session. */
  number: z.number().int().nonnegative(),
  /** First words of the task as the person typed them, on one line; empty while the person only said to go on. */
  task: z.string().max(MAX_TASK),
  /** Folder in which the work began. */
  cwd: z.string(),
  /** Milliseconds since the epoch. */
  started: z.number(),
  ended: z.number(),
  /** Lines in the session file, counted from 1. */
  firstLine: z.number().int(),
  lastLine: z.number().int(),
  /** Position that Codex itself gives the first line; null where lines have none. A fork's go on from its parent's. */
  ordinal: z.number().int().nullable().default(null),
  /** Line at which its first turn began; null where that is not known. */
  turnLine: z.number().int().nullable().default(null),
  turns: z.number().int(),
  /** How often the work was taken up again after a check failed or the person objected, the first time included. */
  attempts: z.number().int(),
  /** Paths that were changed, relative to the folder where they lie in it; the first ones. */
  files: z.array(z.string().max(MAX_PATH)).max(MAX_FILES),
  /** How many files were changed in all; behind the first `MAX_FILES` a file that is changed again counts again. */
  fileCount: z.number().int(),
  /** What was run beside reading and searching; the failed and the last ones are kept longest. */
  commands: z
    .array(
      z.object({
        command: z.string().max(MAX_COMMAND),
        result: z.enum(['passed', 'failed', 'unknown']),
        times: z.number().int(),
      }),
    )
    .max(MAX_COMMANDS),
  /** Checks in their general form that passed after the last change, with the folder of the project that each was run in (`inFolder`). */
  checks: z.array(z.string().max(MAX_CHECK)).max(MAX_CHECKS),
  /** What the person objected to. `byDeed`: what had been done was taken back then. */
  corrections: z
    .array(z.object({ words: z.string().max(MAX_TASK), line: z.number().int(), byDeed: z.boolean() }))
    .max(MAX_CORRECTIONS),
  /**
   * `proven`: files were changed and a check passed after that. `ended`: the last turn came to its end. `interrupted`: it was
   * broken off or failed. `open`: its turn has not ended.
   */
  outcome: z.enum(['proven', 'ended', 'interrupted', 'open']),
});
export type Episode = z.infer<typeof episodeSchema>;
