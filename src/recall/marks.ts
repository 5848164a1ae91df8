import { type Folded, foldText } from './folded.ts';
import { type Hit, partHits, wholeHits } from './hits.ts';
import type { Term } from './query.ts';
import type { ShownText } from './shown-text.ts';
import { BEFORE_HIT, SNIPPET } from './sight.ts';

export interface Snippet {
  snippet: string;
  /** [start, end) offsets into the snippet. */
  marks: [number, number][];
}

/**
 * One line of a message around the hit at this place, with every hit in it marked. Of an output or a diff it says first what it is of; of
 * a failed command that was found by what was typed, why it failed. The text is redacted already.
 */
export function snippetAt(shown: ShownText, hit: number, terms: readonly Term[]): Snippet {
  const { text, parts, why } = shown;
  const part = parts.find(({ start, end }) => hit >= start && hit < end);
  if (part !== undefined && hit < part.body && why !== undefined && part.head.length <= LONGEST_HEAD) {
    if (why > part.start + SNIPPET / 2)
      return lineFrom(text, { lead: `${part.head} › `, least: why, from: why }, terms);
  } else if (part !== undefined && hit >= part.body && hit - part.start > BEFORE_HIT) {
    const from = startOf(text, hit, part.body);
    return lineFrom(text, { lead: leadOf(part.head), least: part.body, from }, terms);
  }
  const least = part !== undefined && hit - part.start <= BEFORE_HIT ? part.start : 0;
  return lineFrom(text, { lead: '', least, from: least > 0 ? least : startOf(text, hit, 0) }, terms);
}

/** What stands from there on, behind what it is of. */
function lineFrom(
  text: string,
  { lead, least, from }: { lead: string; least: number; from: number },
  terms: readonly Term[],
): Snippet {
  const room = SNIPPET - lead.length;
  let line = text
    .slice(from, endOf(text, from, from + room))
    .replace(/\s+/gu, ' ')
    .trimStart();
  if (from > least) line = `…${dropHalf(line, 0)}`;
  if (from + room < text.length) line = `${dropHalf(line, line.length - 1).trimEnd()}…`;
  line = (lead + line).replace(/\s+/gu, ' ');
  return { snippet: line, marks: findMarks(foldText(line), terms) };
}

/** Where the line begins: at the hit's own line if that begins near, else at a word, but never after the hit itself. */
function startOf(text: string, hit: number, least: number): number {
  const from = Math.max(least, hit - BEFORE_HIT);
  const before = text.slice(from, hit);
  const line = before.lastIndexOf('\n');
  if (from > least && line >= 0) return from + line + 1;
  const blank = from === least ? -1 : before.search(/\s/u);
  return blank < 0 ? from : from + blank + 1;
}

/** Characters at the end that may be given up to end with a word. */
const AFTER_WORD = 24;

function endOf(text: string, from: number, most: number): number {
  if (most >= text.length || /\s/u.test(text.charAt(most))) return most;
  const blank = text.slice(from, most).search(/\s\S*$/u);
  return blank > 0 && most - from - blank <= AFTER_WORD ? from + blank : most;
}

/** Characters of a command that stands whole before why it failed. */
const LONGEST_HEAD = 60;
/** Characters of a command or a file before what stands in its output or diff. */
const LEAD = 40;

function leadOf(head: string): string {
  const line = (/^.*$/mu.exec(head.trim())?.[0] ?? '').replace(/\s+/gu, ' ');
  if (line.length <= LEAD) return `${line} › `;
  // Of a path the end tells most, of a command the beginning.
  const path = /^([\p{L} ]+) (\S+)$/u.exec(line);
  if (path) return `${path[1] ?? ''} …${dropHalf((path[2] ?? '').slice(-LEAD / 1.5), 0)} › `;
  return `${dropHalf(line.slice(0, endOf(line, 0, LEAD)), LEAD - 1)}… › `;
}

/** Takes off one half of a character that the cut went through. */
function dropHalf(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (at === 0) return code >= 0xdc00 && code <= 0xdfff ? text.slice(1) : text;
  return code >= 0xd800 && code <= 0xdbff ? text.slice(0, -1) : text;
}

/** Marks of one term at most. */
const MARKS = 50;

function findMarks(folded: Folded, terms: readonly Term[]): [number, number][] {
  const whole = terms.map((term) => wholeHits(folded, term).slice(0, MARKS));
  // What stands in no whole word is marked only where nothing else is: it is hardly what was found.
  const found = terms.flatMap((term, index): Hit[] => {
    const hits = whole[index] ?? [];
    if (hits.length > 0) return hits;
    return term.words.length > 1 || whole.every((others) => others.length === 0)
      ? partHits(folded, term).flatMap((part) => part.slice(0, MARKS))
      : [];
  });
  const marks = found.map(([start, end]): [number, number] => [folded.from(start), folded.to(end)]);
  marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let done = 0;
  return marks.filter(([start, end]) => {
    if (start < done || end <= start) return false;
    done = end;
    return true;
  });
}
