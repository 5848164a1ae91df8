import type { Finding } from '../../shared/model.ts';
import { ASIAN } from './asian.ts';
import { ENGLISH } from './english.ts';
import { ENGLISH_TURNS } from './english-turns.ts';
import { EUROPEAN } from './european.ts';
import { findHidden, plain } from './hidden.ts';
import { MARKERS } from './markers.ts';
import { MOVES } from './moves.ts';
import { ATTACK_MESSAGES, type AttackName, type AttackPattern } from './pattern.ts';
import { POWERS } from './powers.ts';

/** Every attack pattern, by language. */
export const ATTACKS: readonly AttackPattern[] = [
  ...MARKERS,
  ...ENGLISH,
  ...ENGLISH_TURNS,
  ...MOVES,
  ...EUROPEAN,
  ...ASIAN,
];

const MAX_BLOBS = 40;
const BLOB =
  /[A-Za-z0-9+/_-]{24,20000}={0,2}|(?:\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}|%[0-9a-f]{2}|[0-9a-f]{2} ?){16,8000}/gi;

/** Instructions in disguise and rules that widen the agent's powers. */
export function findInjection(text: string): Finding[] {
  const findings = findHidden(text);
  const pieces = readable(text);
  for (const { piece, offset } of pieces) {
    const found = [...attacksIn(piece), ...powersIn(piece)];
    const asRead = plain(piece);
    if (asRead !== piece) found.push(...disguised(asRead, piece, found, 0, piece.length));
    for (const finding of found)
      findings.push({ ...finding, start: finding.start + offset, end: finding.end + offset });
  }
  // Marks of chat templates need no space around them, so they are looked for in what nobody reads, too.
  if (pieces.length !== 1 || pieces[0]?.piece !== text) findings.push(...attacksIn(text, MARKERS));
  findings.push(...encodedIn(text));
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

function attacksIn(text: string, attacks: readonly AttackPattern[] = ATTACKS): Finding[] {
  const findings: Finding[] = [];
  for (const { name, pattern } of attacks) {
    // matchAll makes a new expression each time, and there are many; nearly all find nothing.
    if (text.search(pattern) < 0) continue;
    for (const hit of text.matchAll(pattern)) {
      if (isMentioned(text, hit.index, hit[0], name)) continue;
      findings.push({
        rule: `injection/${name}`,
        verdict: 'blocked',
        message: ATTACK_MESSAGES[name],
        start: hit.index,
        end: hit.index + hit[0].length,
      });
    }
  }
  return findings;
}

function powersIn(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { name, message, pattern } of POWERS) {
    if (text.search(pattern) < 0) continue;
    for (const hit of text.matchAll(pattern)) {
      if (isForbidden(text, hit.index, hit[0])) continue;
      findings.push({
        rule: `power/${name}`,
        verdict: 'review',
        message,
        start: hit.index,
        end: hit.index + hit[0].length,
      });
    }
  }
  return findings;
}

/** What is forbidden, tested for or quoted as an example is spoken about. Commands are judged by what forbids them. */
function isMentioned(text: string, at: number, found: string, name: AttackName): boolean {
  if (name === 'remote-code')
    return (
      FORBIDDEN.test(text.slice(Math.max(0, at - 80), at)) ||
      FORBIDDEN_AFTER.test(text.slice(at + found.length, at + found.length + 60))
    );
  if (
    name === 'secrecy' &&
    (ABOUT_ERRORS.test(text.slice(at + found.length, at + found.length + 60)) || ERRORS_INSIDE.test(found))
  )
    return true;
  if ((name === 'exfiltration' || name === 'sabotage') && NEVER.test(text.slice(Math.max(0, at - 40), at)))
    return true;
  if (at === 0) return false;
  const quote = text.charAt(at - 1);
  if (
    !QUOTES.includes(quote) ||
    !text.slice(at + found.length, at + found.length + 40).includes(CLOSING[quote] ?? quote)
  )
    return false;
  return SPOKEN_ABOUT.test(text.slice(Math.max(0, at - 80), at - 1));
}

const QUOTES = '"\'`“‘«';
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»' };
const SPOKEN_ABOUT =
  /\b(?:refus\w{0,4}|detect\w{0,4}|block\w{0,4}|reject\w{0,4}|flag\w{0,5}|catch\w{0,3}|filter\w{0,4}|strip\w{0,4}|such as|like|e\.g\.|for example|called|phrases?|attacks?|injections?|prompts? like|inputs?|payloads?|strings?|means?|says?|contains?|containing|matches|words|tests? (?:that|for|with|the))[^\S\n]*[:,]?[^\S\n]*(?:the |a |phrase )?$/i;
