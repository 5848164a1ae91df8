import * as z from 'zod';
import {
  type Candidate,
  type Decision,
  type ExplainedSpan,
  type Memory,
  type Preview,
  type Retirement,
  type Scan,
  candidateSchema,
  candidateStatusSchema,
  decisionSchema,
  destinationSchema,
  explainedSpanSchema,
  memorySchema,
  previewSchema,
  receiptSchema,
  resolutionSchema,
  retirementSchema,
  scanSchema,
} from './model.ts';
import { LONGEST_QUERY, LONGEST_RULE, MOST_DECISIONS, MOST_HITS, MOST_SESSIONS } from './limits.ts';
import {
  type RecallPage,
  type Session,
  type Transcript,
  recallPageSchema,
  sessionSchema,
  transcriptSchema,
} from './session.ts';
import { type Progress, type ScanSummary, type Status, scanSummarySchema, statusSchema } from './status.ts';
import {
  MAX_MEMORY_FINDINGS,
  type MemoryFinding,
  type MemoryScan,
  type SecretReport,
  memoryFindingSchema,
  memoryScanSchema,
  secretReportSchema,
} from './safety-reports.ts';
import {
  type Brief,
  type BriefQuery,
  type Journey,
  briefQuerySchema,
  briefSchema,
  journeySchema,
} from './journey.ts';

const id = z.string().max(100);
const ruleText = z.string().max(LONGEST_RULE);
const path = z.string().max(4_096);
const anyText = z.string().max(10_000_000);
/** Only this project's and, for candidates, the global ones; null or absent for all. */
const project = path.nullish();

export const candidateFilterSchema = z.strictObject({
  status: candidateStatusSchema.optional(),
  project,
  /**
   * Where the person works. Where there are more than a list gives, this project's and the global ones are not what is left out. Right after a
   * start with hundreds of candidates they may come alone; `changed` tells when all are there. Without it, an answer waits for all.
   */
  here: project,
  /** Only those whose id begins with that. */
  id: id.optional(),
  /** So many of the strongest are passed over: what a list leaves out, the next one gives. */
  from: z.number().int().min(0).optional(),
});
export type CandidateFilter = z.infer<typeof candidateFilterSchema>;

/** The hash of a file as it was shown before; the answer then says what became of the file meanwhile. */
const since = z.string().max(100);

/** What a person changed before approving. Absent text or destination means the candidate's own. */
export const changeSchema = z.strictObject({
  text: ruleText.optional(),
  destination: destinationSchema.optional(),
  resolve: resolutionSchema.optional(),
  /** Where the person works: of several projects in which a rule was heard, the one whose file it would go to. */
  project: path.optional(),
  since: since.optional(),
});
export type Change = z.infer<typeof changeSchema>;

export const approvalSchema = changeSchema.extend({ beforeHash: z.string().max(100) });
export type Approval = z.infer<typeof approvalSchema>;

/** A rule of our block, by its file and its words. */
export const ruleInFileSchema = z.strictObject({ path, text: ruleText, since: since.optional() });
export type RuleInFile = z.infer<typeof ruleInFileSchema>;

/** The same in the file as a person saw it. */
export const seenRuleSchema = ruleInFileSchema.extend({ beforeHash: z.string().max(100) });
export type SeenRule = z.infer<typeof seenRuleSchema>;

export const recallQuerySchema = z.strictObject({
  query: z.string().max(LONGEST_QUERY),
  project,
  limit: z.number().int().min(1).max(MOST_HITS).optional(),
});
export type RecallQuery = z.infer<typeof recallQuerySchema>;

export const sessionFilterSchema = z.strictObject({
  project,
  limit: z.number().int().min(1).max(MOST_SESSIONS).optional(),
});
export type SessionFilter = z.infer<typeof sessionFilterSchema>;

