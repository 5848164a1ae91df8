import * as z from 'zod/mini';
import { LONGEST_RULE } from './limits.ts';

/**
 * What the review panel and the extension say to each other. The extension sends complete snapshots, never deltas, because
 * messages to a hidden webview are lost; the panel sends what a person did. Both sides parse what they get, with zod/mini to keep
 * the panel small. Times arrive as words: the panel only shows.
 */

const destination = z.enum(['global-rules', 'project-rules']);
const verdict = z.enum(['review', 'blocked']);
/** What becomes of what a candidate goes against. */
const resolve = z.optional(z.enum(['replace', 'keep-both']));

/** `done` rows were decided a moment ago and offer undo. */
const row = z.object({
  id: z.string(),
  text: z.string(),
  /** `3 sessions · 2 d`. */
  note: z.string(),
  state: z.enum(['open', 'blocked', 'done']),
  /** For `done`: what happened, and the decision that undo takes back. */
  done: z.nullable(z.object({ message: z.string(), decision: z.string() })),
});
export type PanelRow = z.infer<typeof row>;

const group = z.object({
  key: z.string(),
  label: z.string(),
  rows: z.array(row),
  /** How many wait, also those that are not listed. */
  open: z.number(),
});

const diffLine = z.object({ kind: z.enum(['add', 'remove', 'same', 'hunk', 'note']), text: z.string() });
export type DiffLine = z.infer<typeof diffLine>;

/** Something that the rule goes against (`conflict`, approving waits for a word) or repeats (`duplicate`). */
const conflict = z.object({
  kind: z.enum(['conflict', 'duplicate']),
  text: z.string(),
  /** Where the other stands: `global rules`, `this project's AGENTS.md, line 12`. */
  place: z.string(),
  why: z.string(),
  replaceable: z.boolean(),
});
export type PanelConflict = z.infer<typeof conflict>;

/** The exact change for one text and destination. Approving is possible only while it belongs to what the person sees. */
const change = z.object({
  text: z.string(),
  destination,
  resolve,
  /** Which file, in words, for the heading; the whole path beside it. */
  file: z.string(),
  path: z.string(),
  added: z.number(),
  removed: z.number(),
  lines: z.array(diffLine),
  /** True when the diff was cut for showing. */
  cut: z.boolean(),
  warnings: z.array(z.string()),
  /** `3.1 of 32 KiB`; null for global rules. */
  budget: z.nullable(z.string()),
  findings: z.array(z.object({ verdict, message: z.string() })),
  /** Why this text cannot be approved; null when it can. */
  blocked: z.nullable(z.string()),
  conflicts: z.array(conflict),
});
export type PanelChange = z.infer<typeof change>;

const evidence = z.object({
  index: z.number(),
  quote: z.string(),
  /** `18 Nov`. */
  when: z.string(),
  title: z.string(),
  /** Whose words: a person's typed ones, or what a command did. */
  typed: z.boolean(),
});
export type PanelEvidence = z.infer<typeof evidence>;

const place = z.object({
  value: destination,
  label: z.string(),
  /** Why it cannot be chosen; null when it can. */
  refused: z.nullable(z.string()),
  /** It can be chosen once the person trusts the folder that is open. */
  awaitsTrust: z.boolean(),
});

const selected = z.object({
  id: z.string(),
  /** `preference`, `project rule`, ... */
  kind: z.string(),
  text: z.string(),
  /** What the person has made of it so far; the candidate's own text and destination at first. */
  draft: z.object({ text: z.string(), destination, resolve }),
  places: z.array(place),
  /** Why this destination is proposed. */
  why: z.string(),
  score: z.string(),
  sessions: z.string(),
  evidence: z.array(evidence),
  /** How many more places there are than `evidence` lists. */
  moreEvidence: z.number(),
  /** Null while it is made. */
  change: z.nullable(change),
  /** Why no change could be made. */
  problem: z.nullable(z.string()),
  /** Something that happened and concerns this candidate, such as a refused approval. */
  notice: z.nullable(z.string()),
  /** A decision is on its way. */
  busy: z.boolean(),
});
export type PanelSelected = z.infer<typeof selected>;

/** Into the rule's text, onto the candidate as a whole, or onto Approve once it can be pressed. */
const focusOn = z.enum(['text', 'actions', 'approve']);
export type PanelFocus = z.infer<typeof focusOn>;

export const snapshotSchema = z.object({
  type: z.literal('snapshot'),
  groups: z.array(group),
  /** Open candidates that are not listed because there are too many. */
  unlisted: z.number(),
  /** Which of all that wait the selected one is, counted from 0; -1 when none of them is selected. */
  at: z.number(),
  selected: z.nullable(selected),
  /** Where the keyboard should be; acted on when `serial` is a new number. */
  focus: z.object({ serial: z.number(), on: focusOn }),
  /** Shown when nothing waits, or when nobody knows. */
  empty: z.object({ line: z.string(), why: z.string() }),
  /** A last decision's outcome, for screen readers and the line at the bottom. */
  said: z.string(),
});
export type PanelSnapshot = z.infer<typeof snapshotSchema>;

const id = z.string().check(z.maxLength(100));
const ruleText = z.string().check(z.maxLength(LONGEST_RULE));

export const panelMessageSchema = z.discriminatedUnion('type', [
  /** The panel can receive; sent each time it is made anew. */
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('select'), id }),
  /** To the next or the previous candidate of the list. The extension knows where it stands even when keys come fast. */
  z.strictObject({ type: z.literal('step'), by: z.union([z.literal(1), z.literal(-1)]) }),
  /** The person changed the text or the destination. */
  z.strictObject({ type: z.literal('draft'), id, text: ruleText, destination, resolve }),
  /** Approve exactly the change that is shown for this text and destination. */
  z.strictObject({ type: z.literal('approve'), id, text: ruleText, destination, resolve }),
  z.strictObject({ type: z.literal('archive'), id }),
  /** Null takes back the last decision. */
  z.strictObject({ type: z.literal('undo'), decision: z.nullable(id) }),
  z.strictObject({ type: z.literal('openEvidence'), id, index: z.number().check(z.int(), z.gte(0)) }),
  z.strictObject({ type: z.literal('openFile'), id }),
  /** Show where the person says that they trust the folder. */
  z.strictObject({ type: z.literal('trust') }),
  z.strictObject({ type: z.literal('recall') }),
  z.strictObject({ type: z.literal('scan') }),
]);
export type PanelMessage = z.infer<typeof panelMessageSchema>;
