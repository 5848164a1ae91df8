import type { Finding } from '../../shared/model.ts';
import { small } from './any-case.ts';
import { decodedBlobs, solvedCodes } from './ciphers.ts';
import { findHidden, plain } from './hidden.ts';
import { linesOf } from './lines.ts';
import { ATTACKS, LOOKS, MARKS_END } from './looks.ts';
import { withoutMentions } from './mention.ts';
import { ATTACK_MESSAGES } from './pattern.ts';
import type { Searches } from './searches.ts';
import { weighed } from './weigh.ts';
import { lexiconOf } from './words/reader.ts';
import { weighedWords } from './words/weigh-words.ts';

const lexicon = lexiconOf();

/** Instructions in disguise and rules that widen the agent's powers. */
export function findInjection(text: string, searches: Searches): Finding[] {
  const findings = findHidden(text);
  const pieces = readable(text);
  for (const { piece, offset } of pieces) {
    const sure = [...findingsIn(piece, LOOKS.length, searches), ...disguisedIn(piece, searches)];
    for (const finding of [...sure, ...weakIn(piece, searches).filter(isFresh(sure))])
      findings.push({ ...finding, start: finding.start + offset, end: finding.end + offset });
  }
  // Marks of chat templates need no space around them, so they are looked for in what nobody reads, too.
  if (pieces.length !== 1 || pieces[0]?.piece !== text)
    findings.push(...findingsIn(text, MARKS_END, searches));
  findings.push(...encodedIn(text, searches));
  return findings;
}

/** Does ahead, in pieces, what the first text would wait for. */
export function* prepareInjection({ looks, signs }: Searches): Generator<undefined, void> {
  for (const search of [looks, signs]) {
    search();
    yield;
  }
}

/** Weak signs side by side, but none of them in what is only mentioned. */
function weakIn(text: string, searches: Searches): Finding[] {
  const found = signsIn(text, searches);
  if (found.length === 0) return found;
  const spoken = withoutMentions(text);
  return spoken === text ? found : signsIn(spoken, searches);
}

/** Be they patterns or classes of words. What both see is told once. */
function signsIn(text: string, searches: Searches): Finding[] {
  const signs = weighed(text, searches.signs());
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

/** What the looks before a number find, line by line where they can. */
function findingsIn(text: string, before: number, searches: Searches): Finding[] {
  const findings: Finding[] = [];
  const inSmall = small(text);
  const search = searches.looks();
  const take = (part: string, offset: number, inLines: boolean): void => {
    search.take(part);
    for (const number of search.patterns()) {
      const look = LOOKS[number];
      if (number >= before || look?.inLines !== inLines) continue;
      for (const { start, end } of search.spansOf(number, part)) {
        const finding = look.say(text, offset + start, text.slice(offset + start, offset + end));
        if (finding !== undefined) findings.push(finding);
      }
    }
  };
  for (const { line, offset } of linesOf(inSmall)) take(line, offset, true);
  take(inSmall, 0, false);
  return findings;
}

/** Attacks that only show once the disguise is off. Their place in the line is not known, so all of it is marked. */
function disguisedIn(text: string, searches: Searches): Finding[] {
  const findings: Finding[] = [];
  for (const { line, offset } of linesOf(text)) {
    const whole = { start: offset, end: offset + line.length };
    for (const solved of solvedCodes(line)) {
      const found = foundIn(plain(solved), searches)[0];
      if (found !== undefined) findings.push({ ...found, ...whole });
    }
    const asRead = plain(line);
    if (asRead === line) continue;
    const found = findingsIn(asRead, ATTACKS.length, searches);
    if (found.length === 0) continue;
    const known = findingsIn(line, ATTACKS.length, searches);
    const fresh = found.find(({ rule }) => !known.some((other) => other.rule === rule));
    if (fresh !== undefined) findings.push({ ...fresh, ...whole });
  }
  return findings;
}

/** All that is wrong with what stood in a code, the worst first. What may be innocent in the open is still for a person to see. */
function foundIn(solved: string, searches: Searches): Finding[] {
  const found = [...findingsIn(solved, LOOKS.length, searches), ...weakIn(solved, searches)];
  return found.sort((a, b) => Number(a.verdict === 'review') - Number(b.verdict === 'review'));
}

function encodedIn(text: string, searches: Searches): Finding[] {
  return decodedBlobs(text).flatMap(({ decoded, start, end }) => {
    const verdict = foundIn(decoded, searches)[0]?.verdict;
    return verdict === undefined
      ? []
      : [{ rule: 'injection/encoded', verdict, message: ATTACK_MESSAGES.encoded, start, end }];
  });
}
