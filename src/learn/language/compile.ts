import { LongExpression } from '../../shared/anchors/expression.ts';
import { compileBans } from './bans.ts';
import { type CueReader, createCueReader } from './cue-reader.ts';
import { isLatin, createDetector } from './detect.ts';
import { type Meant, compileHasty } from './hasty.ts';
import type { KnownLanguage } from './known-languages.ts';
import { type CompiledCue, cuesOf, patternsOf } from './language-tables.ts';
import { Letters } from '../../shared/anchors/letters.ts';
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
  joint: LongExpression;
  /** Tells that a clause hangs on its neighbour. */
  dependent: LongExpression;
  /** Tells that a rule text does not stand by itself. */
  torn: LongExpression;
  /** Where a folded text turns something down that the agent did or proposed. */
  objectionsIn: ReturnType<typeof createObjectionFinder>;
  /** Finds fault with what the agent did, where `objectionsIn` does not. */
  reproaches: LongExpression | null;
  /** Says outright that what was done is wrong. */
  rebukes: LongExpression | null;
  /** Tells how something is done step by step. */
  steps: LongExpression | null;
  /** Asks for the cause of something, or to look into it. */
  wonders: LongExpression | null;
  /** Words that name nothing, all of them in a text. */
  hollow: LongExpression;
  /** Tells that a rule text is an order done to a bare pronoun. */
  bareObject: LongExpression;
  lead: LongExpression;
  tail: LongExpression;
  rewrites: readonly { from: LongExpression; to: string }[];
  /** A reproach as a ban; null where a text is none. */
  banOf: ReturnType<typeof compileBans>;
  stopWords: ReadonlySet<string>;
  /** A message as it was meant where it was typed in haste; null where it was not. */
  asMeant: (text: string) => Meant | null;
}

const cjk: ReadonlySet<LanguageCode> = new Set(['ja', 'ko', 'zh']);
/** Scripts in whose messages words in Latin script are judged by themselves. */
const otherScripts: ReadonlySet<LanguageCode> = new Set(['ja', 'ko', 'zh', 'ru']);

/** Letters beside which `\b` sees no edge of a word. */
const lettersOf: Partial<Record<LanguageCode, string>> = { ru: 'а-я', ko: '가-힣' };

function compile(known: KnownLanguage, letters: Letters): Language {
  const words = known.words();
  const tables = known.tables();
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
  return {
    words,
    cues: ordered,
    cueOf: patterns.cueOf,
    reader: createCueReader(patterns, letters, tables),
    joint: spaced
      ? new LongExpression(
          `([,:]?\\s+|,\\s*|\\s[-–—]+\\s)(?=(?:${joints})${ends})|(,\\s+|\\s[-–—]+\\s|(?<![/.])\\.{2,}\\s*${finals})`,
          'g',
        )
      : new LongExpression(
          `([${words.code === 'zh' ? '' : '、'}，：]|(?<=[^\\x00-\\x7f])(?:,|\\s+(?=[^\\x00-\\x7f])))|(?<=${joints})()`,
          'g',
        ),
    dependent: new LongExpression(words.dependent),
    torn: new LongExpression([...words.torn, ...tornOff[words.code]].join('|')),
    objectionsIn: createObjectionFinder(dismissals, faults, letters, tables.objections),
    reproaches: words.reproaches === undefined ? null : new LongExpression(words.reproaches.join('|'), 'm'),
    rebukes: words.rebukes === undefined ? null : new LongExpression(words.rebukes.join('|'), 'm'),
    steps: words.steps === undefined ? null : new LongExpression(words.steps.join('|')),
    wonders: words.wonders === undefined ? null : new LongExpression(words.wonders),
    hollow: new LongExpression(
      cjk.has(words.code) ? words.hollow : `${begins}(?:${words.hollow})${ends}`,
      'g',
    ),
    bareObject: new LongExpression(words.bareObject),
    lead: new LongExpression(
      `^(?:[\\s,.:;!、，。：！…-]*(?:${words.lead.join('|')})${spaced ? "(?![\\w'가-힣а-яё])" : ''})+[\\s,.:;!、，。：！…-]*`,
      'i',
    ),
    tail: new LongExpression(
      `(?:[\\s,.;!、，。！]*${spaced ? begins : ''}(?:${words.tail.join('|')}))+[\\s.!?。！？]*$`,
      'i',
    ),
    rewrites: words.rewrites.map(({ from, to }) => ({ from: new LongExpression(from, 'i'), to })),
    banOf: compileBans(words.bans),
    stopWords: new Set(words.stopWords.split(' ')),
    asMeant: words.hasty === undefined ? () => null : compileHasty(words.hasty),
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

export function compileLanguages(all: readonly KnownLanguage[]): Languages {
  const byCode = new Map(all.map((known) => [known.code, known]));
  const compiled = new Map<LanguageCode, Language>();
  const letters = new Letters();
  const detect = createDetector(all);
  const language = (code: LanguageCode): Language => {
    const before = compiled.get(code);
    if (before !== undefined) return before;
    const known = byCode.get(code);
    if (known === undefined) throw new RangeError(`the language ${code} is not known`);
    const made = compile(known, letters);
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
      for (const { code } of all) {
        if (compiled.has(code)) continue;
        language(code);
        yield code;
      }
    },
  };
}
