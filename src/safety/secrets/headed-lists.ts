import { matchesAt, shortBeginningsOf } from '../../shared/sieve/places.ts';
import type { Sieve } from '../../shared/sieve/sieve.ts';
import { isMadeUp } from './code-values.ts';
import { isRandomLetters } from './letters.ts';
import { isNameChain } from './name-shapes.ts';
import { isMixed, isRepeated } from './shape.ts';
import { RANK, type SecretSpan } from './span.ts';
import { isOrdinary } from './spoken-values.ts';
import { HEADINGS, LETTER } from './spoken-words.ts';
import { isSecretValue } from './values.ts';

/** Lists under a heading that says what stands in them: "Passwords:", "## Zugangsdaten", "密码:", a value in each line. */

type Says = (typeof HEADINGS)[number]['says'];

/** A list below a heading: what the heading says stands in it. */
interface List {
  says: Says;
  kind: string;
}
const CLASSES: readonly (List & { pattern: RegExp })[] = HEADINGS.map(({ says, kind, words }) => ({
  says,
  kind,
  pattern: new RegExp(String.raw`(?<![${LETTER}\d_$-])(?:${words})(?![${LETTER}\d_(=])`, 'iy'),
}));
const PLACED = CLASSES.map((one) => ({ ...one, places: shortBeginningsOf(one.pattern) }));
export const HEADED_PLACES = PLACED.map(({ places }) => places);

const LONGEST_HEADING = 100;
const MOST_ROWS = 200;
const LONGEST_ROW = 400;

export function findHeadedLists(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const { pattern, places, ...list } of PLACED) {
    let read = 0;
    for (const hit of matchesAt(pattern, text, sieve.placesOf(places))) {
      // In small letters it is one of a chip, or of a map.
      if (hit.index < read || /^pins$|^Pins$/.test(hit[0])) continue;
      const end = hit.index + hit[0].length;
      if (!MAY_FOLLOW.test(text.charAt(end))) continue;
      const from = listBelow(text, hit.index, end);
      if (from !== undefined) read = findInRows(text, from, list, spans);
    }
  }
}

