import * as z from 'zod';
import { STAGE_SKILL } from './scenarios.ts';

/** Texts of Codex's own up to this length stay whole; longer ones are cut to `KEPT` characters. */
const WHOLE = 160;
const KEPT = 60;

const anyObject = z.record(z.string(), z.unknown());
const sessionLine = z.object({ type: z.string(), ordinal: z.number().optional(), payload: anyObject });
const historyBase = z.looseObject({
  thread_id: z.string(),
  end_ordinal_exclusive: z.number(),
  end_byte_offset: z.number(),
});

/**
 * Shortens one line of a session file: Codex's own long texts (instructions, tool lists, developer messages) are cut to a few
 * words, every field keeps its type. What the person, the model and the tools said stays whole.
 */
export function shortenLine(line: string): string {
  const { type, payload } = sessionLine.parse(JSON.parse(line));
  if (type === 'response_item' && payload['type'] === 'additional_tools') {
    return withPayload(line, { ...payload, tools: [] });
  }
  const ours = type === 'event_msg' || (type === 'response_item' && payload['role'] !== 'developer');
  return ours ? line : withPayload(line, anyObject.parse(shortenValue(payload, false)));
}

/** The same line with another payload; fields keep their order, as some readers look at a line's beginning only. */
function withPayload(line: string, payload: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...anyObject.parse(JSON.parse(line)), payload });
}

/** `whole` keeps the texts below it: replayed messages of the person, and AGENTS.md in `world_state`. */
function shortenValue(value: unknown, whole: boolean): unknown {
  if (typeof value === 'string') return whole ? value : shortenText(value);
  if (Array.isArray(value)) return value.map((item) => shortenValue(item, whole));
  const object = anyObject.safeParse(value);
  if (!object.success) return value;
  const keep = whole || (object.data['type'] === 'message' && object.data['role'] !== 'developer');
  return Object.fromEntries(
    Object.entries(object.data).map(([key, item]) => [
      key,
      shortenValue(item, (keep && !isSummaryNotice(item)) || key === 'agents_md'),
    ]),
  );
}

/** Codex's note above a compaction's summary stands in the person's role, but is a long text of its own. */
function isSummaryNotice(value: unknown): boolean {
  return JSON.stringify(value).includes('Another language model started to solve this problem');
}

function shortenText(text: string): string {
  if (text.length <= WHOLE) return text;
  // The list of skills shows what a session was offered: keep the person's skill and the folders that `r0/...` stands for.
  const skills = text
    .split('\n')
    .filter((line) => line.startsWith(`- ${STAGE_SKILL}:`) || /^- `r\d+` = /.test(line));
  const lastLine = text.startsWith('Another language model') ? [text.slice(text.lastIndexOf('\n') + 1)] : [];
  const closing = /<\/\w+>\s*$/.exec(text)?.[0].trim();
  return [
    `${text.slice(0, KEPT)} [shortened]`,
    ...skills,
    ...lastLine,
    ...(closing === undefined ? [] : [closing]),
  ].join('\n');
}

/** Replaces the temporary folders of the recording machine by a home that belongs to nobody. */
export function rewritePaths(text: string, home: string): string {
  return text.replaceAll(`${home}/projects/`, '/home/dev/').replaceAll(home, '/home/dev');
}

/**
 * A fork says at which byte of its parent's file its history ends. Shortening moves that byte; this puts it right.
 * `parentLines` are the shortened lines of the parent's file.
 */
export function correctByteOffset(line: string, parentLines: readonly string[]): string {
  const parsed = sessionLine.parse(JSON.parse(line));
  const base = historyBase.safeParse(parsed.payload['history_base']);
  if (!base.success) return line;
  const end = base.data.end_ordinal_exclusive;
  const bytes = parentLines
    .filter((parentLine) => (sessionLine.parse(JSON.parse(parentLine)).ordinal ?? Infinity) < end)
    .reduce((sum, parentLine) => sum + Buffer.byteLength(parentLine) + 1, 0);
  return withPayload(line, { ...parsed.payload, history_base: { ...base.data, end_byte_offset: bytes } });
}