export const transcriptPlaceSchema = z.strictObject({
  line: z.number().int().positive().optional(),
  /** In place of `line`: only what was said from this line of the session file on, as far as a transcript goes. */
  from: z.number().int().positive().optional(),
});
export type TranscriptPlace = z.infer<typeof transcriptPlaceSchema>;

export const pageSchema = z.strictObject({ limit: z.number().int().min(1).max(MOST_DECISIONS) });
export type Page = z.infer<typeof pageSchema>;

/** How the engine's side parses what it is asked. One entry for each method of `EngineApi`. */
export const engineParams = {
  status: z.tuple([]),
  scan: z.tuple([]),
  rebuild: z.tuple([]),
  stopRebuild: z.tuple([]),
  countOpen: z.tuple([]),
  candidates: z.tuple([candidateFilterSchema]),
  candidate: z.tuple([id]),
  preview: z.tuple([id, changeSchema]),
  approve: z.tuple([id, approvalSchema]),
  archive: z.tuple([id]),
  previewRetire: z.tuple([ruleInFileSchema]),
  retire: z.tuple([seenRuleSchema]),
  undo: z.tuple([id.nullable()]),
  decisions: z.tuple([pageSchema]),
  recall: z.tuple([recallQuerySchema]),
  sessions: z.tuple([sessionFilterSchema]),
  transcript: z.tuple([id, transcriptPlaceSchema]),
  memory: z.tuple([path]),
  brief: z.tuple([path, briefQuerySchema]),
  journey: z.tuple([path]),
  projectOf: z.tuple([path]),
  check: z.tuple([anyText]),
  explain: z.tuple([anyText]),
  scanMemory: z.tuple([path]),
  newMemorySecrets: z.tuple([path]),
  ignoreMemorySecrets: z.tuple([z.array(path).max(MAX_MEMORY_FINDINGS)]),
  reportSecrets: z.tuple([z.enum(['start', 'look', 'stop'])]),
} as const;

/** A decision that was carried out; `undo(decision.id)` takes it back. */
export const decidedSchema = z.object({ decision: decisionSchema });
export type Decided = z.infer<typeof decidedSchema>;

/**
 * `receipt` is null when an archived candidate was taken back: no file changed. `note` says why the file of an undone
 * approval stayed as it was, for example because the rule was no longer there.
 */
export const undoneSchema = z.object({
  decision: decisionSchema,
  receipt: receiptSchema.nullable(),
  note: z.string().optional(),
  /** The candidate is approved now: its rule was retired, or had other words, and stands as before. */
  approved: z.literal(true).optional(),
});
export type Undone = z.infer<typeof undoneSchema>;

/** How the asking side parses the answers. One entry for each method of `EngineApi`. */
export const engineResults = {
  status: statusSchema,
  scan: scanSummarySchema,
  rebuild: scanSummarySchema,
  stopRebuild: z.void(),
  countOpen: z.number().int(),
  candidates: z.array(candidateSchema),
  candidate: candidateSchema,
  preview: previewSchema,
  approve: decidedSchema,
  archive: decidedSchema,
  previewRetire: retirementSchema,
  retire: decidedSchema,
  undo: undoneSchema,
  decisions: z.array(decisionSchema),
  recall: recallPageSchema,
  sessions: z.array(sessionSchema),
  transcript: transcriptSchema,
  memory: memorySchema,
  brief: briefSchema,
  journey: journeySchema,
  projectOf: z.string().nullable(),
  check: scanSchema,
  explain: z.array(explainedSpanSchema),
  scanMemory: memoryScanSchema,
  newMemorySecrets: z.array(memoryFindingSchema),
  ignoreMemorySecrets: z.void(),
  reportSecrets: secretReportSchema,
} as const;

/**
 * What the engine answers, the same for the extension (through a worker), the command line and other windows
 * (through a socket). Every method rejects with a `CarryoverError`.
 */
