import { fold } from './fold.ts';
import type { Language } from './language/compile.ts';

const latin = /[a-z0-9][\w./@:+-]*[a-z0-9]|[a-z0-9]/g;
const script = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]+/g;
const MAX_KEY = 200;

/** Plural and simple verb endings off, so that "test" and "tests" meet. */
function stem(word: string): string {
  if (word.length > 4 && /[a-z]s$/.test(word) && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/**
 * What a rule means, as a key: its words without case, accents, small words and order. Two spellings of one rule
 * meet here; two different rules do not, since no content word is left out.
 */
export function meaningKey(text: string, language: Language): string {
  const folded = fold(text).replace(/\b(?:do not|don't|dont)\b/g, 'not');
  const words = (folded.match(latin) ?? []).map(stem).filter((word) => !language.stopWords.has(word));
  const rest = folded.match(script) ?? [];
  const set = [...new Set([...words, ...rest])].sort();
  return (set.length === 0 ? folded : set.join(' ')).slice(0, MAX_KEY);
}
