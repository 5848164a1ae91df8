import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { CarryoverError } from '../shared/errors.ts';
import { SOUTH_EAST, UNSPACED_LETTERS, foldLetters, joinRuns } from './letters.ts';

/** The longest text that is unpacked, in bytes. Far above what is stored; a damaged body must not fill the memory. */
const longestText = 64 * 1024 * 1024;

/** First byte of a body that is not packed. No deflate stream begins with it (RFC 1951, 3.2.3: block type 3 is an error). */
const PLAIN = 0x07;
/** Shorter texts would hardly get smaller, and packing costs most of its time for each text, however short. */
const PACKED_FROM = 128;

/** Bytes of an answer that are made room for at once. */
const SHORTEST_CHUNK = 256;
const LONGEST_CHUNK = 64 * 1024;

/** Packs a text. */
export function encodeBody(text: string): Uint8Array {
  return encodeBytes(Buffer.from(text));
}

/** The same for UTF-8. Level 1 of deflate: hardly larger than with level 6, at a fraction of the time. */
export function encodeBytes(bytes: Buffer): Uint8Array {
  if (bytes.length >= PACKED_FROM) {
    // The answer is a part of a buffer of `chunkSize`, and keeps all of it: 16 KB for the shortest text unless told otherwise.
    const chunkSize = Math.min(bytes.length, LONGEST_CHUNK);
    return deflateRawSync(bytes, { level: 1, chunkSize });
  }
  const body = Buffer.allocUnsafe(bytes.length + 1);
  body[0] = PLAIN;
  bytes.copy(body, 1);
  return body;
}

export function decodeBody(body: Uint8Array): string {
  return decodeBytes(body).toString('utf8');
}

/** The UTF-8 of what was packed. */
export function decodeBytes(body: Uint8Array): Buffer {
  if (body[0] === PLAIN) return Buffer.from(body.buffer, body.byteOffset + 1, body.length - 1);
  try {
    const chunkSize = Math.min(Math.max(body.length * 4, SHORTEST_CHUNK), LONGEST_CHUNK);
    return inflateRawSync(body, { maxOutputLength: longestText, chunkSize });
  } catch (error) {
    throw new CarryoverError(
      'state-unusable',
      'A stored message cannot be unpacked. Delete the index; it is built again from the session files.',
      { cause: error },
    );
  }
}

/**
 * Runs of characters that are written without spaces between words. They are indexed as overlapping pairs, so that a query of two
 * characters and more finds them anywhere. Nobody takes them apart into words first: what ICU takes for words differs from version to version, and
 * what goes out of the index must be what went in.
 */
const unspaced = new RegExp(`[${UNSPACED_LETTERS}]+`, 'gu');

const marks = /\p{M}/gu;
/** Where the marks of South East Asia stand among the characters that are nobody's. */
const MARKS_FROM = 0xe000;

/** The characters of a run. The tokenizer passes over marks, and where vowels and tones are marks they tell words apart. */
function charactersOf(run: string): string[] {
  if (!SOUTH_EAST.test(run)) return Array.from(run);
  return Array.from(
    run.replace(marks, (mark) => String.fromCodePoint(MARKS_FROM + ((mark.codePointAt(0) ?? 0) & 0xfff))),
  );
}

