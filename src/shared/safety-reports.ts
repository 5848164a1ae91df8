import * as z from 'zod';

/** Something the safety gate says about a file that Codex may be given. Never holds the value. */
export const memoryFindingSchema = z.object({
  file: z.string(),
  /** Counted from 1. */
  line: z.number().int().positive(),
  /** What kind of file it is: an AGENTS.md, a SKILL.md, or one of Codex's own memories. */
  kind: z.enum(['rules', 'skill', 'memory']),
  /** Stable name of the rule, for example `secret/github-token`. */
  rule: z.string(),
  verdict: z.enum(['review', 'blocked']),
  /** One sentence for a person. */
  message: z.string(),
});
export type MemoryFinding = z.infer<typeof memoryFindingSchema>;

export const memoryScanSchema = z.object({
  /** Files that were looked at. */
  files: z.number().int(),
  /** What may not stand first, then by file and line; at most `MAX_MEMORY_FINDINGS`. */
  findings: z.array(memoryFindingSchema),
  /** More was found than is listed, or there were more files than are looked at. */
  cut: z.boolean(),
});
export type MemoryScan = z.infer<typeof memoryScanSchema>;
export const MAX_MEMORY_FINDINGS = 1_000;

const SECRET = 'secret/';

/** What a finding of the gate says about a text that stands already where Codex reads it. */
export function messageInFile({ rule, message }: { rule: string; message: string }): string {
  return rule.startsWith(SECRET) ? secretInFile(rule.slice(SECRET.length)) : message;
}

/** Taking it out is not enough there. `kind` as in `MemoryFinding.rule`, behind the slash. */
export function secretInFile(kind: string): string {
  return `This looks like a secret (${kind.replaceAll('-', ' ')}). Codex reads this file: take it out, and replace it where it is used.`;
}

/** A secret that stands in a session file in clear text. Never holds the value. */
export const sessionSecretSchema = z.object({
  file: z.string(),
  /** Counted from 1. */
  line: z.number().int().positive(),
  /** What kind of secret, for example `github-token`. */
  kind: z.string(),
  /** How many of the kind stand in the line. */
  count: z.number().int().positive(),
});

export const secretReportSchema = z.object({
  state: z.enum(['idle', 'running', 'done', 'stopped']),
  files: z.number().int(),
  totalFiles: z.number().int(),
  bytes: z.number(),
  totalBytes: z.number(),
  /** At most `MAX_SESSION_SECRETS`, in the order of the files, newest first. */
  secrets: z.array(sessionSecretSchema),
  /** Lines with a secret, the ones that are not listed included. A line with two kinds is listed twice and counted once. */
  total: z.number().int(),
  /** Places, as they would be listed, for which there was no more room. */
  unlisted: z.number().int().default(0),
  /** Lines that were too long to be looked at. */
  skipped: z.number().int(),
  /** What could not be read to its end, and why: a sentence each. */
  unreadable: z.array(z.string()),
});
export type SecretReport = z.infer<typeof secretReportSchema>;
export const MAX_SESSION_SECRETS = 10_000;
