import { beginningsOf } from '../../shared/sieve/places.ts';
import { type Sieve, placesFor } from '../../shared/sieve/sieve.ts';
import { isMadeUp } from './code-values.ts';
import { entropy, isMixed, isStandIn } from './shape.ts';
import { RANK, type SecretSpan } from './span.ts';

/** Cookies: lists of them in headers and commands, maps and calls in code, and the files that browsers and curl keep. */

const PART = /([^=;\s]{1,100})=([^;\s"'\\]{1,4000})/g;
/** Attributes and settings that are no secret. */
const OPEN_NAMES =
  /^(?:path|domain|expires|max-?age|samesite|priority|version|lang|language|locale|theme|tz|timezone|_ga\w*|_gid|_gcl\w*|_fbp|consent\w*|currency|country|user-?agent|sha\d*|integrity|hash|etag|commit|url)$/i;
const SESSION = /se?ss|sid$|auth|token|jwt|login|remember|refresh/i;

/** Takes the values of `sid=...; lang=de`, which stands at `base`. */
export function findInCookieList(list: string, base: number, spans: SecretSpan[]): void {
  for (const part of list.matchAll(PART)) {
    const value = part[2] ?? '';
    if (isCookieSecret(part[1] ?? '', value, SHORTEST)) add(spans, base + part.index + part[0].length, value);
  }
}
const SHORTEST = 8;
/** In code other maps and calls stand beside cookies. */
const SHORTEST_IN_CODE = 16;

function isCookieSecret(name: string, value: string, shortest: number): boolean {
  if (value.length < (SESSION.test(name) ? SHORTEST : shortest) || OPEN_NAMES.test(name)) return false;
  if (isStandIn(value) || /^[$%{[(<]|\(|:\/\//.test(value)) return false;
  if (!isMadeUp(value) && !(value.length >= LONG && isMixed(value))) return false;
  if (NO_SECRET.test(value)) return false;
  return value.length < SHORTEST_IN_CODE || entropy(value) > 2.9;
}
const LONG = 20;
/** Times, versions, addresses of machines and people. */
const NO_SECRET =
  /^(?:\d{4}-\d{2}-\d{2}|v?\d+(?:\.\d+){1,4}(?![\w])|GA\d\.|[\w.+-]+@[\w-]+\.[\w.]+$|\/|\.{1,2}\/|[\w-]+(?:\.[\w-]+){0,3}\.(?:txt|json|jar|js|ts|py)$)/;

/** `cookies = {`, `cookies.set(`, `new Cookie(`, `http.Cookie{`, `addCookies([`, up to the bracket. */
const OPENED =
  /cookies?\w{0,24}["'`]{0,2}(?:\.\w{1,20}){0,2}[ \t]{0,4}(?::=|=>|[:=])?[ \t]{0,4}(?:(?:new |&)?[A-Za-z][\w.:]{0,30})?(?<bracket>[({[])/iy;
const PAIR =
  /([\w.:%-]{1,60})\\?["'`]?\]?[ \t]{0,4}(?::|=>|=|,)[ \t]{0,4}\\?["'`]([^"'`\s\\]{8,4000})\\?["'`]/g;
const REGION = 1_500;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where they begin, for the sieve. */
export const COOKIE_PLACES = beginningsOf(/cookie/iy);

/** `cookies={"sid": "..."}`, `res.cookie('sid', '...')`, `[{ name: 'sid', value: '...' }]` */
export function findCookiesInCode(text: string, spans: SecretSpan[], sieve: Sieve): void {
  const places = sieve.placesOf(COOKIE_PLACES);
  for (let index = 0, from = 0; index < places.count; index += 1) {
    const place = places.at[index] ?? 0;
    if (place < from) continue;
    OPENED.lastIndex = place;
    const bracket = OPENED.exec(text)?.groups?.['bracket'];
    if (bracket === undefined) continue;
    const start = OPENED.lastIndex;
    const region = text.slice(start, regionEnd(text, start, bracket));
    from = start + region.length;
    for (const pair of region.matchAll(PAIR)) {
      const value = pair[2] ?? '';
      if (!isCookieSecret(pair[1] ?? '', value, SHORTEST_IN_CODE)) continue;
      add(spans, start + pair.index + pair[0].lastIndexOf(value) + value.length, value);
    }
  }
}

/** Where the bracket closes; behind `cookies["sid"]` its line ends. */
function regionEnd(text: string, start: number, bracket: string): number {
  const limit = Math.min(text.length, start + REGION);
  const closer = CLOSERS[bracket] ?? ')';
  for (let at = start, depth = 1; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === bracket) depth += 1;
    else if (char === closer) depth -= 1;
    if (depth > 0) continue;
    if (bracket !== '[' || !/^[ \t]{0,4}=/.test(text.slice(at + 1, at + 7))) return at;
    const line = text.indexOf('\n', at);
    return line === -1 ? limit : Math.min(line, limit);
  }
  return limit;
}

/** A line of a cookie file: whose it is, four fields between tabs, its name and its value. */
const JAR_LINE =
  /^(?:#HttpOnly_)?\.?[\w.-]{3,100}[ \t]{1,8}(?:TRUE|FALSE)[ \t]{1,8}\/\S{0,100}[ \t]{1,8}(?:TRUE|FALSE)[ \t]{1,8}\d{1,12}(?:\.\d{1,9})?[ \t]{1,8}([\w.%-]{1,80})[ \t]{1,8}(\S{8,4000})\r?$/;
const JAR_LENGTH = 4_500;
const HOST_LENGTH = 120;
/** The flag and the path behind it. */
export const JAR_PLACES = placesFor(['true /', 'false /']);

export function findInCookieJars(text: string, spans: SecretSpan[], sieve: Sieve): void {
  const places = sieve.placesOf(JAR_PLACES);
  for (let index = 0, from = 0; index < places.count; index += 1) {
    const place = places.at[index] ?? 0;
    if (place < from) continue;
    const host = text.slice(Math.max(0, place - HOST_LENGTH), place);
    if (place > HOST_LENGTH && !host.includes('\n')) continue;
    const start = place - host.length + host.lastIndexOf('\n') + 1;
    const rest = text.slice(start, start + JAR_LENGTH);
    const line = rest.includes('\n') ? rest.slice(0, rest.indexOf('\n')) : rest;
    from = start + line.length + 1;
    const hit = JAR_LINE.exec(line);
    const value = hit?.[2] ?? '';
    if (hit !== null && isCookieSecret(hit[1] ?? '', value, SHORTEST))
      add(spans, start + hit[0].trimEnd().length, value);
  }
}

function add(spans: SecretSpan[], end: number, value: string): void {
  spans.push({ kind: 'cookie', start: end - value.length, end, rank: RANK.structure });
}
