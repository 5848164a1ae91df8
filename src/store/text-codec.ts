import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { CarryoverError } from '../shared/errors.ts';

/** The longest text that is unpacked, in bytes. Far above what is stored; a damaged body must not fill the memory. */
const longestText = 64 * 1024 * 1024;

/** Packs the text of a message. Level 1 of deflate: about 0.6 of the size, at a fraction of the time of level 6. */
export function encodeBody(text: string): Uint8Array {
  return deflateRawSync(text, { level: 1 });
}

export function decodeBody(body: Uint8Array): string {
  try {
    return inflateRawSync(body, { maxOutputLength: longestText }).toString('utf8');
  } catch (error) {
    throw new CarryoverError(
      'state-unusable',
      'A stored message cannot be unpacked. Delete the index; it is built again from the session files.',
      { cause: error },
    );
  }
}

/**
 * Runs of characters that are written without spaces between words. They are indexed as overlapping pairs, so that a
 * query of two characters and more finds them anywhere. `ー` is the Japanese vowel mark, which belongs to no script.
 */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;

/** `abc` of a run becomes `ab bc`. A single character stays as it is. */
function pairs(characters: readonly string[]): string[] {
  if (characters.length < 2) return [...characters];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/**
 * Makes a text ready for the full-text index. The last character of a run also stands alone, so that each character
 * begins some token and a query of one character works as a prefix.
 */
export function segmentForIndex(text: string): string {
  // The engine ends a text at a zero character.
  return text.replaceAll('\0', ' ').replace(unspaced, (run) => {
    const characters = Array.from(run);
    const alone = characters.length > 1 ? characters.slice(-1) : [];
    return ` ${[...pairs(characters), ...alone].join(' ')} `;
  });
}

/**
 * Makes one word or phrase of a query match what `segmentForIndex` made: put the result between double quotes and it
 * is a phrase of FTS4. A run at the end may go on in the text, so it has no last character that stands alone; one
 * character there becomes a prefix (`字*`). Double quotes are taken out.
 */
export function segmentForQuery(phrase: string): string {
  const plain = phrase.replaceAll('\0', ' ').replaceAll('"', ' ').trimEnd();
  return plain
    .replace(unspaced, (run, offset: number) => {
      const characters = Array.from(run);
      const atEnd = offset + run.length === plain.length;
      if (characters.length === 1) return atEnd ? ` ${run}*` : ` ${run} `;
      const alone = atEnd ? [] : characters.slice(-1);
      return ` ${[...pairs(characters), ...alone].join(' ')} `;
    })
    .trim();
}
