import * as z from 'zod';

/**
 * The words of the product as types. Everything here crosses a process or frame border,
 * so each thing is a schema first and a type second. Times are milliseconds since the epoch.
 */

/** `correction` is a rule born from a person correcting the agent; `trap` is what fails and what fixed it; `check` is the command that proved the work. */
export const candidateKindSchema = z.enum([
  'preference',
  'project-rule',
  'correction',
  'trap',
  'check',
  'skill',
  'skill-patch',
]);
export type CandidateKind = z.infer<typeof candidateKindSchema>;

export const scopeSchema = z.enum(['global', 'project']);
export type Scope = z.infer<typeof scopeSchema>;

/** Where an approved text is written. Global rules are `$CODEX_HOME/AGENTS.md`, project rules `<git root>/AGENTS.md`. */
export const destinationSchema = z.enum(['global-rules', 'project-rules']);
export type Destination = z.infer<typeof destinationSchema>;

/** What the safety gate decides about a text: free to keep, keep only after a person looked, never keep. */
export const verdictSchema = z.enum(['ok', 'review', 'blocked']);
export type Verdict = z.infer<typeof verdictSchema>;

/** One thing the safety gate says about a text. `start` and `end` are UTF-16 offsets into that text. */
export const findingSchema = z.object({
  /** Stable name of the rule, for example `secret/github-token`. */
  rule: z.string(),
  verdict: z.enum(['review', 'blocked']),
  /** One sentence for a person. Never holds the value found. */
  message: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Finding = z.infer<typeof findingSchema>;

/** The gate's answer for one text. `redacted` is the text with every secret replaced by `[REDACTED:kind]`. */
export const scanSchema = z.object({
  verdict: verdictSchema,
  findings: z.array(findingSchema),
  redacted: z.string(),
});
export type Scan = z.infer<typeof scanSchema>;

/** Exact words and where they stand. Quotes are redacted and at most 2,000 characters. */
export const evidenceSchema = z.object({
  thread: z.string(),
  /** The session's first words, for showing. */
  title: z.string(),
  /** The session file as last seen; it may have moved since. */
  file: z.string(),
  /** Line in the session file, counted from 1. */
  line: z.number().int().positive(),
  turn: z.string().nullable(),
  time: z.number(),
  quote: z.string(),
  /** `typed`: a person's own words. `observed`: what commands and files did. */
  source: z.enum(['typed', 'observed']),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const candidateStatusSchema = z.enum(['open', 'approved', 'archived']);
export type CandidateStatus = z.infer<typeof candidateStatusSchema>;

/** Something that a rule stands against or beside: an approved rule, another open candidate, or a line of the person's own. */
export const conflictSchema = z.object({
  /** `conflict`: both cannot hold, so approving waits for a person's word. `duplicate`: it says much the same, which only has to be seen. */
  kind: z.enum(['conflict', 'duplicate']),
  with: z.object({
    type: z.enum(['rule', 'candidate', 'file']),
    /** The candidate, or the one that the rule came from. */
    id: z.string().optional(),
    text: z.string(),
    /** Where the rule or the line stands; `line` counts from 1. */
    path: z.string().optional(),
    line: z.number().int().positive().optional(),
    scope: scopeSchema.optional(),
    /** When a candidate was last heard, in milliseconds since the epoch. */
    heard: z.number().optional(),
  }),
  /** One sentence for a person about `this` and `the other`. */
  why: z.string(),
  /** Whether approving can put this in the other's place. A person's own lines are never touched. */
  replaceable: z.boolean(),
});
export type Conflict = z.infer<typeof conflictSchema>;

/** What becomes of what a candidate goes against: `replace` takes it out in the same decision, `keep-both` leaves it. */
export const resolutionSchema = z.enum(['replace', 'keep-both']);
export type Resolution = z.infer<typeof resolutionSchema>;

/** How a candidate was put away: archived, taken out of its file again, or in favour of another. */
export const putAwaySchema = z.object({
  type: z.enum(['archive', 'retire', 'replace']),
  time: z.number(),
  /** In a sentence or two; of a candidate that waits again also what has come since. */
  why: z.string(),
});
export type PutAway = z.infer<typeof putAwaySchema>;

/** A proposed lesson. `id` is derived from what it says, so a rebuilt index gives the same ids. */
export const candidateSchema = z.object({
  id: z.string(),
  kind: candidateKindSchema,
  scope: scopeSchema,
  /** Root folder of the project it belongs to; null when it names none, or was heard outside any. */
  project: z.string().nullable(),
  /** Of one that belongs to no project: the projects on this computer in which it was heard. Left out where there are none. */
  heardIn: z.array(z.string()).optional(),
  destination: destinationSchema,
  /** The rule as it would be written: one line of Markdown without the bullet. */
  text: z.string(),
  /** 0 to 1; how sure we are that it is worth keeping. */
  score: z.number(),
  /** Why it scored so, in words a person reads. */
  reasons: z.array(z.string()),
  verdict: verdictSchema,
  findings: z.array(findingSchema),
  /** Distinct sessions it was heard in. Forks and resumes count as one. */
  sessions: z.number().int().positive(),
  firstSeen: z.number(),
  lastSeen: z.number(),
  status: candidateStatusSchema,
  evidence: z.array(evidenceSchema),
  /** The same said in other words than `text`; the ids are of the candidates that are counted, shown and decided as this one. */
  wordings: z.array(z.object({ id: z.string(), text: z.string() })).optional(),
  /** When and how it was put away. An open one waits again, for evidence of another kind has come since. */
  putAway: putAwaySchema.optional(),
  /** What it goes against or repeats; of open candidates only. */
  conflicts: z.array(conflictSchema).optional(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** How much of Codex's budget for project rules a folder uses (codex-facts: `project_doc_max_bytes`, 32,768 by default). */
export const budgetSchema = z.object({ used: z.number(), limit: z.number() });
export type Budget = z.infer<typeof budgetSchema>;

/** The exact change that approving would make. Made from the file as it is now; `beforeHash` pins that state. */
export const previewSchema = z.object({
  candidate: z.string(),
  text: z.string(),
  destination: destinationSchema,
  /** The real file that would be written, symlinks resolved. */
  path: z.string(),
  /** Unified diff of that file; empty when the rule already stands there. */
  diff: z.string(),
  /** SHA-256 of the file's bytes, or `absent`. Approving with another hash is refused. */
  beforeHash: z.string(),
  /** What the gate says about the text as edited. */
  scan: scanSchema,
  /** Why it cannot be approved as it stands, in a sentence; null when it can. The first of the warnings says the same. */
  blocked: z.string().nullable(),
  /** Things a person should know before approving: hidden by an override file, over budget, symlink, and the like. */
  warnings: z.array(z.string()),
  /** After the change; null for global rules, which have no size limit. */
  budget: budgetSchema.nullable(),
  /** What this text goes against or repeats in this place. */
  conflicts: z.array(conflictSchema).optional(),
  /** What the change makes of those; absent while nothing was said. */
  resolve: resolutionSchema.optional(),
  /** The project that was asked for with it. */
  project: z.string().optional(),
  /** What became of the file since it had the hash that was asked about, in sentences; absent where nothing is known of that. */
  meanwhile: z.string().optional(),
});
export type Preview = z.infer<typeof previewSchema>;

/** The exact change that retiring a rule would make. Made from the file as it is now; `beforeHash` pins that state. */
export const retirementSchema = z.object({
  /** The candidate that the rule came from; null when nobody approved it here. */
  candidate: z.string().nullable(),
  text: z.string(),
  destination: destinationSchema,
  /** The real file that would be written, symlinks resolved. */
  path: z.string(),
  /** Unified diff of that file. */
  diff: z.string(),
  /** SHA-256 of the file's bytes. Retiring with another hash is refused. */
  beforeHash: z.string(),
  /** Things a person should know before: that the file goes with its last rule, that they wrote the same themselves. */
  warnings: z.array(z.string()),
  /** As in a preview. */
  meanwhile: z.string().optional(),
});
export type Retirement = z.infer<typeof retirementSchema>;

/** What one decision changed in a file. Undo works from it; the journal keeps it in these same words. */
export const receiptSchema = z.object({
  id: z.string(),
  /** Null when a rule was retired that nobody approved here. */
  candidate: z.string().nullable(),
  /** The rule as it stands, or stood, in the file. */
  text: z.string(),
  destination: destinationSchema,
  path: z.string(),
  beforeHash: z.string(),
  afterHash: z.string(),
  /** Copy of the file before the change, in the state folder; null when there was no file. */
  backup: z.string().nullable(),
  time: z.number(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** A person's decision as it is shown in lists. `undone` decisions stay listed. */
export const decisionSchema = z.object({
  id: z.string(),
  type: z.enum(['approve', 'archive', 'retire']),
  /** Null when a rule was retired that nobody approved here. */
  candidate: z.string().nullable(),
  text: z.string(),
  time: z.number(),
  receipt: receiptSchema.nullable(),
  undone: z.boolean(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** What became of a rule after it was approved. */
export const ruleLifeSchema = z.object({
  /** Sessions that were given it, as their files prove, and when last; `why` says in a sentence why none was, or why it no longer is. */
  given: z.object({ sessions: z.number().int(), last: z.number().nullable(), why: z.string().nullable() }),
  /** Sessions in which it came up: in the `days` before it was approved, and since. Null for rules that were not approved here. */
  heard: z
    .object({
      before: z.number().int(),
      days: z.number().int(),
      since: z.number().int(),
      /** A trap that commands met, or a check that they passed, which is what the rule asks for. Absent where a person said it. */
      how: z.enum(['met', 'proved']).optional(),
    })
    .nullable(),
  /** What a person may want to do about it, in sentences. */
  advice: z.array(z.string()),
});
export type RuleLife = z.infer<typeof ruleLifeSchema>;

/** One file of the AGENTS.md chain as Codex reads it in a folder. */
export const memoryFileSchema = z.object({
  path: z.string(),
  scope: scopeSchema,
  bytes: z.number().int(),
  /** Bytes that reach Codex; fewer than `bytes` where the budget cuts it, 0 when hidden or dropped. */
  given: z.number().int(),
  /** Why it does not fully reach Codex, in one sentence; null when it does. */
  note: z.string().nullable(),
  /** Line, counted from 1, in which Codex stops reading; null or absent when it reads all or nothing of the file. */
  stopsAtLine: z.number().int().nullable().optional(),
  /** Why its bytes are not the text that a person meant, or why our rules in it are not known, in a sentence or two; absent when all is well. */
  damage: z.string().optional(),
  /** The rules that stand in our block. */
  rules: z.array(
    z.object({
      text: z.string(),
      line: z.number().int(),
      candidate: z.string().nullable(),
      life: ruleLifeSchema.optional(),
    }),
  ),
});
export type MemoryFile = z.infer<typeof memoryFileSchema>;

/** What Codex is given in a folder now. */
export const memorySchema = z.object({
  files: z.array(memoryFileSchema),
  /** Folders that bear the name of a file of rules, which Codex passes over; absent when there are none. */
  folders: z.array(z.object({ path: z.string(), scope: scopeSchema })).optional(),
  /** Files of rules that cannot be opened: one of a project keeps all of the project's files from Codex. Absent when there are none. */
  unreadable: z.array(z.object({ path: z.string(), scope: scopeSchema })).optional(),
  budget: budgetSchema,
});
export type Memory = z.infer<typeof memorySchema>;

/** What learning sees in one message: a span, what it would become, and why. */
export const explainedSpanSchema = z.object({
  start: z.number().int(),
  end: z.number().int(),
  kind: z.enum(['preference', 'project-rule', 'correction', 'procedure']),
  scope: scopeSchema,
  score: z.number(),
  reasons: z.array(z.string()),
});
export type ExplainedSpan = z.infer<typeof explainedSpanSchema>;
