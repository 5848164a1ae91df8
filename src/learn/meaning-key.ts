import { parseCommand } from './deeds/commands.ts';
import { fold } from './fold.ts';
import { generalCheck } from './deeds/general-check.ts';
import { folderAndCheck, inFolder, pathIn } from './deeds/where-run.ts';
import { proofOf } from './deeds/proofs.ts';
import { withoutRunners } from './deeds/runners.ts';
import type { Language } from './language/compile.ts';

const spaced = /[a-zа-я0-9][\wа-я./@:+-]*[a-zа-я0-9]|[a-zа-я0-9]/g;
/** What is written in another script than Latin or Cyrillic: Greek to Thai, and Chinese, Japanese and Korean. */
const script = /[\u0370-\u03ff\u0530-\u0eff\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]+/g;
const MAX_KEY = 200;
/** One command and hardly anything else to know. */
const command = /^[^`]{0,40}`([^`]+)`(?: in `([\w@./-]+)`)?[^`]{0,60}$/;

const negated = /\b(?:not|never|no|don'?t|instead)\b/i;

/** Plural and simple verb endings off, so that "test" and "tests" meet. */
function stem(word: string): string {
  if (word.length > 4 && /[a-z]s$/.test(word) && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** The key of the check that a command is, the same whether a person asked for it or a session ended with it. */
export function checkKey(general: string): string {
  return `check ${general.toLowerCase()}`.slice(0, MAX_KEY);
}

/** Whether it is such a key; a rule of other words that begins so has no command in it. */
export function isCheckKey(key: string): boolean {
  return (
    key.startsWith('check ') &&
    proofOf(withoutRunners(folderAndCheck(key.slice('check '.length)).command)) !== undefined
  );
}

function contentWords(folded: string, { stopWords }: Language): string[] {
  return (folded.match(spaced) ?? []).filter((word) => !stopWords.has(word)).map(stem);
}

/** How much a rule names: its content words; two letters of another script than Latin or Cyrillic count as one. */
export function contentOf(text: string, language: Language): number {
  const folded = fold(text);
  const letters = (folded.match(script) ?? []).join('').length;
  return contentWords(folded, language).length + letters / 2;
}

/**
 * What a rule means, as a key: its words without case, accents, small words and order. Two spellings of one rule
 * meet here; two different rules do not, since no content word is left out.
 */
export function meaningKey(text: string, language: Language): string {
  const [, run, place] = command.exec(text) ?? [];
  if (run !== undefined && !negated.test(text)) {
    const { text: plain, proof, folder } = parseCommand(run);
    // What it is run with makes no other check of it; where it is run does.
    if (proof !== undefined) {
      const general = generalCheck(plain);
      return checkKey(inFolder(general, pathIn('', place ?? folder) || folder));
    }
  }
  const folded = fold(text).replace(/\b(?:do not|don't|dont)\b/g, 'not');
  const words = contentWords(folded, language);
  const rest = folded.match(script) ?? [];
  const set = [...new Set([...words, ...rest])].sort();
  return (set.length === 0 ? folded : set.join(' ')).slice(0, MAX_KEY);
}
