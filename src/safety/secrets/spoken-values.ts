import { isRandomLetters } from './letters.ts';
import { FILE_NAME, isNameChain, isPathLike } from './name-shapes.ts';
import { DESCRIBING, PLAIN_WORDS, SMALL_WORDS, TRADE_WORDS } from './ordinary-words.ts';

/** What a password looks like that is said in a sentence, where any word may follow. */

/** True for a value with digits or signs in it, or letters that nobody speaks. Words alone are no password yet. */
export function isProsePassword(value: string): boolean {
  if (value.length < 4 || PLAIN_END.test(value)) return false;
  if (/^[A-Za-z]+(?:[-_.][A-Za-z]+)*$/.test(value) && isRandomLetters(value))
    return !FILE_NAME.test(value) && !isPathLike(value);
  if (/[-_.]/.test(value) && isNameChain(value)) return WORD_AND_NUMBER.test(value) || isNumbered(value);
  const digits = /\d/.test(value);
  const letters = /[A-Za-z]/.test(value);
  if (isPathLike(value) || FILE_NAME.test(value)) return false;
  if (digits && letters)
    return (
      !/^\d+(?:st|nd|rd|th|ms|s|kb|mb|px|%|x)$/i.test(value) &&
      !/^v?\d+(?:\.\d+)+/.test(value) &&
      !/^(?:[a-z]{1,3}-\d{1,2}|[a-z]+-\d)$/.test(value)
    );
  if (letters && /[!@#$%^&*+=?]/.test(value.slice(0, -1)) && !/^[\w.+-]+@[\w-]+\./.test(value))
    return /[A-Za-z]{2}/.test(value) && !/[=]/.test(value);
  return digits && /^\d{6,20}$/.test(value);
}
/** `Gelato-44`, `sakura-2020`: what people make of a word that must have a number in it. */
const WORD_AND_NUMBER =
  /^(?:[A-Z][a-z]{3,15}(?:[A-Z][a-z]{2,15})?[-_]\d{2,4}|[A-Za-z][a-z]{3,15}-(?:[A-Z][a-z]{2,15}-\d{1,4}|\d{1,4}-[a-z]{2,12})|[a-z]{4,16}[-_.]\d{2,4}|[a-z]{5,16}\.\d)$/;
const PLAIN_END = /(?:'s|n't|\)|\()$/;

/** `Maple-Harbor92`, `invoices-march-24`: two words or more with a number, none of which says what a password is like. */
function isNumbered(value: string): boolean {
  if (!/^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+){1,7}$/.test(value) || !/\d/.test(value)) return false;
  const words = value.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  return (
    words.length >= 2 &&
    // `force_zip64` is a name in a program.
    (!value.includes('_') || /[A-Z]|_\d{2,4}$/.test(value)) &&
    words.join('').length >= 6 &&
    words.every((word) => !isOfTrade(word)) &&
    // "les", "in": small words stand in the middle only.
    !isOrdinary(words[0] ?? '') &&
    (/\d$/.test(value) || !isOrdinary(words.at(-1) ?? '')) &&
    !/(?:^|[-_])(?:\d{1,4}[-_][A-Za-z]{1,3}|v\d{1,3})$/.test(value)
  );
}

/** `Gabelstapler-9`: a digit behind a name is as often a step or a level, so only what stands beside a login may look so. */
export function isWordWithDigit(value: string): boolean {
  const word = /^([A-Z][a-z]{4,15})-?\d$/.exec(value)?.[1];
  return word !== undefined && !isOrdinary(word);
}

/**
 * `purple-otter-kettle`: at least so many words joined by hyphens, none of them a small word, a word of programs or one that
 * says what something is like.
 */
export function isJoinedPhrase(value: string, least: 2 | 3): boolean {
  if (!JOINED.test(value)) return false;
  const words = value.split('-');
  if (words.length < least) return false;
  if (words.length === 2 && (value.length < 10 || words.some((word) => isDescribing(word)))) return false;
  const last = words.at(-1) ?? '';
  return (
    words.some((word) => word.length >= 4) &&
    words.every(
      (word, index) =>
        (index > 0 && word !== last && JOINTS.has(word)) || (word.length >= 3 && !isOrdinary(word)),
    ) &&
    (words.length > 3 || !isDescribing(last))
  );
}
const JOINED =
  /^(?:[a-zà-öø-ž]{2,14}(?:-[a-zà-öø-ž]{2,14}){1,7}|[A-Z][a-zà-öø-ž]{1,14}(?:-[A-Z]?[a-zà-öø-ž]{1,14}){1,7})$/;
/** `croissant-au-beurre` */
const JOINTS = new Set(['au', 'aux', 'du', 'des', 'de', 'di', 'im']);

/** `spreadsheet_hero`, `monkey-island`: the same joined either way, for places where nothing but a password may stand. */
export function isJoinedEitherWay(value: string): boolean {
  return isJoinedPhrase(value.replaceAll('_', '-'), 2);
}

/** How long the words are that begin at `at` and are a pass phrase: four to eight of them up to where the clause ends. */
export function plainPhraseLength(text: string, at: number): number {
  PLAIN_PHRASE.lastIndex = at;
  const phrase = PLAIN_PHRASE.exec(text)?.[0];
  if (phrase === undefined || !endsClause(text, at + phrase.length)) return 0;
  const words = phrase.split(' ');
  const isPhrase =
    new Set(words).size === words.length &&
    !words.some((word) => SMALL_WORDS.has(word) || TRADE_WORDS.has(word) || isDescribing(word)) &&
    // "correct", "weak": one may be among them.
    words.filter((word) => PLAIN_WORDS.has(word)).length <= 1;
  return isPhrase ? phrase.length : 0;
}
const PLAIN_PHRASE = /(?<![\p{L}\p{N}])[a-zà-öø-ž]{3,10}(?: [a-zà-öø-ž]{3,10}){3,7}(?![\p{L}\p{N}'’_/@-])/uy;

/** True where a clause ends or a small word goes on: "... for now", "... und". What is like something has a noun behind it. */
export function endsClause(text: string, at: number): boolean {
  return CLAUSE_END.test(text.slice(at, at + 12));
}
const CLAUSE_END =
  /^(?:[ \t]{0,2}(?:$|[\r\n;,)("'`“”«»*—–|]|[^\u0000-\u024f])|[.!?:…]{1,3}(?:\s|$)|[ \t](?:-|for|in|on|at|and|but|so|if|until|since|pls|please|thanks|thx|für|und|bitte|im|am|aber|pour|et|para|y|e|per|och|en|maar|i|a|и|для)[ \t])/;

/** True for a small word, or one of programs. */
export function isOrdinary(word: string): boolean {
  const lower = word.toLowerCase();
  return SMALL_WORDS.has(lower) || TRADE_WORDS.has(lower) || PLAIN_WORDS.has(lower);
}

/** True for a word of programs, or one that says what a password is like. */
function isOfTrade(word: string): boolean {
  const lower = word.toLowerCase();
  return TRADE_WORDS.has(lower) || (PLAIN_WORDS.has(lower) && !SMALL_WORDS.has(lower));
}

function isDescribing(word: string): boolean {
  return DESCRIBING.test(word.toLowerCase());
}
