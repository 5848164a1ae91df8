import { LongExpression } from '../../shared/anchors/expression.ts';
import { isAboutWord } from './key-names.ts';
import {
  APART,
  BECOMES,
  EAST_ASIAN_VERBS,
  HAND_OVER,
  LETTER,
  NOW,
  PREPOSITIONS,
  VERBS,
  anyOf,
} from './spoken-words.ts';

/** What links a name to its value in a sentence: ":", "is", "for the staging database is now", ", it's". */

const INSIDE = String.raw`(?:[^\n.:=;,!?"'’\x60()[\]<>/]|(?<=[${LETTER}])['’](?=[${LETTER}])){1,60}?`;
/** "for the staging database", "de la base": what may stand between the name and the link to its value. */
const FOR = String.raw`(?:[ \t](?:root|admin|sudo|wifi|wlan|vpn|ssh|s?ftp|smtp|ldap|db|sql)(?=[ \t:]))?(?:[ \t]{1,2}(?:${anyOf(PREPOSITIONS)}[ \t]{1,2}|(?:dell|d|l)['’])${INSIDE})?(?:[ \t]\([^()\n]{1,40}\))?`;
const NOWS = `(?: ${anyOf(NOW)})?`;
const LINK = new LongExpression(
  // "The password's x9...".
  String.raw`['’]s${NOWS}[ \t]{1,3}|${FOR}(?:${[
    String.raw`[ \t]{0,3}\*{0,2}(?:[:：=＝]|->|→|⇒|—|[ \t][-–](?=[ \t]))\*{0,2}[ \t]{0,3}`,
    String.raw`[ \t]{1,3}(?:${anyOf(VERBS)}|(?<becomes>${BECOMES}))${NOWS}[ \t]{0,2}:?[ \t]{1,3}`,
    // "Le mot de passe c'est x9...".
    String.raw`,?[ \t]{1,3}c['’](?:est|était)(?: bien)?${NOWS}[ \t]{0,2}:?[ \t]{1,3}`,
    String.raw`(?:の値)?[ \t]{0,2}(?:${EAST_ASIAN_VERBS})[ \t]{0,2}[:：]?[ \t]{0,2}`,
    String.raw`[ \t]{0,2}[,–—-][ \t]{1,2}${anyOf(APART)}${NOWS}[ \t]{0,2}:?[ \t]{1,3}`,
    String.raw`(?<typed>,?[ \t]{1,2}${anyOf(HAND_OVER)}[ \t]{0,2}:?[ \t]{1,3})`,
  ].join('|')})`,
  'yi',
);

/** Where a value may begin, and whether it is said, became one ("to x9..."), or is to be typed. */
export interface Link {
  end: number;
  kind: 'said' | 'becomes' | 'typed';
}

/** The link that begins at `at`, right behind a name. */
export function linkAfter(text: string, at: number): Link | undefined {
  if (!mayBegin(text.charCodeAt(at))) return undefined;
  const link = LINK.for(text);
  link.lastIndex = at;
  const groups = link.exec(text)?.groups;
  if (groups === undefined) return linkBehindNames(text, at);
  const end = link.lastIndex;
  if (groups['becomes'] !== undefined) return { end, kind: 'becomes' };
  return { end, kind: groups['typed'] === undefined ? 'said' : 'typed' };
}

/** White space, one of `'*,-:=`, or no ASCII: behind most names in code stands something else. */
function mayBegin(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x3a ||
    code === 0x3d ||
    code === 0x2d ||
    code === 0x2c ||
    code === 0x2a ||
    code === 0x27 ||
    code >= 0x80
  );
}

/** "clé d'API Mistral : x9...", "Passwort Gäste: x9...": whose it is stands before the sign. */
function linkBehindNames(text: string, at: number): Link | undefined {
  if (text.charCodeAt(at) !== 0x20) return undefined;
  // Most often no sign follows, and then the pattern need not look for it from every word.
  let sign = at + 1;
  const last = Math.min(text.length, at + NAMED_LENGTH);
  while (sign < last && isOfName(text.charCodeAt(sign))) sign += 1;
  if (!/[:：→—>]/.test(text.charAt(sign)) && !ENDLESS.test(text.slice(at, sign))) return undefined;
  NAMED.lastIndex = at;
  const names = NAMED.exec(text)?.[1];
  // "token limit: ...", "password policy: ..."
  if (names === undefined || names.split(' ').some((word) => isAboutWord(word))) return undefined;
  return { end: NAMED.lastIndex, kind: 'said' };
}

const NAMED = new RegExp(
  String.raw`((?:[ \t][${LETTER}][${LETTER}\d.-]{1,20}){1,3})[ \t]{0,2}(?:(?:[:：→—]|->)\*{0,2}|(?<=[ \t])(?:adalah|ialah|là|je|это))[ \t]{1,3}`,
  'iy',
);
const NAMED_LENGTH = 70;
/** Some languages say whose it is without a small word. */
const ENDLESS = / (?:adalah|ialah|là|je|это) /;

/** White space, letters, digits, `-` and `.`, and what is no ASCII but the signs that end a name. */
function isOfName(code: number): boolean {
  if (code >= 0x80) return code !== 0xff1a && code !== 0x2192 && code !== 0x2014;
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x20 ||
    code === 0x09 ||
    code === 0x2d ||
    code === 0x2e
  );
}
