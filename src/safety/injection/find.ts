import type { Finding } from '../../shared/model.ts';
import { small } from './any-case.ts';
import { ASIAN } from './asian.ts';
import { ENGLISH } from './english.ts';
import { ENGLISH_TURNS } from './english-turns.ts';
import { EUROPEAN } from './european.ts';
import { decodedBlobs, solvedCodes } from './ciphers.ts';
import { isForbidden } from './forbidden.ts';
import { findHidden, plain } from './hidden.ts';
import { MARKERS } from './markers.ts';
import { isMeant } from './meant.ts';
import { withoutMentions } from './mention.ts';
import { MORE_LANGUAGES } from './more-languages.ts';
import { MOVES } from './moves.ts';
import { MOVES_WORLD } from './moves-world.ts';
import { ATTACK_MESSAGES, type AttackPattern } from './pattern.ts';
import { POWERS } from './powers.ts';
import { PRETEXTS } from './pretexts.ts';
import { type Tried, linesOf, only, tried, wordsOf } from './tried.ts';
import { SIGN_PATTERNS, weighed } from './weigh.ts';
import { type WordScan, createWordScan } from './word-scan.ts';
import { lexiconOf } from './words/reader.ts';
import { weighedWords } from './words/weigh-words.ts';

/** Every attack pattern, by language. */
export const ATTACKS: readonly AttackPattern[] = [
  ...MARKERS,
  ...ENGLISH,
  ...ENGLISH_TURNS,
  ...MOVES,
  ...MOVES_WORLD,
  ...PRETEXTS,
  ...EUROPEAN,
  ...ASIAN,
  ...MORE_LANGUAGES,
];

/** A pattern for small letters, and what it says of a match at a place in a text. */
interface Look {
  pattern: RegExp;
  say: (text: string, at: number, found: string) => Finding | undefined;
}

const LOOKS: readonly Look[] = ATTACKS.map(({ name, pattern }) => ({
  pattern,
  say: (text, at, found) =>
    !isMeant(text, at, found, name)
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
const PATTERNS = [...LOOKS, ...POWER_LOOKS].map(({ pattern }) => pattern);
const all = wordsOf([...PATTERNS, ...SIGN_PATTERNS]);
const lexicon = lexiconOf();
const FOR_ATTACKS = only(FOR_ALL, LOOKS);
const FOR_MARKS = only(FOR_ALL, LOOKS.slice(0, MARKERS.length));

/**
 * Instructions in disguise and rules that widen the agent's powers. Without a `scan` of a caller's own, patterns are passed over
 * that cannot begin anywhere in a line. Tests give one that lets everything through and compare.
 */
export function findInjection(text: string, scan: WordScan = createWordScan(all.words())): Finding[] {
  const findings = findHidden(text);
  const pieces = readable(text);
  for (const { piece, offset } of pieces) {
    const sure = [...findingsIn(piece, FOR_ALL, scan), ...disguisedIn(piece, scan)];
    for (const finding of [...sure, ...weakIn(piece, scan).filter(isFresh(sure))])
      findings.push({ ...finding, start: finding.start + offset, end: finding.end + offset });
  }
  // Marks of chat templates need no space around them, so they are looked for in what nobody reads, too.
  if (pieces.length !== 1 || pieces[0]?.piece !== text) findings.push(...findingsIn(text, FOR_MARKS, scan));
  findings.push(...encodedIn(text, scan));
  return findings;
}

/** Does ahead, in pieces, what the first text would wait for. */
export const prepareInjection = (): Iterable<unknown> => all.prepare();

/** Weak signs side by side, but none of them in what is only mentioned. */
function weakIn(text: string, scan: WordScan): Finding[] {
  const found = signsIn(text, scan);
  if (found.length === 0) return found;
  const spoken = withoutMentions(text);
  return spoken === text ? found : signsIn(spoken, scan);
}

/** Be they patterns or classes of words. What both see is told once. */
function signsIn(text: string, scan: WordScan): Finding[] {
  const signs = weighed(text, scan, PATTERNS.length);
  const isNew = ({ start, end }: Finding): boolean =>
    !signs.some((other) => other.start < end && start < other.end);
  return [...signs, ...weighedWords(text, lexicon()).filter(isNew)];
}

/** What weak signs say is only told where nothing surer stands. */
function isFresh(sure: readonly Finding[]): (finding: Finding) => boolean {
  const blocked = sure.filter(({ verdict }) => verdict === 'blocked');
  return ({ start, end }) => !blocked.some((other) => other.start < end && start < other.end);
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
  const inSmall = small(text);
  const look = (part: string, offset: number, { pattern, say }: Look): void => {
    // matchAll makes a new expression each time, and there are many; nearly all find nothing.
    if (part.search(pattern) < 0) return;
    for (const hit of part.matchAll(pattern)) {
      const at = offset + hit.index;
      const finding = say(text, at, text.slice(at, at + hit[0].length));
      if (finding !== undefined) findings.push(finding);
    }
  };
  for (const { line, offset } of linesOf(inSmall)) {
    scan.read(line);
    for (const one of inLines) if (scan.holds(one.list)) look(line, offset, one.look);
  }
  scan.read(inSmall);
  for (const one of inAll) if (scan.holds(one.list)) look(inSmall, 0, one.look);
  return findings;
}

/** Attacks that only show once the disguise is off. Their place in the line is not known, so all of it is marked. */
function disguisedIn(text: string, scan: WordScan): Finding[] {
  const findings: Finding[] = [];
  for (const { line, offset } of linesOf(text)) {
    const whole = { start: offset, end: offset + line.length };
    for (const solved of solvedCodes(line)) {
      const found = foundIn(plain(solved), scan)[0];
      if (found !== undefined) findings.push({ ...found, ...whole });
    }
    const asRead = plain(line);
    if (asRead === line) continue;
    const found = findingsIn(asRead, FOR_ATTACKS, scan);
    if (found.length === 0) continue;
    const known = findingsIn(line, FOR_ATTACKS, scan);
    const fresh = found.find(({ rule }) => !known.some((other) => other.rule === rule));
    if (fresh !== undefined) findings.push({ ...fresh, ...whole });
  }
  return findings;
}

/** All that is wrong with what stood in a code, the worst first. What may be innocent in the open is still for a person to see. */
function foundIn(solved: string, scan: WordScan): Finding[] {
  const found = [...findingsIn(solved, FOR_ALL, scan), ...weakIn(solved, scan)];
  return found.sort((a, b) => Number(a.verdict === 'review') - Number(b.verdict === 'review'));
}

function encodedIn(text: string, scan: WordScan): Finding[] {
  return decodedBlobs(text).flatMap(({ decoded, start, end }) => {
    const verdict = foundIn(decoded, scan)[0]?.verdict;
    return verdict === undefined
      ? []
      : [{ rule: 'injection/encoded', verdict, message: ATTACK_MESSAGES.encoded, start, end }];
  });
}
