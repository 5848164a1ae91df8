import { typedParts } from '../safety/provenance.ts';
import { type Span, isSpace } from './clauses.ts';

/** One line of a log, a prompt or a frame. Safety keeps a single one as typed; a rule never stands on it. */
const noRule =
  /^\s*(?:[│┃┆|╭╰├└✓✔✗✘✖✕●○]|(?:PASS|FAIL|FAILED|ok|not ok) +\S+\.\w+|at .+\(.+:\d+|(?:\[?\d{4}-\d\d-\d\d[T ]|\[\d\d:)|(?:INFO|ERROR|WARN|WARNING|DEBUG|TRACE)\b[:\s]|> Task :|npm (?:WARN|ERR!|warn|error)\b|(?:\S+: ){1,3}(?:command not found|not found$|No such file|Permission denied)|\* (?:What went wrong|Try|Where|Exception is):|(?:error(?:\[\w+\])?|Error|fatal|panic|Caused by|Un(?:caught|handled|checked)\b[^:\n]{0,40}|[A-Z]\w+Warning|Exception in thread .{1,60}|[\w.]+(?:Error|Exception)): |(?:Failed to load resource|Access to (?:fetch|XMLHttpRequest|\w+) at '|Refused to (?:load|connect|execute|apply|display|frame) |net::ERR_|Traceback \(most|Segmentation fault|[\w.-]+(?::\d+)? refused to connect|\d{9,10}: )|(?:FAILURE|BUILD FAILED|BUILD SUCCESSFUL)\b|[➜❯$%] \S|[\w.-]+@[\w.-]+:\S*[$#%] |\(?[\w.-]+\)? ?[$%❯] \S)/;
/** What a stack frame looks like: the line before it says what went wrong, in the program's words. */
const frame = /^[ \t]+at \S.{0,200}[:)]|^[ \t]+File ".{1,200}", line \d|^[ \t]+--> \S+:\d/;
/** Enough of a line to tell what it is. */
const LOOKED_AT = 400;

const SPACE = 0x20;
const TAB = 0x09;
/** Signs that lines of code end with. */
const CODE_ENDS = '{};';

/** Whether a line ends as code does. */
function endsAsCode(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last >= start && isSpace(text.charCodeAt(last))) last -= 1;
  return last >= start && CODE_ENDS.includes(text.charAt(last));
}

/** Whether the line that begins at a place is a stack frame. */
function isFrame(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === SPACE || code === TAB) && frame.test(text.slice(at, at + LOOKED_AT));
}

/** What a person filled into a template; nothing when the template shows no place for it. */
export function filledIn(text: string): Span[] {
  const own = typedParts(text).filter((part) => part.own);
  const length = own.reduce((sum, part) => sum + part.end - part.start, 0);
  return length > 0 && length < MOST_FILLED && length < text.length / 2 ? own : [];
}

/** Longer inputs are specifications. */
const MOST_FILLED = 500;

/** The stretches of a message that the person typed and that a rule may stand in. */
export function typedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const part of typedParts(text)) {
    if (!part.own) continue;
    let from = part.start;
    for (let start = part.start; start < part.end;) {
      const newline = text.indexOf('\n', start);
      const end = newline === -1 || newline >= part.end ? part.end : newline + 1;
      const looked = Math.min(end, start + LOOKED_AT);
      if (endsAsCode(text, start, looked) || noRule.test(text.slice(start, looked)) || isFrame(text, end)) {
        if (start > from) spans.push({ start: from, end: start });
        from = end;
      }
      start = end;
    }
    if (part.end > from) spans.push({ start: from, end: part.end });
  }
  return spans;
}
