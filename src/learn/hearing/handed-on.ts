import type { Span } from './clauses.ts';
import {
  announces,
  announcesOne,
  ofOthers,
  othersRules,
  pasting,
  printing,
  quotation,
  specifies,
} from '../language/together/handed-on.ts';
import { wide } from '../wide-letters.ts';

/** A heading, or a line that a list follows. */
const leadsIn = /^#{1,4} |[:：]\s*$/;
/** Letters before a colon that may say so. */
const ANNOUNCED = 100;

/** Where that begins which is announced as how one thing is to be; -1 where nothing is. */
function announcedIn(text: string): number {
  for (let at = text.indexOf(': '); at !== -1; at = text.indexOf(': ', at + 1))
    if (announcesOne.test(text.slice(Math.max(0, at - ANNOUNCED), at))) return at + 2;
  return -1;
}
const item = /^[ \t]*(?:[-*•・]|\d{1,2}[.)）]|[A-Z]\d{1,2} ?[-–.:])\s*\S/;
const heading = /^#{1,4} \S/;
/** A line of a chat or a mail: a name, then what that one said. */
const spoken =
  /^[ \t]*(?:@[\w.-]+:?|\[?\d{1,2}:\d\d\]?(?: ?[ap]m)? *[\w .-]{1,30}:|[\w.-]{1,20} +\d{1,2}:\d\d(?: ?[ap]m)?) +\S/i;
/** A whole line in quotation marks. */
const quotedLine =
  /^[ \t]*(?:"[^"\n]{25,}"|“[^”\n]{25,}”|«[^»\n]{25,}»|„[^“”\n]{25,}[“”]|「[^」\n]{12,}」)[.,;。]?[ \t]*$/;

/**
 * The lines of a message that pass on what others want, found or said: a list under "Review comments:" or "Requirements:",
 * a quotation, a piece of a chat. Offsets are UTF-16.
 */
export function handedOn(text: string): Span[] {
  const spans: Span[] = [];
  const announced = wide.test(text) ? announces.exec(text) : null;
  if (announced !== null) spans.push({ start: announced.index, end: text.length });
  const one = announcedIn(text);
  if (one !== -1) {
    const close = text.indexOf('\n\n', one);
    spans.push({ start: one, end: close === -1 ? text.length : close });
  }
  const printed = printing.exec(text);
  if (printed !== null) {
    const from = printed.index + printed[0].length;
    const close = text.slice(from).search(/\n[ \t]*\n/);
    spans.push({ start: from, end: close === -1 ? text.length : from + close });
  }
  if (/["“„«「]/.test(text))
    for (const { index, 0: all } of text.matchAll(quotation.for(text)))
      spans.push({ start: index, end: index + all.length });
  // One line has no list and no chat in it, and few messages have a second.
  if (!text.includes('\n')) return spans;
  let inList = false;
  /** Behind a line that says so, all lists are copied, up to the next line that is none. */
  let copied = false;
  /** Behind a line that says whose rules follow, a heading makes all that stands below it theirs. */
  let theirs: 'no' | 'announced' | 'given' = 'no';
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + MAX_LINE));
    if (theirs === 'announced' && line.trim() !== '') theirs = heading.test(line) ? 'given' : 'no';
    if (theirs === 'given' || ((inList || copied) && item.test(line))) spans.push({ start, end });
    else if (spoken.test(line) || quotedLine.test(line)) spans.push({ start, end });
    else if (line.trim() !== '') {
      const rules = othersRules.test(line);
      if (rules) theirs = 'announced';
      copied = rules || pasting.test(line);
      inList = (leadsIn.test(line) && ofOthers.test(line)) || (wide.test(line) && specifies.test(line));
    }
    start = end + 1;
  }
  return spans;
}

/** Enough of a line to tell what it is. */
const MAX_LINE = 600;
