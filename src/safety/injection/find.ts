import type { Finding } from '../../shared/model.ts';
import { ASIAN } from './asian.ts';
import { ENGLISH } from './english.ts';
import { ENGLISH_TURNS } from './english-turns.ts';
import { EUROPEAN } from './european.ts';
import { findHidden, plain } from './hidden.ts';
import { MARKERS } from './markers.ts';
import { isForbidden, isMentioned } from './mention.ts';
import { MORE_LANGUAGES } from './more-languages.ts';
import { MOVES } from './moves.ts';
import { ATTACK_MESSAGES, type AttackPattern } from './pattern.ts';
import { POWERS } from './powers.ts';
import { PRETEXTS } from './pretexts.ts';
import { type Tried, linesOf, only, tableOf, tried } from './tried.ts';
import { type WordScan, createWordScan } from './word-scan.ts';

/** Every attack pattern, by language. */
export const ATTACKS: readonly AttackPattern[] = [
  ...MARKERS,
  ...ENGLISH,
  ...ENGLISH_TURNS,
  ...MOVES,
  ...PRETEXTS,
  ...EUROPEAN,
  ...ASIAN,
  ...MORE_LANGUAGES,
];

/** A pattern and what it says of a match at a place in a text. */
interface Look {
  pattern: RegExp;
  say: (text: string, at: number, found: string) => Finding | undefined;
}

const LOOKS: readonly Look[] = ATTACKS.map(({ name, pattern }) => ({
  pattern,
  say: (text, at, found) =>
    isMentioned(text, at, found, name)
      ? undefined
      : {
          rule: `injection/${name}`,
          verdict: 'blocked',
          message: ATTACK_MESSAGES[name],
          start: at,
          end: at + found.length,
        },
}));
const POWER_LOOKS: readonly Look[] = POWERS.map(({ name, message, pattern }) => ({
  pattern,
  say: (text, at, found) =>
    isForbidden(text, at, found)
      ? undefined
      : { rule: `power/${name}`, verdict: 'review', message, start: at, end: at + found.length },
}));

const FOR_ALL = tried([...LOOKS, ...POWER_LOOKS]);
const allWords = tableOf([...LOOKS, ...POWER_LOOKS].map(({ pattern }) => pattern));
const FOR_ATTACKS = only(FOR_ALL, LOOKS);
const FOR_MARKS = only(FOR_ALL, LOOKS.slice(0, MARKERS.length));

const MAX_BLOBS = 40;
const BLOB =
  /[A-Za-z0-9+/_-]{24,20000}={0,2}|(?:\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}|%[0-9a-f]{2}|[0-9a-f]{2} ?){16,8000}/gi;

/**
 * Instructions in disguise and rules that widen the agent's powers. Without a `scan` of a caller's own, patterns are passed over
 * that cannot begin anywhere in a line. Tests give one that lets everything through and compare.
 */
export function findInjection(text: string, scan: WordScan = createWordScan(allWords())): Finding[] {
  const findings = findHidden(text);
  const pieces = readable(text);
  for (const { piece, offset } of pieces)
    for (const finding of [...findingsIn(piece, FOR_ALL, scan), ...disguisedIn(piece, scan)])
      findings.push({ ...finding, start: finding.start + offset, end: finding.end + offset });
  // Marks of chat templates need no space around them, so they are looked for in what nobody reads, too.
  if (pieces.length !== 1 || pieces[0]?.piece !== text) findings.push(...findingsIn(text, FOR_MARKS, scan));
  findings.push(...encodedIn(text, scan));
  return findings;
}

/** Characters without a space that nobody reads as sentences: packed code, data, a key pressed down. */
const DENSE = 2_000;
/** What is left of such a run on either side. */
const EDGE = 300;

