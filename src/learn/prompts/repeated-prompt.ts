import type { Span } from '../hearing/clauses.ts';
import { isRatherTyped } from './canned.ts';
import { isSpoken } from './prompt-wording.ts';
import { wideLettersIn } from '../wide-letters.ts';

/**
 * A prompt that nobody typed comes word for word in session after session: from a nightly job, a task runner, a saved template. Its
 * words look like a person's, so nothing but its coming again shows it. A rule that a person says again and again does so, too: it
 * is short, or all that the message says. So does a message that is sent again since the first run came to nothing: a person speaks in it.
 */

/** So long, a message is not typed three times to the letter. A Chinese, Japanese or Korean letter counts for two and a half. */
const LONG = 120;
/** Of this share of its letters on, what was heard is all that a message says: somebody's own list of rules. */
const NOTHING_ELSE = 0.85;
/** Below this score what was heard is as often a piece of the work. */
const SURE = 0.4;
/** So much of a message tells it from others. */
const LOOKED_AT = 20_000;
const WIDE = 2.5;

/** What has no space or sign in it that a number, a path, a file, an address or an id could not have. */
const part = /[\w\u00c0-\u024f.:/\\@+~-]+/g;
/** Such a part that changes from run to run. */
const changing = /[\d\\/@]|\w\.\w/;
const word = /[a-z\u00c0-\u024f\u0400-\u04ff]{3,}/gi;
const wideDay =
  /[月火水木金土日]曜日?|[월화수목금토일]요일|(?:星期|礼拜|[周週])[一二三四五六日天]|\([月火水木金土日월화수목금토一二三四五六]\)/g;
const wideNumber = /[〇零一二三四五六七八九十]+(?=[年月日号])/g;
const halfOfDay = /# ?[ap]\.?m\b\.?/gi;
/** A date has several changing parts, and a list of numbers has now two and now three. */
const several = /#(?:[\s,.:/-]*#)+/g;

/** Months and days of the week, as dates have them. */
const names = new Set(
  [
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun',
    'monday tuesday wednesday thursday friday saturday sunday',
    'januar februar märz april mai juni juli august september oktober november dezember',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
    'janvier février mars avril juin juillet août septembre octobre novembre décembre',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'lunes martes miércoles jueves viernes sábado domingo',
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
    'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro',
    'segunda terça quarta quinta sexta feira',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    'понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье',
  ].flatMap((line) => line.split(' ')),
);

/** A message without what changes from run to run, on one line. */
function unchanging(text: string): string {
  return text
    .normalize('NFKC')
    .replace(part, (found) => (changing.test(found) ? '#' : found))
    .replace(word, (found) => (names.has(found.toLowerCase()) ? '#' : found))
    .replace(wideDay, '#')
    .replace(wideNumber, '#')
    .replace(halfOfDay, '#')
    .replace(several, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Something heard in a message. */
interface Scored extends Span {
  score: number;
}

/** A mark by which a long message is known in another session, whatever numbers, dates, names of files and ids stand in it then. */
export function promptMark(message: string, heard: readonly Scored[]): number | undefined {
  const text = message.slice(0, LOOKED_AT);
  if (text.length * WIDE < LONG || saysNothingElse(text, heard) || isRatherTyped(text) || isSpoken(text))
    return undefined;
  const words = unchanging(text);
  const size = words.length + wideLettersIn(words) * (WIDE - 1);
  // Where lines end, Chinese and Japanese have no space.
  return size < LONG ? undefined : hash(words.replaceAll(' ', ''));
}

function saysNothingElse(text: string, heard: readonly Scored[]): boolean {
  const rules = heard.filter(({ score }) => score >= SURE);
  return lettersBeside(text, rules) <= (1 - NOTHING_ELSE) * lettersIn(text);
}

/** How many letters of a text stand beside what was heard in it. */
export function lettersBeside(text: string, heard: readonly Span[]): number {
  let left = '';
  let at = 0;
  for (const { start, end } of heard) {
    left += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return lettersIn(left + text.slice(at));
}

const letter = /[\p{L}\p{N}]/u;

/** Letters and digits, in UTF-16 units. */
export function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Most are these, and they are told without an expression.
    if (code < 0x80) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39))
        count += 1;
    } else if (code >= 0x4e00 && code <= 0x9fff) count += 1;
    else {
      const whole = String.fromCodePoint(text.codePointAt(at) ?? code);
      if (letter.test(whole)) count += whole.length;
      at += whole.length - 1;
    }
  }
  return count;
}

/** 48 bits: few enough for a small row, and enough that no two prompts of a person meet. */
function hash(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return (high & 0xffff) * 2 ** 32 + (low >>> 0);
}
