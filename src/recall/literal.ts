import { escapeSigns } from './escape.ts';
import { foldWord } from './folded.ts';
import type { Term } from './query.ts';
import { UNSPACED } from './unspaced.ts';

/** A term as it was typed, signs included, to be looked for in a folded text. */
export interface Literal {
  anywhere: RegExp;
  /** With nothing beside it that would make it another. */
  alone: RegExp;
  /** Words with blanks between them: hardly anything else has them side by side. */
  plain: boolean;
}

/** Undefined where nothing but letters was typed, or signs that belong to the sentence and not to the word. */
export function literalOf({ typed = '', words, prefix, open }: Term): Literal | undefined {
  const text = foldWord(bare(typed)).trim();
  if (text === '' || (words.length === 1 && text === foldWord(words[0] ?? ''))) return undefined;
  const source = text.split(/\s+/u).map(escapeSigns).join('\\s+');
  const goesOn = prefix || open !== undefined;
  return {
    anywhere: new RegExp(source, 'u'),
    alone: new RegExp(
      `${edge(text.slice(0, 1), '<')}${source}${goesOn ? '' : edge(text.slice(-1), '')}`,
      'u',
    ),
    plain: !/[^\p{L}\p{N}\p{M}\s]/u.test(text),
  };
}

/** Without quotes around it and what ends a sentence, or part of one. */
function bare(typed: string): string {
  const plain = typed.replace(/^['"`]+|['"`]+$/gu, '').replace(/(?<=.)[,;:.!?…]+$/u, '');
  return plain.includes('(') ? plain : plain.replace(/\)+$/u, '');
}

/** A letter has no other beside it, and a sign neither a letter nor itself. */
function edge(sign: string, direction: '<' | ''): string {
  if (UNSPACED.test(sign)) return '';
  return `(?${direction}![\\p{L}\\p{N}]${/[\p{L}\p{N}]/u.test(sign) || sign === '' ? '' : `|${escapeSigns(sign)}`})`;
}
