import { type Sieve, wordsFor } from '../../shared/sieve/sieve.ts';
import { ENCODED_KEY_WORDS, findEncodedKeys } from './encoded-keys.ts';
import { entropy, isMixed, isStandIn } from './shape.ts';
import { RANK, type SecretSpan } from './span.ts';

type Find = (text: string, spans: SecretSpan[], sieve: Sieve) => void;

const KEY_HEADER = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/y;
const KEY_END = /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
/** One piece of a key's body: dense lines, header lines, line ends real or escaped, and the signs of quoting around them. */
const KEY_PIECE =
  /[A-Za-z0-9+/=]{1,2000}|\\[nr]|[\s\\"'`+>|,.*#-]{1,80}|(?:Proc-Type|DEK-Info|Version|Comment|Hash|Subject):[^\n\\]{0,120}/y;
const MAX_KEY = 64 * 1024;
/** Fewer dense characters than this after the header is an example or a test for the header. */
const MIN_KEY_BODY = 24;
/** A line of a key's body, however it was wrapped; code between two headers has none. */
const DENSE_RUN = /[A-Za-z0-9+/=]{16}/;

/** Private keys with all of their body, also where the end is missing. */
const KEY_WORDS = wordsFor(['-begin ', '- begin ']);
const privateKeys: Find = (text, spans, sieve) => {
  if (!sieve.mayHold(KEY_WORDS)) return;
  for (let at = text.indexOf('-BEGIN '); at !== -1; at = text.indexOf('-BEGIN ', at + 1))
    findKey(text, at, spans);
  for (let at = text.indexOf('- BEGIN '); at !== -1; at = text.indexOf('- BEGIN ', at + 1))
    findKey(text, at, spans);
};

function findKey(text: string, at: number, spans: SecretSpan[]): void {
  let start = at;
  // One dash of the five stands at the place itself; a diff may have put one more before them.
  while (start > 0 && at - start < 4 && text.charAt(start - 1) === '-') start -= 1;
  KEY_HEADER.lastIndex = start;
  if (!KEY_HEADER.test(text)) return;
  const body = KEY_HEADER.lastIndex;
  const end = endOfKey(text, body);
  const dense = text.slice(body, end).replace(/\\[nr]|[^A-Za-z0-9+/=]/g, '');
  if (dense.length < MIN_KEY_BODY || entropy(dense.slice(0, 400)) < 3) return;
  if (!DENSE_RUN.test(text.slice(body, end))) return;
  spans.push({ kind: 'private-key', start, end, rank: RANK.structure + 2 });
}

function endOfKey(text: string, body: number): number {
  const next = text.indexOf('-BEGIN ', body);
  // Not behind the next header: with thousands of them each would read on to the bound.
  const bound = Math.min(body + MAX_KEY, next === -1 ? text.length : next);
  const closing = KEY_END.exec(text.slice(body, bound));
  if (closing !== null) return body + closing.index + closing[0].length;
  let end = body;
  let at = body;
  while (at < text.length && at - body < MAX_KEY) {
    KEY_PIECE.lastIndex = at;
    const piece = KEY_PIECE.exec(text)?.[0];
    if (piece === undefined) break;
    // Ordinary words after the body are not part of it.
    if (/^[A-Za-z]{1,15}$/.test(piece) && text.charAt(KEY_PIECE.lastIndex) === ' ') break;
    at = KEY_PIECE.lastIndex;
    if (/[A-Za-z0-9=]/.test(piece) && !/^\\[nr]$/.test(piece)) end = at;
  }
  return end;
}

/** The end of a key whose beginning was cut off, as `tail` prints it: dense lines right before the closing line. */
const KEY_TAIL =
  /(?:(?<=\n)|^)(?:[ \t>+-]{0,6}[A-Za-z0-9+/=]{16,100}\r?\n){0,120}[ \t>+-]{0,6}[A-Za-z0-9+/=]{4,100}\r?\n[ \t>+-]{0,6}-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const TAIL_WORDS = wordsFor(['-end ']);
const keyTails: Find = (text, spans, sieve) => {
  if (!sieve.mayHold(TAIL_WORDS)) return;
  for (const hit of text.matchAll(KEY_TAIL)) {
    const dense = hit[0].slice(0, hit[0].lastIndexOf('-----END')).replace(/[^A-Za-z0-9+/=]/g, '');
    if (dense.length < MIN_KEY_BODY || entropy(dense.slice(0, 400)) < 3 || !DENSE_RUN.test(hit[0])) continue;
    spans.push({
      kind: 'private-key',
      start: hit.index,
      end: hit.index + hit[0].length,
      rank: RANK.structure,
    });
  }
};

const PUTTY = /Private-Lines: ?\d{1,3}\s{1,4}((?:[A-Za-z0-9+/=]{1,80}\s{1,4}){1,200})/g;
const PUTTY_WORDS = wordsFor(['Private-Lines:']);
const puttyKeys: Find = (text, spans, sieve) => {
  if (!sieve.mayHold(PUTTY_WORDS)) return;
  for (const hit of text.matchAll(PUTTY)) {
    const body = hit[1] ?? '';
    const start = hit.index + hit[0].length - body.length;
    spans.push({ kind: 'private-key', start, end: start + body.trimEnd().length, rank: RANK.structure });
  }
};

const JWK_PART = /"(?:d|p|q|dp|dq|qi|k)"[ ]?:[ ]?"([\w-]{20,1000})"/g;
const JWK_WORDS = wordsFor(['"kty"']);
const webKeys: Find = (text, spans, sieve) => {
  if (!sieve.mayHold(JWK_WORDS) || !text.includes('"kty"')) return;
  for (const hit of text.matchAll(JWK_PART)) pushGroup(spans, hit, 'private-key');
};

const AUTHORITY = /[^\s"'`<>\\]{1,600}/y;
const DEFAULT_PASSWORDS =
  /^(?:foo|bar|baz|qux|xyz|abc|[a-z]|password|passwd|pass|pwd|pw|secret|token|key|user|username|\[?password\]?|yourpassword|dbpassword|db_pass(?:word)?|user_?pass(?:word)?|mypassword|x-oauth-basic|x-token-auth|host|port|\d{1,5})$/i;
const LOCAL =
  /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|db|database|postgres|mysql|mongo|redis|rabbitmq)(?::|\/|$|\?)/i;

/** `scheme://user:password@host`: only the password is the secret. A long user without a password is a token. */
const addresses: Find = (text, spans) => {
  if (!text.includes('@')) return;
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    AUTHORITY.lastIndex = at + 3;
    const run = AUTHORITY.exec(text)?.[0];
    if (run === undefined || !run.includes('@')) continue;
    const before = run.search(/[/?#]/);
    const close =
      before !== -1 && run.lastIndexOf('@', before) !== -1
        ? run.lastIndexOf('@', before)
        : passwordWithSlash(run);
    if (close <= 0) continue;
    const colon = run.indexOf(':');
    const start = colon !== -1 && colon < close ? colon + 1 : 0;
    const value = run.slice(start, close);
    if (isAddressSecret(value, start === 0, run.slice(0, Math.max(0, start - 1)), run.slice(close + 1))) {
      spans.push({
        kind: start === 0 ? 'token' : 'password',
        start: at + 3 + start,
        end: at + 3 + close,
        rank: RANK.structure,
      });
    }
  }
};

/** Passwords with an unescaped `/` or `#` in them: taken when the part before the slash cannot be host and port. */
function passwordWithSlash(run: string): number {
  const close = run.lastIndexOf('@');
  return /^[^\s/?#:]{1,80}:[^\s@]{0,200}$/.test(run.slice(0, close)) &&
    !/^[^:]{1,200}:\d{1,5}(?:\/|$)/.test(run)
    ? close
    : -1;
}

function isAddressSecret(value: string, alone: boolean, user: string, host: string): boolean {
  if (value === '' || isStandIn(value) || /^[$%{<[(:*]/.test(value) || /\$\{|\{\w+\}/.test(value))
    return false;
  if (alone) return value.length >= 20 && isMixed(value) && !value.includes('.') && entropy(value) > 3;
  if (DEFAULT_PASSWORDS.test(value)) return false;
  return !(value === user && (LOCAL.test(host) || value.length < 6));
}

const SAS = /(?<![\w.-])sig=([A-Za-z0-9%+/_-]{30,120}(?:=|%3[dD]){0,2})/g;
/** Parameters of an address that hold a key under a name that says little. */
const QUERY_KEY =
  /[?&](?:appid|app_id|sig|signature|hmac|code|subscription-key|access|k)=([A-Za-z0-9%+/_-]{28,200}={0,2})(?![\w])/gi;
const SIGNED = /X-(?:Amz|Goog)-(?:Signature|Security-Token)=([A-Za-z0-9%+/_=-]{30,1500})/g;
const QUERY_WORDS = wordsFor(
  '?appid= ?app_id= ?sig= ?signature= ?hmac= ?code= ?subscription-key= ?access= ?k='.split(' '),
);
const SAS_WORDS = wordsFor(['sig=']);
const SIGNED_WORDS = wordsFor(['-Signature=', '-Security-Token=']);
const signatures: Find = (text, spans, sieve) => {
  if (sieve.mayHold(SAS_WORDS)) for (const hit of text.matchAll(SAS)) pushGroup(spans, hit, 'azure-sas');
  if (sieve.mayHold(QUERY_WORDS)) {
    for (const hit of text.matchAll(QUERY_KEY)) {
      if (isMixed(hit[1] ?? '')) pushGroup(spans, hit, 'api-key');
    }
  }
  if (sieve.mayHold(SIGNED_WORDS)) {
    for (const hit of text.matchAll(SIGNED)) pushGroup(spans, hit, 'signed-url');
  }
};

const AZURE_CLIENT = /(?:(?<![\w~.-])|(?<=\\[nrt]))[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}(?![\w~-])/g;
const AZURE_WORDS = wordsFor(['8Q~']);
const azureClients: Find = (text, spans, sieve) => {
  if (!sieve.mayHold(AZURE_WORDS)) return;
  for (const hit of text.matchAll(AZURE_CLIENT)) pushWhole(spans, hit, 'azure-secret');
};

const TELEGRAM = /(?:(?<![\w:])|(?<=\\[nrt]))\d{8,10}:A[A-Za-z0-9_-]{34}(?![\w-])/g;
const TELEGRAM_WORDS = wordsFor(['00:A']);
const telegramBots: Find = (text, spans, sieve) => {
  if (!sieve.mayHold(TELEGRAM_WORDS) || !sieve.hasRun(34)) return;
  for (const hit of text.matchAll(TELEGRAM))
    if (isMixed(hit[0].slice(11))) pushWhole(spans, hit, 'telegram-token');
};

const DISCORD = /[MNO][A-Za-z0-9_-]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}(?![\w.-])/g;
/** What is looked for sooner: its least length and run, and its last parts. */
const DISCORD_LENGTH = 58;
const DISCORD_RUN = 27;
const DISCORD_END = /\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27}/y;
const discordBots: Find = (text, spans, sieve) => {
  if (!mayHoldWordless(text, sieve) || !hasDiscordEnd(text)) return;
  for (const hit of text.matchAll(DISCORD)) {
    const starts =
      !/[\w.-]/.test(text.charAt(hit.index - 1)) ||
      /\\[nrt]$/.test(text.slice(Math.max(0, hit.index - 2), hit.index));
    if (starts && isMixed(hit[0])) pushWhole(spans, hit, 'discord-token');
  }
};

/** Tried only where the second full stop is in its place: few are, and each letter could begin a run. */
function hasDiscordEnd(text: string): boolean {
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1)) {
    DISCORD_END.lastIndex = at;
    if (text.charAt(at + 7) === '.' && DISCORD_END.test(text)) return true;
  }
  return false;
}

/** Whether a text may hold one of the structures in which there is no word. */
export function mayHoldWordless(text: string, sieve: Sieve): boolean {
  return text.length >= DISCORD_LENGTH && sieve.hasRun(DISCORD_RUN);
}

const MAILCHIMP = /(?:(?<![\w-])|(?<=\\[nrt]))[0-9a-f]{32}-us\d{1,2}\b/g;
const MAILCHIMP_WORDS = wordsFor(['-us1']);
const mailchimpKeys: Find = (text, spans, sieve) => {
  if (!sieve.mayHold(MAILCHIMP_WORDS) || !sieve.hasRun(32)) return;
  for (const hit of text.matchAll(MAILCHIMP)) pushWhole(spans, hit, 'mailchimp-key');
};

function pushGroup(
  spans: SecretSpan[],
  hit: RegExpMatchArray,
  kind: string,
  rank: number = RANK.structure,
): void {
  const value = hit[1] ?? hit[2] ?? hit[3];
  if (value === undefined || hit.index === undefined || value.length < 3) return;
  const start = hit.index + hit[0].lastIndexOf(value);
  spans.push({ kind, start, end: start + value.length, rank });
}

function pushWhole(spans: SecretSpan[], hit: RegExpMatchArray, kind: string): void {
  if (hit.index === undefined) return;
  spans.push({ kind, start: hit.index, end: hit.index + hit[0].length, rank: RANK.token });
}

/** What these ask the sieve for. */
export const STRUCTURE_WORDS = [
  KEY_WORDS,
  TAIL_WORDS,
  ENCODED_KEY_WORDS,
  PUTTY_WORDS,
  JWK_WORDS,
  SAS_WORDS,
  QUERY_WORDS,
  SIGNED_WORDS,
  AZURE_WORDS,
  TELEGRAM_WORDS,
  MAILCHIMP_WORDS,
];

/** Secrets that are known by what they stand in. Each looks for a literal first and does nothing without it. */
export const STRUCTURES: readonly { find: Find }[] = [
  privateKeys,
  keyTails,
  findEncodedKeys,
  puttyKeys,
  webKeys,
  addresses,
  signatures,
  azureClients,
  telegramBots,
  discordBots,
  mailchimpKeys,
].map((find) => ({ find }));
