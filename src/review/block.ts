import {
  BLOCK_END,
  BLOCK_START,
  type Line,
  linesOf,
  markersIn,
  wrongMarker,
} from '../shared/block-markers.ts';
import { CarryoverError } from '../shared/errors.ts';
import { isUtf16 } from './damage.ts';

/**
 * Our block in a Markdown file: a heading and one bullet for each rule between two comments.
 *
 * Files are handled as bytes, so that whatever stands around the block survives, invalid UTF-8 included. The block goes to the
 * end of the file in the file's own line endings. In front of it stands one line ending of ours (two, and none behind, when the
 * file had no final newline): that is how taking out the last rule gives back the very bytes that were there before.
 */

const HEADING = '## Rules from earlier sessions';

const BULLET = /^ ?[-*+][ \t]+(.*)$/;
const CONTINUED = /^(?: {2,}|\t)[ \t]*(\S.*)$/;
const BOM = '\xef\xbb\xbf';

/** A bullet of our block. `line` counts from 1; `start` and `end` are byte offsets, the line ending included. */
export interface BlockRule {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What became of the file's bytes; `at` is the byte behind the rule, where it now stands. */
export interface AddedRule {
  readonly bytes: Buffer;
  /** False when the rule stood there already; the bytes are the same then. */
  readonly added: boolean;
  readonly at: number;
}

export interface TakenRule {
  readonly bytes: Buffer;
  /** False when no such rule stands there; the bytes are the same then. */
  readonly removed: boolean;
}

/** The rules in our block, in their order; none when there is no block or its markers are broken. */
export function rulesIn(bytes: Buffer): BlockRule[] {
  const found = findBlock(bytes.toString('latin1'));
  return found.kind === 'block' ? found.rules : [];
}

/** Why the rules in our block are not known, in a sentence; undefined when they are, or there is none. */
export function whyBroken(bytes: Buffer): string | undefined {
  const found = findBlock(bytes.toString('latin1'));
  if (found.kind !== 'broken') return undefined;
  return `Carryover's block is broken in line ${found.line}: ${found.why}. Its rules are not known until the markers are put right.`;
}

/** Puts a tidied rule at the end of our block and makes the block if there is none. Throws on broken markers and on UTF-16. */
export function addRule(bytes: Buffer, rule: string): AddedRule {
  const file = bytes.toString('latin1');
  if (isUtf16(bytes))
    throw new CarryoverError(
      'cannot-write',
      'The file is UTF-16, which Codex cannot read. Save it as UTF-8 first.',
    );
  const found = findBlock(file);
  if (found.kind === 'broken') throw brokenBlock(found);
  if (found.kind === 'none') return appendBlock(file, rule);
  const standing = found.rules.find(({ text }) => text === rule);
  if (standing !== undefined) return { bytes, added: false, at: standing.end };
  const at = found.rules.at(-1)?.end ?? found.innerEnd;
  const line = `- ${latin1(rule)}${found.eol}`;
  return { bytes: toBytes(file.slice(0, at) + line + file.slice(at)), added: true, at: at + line.length };
}

/** Takes a rule out, and with the last one the block and its separators, unless someone wrote other things into the block. */
export function removeRule(bytes: Buffer, rule: string): TakenRule {
  const file = bytes.toString('latin1');
  const found = findBlock(file);
  if (found.kind === 'broken') throw brokenBlock(found);
  const standing = found.kind === 'none' ? undefined : found.rules.find(({ text }) => text === rule);
  if (found.kind === 'none' || standing === undefined) return { bytes, removed: false };
  const inner = file.slice(found.innerStart, standing.start) + file.slice(standing.end, found.innerEnd);
  if (inner.replaceAll('\r\n', '\n') !== `${HEADING}\n\n`)
    return {
      bytes: toBytes(file.slice(0, standing.start) + file.slice(standing.end)),
      removed: true,
    };
  return { bytes: toBytes(withoutBlock(file, found)), removed: true };
}

/** Puts another rule in a rule's place. */
export function replaceRule(bytes: Buffer, rule: string, by: string): { bytes: Buffer; replaced: boolean } {
  const file = bytes.toString('latin1');
  const found = findBlock(file);
  if (found.kind === 'broken') throw brokenBlock(found);
  const standing = found.kind === 'none' ? undefined : found.rules.find(({ text }) => text === rule);
  if (found.kind === 'none' || standing === undefined) return { bytes, replaced: false };
  const line = `- ${latin1(by)}${found.eol}`;
  return { bytes: toBytes(file.slice(0, standing.start) + line + file.slice(standing.end)), replaced: true };
}

/** Line, from 1, in which the person has written these very words outside our block. */
export function lineOutsideBlock(bytes: Buffer, rule: string): number | undefined {
  const ours = new Set(rulesIn(bytes).map(({ line }) => line));
  const plain = (text: string): string =>
    text
      .replace(/^[\s>*+-]+/, '')
      .trim()
      .toLowerCase();
  const wanted = plain(rule);
  const index = bytes
    .toString('utf8')
    .split('\n')
    .findIndex((line, at) => plain(line) === wanted && !ours.has(at + 1));
  return index === -1 ? undefined : index + 1;
}

interface Block {
  kind: 'block';
  /** From the start marker's line to behind the end marker's line ending. */
  start: number;
  end: number;
  /** What stands between the markers' lines. */
  innerStart: number;
  innerEnd: number;
  eol: '\n' | '\r\n';
  /** The end marker is the file's last line and has no line ending. */
  unended: boolean;
  rules: BlockRule[];
}

interface Broken {
  kind: 'broken';
  line: number;
  why: string;
}

function findBlock(file: string): Block | Broken | { kind: 'none' } {
  const from = file.startsWith(BOM) ? BOM.length : 0;
  const markers = markersIn(file, from);
  const wrong = wrongMarker(markers);
  if (wrong !== undefined) return { kind: 'broken', why: wrong.why, line: wrong.marker.number };
  const [first, last] = markers;
  if (first === undefined || last === undefined) return { kind: 'none' };
  return {
    kind: 'block',
    start: first.start,
    end: last.end,
    innerStart: first.end,
    innerEnd: last.start,
    eol: file.slice(first.start, first.end).endsWith('\r\n') ? '\r\n' : '\n',
    unended: !file.slice(last.start, last.end).endsWith('\n'),
    rules: bullets(linesOf(file, from).slice(first.number, last.number - 1)),
  };
}

/** A bullet with the indented lines below it is one rule: a rule that a person wrote on has other words than ours. */
function bullets(lines: readonly Line[]): BlockRule[] {
  const rules: BlockRule[] = [];
  let open: { words: string[]; line: number; start: number; end: number } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { words, ...place } = open;
    rules.push({ text: decode(words.join(' ')), ...place });
    open = undefined;
  };
  for (const { text, number, start, end } of lines) {
    const bullet = BULLET.exec(text)?.[1];
    const more = open === undefined ? undefined : CONTINUED.exec(text)?.[1];
    if (bullet !== undefined) {
      close();
      open = { words: [bullet], line: number, start, end };
    } else if (open !== undefined && more !== undefined) {
      open.words.push(more);
      open.end = end;
    } else close();
  }
  close();
  return rules;
}

