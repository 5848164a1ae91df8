import type { Wording } from '../../../shared/anchors/phrase-search.ts';
import type { Finding } from '../../../shared/model.ts';
import { type FrameReader, createFrameReader } from './frame-reader.ts';
import { LANGUAGES } from './languages.ts';

/** Small words of each language, to be searched for with what is searched for anyway. A language of a script of its own needs none. */
export const SMALL_WORDS: readonly Wording[] = LANGUAGES.map(({ small }) => ({
  source: () => (small === undefined ? '\uffff' : String.raw`\b(?:${small.replaceAll(' ', '|')})\b`),
  flags: 'gu',
}));

interface Ear {
  script: RegExp | undefined;
  /** The small words themselves: the table knows only how they begin. */
  small: RegExp;
  reader: FrameReader;
}

const EARS: readonly Ear[] = LANGUAGES.map((language) => ({
  script: language.script === undefined ? undefined : new RegExp(`[${language.script}]`),
  small:
    language.small === undefined
      ? /(?!)/
      : new RegExp(`(?<!\\S)(?:${language.small.replaceAll(' ', '|')})(?!\\S)`),
  reader: createFrameReader(language),
}));

/** More than ASCII: other scripts cannot stand in less. */
const OTHER = /[\u0370-\uffff]/;

/** Frames of every language that a paragraph may be in. `mayHear` says whether small words of a language can stand in it. */
export function foundInWorld(inSmall: string, mayHear: (language: number) => boolean): Finding[] {
  const isOther = OTHER.test(inSmall);
  const isIn = ({ script, small }: Ear, at: number): boolean =>
    script === undefined ? mayHear(at) && small.test(inSmall) : isOther && script.test(inSmall);
  return EARS.flatMap((ear, at) => (isIn(ear, at) ? ear.reader.read(inSmall) : []));
}
