import { type CueName, cues } from '../cues.ts';
import { anchorsOf } from './anchors.ts';
import { type CueReader, type Pattern, createCueReader } from './cue-reader.ts';
import { isLatin, createDetector } from './detect.ts';
import { everyLanguage } from './every.ts';
import { Letters } from './letters.ts';
import { createObjectionFinder } from './objection-finder.ts';
import type { LanguageCode, LanguageWords } from './types.ts';

/** A language's words, ready to be tried on folded text. */
export interface Language {
  words: LanguageWords;
  /** Heaviest first, so what speaks for a clause comes before what speaks against it. */
  cues: readonly CompiledCue[];
  /** Every pattern, those of the first cue first. */
  patterns: readonly Pattern[];
  reader: CueReader;
  /** Where a clause may begin; group 1 is what stays with the clause before. */
  joint: RegExp;
  /** Tells that a clause hangs on its neighbour. */
  dependent: RegExp;
  /** Tells that a rule text does not stand by itself. */
  torn: RegExp;
  /** Where a folded text turns something down that the agent did or proposed. */
  objectionsIn: ReturnType<typeof createObjectionFinder>;
  /** Asks for the cause of something, or to look into it. */
  wonders: RegExp | null;
  /** Words that name nothing, all of them in a text. */
  hollow: RegExp;
  /** Tells that a rule text is an order done to a bare pronoun. */
  bareObject: RegExp;
  lead: RegExp;
  tail: RegExp;
  rewrites: readonly { from: RegExp; to: string }[];
  stopWords: ReadonlySet<string>;
}

export interface CompiledCue {
  name: CueName;
  /** Logits; see `cues`. */
  weight: number;
}

const cjk: ReadonlySet<LanguageCode> = new Set(['ja', 'ko', 'zh']);
/** Scripts in whose messages words in Latin script are judged by themselves. */
const otherScripts: ReadonlySet<LanguageCode> = new Set(['ja', 'ko', 'zh', 'ru']);

/** Letters beside which `\b` sees no edge of a word. */
const lettersOf: Partial<Record<LanguageCode, string>> = { ru: 'а-я', ko: '가-힣' };

function isCue(name: string): name is CueName {
  return name in cues;
}

function compile(words: LanguageWords, letters: Letters, anchorsIn: typeof anchorsOf): Language {
  const spaced = words.code !== 'ja' && words.code !== 'zh';
  const joints = words.joints.join('|');
  const ownLetters = lettersOf[words.code];
  const begins = ownLetters === undefined ? '\\b' : `(?<![${ownLetters}])`;
  const ends = ownLetters === undefined ? '\\b' : `(?![${ownLetters}])`;
  const finals = words.finals === undefined ? '' : `|(?<=${words.finals})\\s+`;
  const { objections: faults = [], dismissals = [] } = words;
  const names = new Set([...Object.keys(words.cues), ...Object.keys(everyLanguage)].filter(isCue));
  const ordered = [...names]
    .map((name) => ({ name, weight: cues[name].weight }))
    .sort((a, b) => b.weight - a.weight);
  const patterns = ordered.flatMap(({ name, weight }, cue) =>
    [...(words.cues[name] ?? []), ...(everyLanguage[name] ?? [])].map((source) => ({
      source,
      cue,
      weight,
      anchored: /[\^$]/.test(source),
    })),
  );
  return {
    words,
    cues: ordered,
    patterns,
    reader: createCueReader(patterns, letters, anchorsIn),
    joint: spaced
      ? new RegExp(
          `([,:]?\\s+|,\\s*|\\s[-–—]+\\s)(?=(?:${joints})${ends})|(,\\s+|\\s[-–—]+\\s|\\.{2,}\\s*${finals})`,
          'g',
        )
      : new RegExp(
          `([${words.code === 'zh' ? '' : '、'}，：]|(?<=[^\\x00-\\x7f])(?:,|\\s+(?=[^\\x00-\\x7f])))|(?<=${joints})()`,
          'g',
        ),
    dependent: new RegExp(words.dependent),
    torn: new RegExp(words.torn.join('|')),
    objectionsIn: createObjectionFinder(dismissals, faults, letters),
    wonders: words.wonders === undefined ? null : new RegExp(words.wonders),
    hollow: new RegExp(cjk.has(words.code) ? words.hollow : `${begins}(?:${words.hollow})${ends}`, 'g'),
    bareObject: new RegExp(words.bareObject),
    lead: new RegExp(
      `^(?:[\\s,.:;!、，。：！…-]*(?:${words.lead.join('|')})${spaced ? "(?![\\w'가-힣а-яё])" : ''})+[\\s,.:;!、，。：！…-]*`,
      'i',
    ),
    tail: new RegExp(
      `(?:[\\s,.;!、，。！]*${spaced ? begins : ''}(?:${words.tail.join('|')}))+[\\s.!?。！？]*$`,
      'i',
    ),
    rewrites: words.rewrites.map(({ from, to }) => ({ from: new RegExp(from, 'i'), to })),
    stopWords: new Set(words.stopWords.split(' ')),
  };
}

/** The choice between all languages. Each is compiled when it is first needed. */
export interface Languages {
  /** The languages a whole message may be in, the likeliest first; mostly one. */
  of(folded: string): readonly [Language, ...Language[]];
  /** The languages of a clause inside a message: Latin words inside another script are judged by themselves. */
  ofClause(
    folded: string,
    start: number,
    end: number,
    message: readonly [Language, ...Language[]],
  ): readonly [Language, ...Language[]];
  /** Compiles the languages that were not needed yet, in pieces, and tells at each which it is at. */
  prepare(): Generator<LanguageCode, void>;
}

/** Patterns whose anchors are looked for in one piece. */
const PIECE = 50;

export function compileLanguages(tables: readonly LanguageWords[]): Languages {
  const wordsOf = new Map(tables.map((words) => [words.code, words]));
  const compiled = new Map<LanguageCode, Language>();
  /** What was found ahead. */
  const anchors = new Map<string, ReturnType<typeof anchorsOf>>();
  const letters = new Letters();
  const detect = createDetector(tables);
  const language = (code: LanguageCode): Language => {
    const known = compiled.get(code);
    if (known !== undefined) return known;
    const words = wordsOf.get(code);
    if (words === undefined) throw new RangeError(`there is no table for the language ${code}`);
    const made = compile(words, letters, (source) => anchors.get(source) ?? anchorsOf(source));
    compiled.set(code, made);
    return made;
  };
  const of = (folded: string): readonly [Language, ...Language[]] => {
    const [first, ...others] = detect(folded);
    return [language(first ?? 'en'), ...others.map(language)];
  };
  return {
    of,
    ofClause(folded, start, end, message) {
      if (!otherScripts.has(message[0].words.code)) return message;
      const clause = folded.slice(start, end);
      return isLatin(clause) ? of(clause) : message;
    },
    *prepare() {
      for (const { code, cues: ways } of tables) {
        if (compiled.has(code)) continue;
        for (const [at, source] of Object.values(ways).flat().entries()) {
          anchors.set(source, anchorsOf(source));
          if (at % PIECE === 0) yield code;
        }
        language(code);
        anchors.clear();
        yield code;
      }
    },
  };
}
