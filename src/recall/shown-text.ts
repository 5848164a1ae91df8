import type { MessageRole } from '../shared/session.ts';
import { plainText, splitParts } from './message.ts';

/** A text as a line of it is shown, in one piece, and where its parts begin. */
export interface ShownText {
  text: string;
  /** Heads (a command, a changed file) with their bodies (output, diff) behind them, in their order; none for what was said. */
  parts: readonly { head: string; start: number; body: number; end: number }[];
  /** Where the output of a failed command says what went wrong. */
  why?: number;
}

/** Where a diff's lines stand; nobody reads it, and it fills a line. */
const PLACE_OF_LINES = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@ ?/gmu;

/** Changed files are named from the project's folder on, and of diffs only the lines are left. */
export function shownText(
  { role, failed, project }: { role: MessageRole; failed: boolean; project: string | null },
  text: string,
): ShownText {
  if (role !== 'command' && role !== 'change') return { text: plainText(text), parts: [] };
  let shown = '';
  const parts = splitParts(text).map(({ head, body }) => {
    const isChange = role === 'change';
    const short = isChange ? fromProject(head, project) : head;
    if (shown !== '') shown += '\n';
    const start = shown.length;
    shown += `${short}\n`;
    const bodyStart = shown.length;
    shown += isChange ? body.replace(PLACE_OF_LINES, '') : body;
    return { head: short, start, body: bodyStart, end: shown.length };
  });
  const why = role === 'command' && failed ? whyIn(shown, parts[0]?.body ?? 0) : undefined;
  return { text: shown, parts, ...(why !== undefined && { why }) };
}

/** A line that begins with the error, and one that speaks of it. */
const ERROR_FIRST =
  /^[^\S\n]*(?:\[?[\w.:-]*(?:error|exception|violation|panic|fatal|FAILED)\b[\w.:-]*\]?[^\S\n]*(?:\[[^\]\n]*\][^\S\n]*)?[:(]|(?:✖|✗|×|❌|--- FAIL|not ok)[^\S\n]).*\S/imu;
const ERROR_IN = /^.*(?:error|exception|fail|fatal|panic|denied|refused|not found|no such|timed out).*$/imu;

function whyIn(text: string, body: number): number | undefined {
  const output = text.slice(body);
  const found = ERROR_FIRST.exec(output) ?? ERROR_IN.exec(output);
  return found === null ? undefined : body + found.index;
}

function fromProject(head: string, project: string | null): string {
  if (project === null) return head;
  const at = head.indexOf(` ${project}`);
  const sign = head.charAt(at + 1 + project.length);
  return at < 0 || (sign !== '/' && sign !== '\\')
    ? head
    : head.slice(0, at + 1) + head.slice(at + project.length + 2);
}
