import { type CueName, cues } from '../hearing/cues.ts';
import {
  type FilterTable,
  createTableReader,
  filterTableOf,
  packTable,
} from '../../shared/anchors/anchor-tree.ts';
import { anchorsOf } from '../../shared/anchors/anchors.ts';
import { builtTables } from './built-tables.ts';
import { compileBans } from './bans.ts';
import { type CueReader, type CueTables, type Patterns, createCueReader, cueTablesOf } from './cue-reader.ts';
import { isLatin, createDetector } from './detect.ts';
import { everyLanguage } from './every.ts';
import { Letters } from '../../shared/anchors/letters.ts';
import { isCue } from './join-cues.ts';
import { createObjectionFinder } from './objection-finder.ts';
import { tornOff } from './torn-off.ts';
import type { LanguageCode, LanguageWords } from './types.ts';

/** A language's words, ready to be tried on folded text. */
export interface Language {
  words: LanguageWords;
  /** Heaviest first, so what speaks for a clause comes before what speaks against it. */
  cues: readonly CompiledCue[];
  /** For each pattern of the reader the place of its cue in `cues`. */
  cueOf: Uint16Array;
  reader: CueReader;
  /** Where a clause may begin; group 1 is what stays with the clause before. */
  joint: RegExp;
  /** Tells that a clause hangs on its neighbour. */
  dependent: RegExp;
  /** Tells that a rule text does not stand by itself. */
  torn: RegExp;
  /** Where a folded text turns something down that the agent did or proposed. */
  objectionsIn: ReturnType<typeof createObjectionFinder>;
  /** Finds fault with what the agent did, where `objectionsIn` does not. */
  reproaches: RegExp | null;
  /** Says outright that what was done is wrong. */
  rebukes: RegExp | null;
  /** Tells how something is done step by step. */
  steps: RegExp | null;
  /** Asks for the cause of something, or to look into it. */
  wonders: RegExp | null;
  /** Words that name nothing, all of them in a text. */
  hollow: RegExp;
  /** Tells that a rule text is an order done to a bare pronoun. */
  bareObject: RegExp;
  lead: RegExp;
  tail: RegExp;
  rewrites: readonly { from: RegExp; to: string }[];
  /** A reproach as a ban; null where a text is none. */
  banOf: ReturnType<typeof compileBans>;
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

/** The cues that a language has words for, the heaviest first. */
function cuesOf({ cues: worded }: LanguageWords): CompiledCue[] {
  return [...new Set([...Object.keys(worded), ...Object.keys(everyLanguage)].filter(isCue))]
    .map((name) => ({ name, weight: cues[name].weight }))
    .sort((a, b) => b.weight - a.weight);
}

/** How these cues are worded in a language. */
function patternsOf(words: LanguageWords, ordered: readonly CompiledCue[]): Patterns {
  const sources: string[] = [];
  const cueOf: number[] = [];
  for (const [cue, { name }] of ordered.entries())
    for (const source of [...(words.cues[name] ?? []), ...(everyLanguage[name] ?? [])]) {
      sources.push(source);
      cueOf.push(cue);
    }
  return {
    sources,
    cueOf: Uint16Array.from(cueOf),
    weights: Float64Array.from(ordered, ({ weight }) => weight),
  };
}

/** The anchors of all that a language looks for. */
interface LanguageTables extends CueTables {
  objections: FilterTable;
}

/** Works out what a language's words need to be looked up: some hundredths of a second of a processor's time for each language. */
export function tablesOf(words: LanguageWords): LanguageTables {
  const { dismissals = [], objections = [] } = words;
  return {
    ...cueTablesOf(patternsOf(words, cuesOf(words))),
    objections: filterTableOf([...dismissals, ...objections].map(anchorsOf)),
  };
}

/** The same as bytes, for the bundle. */
export function packTables({ speakingFor, speakingAgainst, objections }: LanguageTables): Uint8Array {
  return Buffer.concat([speakingFor, speakingAgainst, objections].map(packTable));
}

/** Reads what `packTables` made. */
export function unpackTables(bytes: Uint8Array): LanguageTables {
  const next = createTableReader(bytes);
  return { speakingFor: next(), speakingAgainst: next(), objections: next() };
}

function compile(words: LanguageWords, letters: Letters): Language {
  const spaced = words.code !== 'ja' && words.code !== 'zh';
  const joints = words.joints.join('|');
  const ownLetters = lettersOf[words.code];
  const begins = ownLetters === undefined ? '\\b' : `(?<![${ownLetters}])`;
  const ends = ownLetters === undefined ? '\\b' : `(?![${ownLetters}])`;
  // First what is quickly seen: what stands before is read at every place otherwise.
  const finals = words.finals === undefined ? '' : `|(?=\\s)(?<=${words.finals})\\s+`;
  const { objections: faults = [], dismissals = [] } = words;
  const ordered = cuesOf(words);
  const patterns = patternsOf(words, ordered);
  const built = builtTables[words.code];
  const tables = built === undefined ? tablesOf(words) : unpackTables(built());
  return {
    words,
    cues: ordered,
    cueOf: patterns.cueOf,
    reader: createCueReader(patterns, letters, tables),
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
    torn: new RegExp([...words.torn, ...tornOff[words.code]].join('|')),
    objectionsIn: createObjectionFinder(dismissals, faults, letters, tables.objections),
    reproaches: words.reproaches === undefined ? null : new RegExp(words.reproaches.join('|'), 'm'),
    rebukes: words.rebukes === undefined ? null : new RegExp(words.rebukes.join('|'), 'm'),
    steps: words.steps === undefined ? null : new RegExp(words.steps.join('|')),
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
    banOf: compileBans(words.bans),
    stopWords: new Set(words.stopWords.split(' ')),
  };
}

/** The choice between all languages. Each is compiled when it is first needed. */
export interface Languages {
  /** The languages a whole message may be in, the likeliest first; mostly one. */
  of(folded: string): readonly [Language, ...Language[]];
  /** The languages of a clause inside a message: it may be in another script, or clearly in another language. */
  ofClause(
    folded: string,
    start: number,
    end: number,
    message: readonly [Language, ...Language[]],
  ): readonly [Language, ...Language[]];
  /** Compiles the languages that were not needed yet, and tells at each which it was. */
  prepare(): Generator<LanguageCode, void>;
}

export function compileLanguages(tables: readonly LanguageWords[]): Languages {
  const wordsOf = new Map(tables.map((words) => [words.code, words]));
  const compiled = new Map<LanguageCode, Language>();
  const letters = new Letters();
  const detect = createDetector(tables);
  const language = (code: LanguageCode): Language => {
    const known = compiled.get(code);
    if (known !== undefined) return known;
    const words = wordsOf.get(code);
    if (words === undefined) throw new RangeError(`there is no table for the language ${code}`);
    const made = compile(words, letters);
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
      const { code } = message[0].words;
      if (!otherScripts.has(code)) {
        // A message of a few words is tried in several languages as it is.
        const other = message.length > 1 ? undefined : detect.otherThan(code, folded, start, end);
        return other === undefined ? message : [language(other)];
      }
      const clause = folded.slice(start, end);
      return isLatin(clause) ? of(clause) : message;
    },
    *prepare() {
      for (const { code } of tables) {
        if (compiled.has(code)) continue;
        language(code);
        yield code;
      }
    },
  };
}
