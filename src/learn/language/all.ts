import { de } from './de/de.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import { fr } from './fr/fr.ts';
import { it } from './it/it.ts';
import { ja } from './ja/ja.ts';
import { ko } from './ko/ko.ts';
import { pt } from './pt/pt.ts';
import { ru } from './ru/ru.ts';
import type { LanguageWords } from './types.ts';
import { zh } from './zh/zh.ts';

/** Every language that learning understands. */
export const languages: readonly LanguageWords[] = [en, fr, de, es, it, pt, ja, ko, zh, ru];
