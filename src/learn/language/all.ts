import { en } from './en.ts';
import type { LanguageWords } from './types.ts';

/** Every language that learning understands. */
export const languages: readonly LanguageWords[] = [en];
