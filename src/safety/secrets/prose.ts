import { matchesAt, shortBeginningsOf } from '../../shared/sieve/places.ts';
import type { Sieve, Words } from '../../shared/sieve/sieve.ts';
import { isMadeUp } from './code-values.ts';
import type { KeyClass } from './key-names.ts';
import { linkAfter } from './links.ts';
import { isNameChain } from './name-shapes.ts';
import { type Place, isVerb } from './neighbours.ts';
import { isMixed } from './shape.ts';
import { RANK, type SecretSpan } from './span.ts';
import { type Value, quotedAt, unquotedAt } from './value-at.ts';
import {
  endsClause,
  isJoinedEitherWay,
  isJoinedPhrase,
  isWordWithDigit,
  plainPhraseLength,
} from './spoken-values.ts';
import {
  ACCOUNTS,
  ARTICLES,
  BESIDE,
  LATIN_KEYS,
  LETTER,
  NEWNESS,
  SPOKEN_NAMES,
  TYPED_KEYS,
  anyOf,
} from './spoken-words.ts';
import { UUID, isSecretValue } from './values.ts';

/** Secrets that a sentence gives away: "the password for staging is x9...", "user me, pw x9...". */

const patternOf = (words: string): { pattern: RegExp; places: Words } => {
  const pattern = new RegExp(words, 'uy');
  return { pattern, places: shortBeginningsOf(pattern) };
};
const NAMES: readonly { pattern: RegExp; places: Words; keyClass: KeyClass }[] = [
  ...SPOKEN_NAMES.map(({ words, says }) => ({ ...patternOf(words), keyClass: says })),
  ...[
    { words: LATIN_KEYS, LETTER, NEWNESS, keyClass: 'key' as const },
    { words: TYPED_KEYS, keyClass: 'password' as const },
  ].map(({ words, keyClass }) => {
    const pattern = new RegExp(String.raw`(?<![${LETTER}])(?:${words})(?![${LETTER}\d])`, 'iy');
    return { pattern, places: shortBeginningsOf(pattern), keyClass };
  }),
];

const ARTICLE = `(?:${ARTICLES})?(?:${NEWNESS})?(?:api |access |auth )?`;
const BEFORE_BESIDE = new RegExp(
  String.raw`(?:^|[\s(])(?:${anyOf(BESIDE)}[ \t]{1,2}|[/,&+][ \t]{0,2})${ARTICLE}$`,
  'i',
);
/** "user x, ": who the password belongs to. */
const BEFORE_PAIRED = new RegExp(
  String.raw`(?:^|[^${LETTER}\d_-])${anyOf(ACCOUNTS)}[ \t]{0,2}(?:[:：=]|is|ist|est|es)?[ \t]{0,2}["'\x60]?(?!(?:and|or|und|oder|et|ou|y|e|o|en|of|og|och|i|и|или)[ \t])[\w.@+\\-]{2,40}["'\x60]?[ \t]{0,2}(?:[,;/|&+、，·]|${anyOf(BESIDE)}[ \t])?[ \t]{0,2}${ARTICLE}$`,
  'i',
);
/** The parts of a login in a row: "network x, password y". */
const AFTER_COMMA = new RegExp(
  String.raw`(?<=[${LETTER}\w"'\x60)])[ \t]?[,;(–—][ \t]{0,2}(?:${NEWNESS})?$`,
  'i',
);

/**
 * What a sentence says after a telling name: "is ...", "for the db is ...", ": ...". Words alone are a pass phrase
 * only with `mayBeWords`.
 */
export function saidAfter(text: string, name: Place, asked: KeyClass, mayBeWords = true): Value | undefined {
  const link = linkAfter(text, name.end);
  if (link === undefined) return undefined;
  const from = link.end;
  // "the key for the wifi is ..." is typed by people.
  const keyClass =
    (asked === 'key' || asked === 'weak') && WIRELESS.test(text.slice(name.end, from)) ? 'password' : asked;
  const quoted = quotedAt(text, from);
  if (quoted !== undefined) {
    const fits =
      quoted.text.length <= 100 && isSecretValue(quoted.text, keyClass, 'quoted') && !isCode(quoted.text);
    return fits ? quoted : undefined;
  }
  const value = asciiValue(text, from);
  if (value === undefined) return undefined;
  if (isSecretValue(value.text, keyClass, 'prose')) {
    // `= 100024;` is a number of a program.
    if (/^\d+$/.test(value.text) && text.charAt(value.end) === ';') return undefined;
    // "enter step2" is an order, "enter Tea-44!" hardly.
    return link.kind !== 'typed' || isStrong(value.text) ? value : undefined;
  }
  if (keyClass !== 'password' || !mayBeWords) return undefined;
  const isWeak = link.kind !== 'said' || isSettingSign(text, name.end, from);
  const before = text.slice(Math.max(0, name.start - 60), name.start);
  return phraseOf(text, value, isWeak && !BEFORE_PAIRED.test(before) ? 3 : 2);
}

