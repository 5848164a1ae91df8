import { shortBeginningsOf, matchesAt } from '../../shared/sieve/places.ts';
import type { Sieve, Words } from '../../shared/sieve/sieve.ts';
import { isRandomLetters } from './letters.ts';
import { linkAfter } from './links.ts';
import { isRepeated } from './shape.ts';
import { RANK, type SecretSpan } from './span.ts';
import { AUTHENTICATOR_SEEDS, DOOR_CODES, LETTER, PINS, RECOVERY_PHRASES } from './spoken-words.ts';

/** Codes that people read out: PINs, codes of doors, seeds of authenticators, the words of a wallet. */

/** Scripts without spaces go on right before and behind a name, others do not. */
const named = (words: string): RegExp =>
  new RegExp(String.raw`(?<![${LETTER}\d_$./-])(?:${words})(?![${LETTER}\d_])`, 'iy');

const PIN = named(PINS);
const PIN_PLACES = shortBeginningsOf(PIN);
const DOOR = named(DOOR_CODES);
const DOOR_PLACES = shortBeginningsOf(DOOR);
const SEED = named(AUTHENTICATOR_SEEDS);
const SEED_PLACES = shortBeginningsOf(SEED);
const WALLET = named(RECOVERY_PHRASES);
const WALLET_PLACES = shortBeginningsOf(WALLET);

const OF_PEOPLE =
  /(?:^|[\s(])(?:the|my|our|your|his|her|their|new|old|der|die|das|meine|unsere|deine|neue|le|la|mon|notre|ton|el|mi|tu|nuestro|o|a|meu|seu|il|mio|de|mijn|min|mitt|vår|mój|můj|sim|card|phone|code|código|kod|codice|kód) $/i;
const WITH = /(?:^|[\s(])(?:with|using|mit|avec|con|com|met|med)(?: the)? $/i;
const CODE =
  /["'`]?([*#]?(?:\d{4,8}|\d{2,4}(?:[ -]\d{2,4}){1,2}|\d{2,4}[A-Z]\d{2,4}|\d{3,4}[A-Z])[*#]?)(?!\d|[.,:/-]\d|[ ]?(?:%|(?:m|mm|cm|km|ms|s|px|kb|mb|v|ma|hz|mhz|pins?)(?![a-zß-ɏа-џ])))(?![a-zA-ZÀ-ɏЀ-џ_])/y;

/** "the PIN is 4711", "PIN 4711". */
function findPins(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const hit of matchesAt(PIN, text, sieve.placesOf(PIN_PLACES))) {
    const before = text.slice(Math.max(0, hit.index - 14), hit.index);
    if (hit[0] === 'pin' && !OF_PEOPLE.test(before) && !WITH.test(before)) continue;
    const at = hit.index + hit[0].length;
    const isNamed = text.charAt(at) === ' ' && (hit[0] !== 'pin' || WITH.test(before));
    pushCode(text, linkAfter(text, at)?.end ?? (isNamed ? at + 1 : undefined), spans);
  }
}

function findDoorCodes(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const hit of matchesAt(DOOR, text, sieve.placesOf(DOOR_PLACES)))
    pushCode(text, linkAfter(text, hit.index + hit[0].length)?.end, spans);
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function pushCode(text: string, at: number | undefined, spans: SecretSpan[]): void {
  if (at === undefined) return;
  CODE.lastIndex = at;
  const hit = CODE.exec(text);
  const code = hit?.[1] ?? '';
  if (hit === null || isRepeated(code.replace(/\D/g, '')) || DATE.test(code)) return;
  push(spans, 'pin', hit.index + hit[0].length - code.length, code.length);
}

const BASE32 =
  /["'`]?((?:[A-Z2-7]{16,64}|[a-z2-7]{16,64}|[A-Za-z2-7]{4}(?:[ -][A-Za-z2-7]{4}){3,15})=*)(?![A-Za-z0-9])/y;

/** "TOTP seed: JBSW..." */
function findSeeds(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const hit of matchesAt(SEED, text, sieve.placesOf(SEED_PLACES))) {
    const at = hit.index + hit[0].length;
    const end = linkAfter(text, at)?.end ?? (text.charAt(at) === ' ' ? at + 1 : undefined);
    if (end === undefined) continue;
    BASE32.lastIndex = end;
    const value = BASE32.exec(text);
    const seed = value?.[1] ?? '';
    if (
      value === null ||
      isRepeated(seed) ||
      !(/[2-7]/.test(seed) || isRandomLetters(seed.replace(/[ -]/g, '')))
    )
      continue;
    push(spans, 'totp-seed', value.index + value[0].lastIndexOf(seed), seed.length);
  }
}

/** Twelve words and more of three letters at least, numbered or not, in a row or below one another. */
const ROW =
  /(?<![\p{L}\p{N}'’-])(?:\d{1,2}[.):]?[ \t]?)?[a-zà-öø-ž]{3,10}(?:(?:[ \t]{0,2}[,\n]\s{0,4}|[ \t]{1,2})(?:\d{1,2}[.):]?[ \t]?)?[a-zà-öø-ž]{3,10}){11,23}(?![\p{L}\p{N}'’-])/u;
/** No list of such words has one of these, and no sentence of twelve words goes without. */
const SENTENCE =
  /(?<!\p{L})(?:the|and|for|with|are|was|were|your|not|but|from|has|had|its|our|their|his|her|she|been|which|would|could|should|must|und|die|der|das|ist|nicht|mit|les|des|est|une|dans|pour|los|las|del|una|por|para|que|com|uma|della|che|non|per|het|een|van|och|att|för)(?!\p{L})/u;
const NEAR = 140;
const LONGEST = 420;

/** "recovery phrase of the wallet: orbit lemon cactus ..." */
function findRecoveryPhrases(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const hit of matchesAt(WALLET, text, sieve.placesOf(WALLET_PLACES))) {
    const from = hit.index + hit[0].length;
    const row = ROW.exec(text.slice(from, from + NEAR + LONGEST));
    if (row === null || row.index > NEAR || SENTENCE.test(row[0])) continue;
    push(spans, 'seed-phrase', from + row.index, row[0].length);
  }
}

function push(spans: SecretSpan[], kind: string, start: number, length: number): void {
  spans.push({ kind, start, end: start + length, rank: RANK.structure });
}

/** What this file asks the sieve for. */
export const CODE_PLACES: readonly Words[] = [PIN_PLACES, DOOR_PLACES, SEED_PLACES, WALLET_PLACES];

/** Each looks only where one of its names stands. */
export const SPOKEN_CODES = [
  { words: PIN_PLACES, find: findPins },
  { words: DOOR_PLACES, find: findDoorCodes },
  { words: SEED_PLACES, find: findSeeds },
  { words: WALLET_PLACES, find: findRecoveryPhrases },
];
