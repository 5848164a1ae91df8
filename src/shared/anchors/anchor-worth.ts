import { isWord } from './letters.ts';

/** Texts one of which has to stand in whatever a pattern matches. */
export type Texts = readonly string[];

/** A way in which a pattern may match: lists of texts, each of which has to be met, the best first, and signs that have to be there. */
export interface Way {
  lists: readonly Texts[];
  /** Bits of `signsIn`. */
  signs: number;
}

/** A way of which nothing is known. */
export const ANY_WAY: Way = { lists: [], signs: 0 };

/** Stands for `\b` inside a text. */
export const EDGE = '\u0001';
const EDGE_CODE = 1;
const SPACE = 0x20;
const ASCII = 0x80;
/** More texts than this are no help. */
const MOST_NEEDED = 600;
/** More lists hardly narrow any further. */
const MOST_LISTS = 4;
/** What may stand inside a word is worth so many times less. */
const INSIDE_COSTS = 3;
/** A further list of single letters stands in nearly every sentence. */
const WORTH_ASKING = 2;
/** A pattern is not told apart in more ways than this. */
const MOST_WAYS = 16;

/** Signs, each with a bit of its own; all digits share the last one. */
const SIGNS = ',.:;!?/-\'"`()=#@_+*<>$%&|\\[]{}~';
const DIGITS = SIGNS.length;
const bits = new Uint32Array(ASCII);
for (let code = 0; code < ASCII; code += 1) {
  const letter = String.fromCharCode(code);
  const at = /\d/.test(letter) ? DIGITS : SIGNS.indexOf(letter);
  if (at !== -1) bits[code] = (1 << at) >>> 0;
}

/** A bit for each sign that a letter is; most are none. */
export function signOf(code: number): number {
  return code < ASCII ? (bits[code] ?? 0) : 0;
}

function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) signs |= signOf(text.charCodeAt(at));
  return signs >>> 0;
}

/** The signs that stand in all texts of a list. */
function sharedSigns(texts: Texts): number {
  let signs = texts.length === 0 ? 0 : 0xffff_ffff;
  for (const text of texts) signs &= signsIn(text);
  return signs >>> 0;
}

/** Whether texts are nothing but one sign. */
function isSign(texts: Texts): boolean {
  return sharedSigns(texts) !== 0 && texts.every((text) => text.replaceAll(EDGE, '').length === 1);
}

/** How much a letter narrows: those of kana are often endings and particles, each of Chinese is half a word. */
function worthOf(code: number): number {
  if (code < ASCII) return 1;
  if (code >= 0x3041 && code <= 0x309f) return 0.8;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  return code >= 0x30a0 && code <= 0xd7af ? 1.5 : 1;
}

/** How much a text narrows; the edges of words count as half a letter. Spaces and edges alone stand everywhere. */
function qualityOf(text: string): number {
  let worth = 0;
  let isBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    worth += code === EDGE_CODE ? 0.5 : worthOf(code);
    if (code > SPACE) isBlank = false;
  }
  return isBlank ? 0 : worth;
}

/** How much a list narrows: by its least text. */
function quality(texts: Texts): number {
  if (texts.length === 0 || texts.length > MOST_NEEDED || isSign(texts)) return 0;
  let least = Infinity;
  for (const text of texts) least = Math.min(least, qualityOf(text));
  if (least === 0) return 0;
  // To find what may stand inside a word every letter has to be looked at.
  return texts.some(standsInside) ? least / INSIDE_COSTS : least - texts.length / 10_000;
}

/** Whether a text may stand in the middle of a word, and has no other word in it to be found by. */
function standsInside(marked: string): boolean {
  if (!isWord(marked.charCodeAt(0))) return false;
  let at = 1;
  while (at < marked.length && marked.charCodeAt(at) < ASCII && !isWord(marked.charCodeAt(at))) at += 1;
  return at === 1 || at === marked.length || !isWord(marked.charCodeAt(at));
}

/** The list that narrows most, and others when they say something, too; and the signs that any of them asks for. */
export function best(needs: readonly Texts[], more = 0): Way {
  const signs = needs.reduce((all, texts) => (all | sharedSigns(texts)) >>> 0, more);
  const ranked = needs
    .map((texts) => ({ texts, worth: quality(texts) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const lists = ranked
    .slice(0, MOST_LISTS)
    .filter(({ worth }, at) => at === 0 || worth >= WORTH_ASKING)
    .map(({ texts }) => texts);
  return { lists, signs };
}

/** Any of these ways, told in fewer where that loses nothing, and in no more than `most`. */
export function anyOf(ways: readonly Way[], most = MOST_WAYS): readonly Way[] {
  if (ways.some(({ lists, signs }) => lists.length === 0 && signs === 0)) return [ANY_WAY];
  const single = new Map<number, Way[]>();
  const others: Way[] = [];
  for (const way of ways) {
    const alike = way.lists.length === 1 ? (single.get(way.signs) ?? []) : others;
    alike.push(way);
    if (alike !== others) single.set(way.signs, alike);
  }
  const all = [...[...single.values()].map(joined), ...others];
  return all.length > most ? [joined(all)] : all;
}

/** Either of two parts, each of which has ways of its own, behind each other. */
export function both(ways: readonly Way[], more: readonly Way[]): readonly Way[] {
  const some = ways.length * more.length > MOST_WAYS ? anyOf(more, 1) : more;
  return ways.flatMap((one) =>
    some.map((other) => ({
      lists: [...one.lists, ...other.lists],
      signs: (one.signs | other.signs) >>> 0,
    })),
  );
}

/** One way in place of some. */
function joined(ways: readonly Way[]): Way {
  const [only] = ways;
  if (only !== undefined && ways.length === 1) return only;
  const signs = ways.reduce((shared, way) => (shared & way.signs) >>> 0, 0xffff_ffff);
  if (ways.some(({ lists }) => lists.length === 0)) return { lists: [], signs };
  const length = Math.max(...ways.map(({ lists }) => lists.length));
  const lists = Array.from({ length }, (_, at) => ways.flatMap(({ lists }) => lists[at] ?? lists[0] ?? []));
  return best(lists, signs);
}
