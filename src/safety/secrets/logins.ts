import { beginningsOf, matchesAny, matchesAt, shortBeginningsOf } from '../../shared/sieve/places.ts';
import { type Sieve, placesFor, wordsFor } from '../../shared/sieve/sieve.ts';
import { isNameChain } from './name-shapes.ts';
import { plainSecret } from './prose.ts';
import { isMixed } from './shape.ts';
import { RANK, type SecretSpan } from './span.ts';
import { LETTER, LOGINS, LOGS_IN, LOGS_IN_AS, PREPOSITIONS, anyOf } from './spoken-words.ts';
import { isSecretValue } from './values.ts';

/** Logins: a name and a password side by side, without a word for either. */

const LOGIN = new RegExp(
  String.raw`(?:${anyOf(LOGINS)}(?:[ \t](?:${anyOf(PREPOSITIONS)})[ \t][^\n.:;,!?"'\x60|/]{1,40}?(?=[ \t]{0,2}[:：→]))?|logged in as|(?<to>${anyOf(LOGS_IN)}(?:[ \t]{1,2}[^\n.:;,!?"'\x60|]{1,50}?)?[ \t]{1,2}${anyOf(LOGS_IN_AS)}))(?![${LETTER}\d_@-])[ \t]{0,2}(?:[:：=→]|->|is|are|sind|sont|son|sono|são)?[ \t]{0,3}["'\x60(]?[\w.@+-]{2,60}["'\x60]?[ ]{0,2}(?:(?<sign>[/:,])[ ]{0,2}|\|[ ]{0,2}(?!["'\x60]))(?=[^\s*])`,
  'iy',
);
export const LOGIN_PLACES = shortBeginningsOf(LOGIN);

/** "creds: me / ...", "log in to the shop with me / ..." in a sentence. */
export function findLogins(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const hit of matchesAt(LOGIN, text, sieve.placesOf(LOGIN_PLACES))) {
    const value = plainSecret(text, hit.index + hit[0].length);
    if (value === undefined || /^\/|^\\n|^\d{2,5}(?:\/|$)/.test(value.text)) continue;
    // "sign in with mail, step2", "pages/web-shop2": a sentence and a path.
    if (hit.groups?.['to'] !== undefined && (hit.groups['sign'] === ',' || isService(hit[0], value.text)))
      continue;
    if (/\S\/$/.test(hit[0]) && isNameChain(value.text) && /[-_.]/.test(value.text)) continue;
    add(spans, value.start, value.end);
  }
}

