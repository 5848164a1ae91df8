import { LongExpression } from '../../shared/anchors/expression.ts';
import { typedParts } from '../../safety/provenance.ts';
import { type Span, isSpace } from './clauses.ts';
import { fold } from '../fold.ts';
import { argumentLabel } from '../prompts/prompt-signs.ts';

/** One line of a log, a prompt or a frame. Safety keeps a single one as typed; a rule never stands on it. */
const noRule = new LongExpression(
  /^\s*(?:[│┃┆|╭╰├└✓✔✗✘✖✕●○]|(?:PASS|FAIL|FAILED|ok|not ok) +\S+\.\w+|at .+\(.+:\d+|(?:\[?\d{4}-\d\d-\d\d[T ]|\[\d\d:)|(?:INFO|ERROR|WARN|WARNING|DEBUG|TRACE)\b[:\s]|> Task :|npm (?:WARN|ERR!|warn|error)\b|(?:hint|remote): |[ew]: file:|(?:\S+: ){1,3}(?:command not found|not found$|No such file|Permission denied)|\* (?:What went wrong|Try|Where|Exception is):|(?:error(?:\[\w+\])?|Error|fatal|panic|Caused by|Un(?:caught|handled|checked)\b[^:\n]{0,40}|[A-Z]\w+Warning|Exception in thread .{1,60}|[\w.]+(?:Error|Exception)): |(?:Failed to load resource|Access to (?:fetch|XMLHttpRequest|\w+) at '|Refused to (?:load|connect|execute|apply|display|frame) |net::ERR_|Traceback \(most|Segmentation fault|[\w.-]+(?::\d+)? refused to connect|\d{9,10}: )|(?:FAILURE|BUILD FAILED|BUILD SUCCESSFUL)\b|[\w./\\-]+\.\w{1,5}(?:\(\d+,\s?\d+\)|:\d+:\d+)|(?:info|warn|dbug|fail|crit|trce): [\w.]+\[|(?:Sending HTTP|Received HTTP|Now listening on|Listening (?:on|at)|Server (?:running|started|listening)) |\s*\* \[new (?:branch|tag)\]|(?:export|set) \w+=\S*\s*$|[➜❯$%] \S|[\w.-]+@[\w.-]+:\S*[$#%] |\(?[\w.-]+\)? ?[$%❯] \S)/,
);
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

/** The front of a block that a program put into the message. No element of HTML has such a name, and nobody types one. */
const blockFront = /^[ \t]*<([a-z][a-z\d]*(?:[-_][a-z\d]+)+)(?:[ \t][^<>\n]{0,200})?>/gm;
/** A block of what the person said. */
const ownBlock =
  /^(?!system|environment).*[-_](?:args?|arguments?|input|query|request|prompt|feedback|answer)$/;

/** The blocks in a message that its person has not typed, in order, none in another. One that nothing closes is none. */
function blocksIn(text: string): Span[] {
  if (!text.includes('</')) return [];
  const blocks: Span[] = [];
  // Looking for an end goes through the rest of the text, and each of a hundred thousand fronts could want its own.
  const open = new Set<string>();
  let end = 0;
  for (const { 0: front, 1: name = '', index } of text.matchAll(blockFront)) {
    if (index < end || open.has(name) || ownBlock.test(name)) continue;
    const close = text.indexOf(`</${name}>`, index + front.length);
    if (close === -1) {
      if (open.add(name).size === MOST_OPEN) return blocks;
      continue;
    }
    end = close + name.length + 3;
    blocks.push({ start: index, end });
  }
  return blocks;
}

/** So many blocks that nothing closes, and the text is no template's. */
const MOST_OPEN = 100;

/** What is left of these stretches outside of the blocks; both are in order and apart. */
function outside(spans: readonly Span[], blocks: readonly Span[]): Span[] {
  if (blocks.length === 0) return [...spans];
  let next = 0;
  return spans.flatMap(({ start, end }) => {
    const left: Span[] = [];
    let from = start;
    while ((blocks[next]?.end ?? Infinity) <= start) next += 1;
    for (let at = next; (blocks[at]?.start ?? Infinity) < end; at += 1) {
      const block = blocks[at] ?? { start: end, end };
      if (block.start > from) left.push({ start: from, end: block.start });
      from = block.end;
    }
    if (from < end) left.push({ start: from, end });
    return left;
  });
}

/** What a person filled into a template; nothing when the template shows no place for it. */
export function filledIn(text: string): Span[] {
  const typed = typedParts(text).filter((part) => part.own);
  // Safety knows the places of templates that it knows whole.
  const [argument] = typed.length === 1 && typed[0]?.end === text.length ? [argumentIn(text)] : [];
  const own = argument === undefined ? typed : [argument];
  const length = own.reduce((sum, part) => sum + part.end - part.start, 0);
  return length > 0 && length < MOST_FILLED && length < text.length / 2 ? own : [];
}

/** Whether a message has no place where `filledIn` could find something. `parts` is what it shows as typed (`typedSpans`). */
export function hasNoPlace(folded: string, parts: readonly Span[]): boolean {
  const length = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  return length * 2 >= folded.length && !argumentLabel.test(folded);
}

/** The paragraph behind "ARGUMENTS:". */
function argumentIn(text: string): Span | undefined {
  const label = argumentLabel.exec(fold(text));
  if (label === null) return undefined;
  const start = label.index + label[0].length;
  const close = text.slice(start).search(/\n[ \t]*(?:\n|#)/);
  return { start, end: close === -1 ? text.length : start + close };
}

/** In which language to answer is said in few words. */
const MAX_OPENING = 80;

/** The first line of a longer text, where it is short: what a person put ahead of a prompt that nobody typed. */
export function openingOf(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 || end > MAX_OPENING ? '' : text.slice(0, end);
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
  return outside(spans, blocksIn(text));
}

/** What tells the language of a message: all of it, or its own words when most of it is not the person's. */
export function ownWords(folded: string, parts: readonly Span[]): string {
  const length = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length * 2 > folded.length) return folded;
  return parts.map(({ start, end }) => folded.slice(start, end)).join('\n');
}

/** What a program shows for a picture or a long paste: "[Image #2]", "[Pasted text #1 +59 lines]". */
const standIn = /["'“]?\[(?:Image|Pasted text|Pasted content|Screenshot)(?: #?\d+)?[^\]\n]{0,40}\]["'”]?/g;
/** A command to the program that a message begins or ends with: "/plan move the form", "ask me more /flow". */
const command = /^\s*\/[a-z][\w:-]*(?=\s)|(?<=\s)\/[a-z][\w:-]*\s*$/gi;

/** The message with spaces where nobody typed words: all places in it stay what they are. */
export function withoutStandIns(text: string): string {
  const blank = (words: string): string => ' '.repeat(words.length);
  const rest = text.includes('[') ? text.replace(standIn, blank) : text;
  return rest.includes('/') ? rest.replace(command, blank) : rest;
}
