import { fold } from './fold.ts';

/** Words that every task has: they say nothing about what it is about. */
const usual = new Set(
  (
    'the and for with that this from into not you are was but can could should would will please just need want make made let lets use using used have has had get ' +
    'add adds added fix fixed fixes change changed update updated create created remove removed delete write run implement improve check test tests file files code new old ' +
    'now then also when what why how where which there here all any each one two some more only same our your its it is be do does did to of in on at as an if so or by my me we ' +
    'der die das den dem des ein eine einen einem einer und oder nicht ist sind war mit von fur auf aus bei zu im in es ich du wir bitte kannst mach mache fuge hinzu andere ' +
    'le la les un une des du de et ou est sont pas avec pour dans sur ce cette que qui je tu nous il ajoute corrige change fais ' +
    'el los las una unos y o es son con para por en este esta que agrega anade arregla cambia haz ' +
    'il lo gli uno e ed non con per nel della aggiungi correggi cambia fai ' +
    'os as um uma com para no na nao e adicione corrija mude faca'
  ).split(' '),
);
const latin =
  /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}_./@:-]*[\p{Script=Latin}\p{N}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]{3,}/gu;
/** `latin` in a folded text of ASCII alone, where classes of many ranges need not be asked. */
const ascii = /[a-z0-9][a-z0-9_./@:-]*[a-z0-9]/g;
const beyondAscii = /[^\0-\x7f]/;
/** It may be a path, an address or a name of several words. */
const joined = /[./@:_-]/;
// The sign for a long vowel belongs to all scripts, and stands inside every other word of katakana.
const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{2,}/gu;
/** Particles and endings. */
const hiragana = /\p{Script=Hiragana}/u;
/** More than this no text is about. */
const MAX_TERMS = 400;

/** How the endings end that are taken off. */
const endings = new Set(Array.from('degs', (letter) => letter.charCodeAt(0)));

function stem(word: string): string {
  if (!endings.has(word.charCodeAt(word.length - 1))) return word;
  if (word.length > 5 && /(?:ing|ies)$/.test(word)) return word.slice(0, -3);
  if (word.length > 4 && /[a-z](?:ed|es)$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[a-z]s$/.test(word) && !word.endsWith('ss')) return word.slice(0, -1);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/**
 * What a text is about: its words without case, accents, endings and the words that every task has; paths also by their
 * parts; Chinese, Japanese and Korean as pairs of letters.
 */
export function termsOf(text: string): ReadonlySet<string> {
  return termsIn(fold(text.slice(0, 20_000)));
}

/** The same of a folded text. */
export function termsIn(folded: string): ReadonlySet<string> {
  const terms = new Set<string>();
  const take = (word: string): void => {
    if (word.length > 1 && !usual.has(word) && terms.size < MAX_TERMS) terms.add(stem(word));
  };
  const isAscii = !beyondAscii.test(folded);
  for (const word of folded.match(isAscii ? ascii : latin) ?? []) {
    if (!joined.test(word)) {
      if (word.length > 2) take(word);
      continue;
    }
    const parts = word.split(/[/@:]+/).filter((part) => part !== '');
    for (const part of parts) {
      // A file's name as it is, and what stands in it.
      if (part.includes('.') && terms.size < MAX_TERMS) terms.add(part);
      for (const piece of part.split(/[._-]+/)) if (piece.length > 2) take(piece);
    }
  }
  if (isAscii) return terms;
  for (const [run] of folded.matchAll(noSpaces))
    for (let at = 0; at + 2 <= run.length && terms.size < MAX_TERMS; at += 1) {
      const pair = run.slice(at, at + 2);
      if (!hiragana.test(pair)) terms.add(pair);
    }
  return terms;
}

/** How many of these terms, each of them once, are among those of a text. */
export function commonTerms(terms: Iterable<string>, among: ReadonlySet<string>): number {
  let common = 0;
  for (const term of terms) if (among.has(term)) common += 1;
  return common;
}

/** The share of the smaller text's terms that the other has too; 0 unless there are two of them. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = a.size <= b.size ? commonTerms(a, b) : commonTerms(b, a);
  return common < 2 ? 0 : common / Math.min(a.size, b.size);
}
