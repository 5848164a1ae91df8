import type { Span } from './clauses.ts';

const fence = /^\s*(?:```|~~~)/;
const notTypedLine =
  /^\s*(?:>|[│┃┆|╭╰├└]|at .+\(.+:\d+|File ".+", line|Traceback|(?:\d{4}-\d\d-\d\d|\[\d\d:)|(?:INFO|ERROR|WARN|WARNING|DEBUG|TRACE)\b|[➜❯$%#] \S|\(?[\w.-]+\)? ?[$%❯] \S|[+-]{3} |@@ |diff --git|\s*[{}[\]<][\s\S]{0,3}$|<\/?\w|.*[{};]\s*$|[\w.-]+@[\w.-]+:)/;

/** Enough of a line to tell what it is. */
const LOOKED_AT = 400;

/**
 * The parts of a message that the person typed. Fences, quotes, logs and terminal output inside it are not.
 * Lines are kept apart, so one message gives several parts.
 */
export function typedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let inFence = false;
  let start = 0;
  let from = -1;
  const close = (end: number): void => {
    if (from !== -1) spans.push({ start: from, end });
    from = -1;
  };
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + LOOKED_AT));
    const isFence = fence.test(line);
    if (isFence) inFence = !inFence;
    if (isFence || inFence || notTypedLine.test(line)) close(start);
    else if (from === -1) from = start;
    start = end + 1;
  }
  close(text.length);
  return spans;
}
