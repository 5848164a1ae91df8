import { beginningsOf } from '../../shared/sieve/places.ts';
import type { Places } from '../../shared/sieve/sieve.ts';
import { changedTo, joinedTo, valueFor } from './assigned.ts';
import { blockSecrets } from './blocks.ts';
import { type KeyClass, type KeyName, classify } from './key-names.ts';
import { saidAfter, saidBeside } from './prose.ts';
import { listedSecrets } from './lists.ts';
import { type Place, isBadge, isOfLife, isType, isVerb } from './neighbours.ts';
import { pairedBefore } from './pairs.ts';
import { RANK, type SecretSpan } from './span.ts';
import type { Value } from './value-at.ts';

/** Stems of every name that can hold a secret. Each hit costs a small parse of what stands around it. */
const STEMS =
  /p(?:ass|wd|w\b|w[=:]|sw)|pword|secret|token|key|auth|cred|salt|kennwort|mdp|senha|contrase|clave|wachtwoord|has[lł]o|l[oö]senord|adgangskode|salasana|heslo|sifre|parol|schl[uü]ssel|cookie|sessionid|nonce|otp|psk|kodeord/iy;

/** Where the stems stand. */
export const STEM_PLACES = beginningsOf(STEMS);

const MAX_NAME = 80;
const MAX_REMEMBERED = 5_000;

/**
 * Finds values that stand beside a telling name: settings, code, JSON, YAML, XML, flags, call arguments, sentences.
 * What a name means is remembered, since a text says the same few names again and again. `places` are those of `STEM_PLACES`.
 */
export function createAssignmentFinder(): (text: string, places: Places) => SecretSpan[] {
  const meanings = new Map<string, KeyName | null>();
  const meaningOf = (name: string): KeyName | null => {
    const known = meanings.get(name);
    if (known !== undefined) return known;
    const meaning = classify(name) ?? null;
    if (meanings.size >= MAX_REMEMBERED) meanings.clear();
    meanings.set(name, meaning);
    return meaning;
  };
  return (text, places) => findAssignments(text, places, meaningOf);
}

function findAssignments(
  text: string,
  places: Places,
  meaningOf: (name: string) => KeyName | null,
): SecretSpan[] {
  const spans: SecretSpan[] = [];
  for (let index = 0, from = 0; index < places.count; index += 1) {
    const place = places.at[index] ?? 0;
    STEMS.lastIndex = place;
    if (place < from || !STEMS.test(text)) continue;
    const name = nameAround(text, place, STEMS.lastIndex);
    from = Math.max(name.end, place + 1);
    const whole = wholeName(text, name);
    const key = meaningOf(whole);
    // `tokens` is a count or a list, and of the two only a list holds them.
    const one = key === null && /s$/i.test(whole) ? meaningOf(whole.slice(0, -1)) : null;
    if (one !== null)
      for (const { start, end } of listedSecrets(text, name.end, one.class))
        spans.push({ kind: one.kind, start, end, rank: RANK.assignment });
    // The word inside a mark of ours is not a name.
    if (
      key === null ||
      text.startsWith('[REDACTED:', name.start - 10) ||
      isBadge(text, name) ||
      isExpanded(text, name) ||
      isType(text, name)
    )
      continue;
    const isHandedOn =
      isVerb(text, name) && /^[ \t]+(?!(?:is|was)\s)[a-z]/.test(text.slice(name.end, name.end + 8));
    const value =
      valueFor(text, name, key) ??
      (isHandedOn
        ? undefined
        : saidAfter(text, name, key.class, !isVerb(text, name) && !isOfLife(text, name))) ??
      saidBeside(text, name.start, name.end, key.class) ??
      pairedBefore(text, name, key.class);
    for (const each of value === undefined
      ? secretsBelow(text, name, key.class)
      : [value, changedTo(text, value, key), ...joinedTo(text, value)])
      if (each !== undefined && !isCookieList(whole, each))
        spans.push({ kind: key.kind, start: each.start, end: each.end, rank: RANK.assignment });
  }
  return spans;
}

function secretsBelow(text: string, name: Place, keyClass: KeyClass): Value[] {
  const inBlock = blockSecrets(text, name.start, name.end, keyClass);
  return inBlock.length > 0 ? inBlock : listedSecrets(text, name.end, keyClass);
}

/** `cookie: sid=...`: names stand in the value, and `cookies.ts` reads them. */
const isCookieList = (name: string, value: Value): boolean =>
  /cookies?$/i.test(name) && /^[\w.%-]{1,100}=/.test(value.text);

/** `${NAME:?what to say}` and `${NAME:+other}` of a shell hold no value of the name. */
const isExpanded = (text: string, { start, end }: Place): boolean =>
  text.slice(Math.max(0, start - 2), start) === '${' && /^:?[?+]/.test(text.slice(end, end + 2));

/** Letters, digits, `_`, `$` and `-`. */
function isNamePart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x5f ||
      code === 0x24 ||
      code === 0x2d
    );
  }
  return /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text.charAt(at));
}

function nameAround(text: string, start: number, end: number): Place {
  let left = start;
  while (left > 0 && start - left < MAX_NAME && isNamePart(text, left - 1)) left -= 1;
  // `\nPASSWORD` inside JSON: the n belongs to the line end.
  if (left > 0 && left < start && text.charAt(left - 1) === '\\' && /[nrt]/.test(text.charAt(left)))
    left += 1;
  let right = end;
  while (right < text.length && right - end < MAX_NAME && isNamePart(text, right)) right += 1;
  while (right > end && text.charAt(right - 1) === '-') right -= 1;
  return { start: left, end: right };
}

/** In prose and tables a name is two words: `API key`, `Client Secret`. */
function wholeName(text: string, name: Place): string {
  const own = text.slice(name.start, name.end);
  if (text.charAt(name.start - 1) !== ' ') return own;
  const before = /([A-Za-z]{2,15}) $/.exec(text.slice(Math.max(0, name.start - 18), name.start))?.[1];
  return before === undefined || !/^(?:key|token|secret)s?$/i.test(own) ? own : `${before} ${own}`;
}