function appendBlock(file: string, rule: string): AddedRule {
  const eol = eolOf(file);
  const ended = file.endsWith('\n') || isEmpty(file);
  const before = isEmpty(file) ? '' : ended ? eol : eol + eol;
  const head = file + before + [BLOCK_START, HEADING, '', `- ${latin1(rule)}`, ''].join(eol);
  return { bytes: toBytes(head + BLOCK_END + (ended ? eol : '')), added: true, at: head.length };
}

function withoutBlock(file: string, block: Block): string {
  const { eol } = block;
  const before = file.slice(0, block.start);
  const after = file.slice(block.end);
  if (block.unended) return before.endsWith(eol + eol) ? before.slice(0, -2 * eol.length) : before;
  // Only a blank line can be ours: anything else would glue two lines together.
  const shorter = before.slice(0, -eol.length);
  return (before.endsWith(eol) && shorter.endsWith('\n') ? shorter : before) + after;
}

function isEmpty(file: string): boolean {
  return file === '' || file === BOM;
}

/** The file's usual line ending. */
function eolOf(file: string): '\n' | '\r\n' {
  const all = file.match(/\n/g)?.length ?? 0;
  const crlf = file.match(/\r\n/g)?.length ?? 0;
  return crlf * 2 > all ? '\r\n' : '\n';
}

function brokenBlock({ why, line }: Broken): CarryoverError {
  return new CarryoverError(
    'cannot-write',
    `The file's Carryover block was changed by hand: ${why} (line ${line}). Put the markers right or delete them, then try again.`,
  );
}

function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function decode(latin: string): string {
  return toBytes(latin)
    .toString('utf8')
    .replace(/[\s\u0085\p{Cc}]+/gu, ' ')
    .trim();
}

function toBytes(latin: string): Buffer {
  return Buffer.from(latin, 'latin1');
}
