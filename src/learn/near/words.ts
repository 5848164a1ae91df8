import { deeds, ignored, things } from './concepts.ts';
import { choices, opposites } from './slots.ts';

/**
 * What a word counts as. The first character says what it is, and so how much it weighs: `=` a thing, `~` a deed, `#` a value of a
 * choice, `?` one side of an opposite; anything else is the word itself. Undefined for words that say nothing.
 */
export type Feature = string;

const asian = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

const exact = new Map<string, Feature | undefined>();
const beginnings = new Map<string, Feature>();
const asianWords = new Map<string, Feature | undefined>();
const phrases: string[] = [];

function learn(list: string, feature: Feature | undefined): void {
  for (const word of list.split(/\s+/).filter((each) => each !== '')) {
    if (asian.test(word)) asianWords.set(word.replaceAll('_', ''), feature);
    else if (word.endsWith('*') && feature !== undefined) beginnings.set(word.slice(0, -1), feature);
    else exact.set(word, feature);
    if (word.includes('_') && !asian.test(word)) phrases.push(word.replace(/\*$/, ''));
  }
}

learn(ignored, undefined);
for (const [name, list] of Object.entries(deeds)) learn(list, `~${name}`);
for (const [name, list] of Object.entries(things)) learn(list, `=${name}`);
for (const [slot, values] of Object.entries(opposites))
  for (const [value, list] of Object.entries(values)) learn(list, `?${slot}=${value}`);
for (const [slot, { values }] of Object.entries(choices))
  for (const [value, list] of Object.entries(values)) learn(list, `#${slot}=${value}`);

/** Letters of the longest Asian word in the tables that begins with a letter. */
const longest = new Map<string, number>();
for (const { 0: letter = '', length } of asianWords.keys())
  longest.set(letter, Math.max(length, longest.get(letter) ?? 0));

const phrase = new RegExp(
  `\\b(?:${[...phrases]
    .sort((a, b) => b.length - a.length)
    .map((each) => each.replaceAll('_', '[\\s-]'))
    .join('|')})`,
  'g',
);

/** Words that count only together are tied with `_`. */
export function tiePhrases(folded: string): string {
  return folded.replace(phrase, (found) => found.replace(/[\s-]/g, '_'));
}

/** The feature of one folded Latin word; undefined when it says nothing. */
export function latinFeature(word: string): Feature | undefined {
  if (exact.has(word)) return exact.get(word);
  // A name out of several parts is itself, not one of its parts.
  if (/[^a-zа-я'_-]/.test(word)) return word;
  for (let length = word.length; length >= 3; length -= 1) {
    const feature = beginnings.get(word.slice(0, length));
    if (feature !== undefined) return feature;
  }
  return word.length < 2 ? undefined : bare(word);
}

const cyrillic = /^[а-я]/;
/** What a Russian word of more than four letters ends with, as it stands in the sentence. */
const russianEnding =
  /(?<=[а-я]{3})(?:ами|ями|ого|его|ому|ему|ыми|ими|ется|ются|ится|атся|ятся|уйте|айте|ов|ев|ей|ах|ях|ам|ям|ом|ем|ой|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ть|ет|ют|ит|ят|ат|ут|уй|ай|[иыаяуюеоьй])$/;

/** Plural and simple verb endings off. */
function bare(word: string): string {
  if (cyrillic.test(word)) return word.replace(russianEnding, '');
  if (word.length > 6 && /(?:ing|ed)$/.test(word)) return word.replace(/(?:ing|ed)$/, '');
  if (word.length > 4 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

const hanLetter = /^[\u4e00-\u9fff]$/;
const kana = /[\u3041-\u30ff]/;
/** What stands behind a noun, and not at the end of a verb. */
const marking = /[をはがのにでと]/;
const hiragana = /[\u3041-\u309f]/;
const hangul = /[\uac00-\ud7af]/;
/** Endings of Korean words that say how they stand in the sentence. */
const particles =
  /(?:에서는|에서도|에서|에는|에도|으로는|마다|들을|들은|들이|들|한테|으로|에게|까지|부터|처럼|하고|해줘|하지|하는|하면|하기|할|해|을|를|이|가|은|는|에|로|의|도|와|과|만)$/;

/** The features of a run of Asian script: known words first, the longest; what is left between them counts as it stands. */
export function asianFeatures(run: string): Feature[] {
  const found: Feature[] = [];
  const chinese = !kana.test(run);
  let known = false;
  let left = '';
  const letGo = (isNoun: boolean): void => {
    const word = hangul.test(left) ? (known ? '' : left.replace(particles, '')) : left;
    if (word.length > 1 || (isNoun && hanLetter.test(word))) found.push(word);
    left = '';
  };
  for (let at = 0; at < run.length;) {
    const term = longestAt(run, at);
    if (term !== undefined) {
      // A single letter that stands before a known word is a word of its own in Chinese only.
      letGo(chinese);
      known = true;
      const feature = asianWords.get(term);
      if (feature !== undefined) found.push(feature);
      at += term.length;
      continue;
    }
    const letter = run.charAt(at);
    // Hiragana is the grammar between the words.
    if (hiragana.test(letter)) letGo(marking.test(letter));
    else left += letter;
    at += 1;
  }
  letGo(true);
  return found;
}

function longestAt(run: string, at: number): string | undefined {
  const most = longest.get(run.charAt(at)) ?? 0;
  for (let length = Math.min(most, run.length - at); length > 0; length -= 1) {
    const term = run.slice(at, at + length);
    if (asianWords.has(term)) return term;
  }
  return undefined;
}

/** Verbs that stand beside everything. */
const light: ReadonlySet<Feature> = new Set(['~use', '~keep', '~make', '~put', '~need', '~every', '~any']);

/** How much a feature says about what a rule means. */
export function weightOf(feature: Feature): number {
  const first = feature.charAt(0);
  if (first === '~') return light.has(feature) ? 0.1 : 0.5;
  if (first === '#') return 2;
  // Whether somebody is asked first makes the rule.
  if (feature === '=asking') return 1.5;
  if (first === '=' || first === '?') return 1;
  return /[^\p{L}]/u.test(feature) ? 2 : 1;
}

/** Whether a feature names what the rule is about; deeds and opposites do not. */
export function isSpecific(feature: Feature): boolean {
  return !feature.startsWith('~') && !feature.startsWith('?');
}

/** Names whose parts are remembered: the same few stand in very many rules, and each is asked for with every pair of them. */
const REMEMBERED = 10_000;
const parts = new Map<Feature, readonly Feature[]>();
const NONE: readonly Feature[] = [];

/** What the parts of a name of code say by themselves: `test:unit` speaks of tests and of units. */
export function partsOf(feature: Feature): readonly Feature[] {
  const known = parts.get(feature);
  if (known !== undefined) return known;
  if ('=#~?'.includes(feature.charAt(0)) || !/[:/._-]/.test(feature)) return NONE;
  const found = feature
    .split(/[:/._-]+/)
    .flatMap((part) => latinFeature(part) ?? [])
    // The lock file of a tool chooses no tool.
    .filter((part) => isSpecific(part) && !part.startsWith('#'));
  if (parts.size >= REMEMBERED) parts.clear();
  parts.set(feature, found);
  return found;
}
