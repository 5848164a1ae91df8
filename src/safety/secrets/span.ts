import { firstIndex } from '../../shared/first-index.ts';

/**
 * A secret's place in a text: the value only, without the key, the quotes or the sentence around it.
 * `rank` says how much the rule knows; where spans overlap, the highest rank names the whole.
 */
export interface SecretSpan {
  kind: string;
  start: number;
  end: number;
  rank: number;
}

/** Ranks from sure to general: a provider's own shape, a known structure, secretlint, an assignment's key name. */
export const RANK = { token: 4, structure: 3, linter: 2, assignment: 1 } as const;

const EXISTING = /\[REDACTED(?::[\w-]{1,60})?\]/g;

/** Sorts, merges what overlaps and keeps existing marks out. What comes back is disjoint and in rising order. */
export function mergeSpans(text: string, spans: SecretSpan[]): SecretSpan[] {
  const clean = withoutMarks(text, spans).sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: SecretSpan[] = [];
  for (const span of clean) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push({ ...span });
      continue;
    }
    if (span.rank > last.rank) {
      last.kind = span.kind;
      last.rank = span.rank;
    }
    last.end = Math.max(last.end, span.end);
  }
  return grown(text, merged);
}

/** Finders read so much of a value at most, give or take its quotes; what is as long may go on. */
const READ = 390;
/** A value so long may go on behind the place where our own cut took the middle of a text. */
const CUT_THROUGH = 40;
const REST = /[A-Za-z0-9+/=_.~%-]{0,65536}/y;
const CUT = '\n[...]\n';

/** A key that is longer than a finder reads is cut out up to its end, also where its middle was left out. */
function grown(text: string, merged: SecretSpan[]): SecretSpan[] {
  const kept: SecretSpan[] = [];
  for (const span of merged) {
    const last = kept.at(-1);
    if (last !== undefined && span.end <= last.end) continue;
    const one = last !== undefined && span.start < last.end ? last : span;
    if (one === span) kept.push(span);
    one.end = Math.max(one.end, span.end);
    const length = one.end - one.start;
    if (length >= READ && KEY_LETTER.test(text.charAt(one.end - 1))) one.end = restFrom(text, one.end);
    if (length >= CUT_THROUGH && text.startsWith(CUT, one.end)) {
      const end = restFrom(text, one.end + CUT.length);
      if (isKeyRest(text.slice(one.end + CUT.length, end))) one.end = end;
    }
  }
  return kept;
}
const KEY_LETTER = /[A-Za-z0-9+/=_-]/;

function restFrom(text: string, at: number): number {
  REST.lastIndex = at;
  REST.test(text);
  return REST.lastIndex;
}

/** A word of the next line is none. */
const isKeyRest = (rest: string): boolean => rest.length >= CUT_THROUGH && /\d/.test(rest);

/** Cuts `[REDACTED:...]` out of spans that touch one: it is a mark, not a secret, and must stand as it is. */
function withoutMarks(text: string, spans: SecretSpan[]): SecretSpan[] {
  if (spans.length === 0 || !text.includes('[REDACTED')) return spans;
  const marks = Array.from(text.matchAll(EXISTING), (mark) => ({
    start: mark.index,
    end: mark.index + mark[0].length,
  }));
  return spans.flatMap((span) => {
    const pieces: SecretSpan[] = [];
    let from = span.start;
    // There may be as many marks as spans, so each span sees only those that it touches.
    const first = firstIndex(marks.length, (at) => (marks[at]?.end ?? Infinity) > span.start);
    for (let at = first; (marks[at]?.start ?? Infinity) < span.end; at += 1) {
      const mark = marks[at] ?? span;
      if (mark.start > from) pieces.push({ ...span, start: from, end: mark.start });
      from = mark.end;
    }
    if (from < span.end) pieces.push({ ...span, start: from });
    return pieces;
  });
}

/** What stands in the place of a secret of this kind. */
export type Mark = (kind: string, value: string) => string;

const oneMark: Mark = (kind) => `[REDACTED:${kind}]`;

/** One in each line that the secret has something in, so that what stands below keeps its line. */
export const markInEachLine: Mark = (kind, value) =>
  value
    .split('\n')
    .map((line) => line.replace(/\S(?:.*\S)?/su, oneMark(kind, value)))
    .join('\n');

/** Puts marks where the values were. `spans` must be disjoint and rising, as `mergeSpans` gives them. */
export function applySpans(text: string, spans: readonly SecretSpan[], mark = oneMark): string {
  if (spans.length === 0) return text;
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + mark(span.kind, text.slice(span.start, span.end));
    at = span.end;
  }
  return out + text.slice(at);
}
