import type { Finding } from '../../../shared/model.ts';
import { type FrameReader, createFrameReader } from './frame-reader.ts';
import { LANGUAGES } from './languages.ts';

/** Small words of each language as patterns, for the table that is read anyway. */
export const SMALL_WORDS: readonly RegExp[] = LANGUAGES.map(
  ({ small }) => new RegExp(small === undefined ? '(?!)\u0000' : ` (?:${small.replaceAll(' ', '|')}) `),
);

const READERS: readonly { script: RegExp | undefined; reader: FrameReader }[] = LANGUAGES.map((language) => ({
  script: language.script,
  reader: createFrameReader(language),
}));

/** More than ASCII: other scripts cannot stand in less. */
const OTHER = /[\u0370-\uffff]/;

/** Frames of every language that a paragraph may be in. `hears` says whether small words of a language stand in it. */
export function foundInWorld(inSmall: string, hears: (language: number) => boolean): Finding[] {
  const isOther = OTHER.test(inSmall);
  return READERS.flatMap(({ script, reader }, at) =>
    (script === undefined ? hears(at) : isOther && script.test(inSmall)) ? reader.read(inSmall) : [],
  );
}