const WIRELESS = /[ -](?:wlan|wi-?fi|wpa2?)(?![a-z])/i;

/** `password: x`: a sign right behind the name, as in a list of settings, whose values are often names. */
function isSettingSign(text: string, at: number, from: number): boolean {
  return /^[*"'\x60 \t]{0,4}[:=]/.test(text.slice(at, from));
}

/** A value of nothing but words: joined ones, or the first of four and more. */
function phraseOf(text: string, value: Value, least: 2 | 3): Value | undefined {
  if (isJoinedPhrase(value.text, least) || (least === 2 && isJoinedEitherWay(value.text)))
    return endsClause(text, value.end) ? value : undefined;
  const length = plainPhraseLength(text, value.start);
  if (length === 0) return undefined;
  const end = value.start + length;
  return { text: text.slice(value.start, end), start: value.start, end, after: end };
}

/** Two digits, or signs that no name has. */
const isStrong = (value: string): boolean => /\d{2}|[!@#$%^&*]|-.{0,40}\d/.test(value);

const BESIDE_SPACE = /^[ \t]{1,3}\S/;

/** Nobody writes a word of so many letters and digits beside "token". */
const MADE_BY_MACHINES = 20;
/** And nothing else of so many beside "API key", whatever the sentence. */
const SURELY_MADE = 24;

/** "with password x9...", "use this token x9...": nothing links the two, so only a value that cannot be a word will do. */
export function saidBeside(text: string, start: number, end: number, keyClass: KeyClass): Value | undefined {
  const marked = keyClass === 'weak' ? undefined : inMarks(text, end, keyClass);
  if (marked !== undefined) return marked;
  if (keyClass === 'secret' || !BESIDE_SPACE.test(text.slice(end, end + 4))) return undefined;
  if (keyClass === 'weak') return keyBeside(text, start, end);
  const before = text.slice(Math.max(0, start - 60), start).replace(/(?:mots? de|palavra|parola) $/iu, '');
  const value = secretBehindSpace(text, end);
  if (value === undefined) return keyClass === 'password' ? wordsBeside(text, before, end) : undefined;
  const isKey = keyClass === 'key';
  if (isKey && value.text.length < MADE_BY_MACHINES) return undefined;
  if (isKey && value.text.length >= SURELY_MADE && isMadeUp(value.text) && !UUID.test(value.text))
    return value;
  // A note that begins with it: "pw x9... for the vpn".
  const isNote = /(?:^|\n)[ \t>*-]{0,6}$/.test(before) && isMadeUp(value.text);
  // After a comma alone it may be another word of the sentence: "..., password step2 ...".
  const isListed =
    AFTER_COMMA.test(before) &&
    isStrong(value.text) &&
    !(isVerb(text, { start, end }) && isNameChain(value.text));
  return BEFORE_BESIDE.test(before) || isNote || isListed || BEFORE_PAIRED.test(before) ? value : undefined;
}

/** What any of these begins with. Most names are followed by a plain word, and then it need not be known what stands before. */
const WORD_BESIDE = new RegExp(`[ \\t]{1,3}[${LETTER}]{2,16}[-\\d]`, 'iy');

/** Words beside a login: "user me, pw silver-otter", and three of them after a comma alone. */
function wordsBeside(text: string, before: string, end: number): Value | undefined {
  WORD_BESIDE.lastIndex = end;
  if (!WORD_BESIDE.test(text)) return undefined;
  const isPaired = BEFORE_PAIRED.test(before);
  if (!isPaired && !AFTER_COMMA.test(before)) return undefined;
  const from = end + (/^[ \t]{1,3}/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  const value = asciiValue(text, from);
  if (value === undefined || !endsClause(text, value.end)) return undefined;
  if (isPaired && isWordWithDigit(value.text)) return value;
  return isJoinedPhrase(value.text, isPaired ? 2 : 3) ? value : undefined;
}

const ANY_KEY = /^key$/i;
const USED =
  /(?:^|[\s(])(?:use|using|with|take|try|set|need|have|got)[ \t]{1,2}(?:the |this |my |our |that )?(?:\w{2,15} )?$/i;
/** Keys of other trades. */
const OTHER_KEYS =
  /\b(?:cache|cached|hash|hashes|md5|checksum|etag|redis|s3|row|primary|foreign|partition|sort|public|map|lookup|dict|object|item|gpg|pgp|rsa|dsa|signed|signature|commit|translation|index|query|react|record|document|id)\b/i;

/** "use the key f03c... for the weather API" */
function keyBeside(text: string, start: number, end: number): Value | undefined {
  if (!ANY_KEY.test(text.slice(start, end))) return undefined;
  const before = text.slice(Math.max(0, start - 60), start);
  if (!USED.test(before)) return undefined;
  const value = secretBehindSpace(text, end);
  if (value === undefined || value.text.length < SURELY_MADE || !isMadeUp(value.text)) return undefined;
  const isDigest = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9A-F]{16,40})$/.test(value.text);
  return isDigest || OTHER_KEYS.test(before + text.slice(value.end, value.end + 60)) ? undefined : value;
}

function secretBehindSpace(text: string, at: number): Value | undefined {
  const space = /^[ \t]{1,3}/.exec(text.slice(at, at + 3));
  return space === null ? undefined : plainSecret(text, at + space[0].length);
}

/** A value that no word could be, where nothing but its place gives it away. */
export function plainSecret(text: string, at: number): Value | undefined {
  const quoted = quotedAt(text, at);
  const value = quoted ?? asciiValue(text, at);
  if (value === undefined || value.text.length < 5 || /\s/.test(value.text) || isCode(value.text))
    return undefined;
  if (quoted === undefined && !isMixed(value.text) && !/[!@#$%^&*]/.test(value.text)) return undefined;
  const isLiteral = quoted !== undefined && text.charCodeAt(at) < 0x80;
  return isSecretValue(value.text, 'password', isLiteral ? 'quoted' : 'prose') ? value : undefined;
}

const MARKS = /[ \t\u00a0\u202f]{0,2}(?=[“”„«»‘‚‹「『【〈《（⟨])/y;
/** A key in marks is at least so long; what is said in marks is a word as often as a value. */
const SHORTEST_KEY = 16;

/** `令牌「...」`, `Kennwort »...«`: in the marks of a language, which quote words and titles, too. */
function inMarks(text: string, at: number, keyClass: KeyClass): Value | undefined {
  // ASCII has none of these marks, and nearly always stands behind a name.
  let next = text.charCodeAt(at);
  if (next === 0x20 || next === 0x09) next = text.charCodeAt(at + 1);
  if (!(next >= 0x80 || next === 0x20)) return undefined;
  MARKS.lastIndex = at;
  if (!MARKS.test(text)) return undefined;
  const value = quotedAt(text, MARKS.lastIndex);
  if (value === undefined || !PRINTABLE.test(value.text) || isCode(value.text)) return undefined;
  if (keyClass !== 'password' && (value.text.length < SHORTEST_KEY || !isMadeUp(value.text)))
    return undefined;
  return isSecretValue(value.text, keyClass, 'prose') ? value : undefined;
}
const PRINTABLE = /^[\x21-\x7e\u00c0-\u024f]{5,400}$/;

/** Secrets that a word of another script announces, or one that is not read as a name. */
export function findSpokenNames(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const { pattern, places, keyClass } of NAMES) {
    for (const word of matchesAt(pattern, text, sieve.placesOf(places))) {
      const after = word.index + word[0].length;
      const name = { start: word.index, end: after };
      const value = saidAfter(text, name, keyClass) ?? spokenBeside(text, word.index, after, keyClass);
      if (value !== undefined) add(spans, keyClass, value);
    }
  }
}

function spokenBeside(text: string, start: number, end: number, keyClass: KeyClass): Value | undefined {
  if (keyClass !== 'password') return saidBeside(text, start, end, keyClass);
  return (
    inMarks(text, end, keyClass) ??
    secretBehindSpace(text, end) ??
    wordsBeside(text, text.slice(Math.max(0, start - 60), start), end)
  );
}

/** What this file asks the sieve for. */
export const SPOKEN_PLACES = NAMES.map(({ places }) => places);

function isCode(value: string): boolean {
  return /^[\w.]+\(|[{}]|^--?\w|^[\w-]+\.[a-z]{2,4}$|^[a-z]+(?:_[a-z]+)+$|^[A-Z_]+$/.test(value);
}

/** Sentences of East Asia go on right after the value; it ends where the printable ASCII ends. */
function asciiValue(text: string, at: number): Value | undefined {
  const run = unquotedAt(text, at, 'prose');
  if (run === undefined) return undefined;
  const value = /^[\x21-\x7e\u00c0-\u024f]+/.exec(run.text)?.[0].replace(/[,;:)\]}."'`*]+$/, '');
  if (value === undefined || value === '') return undefined;
  return { text: value, start: at, end: at + value.length, after: at + value.length };
}

function add(spans: SecretSpan[], keyClass: KeyClass, value: Value): void {
  const kind = keyClass === 'password' ? 'password' : 'api-key';
  spans.push({ kind, start: value.start, end: value.end, rank: RANK.assignment });
}
