import * as z from 'zod';

/** Sessions, what recall finds in them, and how they are read, as `model.ts` has rules. Times are milliseconds since the epoch. */

/** One session as shown in lists. */
export const sessionSchema = z.object({
  thread: z.string(),
  title: z.string(),
  project: z.string().nullable(),
  cwd: z.string(),
  originator: z.string(),
  file: z.string(),
  started: z.number(),
  updated: z.number(),
  turns: z.number().int(),
  messages: z.number().int(),
  bytes: z.number(),
  /** A turn has started and not ended, and the file grew a short while ago. */
  live: z.boolean(),
  archived: z.boolean(),
  /** The thread it was forked from or spawned by. */
  parent: z.string().nullable(),
  subagent: z.boolean(),
});
export type Session = z.infer<typeof sessionSchema>;

/** Who said it: the person, the agent on the way, the agent's last word in a turn, a command, or a file change. */
export const messageRoleSchema = z.enum(['user', 'agent', 'final', 'command', 'change']);
export type MessageRole = z.infer<typeof messageRoleSchema>;

/** One place found by recall. `marks` are [start, end) offsets of the hits in `snippet`. */
export const recallHitSchema = z.object({
  thread: z.string(),
  title: z.string(),
  project: z.string().nullable(),
  role: messageRoleSchema,
  time: z.number(),
  line: z.number().int().positive(),
  snippet: z.string(),
  marks: z.array(z.tuple([z.number(), z.number()])),
  /** Exit status of a command; null for everything else and where it is unknown. */
  exit: z.number().nullable(),
  /** It failed, though its exit status does not say so, or a patch did not apply. False where the status is an answer, as when a search found nothing. */
  failed: z.boolean().optional(),
  /** Where all the words that were asked for stand, if not in this message: in its turn, in its session, or nowhere together. */
  allIn: z.enum(['turn', 'session', 'nowhere']).optional(),
});
export type RecallHit = z.infer<typeof recallHitSchema>;

export const recallPageSchema = z.object({
  hits: z.array(recallHitSchema),
  /** How many messages match, the shown ones included; a lower bound when `capped`. */
  total: z.number().int(),
  capped: z.boolean(),
  /** Words of the query that hits need not have whose `allIn` is "nowhere". */
  leftAside: z.array(z.string()).optional(),
});
export type RecallPage = z.infer<typeof recallPageSchema>;

/** A session as a readable document. `rows` tie the document's rows (from 0) to session lines, in rising order. */
export const transcriptSchema = z.object({
  session: sessionSchema,
  text: z.string(),
  rows: z.array(z.object({ row: z.number().int(), line: z.number().int() })),
  /** Row ranges [start, end] that are folded at first. */
  folds: z.array(z.tuple([z.number(), z.number()])),
});
export type Transcript = z.infer<typeof transcriptSchema>;
