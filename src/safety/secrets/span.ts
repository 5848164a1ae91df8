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
  return merged;
}

/** Cuts `[REDACTED:...]` out of spans that touch one: it is a mark, not a secret, and must stand as it is. */
function withoutMarks(text: string, spans: SecretSpan[]): SecretSpan[] {
  if (spans.length === 0 || !text.includes('[REDACTED')) return spans;
  const marks = Array.from(text.matchAll(EXISTING), (mark) => ({
    start: mark.index,
    end: mark.index + mark[0].length,
  }));
  return spans.flatMap((span) => {
    let pieces = [span];
    for (const mark of marks) {
      if (mark.end <= span.start || mark.start >= span.end) continue;
      pieces = pieces
        .flatMap((piece) => [
          { ...piece, end: Math.min(piece.end, Math.max(mark.start, piece.start)) },
          { ...piece, start: Math.max(piece.start, Math.min(mark.end, piece.end)) },
        ])
        .filter((piece) => piece.end > piece.start);
    }
    return pieces;
  });
}

/** Puts `[REDACTED:kind]` where the values were. `spans` must be disjoint and rising, as `mergeSpans` gives them. */
export function applySpans(text: string, spans: readonly SecretSpan[]): string {
  if (spans.length === 0) return text;
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += `${text.slice(at, span.start)}[REDACTED:${span.kind}]`;
    at = span.end;
  }
  return out + text.slice(at);
}
