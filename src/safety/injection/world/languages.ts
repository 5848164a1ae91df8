import { CHINESE, JAPANESE, KOREAN } from './east-asian.ts';
import { ARABIC, HINDI, INDONESIAN, TURKISH, VIETNAMESE } from './farther.ts';
import { DUTCH, GERMAN, NORDIC } from './germanic.ts';
import type { Language } from './language.ts';
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './romance.ts';
import { CZECH, POLISH, RUSSIAN } from './slavic.ts';

/** In a bundle `scripts/tables` puts the same in this file's place, packed: it is plain data, and most of it in other scripts. */
export const LANGUAGES: readonly Language[] = [
  GERMAN,
  DUTCH,
  NORDIC,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  POLISH,
  CZECH,
  TURKISH,
  VIETNAMESE,
  INDONESIAN,
  RUSSIAN,
  CHINESE,
  JAPANESE,
  KOREAN,
  HINDI,
  ARABIC,
];