export interface EngineApi {
  status(): Promise<Status>;
  /** Reads all that is new and answers when it is in. */
  scan(): Promise<ScanSummary>;
  /** Reads all sessions again from the start and answers when they are in; recall goes on answering meanwhile. */
  rebuild(): Promise<ScanSummary>;
  /** Ends a rebuild under way, which then answers with what it read. What its turn did not come to stays as it was. */
  stopRebuild(): Promise<void>;
  /** How many candidates wait for a decision, in all projects, blocked ones counted. Right after a start it waits for all, which takes seconds where there are thousands. */
  countOpen(): Promise<number>;
  /** Strongest first, `MOST_CANDIDATES` at most. */
  candidates(filter: CandidateFilter): Promise<Candidate[]>;
  candidate(id: string): Promise<Candidate>;
  preview(id: string, change: Change): Promise<Preview>;
  /** Refused with `blocked` when it goes against something and `resolve` does not say what becomes of that. Refused with `changed-on-disk` when the file is no longer what `beforeHash` says; ask for a fresh preview then. An approved candidate gets other words with `replace`. */
  approve(id: string, approval: Approval): Promise<Decided>;
  archive(id: string): Promise<Decided>;
  /** The exact change that taking a rule out of our block would make. Refused for what stands outside it. */
  previewRetire(rule: RuleInFile): Promise<Retirement>;
  /** Ends the rule's approvals too; its candidate counts as archived then. Refused with `changed-on-disk` as `approve` is. */
  retire(rule: SeenRule): Promise<Decided>;
  /** Takes a decision's or a receipt's id; null means the last decision that still stands. */
  undo(id: string | null): Promise<Undone>;
  /** Newest first. */
  decisions(page: Page): Promise<Decision[]>;
  recall(query: RecallQuery): Promise<RecallPage>;
  /** Newest first. */
  sessions(filter: SessionFilter): Promise<Session[]>;
  /** With `line`, long sessions are cut to the part around it. */
  transcript(thread: string, place: TranscriptPlace): Promise<Transcript>;
  /** What Codex is given in this folder. */
  memory(folder: string): Promise<Memory>;
  /** The few lines that the next session in this folder's project should know. */
  brief(folder: string, query: BriefQuery): Promise<Brief>;
  /** What was done in this folder's project. */
  journey(folder: string): Promise<Journey>;
  /** Root folder of the project a folder belongs to, or null outside any. */
  projectOf(folder: string): Promise<string | null>;
  check(text: string): Promise<Scan>;
  explain(text: string): Promise<ExplainedSpan[]>;
  /** What the safety gate says about the files that Codex may be given in this folder. */
  scanMemory(folder: string): Promise<MemoryScan>;
  /**
   * Secrets in the files that Codex reads in this folder, as far as nobody was told of them. Whoever asks must tell: none of them is
   * answered a second time, to this window or another, today or later. Rejects where that cannot be remembered.
   */
  newMemorySecrets(folder: string): Promise<MemoryFinding[]>;
  /** Nobody is told of secrets in these files any more. A scan of the memory files still finds them. */
  ignoreMemorySecrets(files: readonly string[]): Promise<void>;
  /**
   * Secrets in the session files. It takes minutes where there are gigabytes, so it is started, looked at while it runs, and
   * may be stopped.
   */
  reportSecrets(what: 'start' | 'look' | 'stop'): Promise<SecretReport>;
}

/** What can be different after a `changed` event. */
export type ChangedPart = 'candidates' | 'sessions' | 'memory' | 'status';

/** What the engine tells everyone who listens. Bursts are merged: at most one `changed` in 50 ms. */
export interface EngineEvents {
  changed(parts: readonly ChangedPart[]): void;
  /** Null when a pass has ended. */
  progress(progress: Progress | null): void;
  /** A turn ended just now, while we watched. `open` counts the project's and the global candidates that wait. */
  taskComplete(task: { thread: string; project: string | null; cwd: string; open: number }): void;
}
