import { type CueName, cues } from '../cues.ts';
import { isLatin, createDetector } from './detect.ts';
import { everyLanguage } from './every.ts';
import { type Gate, createGate } from './gate.ts';
import type { LanguageCode, LanguageWords } from './types.ts';

export interface CompiledPattern {
  pattern: RegExp;
  /** May match a part of a sentence without matching the sentence. */
  anchored: boolean;
}

export interface CompiledCue {
  name: CueName;
  /** Logits; see `cues`. */
  weight: number;
  patterns: readonly CompiledPattern[];
  /** Place of the first of `patterns` in what the gate answers; the others follow. */
  at: number;
}

/** A language's words, ready to be tried on folded text. */
export interface Language {
  words: LanguageWords;
  /** Heaviest first, so what speaks for a clause comes before what speaks against it. */
  cues: readonly CompiledCue[];
  /** Every pattern as text, in the order of `CompiledCue.at`. */
  sources: readonly string[];
  /** Which of `sources` can match a text, one byte for each. */
  gate: Gate;
  /** Where a clause may begin; group 1 is what stays with the clause before. */
  joint: RegExp;
  /** Tells that a clause hangs on its neighbour. */
  dependent: RegExp;
  lead: RegExp;
  tail: RegExp;
  rewrites: readonly { from: RegExp; to: string }[];
  stopWords: ReadonlySet<string>;
}

const cjk: ReadonlySet<LanguageCode> = new Set(['ja', 'ko', 'zh']);

function isCue(name: string): name is CueName {
  return name in cues;
}

function compile(words: LanguageWords): Language {
  const spaced = words.code !== 'ja' && words.code !== 'zh';
  const joints = words.joints.join('|');
  const names = new Set([...Object.keys(words.cues), ...Object.keys(everyLanguage)].filter(isCue));
  const sources: string[] = [];
  const compiled = [...names]
    .map((name) => ({ name, weight: cues[name].weight }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ name, weight }) => {
      const own = [...(words.cues[name] ?? []), ...(everyLanguage[name] ?? [])];
      const at = sources.push(...own) - own.length;
      const patterns = own.map((source) => ({
        pattern: new RegExp(source),
        anchored: /[\^$]/.test(source),
      }));
      return { name, weight, patterns, at };
    });
  return {
    words,
    cues: compiled,
    sources,
    gate: createGate(sources),
    joint: spaced
      ? new RegExp(`([,:]?\\s+|,\\s*|\\s[-–—]+\\s)(?=(?:${joints})\\b)|(,\\s+|\\s[-–—]+\\s|\\.{2,}\\s*)`, 'g')
      : new RegExp(`([、，：]|(?<=[^\\x00-\\x7f])(?:,|\\s+(?=[^\\x00-\\x7f])))|(?<=${joints})()`, 'g'),
    dependent: new RegExp(words.dependent),
    lead: new RegExp(
      `^(?:[\\s,.:;!、，。：！…-]*(?:${words.lead.join('|')})${spaced ? "(?![\\w'가-힣])" : ''})+[\\s,.:;!、，。：！…-]*`,
      'i',
    ),
    tail: new RegExp(
      `(?:[\\s,.;!、，。！]*${spaced ? '\\b' : ''}(?:${words.tail.join('|')}))+[\\s.!?。！？]*$`,
      'i',
    ),
    rewrites: words.rewrites.map(({ from, to }) => ({ from: new RegExp(from, 'i'), to })),
    stopWords: new Set(words.stopWords.split(' ')),
  };
}

/** All languages, compiled once, and the choice between them. */
export interface Languages {
  /** The languages a whole message may be in, the likeliest first; mostly one. */
  of(folded: string): readonly [Language, ...Language[]];
  /** The languages of a clause inside a message: Latin words inside another script are judged by themselves. */
  ofClause(folded: string, message: readonly [Language, ...Language[]]): readonly [Language, ...Language[]];
  /** What `Language.gate` says for each of them, in their order; read it before the next call. */
  gates(folded: string, choice: readonly [Language, ...Language[]]): Uint8Array[];
}

/** Compiles the language tables. Costs a few milliseconds; keep the result. */
export function compileLanguages(tables: readonly LanguageWords[]): Languages {
  const all = new Map(tables.map((words) => [words.code, compile(words)]));
  const english = all.get('en');
  if (english === undefined) throw new Error('the English table is missing');
  const detect = createDetector(tables);
  const of = (folded: string): readonly [Language, ...Language[]] => {
    const [first, ...others] = detect(folded).map((code) => all.get(code) ?? english);
    return [first ?? english, ...others];
  };
  // Short texts may be in any of these; one pass over the letters does for all.
  const spaced = [...all.values()].filter(({ words }) => !cjk.has(words.code));
  const together = createGate(spaced.flatMap(({ sources }) => sources));
  const places = new Map<Language, number>();
  let place = 0;
  for (const language of spaced) {
    places.set(language, place);
    place += language.sources.length;
  }
  return {
    of,
    gates: (folded, choice) => {
      if (choice.length === 1) return [choice[0].gate(folded)];
      const open = together(folded);
      return choice.map((language) => {
        const from = places.get(language);
        return from === undefined
          ? language.gate(folded)
          : open.subarray(from, from + language.sources.length);
      });
    },
    ofClause: (folded, message) => (cjk.has(message[0].words.code) && isLatin(folded) ? of(folded) : message),
  };
}