/** "log in with Google / GitHub", "SSO / SAML2": services, no names. */
function isService(login: string, value: string): boolean {
  return SERVICE.test(login) || /^[A-Z]{2,6}\d$|2FA/.test(value);
}
const SERVICE =
  /[ ](?:sso|saml|oauth\w?|oidc|openid|ldap|google|github|gitlab|microsoft|apple|facebook|twitter|okta|azure|entra|keycloak|auth0|e?-?mail|phone|your|deine[mr]?|tu|votre)[ "'`]{0,3}[/:|]/i;

/** "admin / x9..." anywhere in a sentence: names that are hardly ever anything but a login. */
const KNOWN_LOGIN =
  /(?<![\w@./-])(?:admin|administrator|root|sa|postgres|superuser|sysadmin|superadmin) [/|] (?=\S)/iy;
const KNOWN_PLACES = beginningsOf(KNOWN_LOGIN);

function findKnownLogins(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const hit of matchesAt(KNOWN_LOGIN, text, sieve.placesOf(KNOWN_PLACES))) {
    const value = plainSecret(text, hit.index + hit[0].length);
    // `root / "a/b.json"` joins a path.
    if (value === undefined || value.after !== value.end) continue;
    if (isMixed(value.text) && /\d{2}|[!@#$%^&*]/.test(value.text)) add(spans, value.start, value.end);
  }
}

/** "me / x9... でログイン": where the verb comes last. */
const LOGGED_IN_LAST = /でログイン|にログイン|[으]?로 로그인|登录|登入|ile giriş/y;
export const LAST_PLACES = beginningsOf(LOGGED_IN_LAST);
const BEFORE_LAST = /(?<![\w.@/-])[\w.@+-]{2,40}[ ]{0,2}[/／][ ]{0,2}([^\s/]{5,60}?)[ ]{0,2}$/;

export function findLoginsBefore(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const { index } of matchesAt(LOGGED_IN_LAST, text, sieve.placesOf(LAST_PLACES))) {
    const from = Math.max(0, index - 110);
    const hit = BEFORE_LAST.exec(text.slice(from, index));
    const word = hit?.[1] ?? '';
    if (hit === null || !isMixed(word) || !isSecretValue(word, 'password', 'prose')) continue;
    const start = from + hit.index + hit[0].lastIndexOf(word);
    add(spans, start, start + word.length);
  }
}

/** "try x9... as the password", "x9... is the password". */
const TURNED =
  /(?<![\w@/.-])["'`]?([^\s"'`,;:()<>]{5,80})["'`]?[ ](?:as|is|for|=)[ ](?:the |your |my |our |a |its |das |le )?(?:[a-z]{2,12}[ ])?(?:password|passwd|passphrase|passwort|pw|pwd)\b(?![ ]?(?:field|input|hash|is|of|in|reset|policy|to|column|key))/gi;

export const TURNED_WORDS = wordsFor([' passw', ' passphrase', ' pw']);

export function findTurned(text: string, spans: SecretSpan[]): void {
  for (const hit of text.matchAll(TURNED)) {
    const word = hit[1] ?? '';
    if (!isMixed(word) || /[(){}=]/.test(word) || !isSecretValue(word, 'password', 'prose')) continue;
    const start = hit.index + hit[0].indexOf(word);
    add(spans, start, start + word.length);
  }
}

/** A line that is nothing but `admin:x9...`. */
const ALONE =
  /^[ \t>*-]{0,8}["'`]?(?:admin|administrator|root|sa|postgres|user|test|guest|demo|[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,8})[ ]?[:/|][ ]?([^\s:/|"'`]{6,80})["'`]?[ \t]{0,4}$/gim;

/** Names that stand alone before a password, as far as its sign; a mail address is another. */
const LOGIN_NAME =
  /(?<=^[ \t>*-]{0,8}["'`]?)(?:admin|administrator|root|sa|postgres|user|test|guest|demo)[ ]?[:/|]/imy;
const LOGIN_NAMES = beginningsOf(LOGIN_NAME);
const MAIL_END = /@[\w-]{2,40}\.[a-z]{2,8}[ ]?[:/|]/iy;
const PORT_END = /@[\w.-]{1,80}:\d/y;
const SIGNS = placesFor(['@']);

/** `app:x9...@db.shop.test:5432` without a scheme before it. */
const BARE_ADDRESS = /(?<![\w/@.:-])[\w.-]{2,40}:([^\s:@/"'`<>]{5,80})@[\w.-]{1,80}:\d{2,5}(?![\w.])/g;

export function findLoginLines(text: string, spans: SecretSpan[], sieve: Sieve): void {
  findKnownLogins(text, spans, sieve);
  const signs = sieve.placesOf(SIGNS);
  if (matchesAny(PORT_END, text, signs))
    for (const hit of text.matchAll(BARE_ADDRESS)) {
      const word = hit[1] ?? '';
      const start = hit.index + hit[0].lastIndexOf(`:${word}@`) + 1;
      if (isMixed(word) && isSecretValue(word, 'password', 'flag')) add(spans, start, start + word.length);
    }
  if (!matchesAny(LOGIN_NAME, text, sieve.placesOf(LOGIN_NAMES)) && !matchesAny(MAIL_END, text, signs))
    return;
  for (const hit of text.matchAll(ALONE)) {
    const word = hit[1] ?? '';
    if (!isMixed(word) || /^\d|[()<>{}]/.test(word) || !isSecretValue(word, 'password', 'prose')) continue;
    const start = hit.index + hit[0].lastIndexOf(word);
    add(spans, start, start + word.length);
  }
}

/** What this file asks the sieve for. */
export const LOGIN_WORDS = [LOGIN_PLACES, LAST_PLACES, KNOWN_PLACES, TURNED_WORDS, LOGIN_NAMES, SIGNS];

function add(spans: SecretSpan[], start: number, end: number): void {
  spans.push({ kind: 'password', start, end, rank: RANK.assignment });
}
