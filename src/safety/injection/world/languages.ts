import { CHINESE, JAPANESE, KOREAN } from './east-asian.ts';
import { ARABIC, HINDI, INDONESIAN, TURKISH, VIETNAMESE } from './farther.ts';
import { DUTCH, GERMAN, NORDIC } from './germanic.ts';
import type { Language } from './language.ts';
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './romance.ts';
import { CZECH, POLISH, RUSSIAN } from './slavic.ts';

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
