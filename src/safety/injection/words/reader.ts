import { small } from '../any-case.ts';
import { CLASSES, type ClassName, THINGS } from './classes.ts';
import { isNearlyPopular } from './popular.ts';

/** A class of words and where a word of it stands: the first and the last of the words of a paragraph. */
export interface Mark {
  from: number;
  to: number;
}

/** A word of a text: where it stands, and which sentence it belongs to. */
interface Word {
  start: number;
  end: number;
  sentence: number;
}

/** What a paragraph says, word by word. */
export interface Reading {
  words: readonly Word[];
  /** By class. */
  marks: ReadonlyMap<ClassName, readonly Mark[]>;
  /** Sentences that are questions. */
  questions: ReadonlySet<number>;
}

/** What may follow a word, and which classes end with it. */
interface Step {
  classes: ClassName[];
  next: Map<string, Step>;
}

/** All words and phrases of all classes, by their first word. */
export type Lexicon = ReadonlyMap<string, Step>;

const isClass = (name: string): name is keyof typeof CLASSES => name in CLASSES;
const isThing = (name: string): name is keyof typeof THINGS => name in THINGS;
const CLASS_LIST = Object.keys(CLASSES)
  .filter(isClass)
  .map((name): [ClassName, readonly string[]] => [name, CLASSES[name]]);
const THING_LIST = Object.keys(THINGS)
  .filter(isThing)
  .map((name): [ClassName, RegExp] => [name, THINGS[name]]);

/** Made when first asked for: a gate that only redacts needs none. */
export function lexiconOf(): () => Lexicon {
  let known: Lexicon | undefined;
  return () => (known ??= createLexicon());
}

export function createLexicon(): Lexicon {
  const first = new Map<string, Step>();
  for (const [name, phrases] of CLASS_LIST)
    for (const phrase of phrases) {
      let next = first;
      let step: Step | undefined;
      for (const word of phrase.split(' ')) {
        step = next.get(word) ?? { classes: [], next: new Map() };
        next.set(word, step);
        next = step.next;
      }
      if (step !== undefined && !step.classes.includes(name)) step.classes.push(name);
    }
  return first;
}

/** More of one class in a paragraph say no more. */
const MOST_MARKS = 16;

/** Reads a paragraph once. */
export function readWords(text: string, lexicon: Lexicon): Reading {
  const words: Word[] = [];
  const marks = new Map<ClassName, Mark[]>();
  const questions = new Set<number>();
  const mark = (name: ClassName, from: number, to: number): void => {
    const known = marks.get(name);
    if (known === undefined) marks.set(name, [{ from, to }]);
    else if (known.length < MOST_MARKS) known.push({ from, to });
  };
  const said: string[] = [];
  let sentence = 0;
  let ended = '';
  const inSmall = small(text);
  for (const chunk of inSmall.matchAll(/\S+/g)) {
    const start = chunk.index;
    const end = start + chunk[0].length;
    const first = said.length;
    if (ended !== '' && (ended.endsWith(';') || !GOES_ON.test(text.slice(start, end)))) {
      if (QUESTION_END.test(ended)) questions.add(sentence);
      sentence += 1;
    }
    ended = SENTENCE_END.test(chunk[0]) ? chunk[0] : '';
    if (NO_WORD.test(chunk[0])) {
      const written = text.slice(start, end);
      for (const [name, pattern] of THING_LIST) if (pattern.test(written)) mark(name, first, first);
      const named = MAY_NAME.test(written) ? PACKAGE.exec(written)?.[1] : undefined;
      if (named !== undefined && isNearlyPopular(named)) mark('slip', first, first);
    }
    for (const word of plainWord(chunk[0]).split('-')) {
      said.push(word);
      words.push({ start, end, sentence });
    }
  }
  if (QUESTION_END.test(ended)) questions.add(sentence);
  for (let at = 0; at < said.length; at += 1) {
    let step = lexicon.get(said[at] ?? '');
    for (let to = at; step !== undefined; to += 1) {
      for (const name of step.classes) mark(name, at, to);
      step = step.next.get(said[to + 1] ?? '');
    }
  }
  return { words, marks, questions };
}

const SENTENCE_END = /[.!?;][)"'”’*_]{0,3}$/;
/** A small letter behind it: "e.g.", or the end of what was quoted. */
const GOES_ON = /^[^\p{L}\p{N}]{0,3}\p{Ll}/u;
const QUESTION_END = /\?[)"'”’*_]{0,3}$/;

/** The letters of a word without what stands around it; nothing for an address, a path, a flag or code. */
function plainWord(chunk: string): string {
  if (ONLY_LETTERS.test(chunk)) return chunk;
  const inner = AROUND.exec(chunk)?.[1];
  if (inner === undefined || !LETTERS.test(inner)) return '';
  return inner
    .replaceAll('’', "'")
    .replace(/'s$|'$/, '')
    .replace(CONTRACTED, (_all, end: string) => `-${LONG[end] ?? end}`);
}

/** "We've" is two words. */
const CONTRACTED = /'(ve|re|ll|d)$/;
const LONG: Readonly<Record<string, string>> = { ve: 'have', re: 'are', ll: 'will', d: 'would' };
const ONLY_LETTERS = /^[a-z]+$/;
const MAY_NAME = /^[`'"]|[@=]\d/;
/** A name in quotes, or with a version. */
const PACKAGE =
  /^(?=[`'"]|.*(?:@|==)\d)[`'"(]{0,2}([a-z][a-z\d.-]{4,40}[a-z\d])(?:(?:@|==)[\d^~][\w.]{0,16})?[`'"),.;:]{0,4}$/;
/** Holds a sign that words of a sentence do not. */
const NO_WORD = /[^a-zA-Z,'’-][^.,:;!?)]|--/;

const AROUND = /^[("'“”‘’*_[{<«»`#,;:]{0,4}([^("“”‘*_[{<«»`#].*?)[)"'“”’*_\]}>«»`,;:.!?…]{0,5}$/;
const LETTERS = /^[a-z0-9][a-z0-9'’&+._-]*$/;
