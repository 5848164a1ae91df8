import type { LongExpression } from '../../shared/anchors/expression.ts';
import { wide } from '../wide-letters.ts';

/** A stretch of a text as UTF-16 offsets, the end not included. */
export interface Span {
  start: number;
  end: number;
}

const bullet = /^[\s>]*(?:[-*•・‣◦]|\d{1,2}(?:[.)）]|\s[-–])|[①-⑳]|#{1,6}|\[[ x]\])\s+|^[\s>]*[・●○■◆※]\s*/;
const sentenceEnd =
  /(?:[.!?;](?=["')\]]*(?:\s|$))|(?<=[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af])[!?]|[!?](?=[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af])|[。！？；](?!\s*[」』）])|[\r\n]|\.{3}|…)+["')\]」』）]*/y;
/** What a sentence can end with begins with one of these. */
const endSigns = /[.!?;。！？；\r\n…]/g;
/** Full stops that end no sentence. */
const abbreviation =
  /(?:\b(?:e\.g|i\.e|eg|ie|etc|vs|z\.b|bzw|ca|d\.h|p\.ej|p\. ex|cf|resp|approx|no|nr|num)|(?:^|\s)\d{1,2})\.$/i;

const space = /\s/;

/** What `\s` means. */
export function isSpace(code: number): boolean {
  return code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code >= 0xa0 && space.test(String.fromCharCode(code));
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** Whether a place lies between two backticks of one line. */
function insideCode(body: string, from: number, at: number): boolean {
  let open = -1;
  for (let tick = body.indexOf('`', from); tick !== -1 && tick < at; tick = body.indexOf('`', tick + 1))
    open = open === -1 ? tick : -1;
  if (open === -1) return false;
  const close = body.indexOf('`', at);
  return close !== -1 && !body.slice(at, close).includes('\n');
}

/** Whether three full stops are the folders below one ("go test ./...") and end no sentence. */
function isWildcard(body: string, at: number, to: number): boolean {
  return to >= at + 3 && body.charAt(at - 1) === '/';
}

/** Cuts a part of a text into sentences. Line breaks end a sentence; list bullets are left out. */
export function splitSentences(text: string, part: Span): Span[] {
  const sentences: Span[] = [];
  const body = text.slice(part.start, part.end);
  let from = 0;
  const take = (to: number): void => {
    const marker = bullet.exec(body.slice(from, Math.min(to, from + 40)));
    const span = trim(text, part.start + from + (marker?.[0].length ?? 0), part.start + to);
    if (span !== null) sentences.push(span);
  };
  endSigns.lastIndex = 0;
  while (endSigns.test(body)) {
    const at = endSigns.lastIndex - 1;
    sentenceEnd.lastIndex = at;
    if (!sentenceEnd.test(body)) continue;
    const to = sentenceEnd.lastIndex;
    endSigns.lastIndex = to;
    if (body.startsWith('.', at)) {
      if (to === at + 1 && abbreviation.test(body.slice(Math.max(from, at - 8), to))) continue;
      if (insideCode(body, from, at) || isWildcard(body, at, to)) continue;
    }
    take(to);
    from = to;
  }
  take(body.length);
  return sentences;
}

/** Cuts a sentence into clauses: before the language's connectives and at commas that separate whole thoughts. */
export function splitClauses(folded: string, sentence: Span, joint: LongExpression): Span[] {
  const body = folded.slice(sentence.start, sentence.end);
  const clauses: Span[] = [];
  let from = 0;
  const least = wide.test(body) ? MIN_WIDE : MIN_CLAUSE;
  const cuts = joint.for(body);
  cuts.lastIndex = 0;
  for (let cut = cuts.exec(body); cut !== null; cut = cuts.exec(body)) {
    if (cut[0] === '') cuts.lastIndex += 1;
    // The punctuation stays with the clause before; the connective goes with the one after.
    const at = cut.index + (cut[1] ?? cut[2] ?? '').length;
    if (at - from < least || body.length - at < least) continue;
    const span = trim(folded, sentence.start + from, sentence.start + at);
    if (span !== null) clauses.push(span);
    from = at;
  }
  const last = trim(folded, sentence.start + from, sentence.end);
  if (last !== null) clauses.push(last);
  return clauses;
}

/** Longer ones say more than how the rest is meant. */
const MAX_INTRO = 60;

/**
 * What stands behind a few words and a colon: "in case it matters for the query: a patient can be on two wards". Null where nothing of
 * some length does.
 */
export function behindIntro(text: string, { start, end }: Span): Span | null {
  const colon = text.indexOf(': ', start);
  if (colon - start < MIN_CLAUSE || colon - start > MAX_INTRO) return null;
  const rest = trim(text, colon + 1, end);
  return rest !== null && rest.end - rest.start > 2 * MIN_CLAUSE ? rest : null;
}

/** Shorter stretches say too little to stand by themselves. */
const MIN_CLAUSE = 6;
/** The same in letters of Chinese, Japanese or Korean. */
const MIN_WIDE = 4;
