import type { SecretSpan } from './span.ts';

/** Texts up to this many characters are looked at in one piece. */
export const WINDOW = 1_000_000;
/** More than the longest thing a rule can match, a whole private key. */
const OVERLAP = 80_000;

/** Pieces of a long text that overlap, cut where a line or a word ends. `offset` is a piece's place in the text. */
export function windowsOf(
  text: string,
  size: number = WINDOW,
  overlap: number = OVERLAP,
): { text: string; offset: number }[] {
  if (text.length <= size) return [{ text, offset: 0 }];
  const windows: { text: string; offset: number }[] = [];
  let offset = 0;
  while (offset < text.length) {
    const end = Math.min(text.length, offset + size);
    windows.push({ text: text.slice(offset, end), offset });
    if (end === text.length) break;
    const next = end - overlap;
    const gap = text.slice(next, next + 2_000).search(/\s/);
    offset = gap === -1 ? next : next + gap;
  }
  return windows;
}

export function shifted(spans: readonly SecretSpan[], offset: number): SecretSpan[] {
  return offset === 0
    ? [...spans]
    : spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }));
}