/** Behind most names in code and sentences stands something else. */
const MAY_FOLLOW = /[\s:*_(\])]|[^\x00-\x7f]/;
/** `**`, `#`, `-`, a few words, and the name; then whose they are, and a sign. */
const BEFORE =
  /^[\s>#*_•·[(【「-]{0,12}(?:[^\n:：|"'`={}();]{0,50}[\s])?[\s*_[(【「"]{0,3}$|^[^\x00-\x7f]{0,20}$/u;
const AFTER =
  /^(?:[ ]?[^\n:：={}();"'`|\x00-\x7f]{0,10}|[ ][^\n:：={};"'`|]{1,60}|[ ]?[（(][^\n()（）]{1,40}[)）])?[\s*_\])】」]{0,4}[:：]?[\s*_]{0,4}$/u;

/** Where the lines below begin when a name stands in a heading. */
function listBelow(text: string, start: number, end: number): number | undefined {
  // A line may have a million characters, and a name in each tenth.
  const around = text.slice(Math.max(0, start - LONGEST_HEADING), start);
  const before = around.slice(around.lastIndexOf('\n') + 1);
  const rest = text.slice(end, end + LONGEST_HEADING);
  const after = rest.slice(0, Math.max(0, rest.indexOf('\n')));
  if (!rest.includes('\n') || before.length === LONGEST_HEADING) return undefined;
  if (!BEFORE.test(before) || !AFTER.test(after)) return undefined;
  // Without a sign only a short line is a heading.
  const isSigned = /[:：][\s*_]*$/.test(after) || /^\s{0,3}(?:#|\*\*|【|\[)/.test(before);
  return isSigned || !/[ ]\S+[ ]\S/.test(before + after) ? end + after.length + 1 : undefined;
}

/** A line's own marks: a bullet, a number, a box to tick. */
const BULLET = /^[\s>|]{0,12}(?:(?:[-*+•·・–—◦▪]|\d{1,3}[.)、:])[ \t]{0,4})?(?:\[[ xX]?\][ \t]{0,4})?/;
/** What parts a name and its value. */
const SIGNS =
  /^(.{1,60}?)(?:[ \t]{0,6}(?:->|→|=>|：|[:=|/])[ \t]{0,6}|[ \t]{1,4}[-–—][ \t]{1,4}|\t[ \t]{0,8}|[ ]{2,40})(\S.*)$/;
const WORD_THEN_VALUE = /^["'`]?([\p{L}\p{N}_.@+-]{2,60})["'`]?,?[ ](\S{4,300})$/u;
const QUOTED = /^\*{0,2}(["'`“”„«「『])(.{3,300}?)["'`“”»」』]\*{0,2}[,;.]?$/;

interface Row {
  value: string;
  at: number;
  isAlone: boolean;
}

/** Answers where the rows end. */
function findInRows(text: string, from: number, { says, kind }: List, spans: SecretSpan[]): number {
  const rows: (Row | undefined)[] = [];
  let at = from;
  for (let blank = 0; rows.length < MOST_ROWS && at < text.length;) {
    const piece = text.slice(at, at + LONGEST_ROW + 1);
    const length = piece.indexOf('\n') === -1 ? piece.length : piece.indexOf('\n');
    if (length > LONGEST_ROW) break;
    const line = piece.slice(0, length);
    const isBlank = line.trim() === '';
    const isMark = /^\s{0,8}(?:```\w{0,12}|~~~\w{0,12}|[\s|:+-]{3,})$/.test(line);
    if (isBlank ? (blank += 1) > 1 || rows.length > 0 : /^#{1,6} /.test(line)) break;
    if (!isBlank && !isMark) rows.push(rowOf(line, at));
    at += length + 1;
  }
  const values = rows.map((row) => (row !== undefined && mayBe(row, says) ? row : undefined));
  const held = values.filter((row) => row !== undefined);
  const sure = held.filter(({ value }) => isSure(value, says));
  const isAll = held.length > 1 && held.length === rows.length && held.some(({ value }) => isLikely(value));
  // A table may have a row of names at its top.
  const isMost = sure.length > 0 && held.length * 3 >= rows.length * 2 - (rows.length > 2 ? 2 : 1);
  if (isAll || isMost)
    for (const row of held.length > 1 ? held : sure)
      spans.push({ kind, start: row.at, end: row.at + row.value.length, rank: RANK.assignment });
  return at;
}

function rowOf(line: string, at: number): Row | undefined {
  const lead = BULLET.exec(line)?.[0].length ?? 0;
  const rest = line.slice(lead).replace(/[\s|]+$/, '');
  if (rest === '') return undefined;
  let start = at + lead;
  let value = rest;
  let isAlone = true;
  for (let count = 0; count < 6; count += 1) {
    const parted = SIGNS.exec(value) ?? (count === 0 ? WORD_THEN_VALUE.exec(value) : null);
    const tail = parted?.[2];
    if (parted === null || tail === undefined || isInside(value)) break;
    if (count === 0 && parted[0] === value && isSentence(parted[1] ?? '')) return undefined;
    start += value.length - tail.length;
    value = tail;
    isAlone = false;
  }
  const quoted = QUOTED.exec(value);
  const inner = quoted?.[2];
  if (inner !== undefined) {
    start += value.indexOf(inner);
    value = inner;
  } else {
    value = value.replace(/(?:[,;]|\*\*|(?<=\w)\.)$/, '').replace(/^\*\*/, '');
  }
  return /\s/.test(value) ? undefined : { value, at: start, isAlone };
}

/** Base64 and passwords hold signs, too; one without white space is not taken apart, unless a name stands before it. */
const isInside = (value: string): boolean =>
  !/\s/.test(value) &&
  !/^[\p{L}\p{N}_.@-]{2,40}(?:[:：=]|->|→|=>)[^\s/]/u.test(value) &&
  !/^[\w.-]{2,40}\/[^\s/]{4,60}$/.test(value);

/** Five words and more before the sign, or one that only sentences have. */
const isSentence = (lead: string): boolean => lead.split(/\s+/).length > 4;

function mayBe(row: Row, says: Says): boolean {
  const { value } = row;
  if (says !== 'password') return isSure(value, says) && !(says === 'pin' && row.isAlone);
  return (
    value.length >= 6 &&
    !OTHER.test(value) &&
    (!NUMBERED.test(value) || isRandomLetters(value)) &&
    !/[(){}<>[\]]/.test(value) &&
    (isMixed(value) || isRandomLetters(value) || /[!@#$%^&*?+=]/.test(value)) &&
    isSecretValue(value, 'password', 'flag') &&
    (isMadeUp(value) || !isTechnical(value))
  );
}

/** Dates, versions, addresses, packages, names of files and of things in code. */
const OTHER =
  /^(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|v?\d+(?:\.\d+)+|[\d.:]+|\d+(?:[a-zA-Z]{1,3}|%)|(?:\d{1,3}\.){3}\d{1,3}.*|[\w.+-]+@[\w.-]+|[\w@/.-]+@\d[\w.-]*|[a-z]+:\/\/.*|[~.]?\/.*|.*\.[a-z]{2,5}|--?[a-z].*|[A-Z]+(?:_[A-Z\d]+)+|[a-z]+(?:[_-][a-z]+)*[_-]v?\d{1,2}|[a-z]+(?:_[a-z\d]+)+|[A-Z]{2,}[-\d]*)$/;
/** `OAuth2`, `step-3` */
const NUMBERED = /^(?:[A-Z]{0,3}[a-z]+|[A-Z]+|[A-Z][a-z]+[A-Z][a-z]+)-?\d{1,2}$/;

const isTechnical = (value: string): boolean =>
  isNameChain(value) && value.split(/[-_.]/).some((word) => isOrdinary(word));

function isSure(value: string, says: Says): boolean {
  if (says === 'pin') return /^\d{4,8}$/.test(value) && !isRepeated(value);
  if (says === 'password') return isMadeUp(value) && isSecretValue(value, 'password', 'prose');
  return value.length >= 16 && isMadeUp(value) && isSecretValue(value, says, 'prose');
}

/** Both cases and a digit or a sign: people make such words only where they must. */
const isLikely = (value: string): boolean =>
  value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /[\d!@#$%^&*?+=]/.test(value);
