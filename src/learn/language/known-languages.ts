import { languages } from './all.ts';
import { type LanguageTables, tablesOf } from './language-tables.ts';
import type { LanguageWords } from './types.ts';

/** A language of which no more is there, until it is needed, than what it is told by. */
export interface KnownLanguage extends Pick<LanguageWords, 'code' | 'common'> {
  words: () => LanguageWords;
  tables: () => LanguageTables;
}

export function asKnown(words: LanguageWords): KnownLanguage {
  const { code, common } = words;
  return { code, common, words: () => words, tables: () => tablesOf(words) };
}

/**
 * Every language that learning understands. Without a bundle each works its tables out. In one `scripts/tables` puts the same in this file's
 * place, packed, and each is unpacked by its calls.
 */
export const knownLanguages: readonly KnownLanguage[] = languages.map(asKnown);