/** Forbids the very command that follows: "never run", "no", "instead of", and nothing in between but what belongs to it. */
const FORBIDDEN =
  /\b(?:(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t)[^\S\n]+(?:ever[^\S\n]+|just[^\S\n]+|simply[^\S\n]+|blindly[^\S\n]+){0,2}(?:run|use|pipe|execute|do|call|suggest|recommend|write|copy|paste|try|allow|add|put|install (?:it |anything |tools )?(?:with|via|using)|rely on|accept)|avoid(?:ing)?|forbid\w{0,4}|(?:is|are) (?:banned|forbidden)|instead of|rather than|no|without|why (?:is|are))(?:[^\S\n]+(?:to|running|using|piping|executing|the|an?|any|such|things?|commands?|scripts?|installers?|like|as|e\.g\.|more|untrusted|random|remote|anything|stuff)){0,5}[^\S\n]*(?:(?<!\bno):)?[^\S\n]*["'\x60(]{0,2}$/i;
const FORBIDDEN_AFTER =
  /^[^\x60\n]{0,20}[\x60"')]{1,2}[^\S\n](?:trick|pattern|idiom|technique|attack)s?\b|^[\x60"')]{0,2}[^\S\n]*[,;:.–—-]{0,2}[^\S\n]*(?:but |and |please )?(?:(?:never|do not|don['’]?t|must not) (?:use|do|run|copy|try|paste)|is (?:not allowed|forbidden|banned|dangerous|unsafe)|avoid) ?(?:that|this|it)?\b/i;
/**
 * What a product shows to its users, as far as errors go, is its own business. The errors must be the very thing that is not
 * told: "about failed jobs", not "about this, even if there are errors" and not "about the exception handler that ...".
 */
const ABOUT_ERRORS =
  /^(?:(?!\b(?:this|that(?!\s(?:an?|some|there)\s)|it|even|if|when|because|so|but|and)\b)[^.,;:!?。；，、\n]){0,30}?(?:\b(?:errors?|exceptions?|internals?|internal \w{3,12}|stack ?traces?|failures?|status codes?|Fehler\w{0,12}|Ausnahmen|erreurs?|detalles?|err(?:or|ores))(?=[^\S\n]*(?:$|[.,;:!?)"'`]|\n|in |on |from |of |or |and |to |as |during |directly|messages?|details?|instead|occurr|happen|inconnu|intern))|\b(?:failed|failing) \w|внутренн|ошиб|исключени|内部|错误|錯誤|异常|エラー|例外|내부|오류|에러)/iu;
/** Languages that put the object before the verb have the errors within the match. */
const ERRORS_INSIDE =
  /^(?:(?!을 숨기|を隠)[^.,;!?。；，、\n]){0,24}?(?:内部|错误|錯誤|异常|エラー|例外|내부|오류|에러)/u;
/** Right before the verb, so that "never forget to send" is none. */
const NEVER =
  /\b(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t|not allowed to|forbidden to)[^\S\n]+(?:(?:ever|directly|just|simply|blindly|accidentally)[^\S\n]+)?$/i;

const NEGATED =
  /\b(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t|avoid|forbid\w*|disallow\w*|not|nie|niemals|nicht|jamais|nunca|non|não|не)\b(?! (?:hesitate|bother|worry|be afraid))[^.;!?\n]{0,30}$/iu;
const STARTS_NEGATED = /^(?:never|do not|don['’]?t|stop|no\b|quit|avoid)/i;

/** "Never use --no-verify" takes power away. A hit that says no by itself ("never ask") is judged as it stands. */
function isForbidden(text: string, at: number, found: string): boolean {
  return !STARTS_NEGATED.test(found) && NEGATED.test(text.slice(Math.max(0, at - 60), at));
}

/** Attacks that only show once the disguise is off. Their place in the text is not known, so the whole stretch is marked. */
function disguised(
  asRead: string,
  text: string,
  known: readonly Finding[],
  start: number,
  end: number,
): Finding[] {
  if (text === '') return [];
  const found = attacksIn(asRead).filter((finding) => !known.some((other) => other.rule === finding.rule));
  return found.slice(0, 1).map((finding) => ({ ...finding, start, end }));
}

function encodedIn(text: string): Finding[] {
  const findings: Finding[] = [];
  let tried = 0;
  for (const hit of text.matchAll(BLOB)) {
    if ((tried += 1) > MAX_BLOBS) break;
    const decoded = decode(hit[0]);
    if (decoded === undefined || attacksIn(decoded).length === 0) continue;
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
    findings.push(...disguised(turned, text, findings, 0, text.length));
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
