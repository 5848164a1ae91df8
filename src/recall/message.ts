import { answersNo } from '../codex/exit-answers.ts';
import { MIDDLE_CUT } from '../codex/decode/texts.ts';
import type { CommandRan, FilesChanged, SessionEvent } from '../codex/events.ts';
import type { MessageRole } from '../shared/session.ts';

/** One thing that was said or done, as recall keeps it. Texts are redacted before they get here. */
export interface Message {
  role: MessageRole;
  /** What is searched and shown; commands and changes carry their parts as `splitParts` gives them back. */
  text: string;
  /** `turnMark` of the turn; null where the session names none. */
  turn: number | null;
  line: number;
  time: number;
  /** Exit status of a command; null for everything else and where it is unknown. */
  exit: number | null;
  /**
   * It failed, though its exit status does not say so: by what it printed itself, or a patch that did not apply. False where the
   * status is an answer (codex/exit-answers.ts).
   */
  failed?: boolean;
}

/** The same for what belongs to one turn, and hardly ever for its neighbour: three bytes, because a turn's id is long and each message has it. */
export function turnMark(turn: string): number {
  // FNV-1a, folded.
  let hash = 0x811c9dc5;
  for (let at = 0; at < turn.length; at++) hash = Math.imul(hash ^ turn.charCodeAt(at), 0x01000193);
  return ((hash >>> 24) ^ hash) & 0x7fffff;
}

/** Between a head (command, changed file) and its body (output, diff). Control characters: no word, no text of anyone's. */
const BODY = '\u001e';
/** Between two changed files. */
const NEXT = '\u001d';

/** Of a failed command both ends of the output are kept, so that "that error again" is found. */
const FAILED_OUTPUT = 4_096;
/** Of a command that went well only enough to see what it was. */
const PASSED_OUTPUT = 512;
const DIFF = 4_096;
const TEXT = 65_536;
const CHANGES = 50;

/**
 * What recall keeps of an event; undefined where nothing is worth finding again. `saysItFailed` knows a command that
 * failed in spite of its exit status.
 */
export function toMessage(
  event: SessionEvent,
  saysItFailed: (event: CommandRan) => boolean = () => false,
): Message | undefined {
  const turn = event.turn === undefined ? null : turnMark(event.turn);
  const base = { turn, line: event.line, time: event.time, exit: null };
  switch (event.kind) {
    case 'person':
      return { ...base, role: 'user', text: bothEnds(event.text, TEXT) };
    case 'agent':
      return { ...base, role: event.phase === 'final' ? 'final' : 'agent', text: bothEnds(event.text, TEXT) };
    case 'command': {
      const exit = event.exit ?? null;
      const told = (exit === null || exit === 0) && saysItFailed(event);
      const answered = answersNo(event);
      const text = commandText(event, told || (exit !== null && exit !== 0 && !answered));
      return { ...base, role: 'command', text, exit, ...((told || answered) && { failed: told }) };
    }
    case 'files':
      return { ...base, role: 'change', text: changeText(event), ...(!event.ok && { failed: true }) };
    default:
      return undefined;
  }
}

function commandText(event: CommandRan, failed: boolean): string {
  return (
    bothEnds(event.command, TEXT) + BODY + bothEnds(event.output, failed ? FAILED_OUTPUT : PASSED_OUTPUT)
  );
}

function changeText(event: FilesChanged): string {
  const verb = event.ok ? '' : 'not applied: ';
  const changes = event.changes
    .slice(0, CHANGES)
    .map((change) => `${verb}${change.how} ${change.path}${BODY}${bothEnds(change.diff, DIFF)}`);
  const why =
    event.output === undefined ? [] : [`not applied${BODY}${bothEnds(event.output, FAILED_OUTPUT)}`];
  return [...changes, ...why].join(NEXT);
}

/** The heads and bodies of a command's or a change's text. */
export function splitParts(text: string): { head: string; body: string }[] {
  return text.split(NEXT).map((part) => {
    const at = part.indexOf(BODY);
    return at < 0 ? { head: part, body: '' } : { head: part.slice(0, at), body: part.slice(at + 1) };
  });
}

/** The text as a person reads it in one piece. */
export function plainText(text: string): string {
  return text.replaceAll(BODY, '\n').replaceAll(NEXT, '\n');
}

/** Start and end of a long text with a mark between them, cut at line ends where there are any near. */
function bothEnds(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor(limit / 2);
  const headEnd = text.lastIndexOf('\n', half);
  const tailStart = text.indexOf('\n', text.length - half);
  const head = text.slice(0, headEnd > half / 2 ? headEnd : half);
  const tail = text.slice(
    tailStart >= 0 && tailStart < text.length - half / 2 ? tailStart + 1 : text.length - half,
  );
  const cut = text.slice(head.length, text.length - tail.length);
  // Cut already when the event was made, nobody knows by how much.
  const least = cut.includes(MIDDLE_CUT) ? 'more than ' : '';
  return `${head}\n[... ${least}${cut.length} characters left out ...]\n${tail}`.toWellFormed();
}
