import { beginningsOf } from '../../shared/sieve/places.ts';
import type { Sieve } from '../../shared/sieve/sieve.ts';
import { isNameLike } from './code-values.ts';
import { findInCookieList } from './cookies.ts';
import { entropy, isMixed, isStandIn } from './shape.ts';
import { RANK, type SecretSpan } from './span.ts';

/** A header of one kind of credential; its first group is the value. */
interface Header {
  kind: string;
  pattern: RegExp;
}
const AUTHORIZATION: Header = {
  kind: 'authorization',
  pattern:
    /(?:authorization|x-authorization|authenticate)\\{0,3}["'`]?[ \t]{0,4}(?:[:=,]|=>|:=|\))[ \t]{0,4}\\{0,3}["'`]?(?:f["'])?[ \t]{0,4}(?:(?:bearer|basic|token|apikey|api-key|key|digest|negotiate|ghs|jwt|splunk|sso-key|aws4-hmac-sha256)[ \t]{1,4})?([^\s"'`,;<>\\]{6,4000})/giy,
};
const BEARER: Header = { kind: 'token', pattern: /bearer[ \t]{1,4}([A-Za-z0-9_.~+/=-]{12,4000})/giy };
const BASIC = /basic[ \t]{1,4}([A-Za-z0-9+/_-]{8,1000}={0,2})/giy;
const COOKIE =
  /(?:set-)?cookie\\{0,3}["'`]?[ \t]{0,4}(?::|=>|=|,)[ \t]{0,4}\\{0,3}["'`]?([^\r\n"'`<>]{3,4000})/giy;
const STARTS = /(?:x-)?authorization|bearer[ \t]|basic[ \t]|(?:set-)?cookie\\{0,3}["'`]?[ \t]{0,4}[:=,]/iy;
export const HEADER_PLACES = beginningsOf(STARTS);

/** Credentials in HTTP headers: after `Authorization`, `Bearer`, `Basic`, in `Cookie` and `Set-Cookie`. */
export function findHeaders(text: string, spans: SecretSpan[], sieve: Sieve): void {
  let from = 0;
  const places = sieve.placesOf(HEADER_PLACES);
  for (let index = 0; index < places.count; index += 1) {
    const place = places.at[index] ?? 0;
    STARTS.lastIndex = place;
    const word = place < from ? undefined : STARTS.exec(text)?.[0].toLowerCase();
    if (word === undefined) continue;
    from = STARTS.lastIndex;
    if (word.includes('cookie')) from = Math.max(from, cookies(text, place, spans));
    else if (word.startsWith('bearer')) credential(text, place, BEARER, spans);
    else if (word.startsWith('basic')) basic(text, place, spans);
    else credential(text, place, AUTHORIZATION, spans);
  }
}

function credential(text: string, at: number, { kind, pattern }: Header, spans: SecretSpan[]): void {
  pattern.lastIndex = at;
  const value = pattern.exec(text)?.[1];
  if (value === undefined) return;
  const trimmed = value.replace(/[).,;:]+$/, '');
  if (!isCredential(trimmed)) return;
  const start = pattern.lastIndex - value.length;
  spans.push({ kind, start, end: start + trimmed.length, rank: RANK.structure });
}

function isCredential(value: string): boolean {
  if (isStandIn(value) || /^(?:[$%{<[(]|https?:)/.test(value) || /\$\{|\{\w*\}|\(\w*\)?$/.test(value))
    return false;
  if (/^[A-Za-z_.-]{1,40}$/.test(value) && entropy(value) < 4) return false;
  return (
    value.length >= 8 &&
    (value.length >= 20 || !isNameLike(value)) &&
    (isMixed(value) || entropy(value) > 3.8) &&
    !/^[a-z]+(?:[-_./][a-z]+)+\d?$/i.test(value)
  );
}

/** `Basic` is a word of its own; only what decodes to `user:password` counts. */
function basic(text: string, at: number, spans: SecretSpan[]): void {
  BASIC.lastIndex = at;
  const value = BASIC.exec(text)?.[1];
  if (value === undefined) return;
  const decoded = Buffer.from(value, 'base64').toString('latin1');
  if (!/^[\x20-\x7e]{1,200}:[\x20-\x7e]{1,400}$/.test(decoded)) return;
  spans.push({
    kind: 'authorization',
    start: BASIC.lastIndex - value.length,
    end: BASIC.lastIndex,
    rank: RANK.structure,
  });
}

/** Answers where the header's list of cookies ends. */
function cookies(text: string, at: number, spans: SecretSpan[]): number {
  COOKIE.lastIndex = at;
  const list = COOKIE.exec(text)?.[1];
  if (list === undefined) return at;
  const base = COOKIE.lastIndex - list.length;
  findInCookieList(list, base, spans);
  return base + list.length;
}
