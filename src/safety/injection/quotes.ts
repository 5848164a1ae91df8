import { small } from './any-case.ts';
import type { Span } from '../../shared/anchors/phrase-search.ts';
import { lineAround } from './lines.ts';

/** What stands before and behind a quote in its paragraph, in small letters. */
export interface Quote {
  ahead: string;
  /** The last words ahead of it. */
  lead: string;
  behind: string;
  /** A code span. */
  isCode: boolean;
}

/** Characters of a quote on either side of what was found in it, and of the paragraph around it. */
const INSIDE = 240;
const AROUND = 160;
const LEAD = 72;

/** Marks that open a quote, and those that may close it. */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '„': '“”"',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '《': '》',
};
const OPENERS = Object.keys(PAIRS);
const CLOSERS = Object.values(PAIRS).join('');
const LETTER = /[\p{L}\p{N}]/u;
/** Between letters these are apostrophes. */
const APOSTROPHES = "'’‘";
/** These open and close alike: behind a letter one opens nothing. */
const ALIKE = '"\'`';

/** The innermost quote around a place, or none. */
export function quoteAround(text: string, at: number, length: number): Quote | undefined {
  const { line, from } = lineAround(text, at, length, INSIDE);
  // What was found may begin or end with the mark itself.
  const start = (OPENERS.includes(text.charAt(at)) ? at + 1 : at) - from;
  const end = at + length - from - (CLOSERS.includes(text.charAt(at + length - 1)) ? 1 : 0);
  const around = spansIn(line).filter((span) => span.start < start && span.end >= end);
  const inner = around.sort((one, other) => other.start - one.start)[0];
  return inner && quoteOf(text, { start: from + inner.start, end: from + inner.end });
}

/** Every quote of a text, with the places of its marks, in the order in which they open. */
export function* quotesIn(text: string): Generator<{ span: Span; quote: Quote }> {
  let from = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of spansIn(line).sort((one, other) => one.start - other.start)) {
      const span = { start: from + start, end: from + end };
      yield { span, quote: quoteOf(text, span) };
    }
    from += line.length + 1;
  }
}

const quoteOf = (text: string, { start, end }: Span): Quote => ({
  ahead: small(text.slice(Math.max(0, start - AROUND), start)),
  lead: small(text.slice(Math.max(0, start - LEAD), start)),
  behind: small(text.slice(end + 1, end + 1 + AROUND)),
  isCode: text.charAt(start) === '`',
});

/** Each kind of mark for itself, as one quote may stand in another. */
function spansIn(line: string): Span[] {
  return OPENERS.flatMap((mark) => {
    const spans: Span[] = [];
    for (let start = openAt(line, mark, 0); start !== -1;) {
      const end = closeAt(line, PAIRS[mark] ?? '', start + 1);
      if (end === -1) break;
      spans.push({ start, end });
      start = openAt(line, mark, end + 1);
    }
    return spans;
  });
}

function openAt(line: string, mark: string, from: number): number {
  let at = line.indexOf(mark, from);
  while (at !== -1 && ALIKE.includes(mark) && LETTER.test(line.charAt(at - 1)))
    at = line.indexOf(mark, at + 1);
  return at;
}

function closeAt(line: string, closers: string, from: number): number {
  for (let at = from; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (!closers.includes(sign)) continue;
    const isApostrophe =
      APOSTROPHES.includes(sign) && LETTER.test(line.charAt(at - 1)) && LETTER.test(line.charAt(at + 1));
    if (!isApostrophe) return at;
  }
  return -1;
}
