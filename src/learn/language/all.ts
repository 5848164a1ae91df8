import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { LanguageWords } from './types.ts';
import { zh } from './zh.ts';

/** Every language that learning understands. */
export const languages: readonly LanguageWords[] = [en, fr, de, es, it, pt, ja, ko, zh, ru];