/** The text without the insides of dense runs of ASCII. Nearly every pattern needs a space or another script. */
function readable(text: string): { piece: string; offset: number }[] {
  if (text.length < DENSE) return [{ piece: text, offset: 0 }];
  const pieces: { piece: string; offset: number }[] = [];
  let from = 0;
  let run = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (code > 32 && code < 127) continue;
    if (at - run >= DENSE) {
      pieces.push({ piece: text.slice(from, run + EDGE), offset: from });
      from = at - EDGE;
    }
    run = at + 1;
  }
  pieces.push({ piece: text.slice(from), offset: from });
  return pieces;
}

/** Each pattern is tried only where it can begin, and line by line where it can be. */
function findingsIn(text: string, { inLines, inAll }: Tried<Look>, scan: WordScan): Finding[] {
  const findings: Finding[] = [];
  const look = (part: string, offset: number, { pattern, say }: Look): void => {
    // matchAll makes a new expression each time, and there are many; nearly all find nothing.
    if (part.search(pattern) < 0) return;
    for (const hit of part.matchAll(pattern)) {
      const finding = say(text, offset + hit.index, hit[0]);
      if (finding !== undefined) findings.push(finding);
    }
  };
  for (const { line, offset } of linesOf(text)) {
    scan.read(line);
    for (const one of inLines) if (scan.holds(one.list)) look(line, offset, one.look);
  }
  scan.read(text);
  for (const one of inAll) if (scan.holds(one.list)) look(text, 0, one.look);
  return findings;
}

/** Words of attacks, written from right to left. */
const BACKWARDS = /snoitcurtsni|tpmorp|drager?sid|erongi|laever/i;

/** Attacks that only show once the disguise is off. Their place in the line is not known, so all of it is marked. */
function disguisedIn(text: string, scan: WordScan): Finding[] {
  const findings: Finding[] = [];
  for (const { line, offset } of linesOf(text)) {
    const asRead = plain(BACKWARDS.test(line) ? Array.from(line).reverse().join('') : line);
    if (asRead === line) continue;
    const found = findingsIn(asRead, FOR_ATTACKS, scan);
    if (found.length === 0) continue;
    const known = findingsIn(line, FOR_ATTACKS, scan);
    const fresh = found.find(({ rule }) => !known.some((other) => other.rule === rule));
    if (fresh !== undefined) findings.push({ ...fresh, start: offset, end: offset + line.length });
  }
  return findings;
}

function encodedIn(text: string, scan: WordScan): Finding[] {
  const findings: Finding[] = [];
  let tried = 0;
  for (const hit of text.matchAll(BLOB)) {
    if ((tried += 1) > MAX_BLOBS) break;
    const decoded = decode(hit[0]);
    if (decoded === undefined || findingsIn(decoded, FOR_ATTACKS, scan).length === 0) continue;
    findings.push({
      rule: 'injection/encoded',
      verdict: 'blocked',
      message: ATTACK_MESSAGES.encoded,
      start: hit.index,
      end: hit.index + hit[0].length,
    });
  }
  if (/rot-?13/i.test(text)) {
    const turned = text.replace(/[a-z]/gi, (letter) => {
      const base = letter <= 'Z' ? 65 : 97;
      return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
    });
    const found = findingsIn(turned, FOR_ATTACKS, scan)[0];
    if (found !== undefined) findings.push({ ...found, start: 0, end: text.length });
  }
  return findings;
}

/** Base64, hex, `\x41`, `\u0041` and `%41` as text; undefined when what comes out is not readable. */
function decode(blob: string): string | undefined {
  const hex = /^(?:(?:\\x|\\u00|%)?[0-9a-f]{2} ?)+$/i.test(blob);
  const decoded = hex
    ? Buffer.from(blob.replace(/\\x|\\u00|%| /gi, ''), 'hex').toString('utf8')
    : Buffer.from(blob, 'base64').toString('utf8');
  if (decoded.length < 10) return undefined;
  const readable = decoded.replace(/[^\x20-\x7e\n\r\t\p{L}\p{P}]/gu, '').length;
  return readable / decoded.length > 0.9 ? decoded : undefined;
}