/** `abc` of a run becomes `ab bc`. A single character stays as it is. */
function pairs(characters: readonly string[]): string[] {
  if (characters.length < 2) return [...characters];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Pictures and ticks are words too: `✅` and `❌` are what many tools say. The tokenizer would pass over them. */
const pictures = /[\p{Extended_Pictographic}✓✗✘]/gu;
/** Where those stand, without the lines that tables are drawn with. */
const mayHavePictures =
  /[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u24ff\u25aa-\u2bff\u3030\u303d\u3297\u3299\ud83c-\ud83e]/;

function namePictures(text: string): string {
  if (text.search(mayHavePictures) < 0) return text;
  return text.replace(pictures, (picture) => ` emoji${picture.codePointAt(0)?.toString(16) ?? ''} `);
}

/** Where a new part of a name begins: `cart|Total`, `HTTP|Server`. Names in code are ASCII but for rare exceptions. */
const seam = /[a-z0-9][A-Z]|[A-Z][A-Z][a-z]/g;
const nameCharacter = /[A-Za-z0-9]/;
/** Names of a text whose parts are indexed; a file of generated names must not blow up the index. */
const mostNames = 500;
const longestName = 80;

/** The distinct names with more than one part in a text: `cartTotal`, `CartTotal`, `HTTPServer`. */
function findNames(text: string): Set<string> {
  const names = new Set<string>();
  seam.lastIndex = 0;
  for (let match = seam.exec(text); match && names.size < mostNames; match = seam.exec(text)) {
    let start = match.index;
    let end = seam.lastIndex;
    while (start > 0 && nameCharacter.test(text.charAt(start - 1))) start--;
    while (end < text.length && nameCharacter.test(text.charAt(end))) end++;
    seam.lastIndex = end;
    // Longer ones are keys and encoded data.
    if (end - start <= longestName) names.add(text.slice(start, end));
  }
  return names;
}

/** `cart Total` of `cartTotal`; the word itself when it has no parts. */
export function identifierParts(word: string): string[] {
  return word.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
}

/** Most texts need nothing of what is done to other letters. */
const beyondAscii = /[^\0-\x7f]/;

function indexCharacters(characters: readonly string[]): string {
  const alone = characters.length > 1 ? characters.slice(-1) : [];
  return ` ${[...pairs(characters), ...alone].join(' ')} `;
}

/** Asked once for each text and not for each run: most that are not ASCII are no less quick for it. */
function indexRuns(text: string): string {
  if (text.search(SOUTH_EAST) < 0) return text.replace(unspaced, (run) => indexCharacters(Array.from(run)));
  return joinRuns(text).replace(unspaced, (run) => indexCharacters(charactersOf(run)));
}

/**
 * Makes a text ready for the full-text index. The last character of a run also stands alone, so that each character
 * begins some token and a query of one character works as a prefix. After the text come the parts of the identifiers in
 * it, in their order: `cartTotal` is also found by `total` and by `"cart total"`, and phrases of the text stay whole.
 * (Names with signs in them, like `cart_total`, `a/b.ts` or `E_CODE-12`, are taken apart by the tokenizer.)
 */
export function segmentForIndex(text: string): string {
  // The engine ends a text at a zero character.
  const whole = text.replaceAll('\0', ' ');
  const isPlain = whole.search(beyondAscii) < 0;
  const plain = isPlain ? whole : foldLetters(whole);
  const body = isPlain ? whole : indexRuns(namePictures(plain));
  const names = findNames(plain);
  if (names.size === 0) return body;
  return `${body}\n${[...names].map((name) => identifierParts(name).join(' ')).join('\n')}`;
}

/** `segmentForIndex` of UTF-8, as bytes: sql.js carries a text over one character at a time. Most texts are taken as they are. */
export function wordsForIndex(bytes: Buffer): Buffer {
  const text = bytes.toString('utf8');
  const words = segmentForIndex(text);
  return words === text ? bytes : Buffer.from(words);
}

/**
 * Makes one word or phrase of a query match what `segmentForIndex` made: put the result between double quotes and it
 * is a phrase of FTS4. A run at the end may go on in the text, so it has no last character that stands alone; one
 * character there becomes a prefix (`字*`). Double quotes are taken out.
 */
export function segmentForQuery(phrase: string): string {
  const plain = namePictures(
    joinRuns(foldLetters(phrase.replaceAll('\0', ' ').replaceAll('"', ' '))),
  ).trimEnd();
  return plain
    .replace(unspaced, (run, offset: number) => {
      const characters = charactersOf(run);
      const atEnd = offset + run.length === plain.length;
      if (characters.length === 1) return atEnd ? ` ${run}*` : ` ${run} `;
      const alone = atEnd ? [] : characters.slice(-1);
      return ` ${[...pairs(characters), ...alone].join(' ')} `;
    })
    .trim();
}
