import { isWord } from './letters.ts';

/** Texts one of which has to stand in whatever a pattern matches. */
export type Texts = readonly string[];

/** Stands for `\b` inside a text. */
export const EDGE = '\u0001';
const EDGE_CODE = 1;
const SPACE = 0x20;
const ASCII = 0x80;
/** More texts than this are no help. */
const MOST_NEEDED = 600;
/** More lists hardly narrow any further. */
const MOST_LISTS = 2;
/** A second list of single letters stands in nearly every sentence. */
const WORTH_ASKING = 2;

/** How much a text narrows; the edges of words count as half a letter. Spaces and edges alone stand everywhere. */
function qualityOf(text: string): number {
  let edges = 0;
  let isBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === EDGE_CODE) edges += 1;
    else if (code > SPACE) isBlank = false;
  }
  return isBlank ? 0 : text.length - edges / 2;
}

/** How much a list narrows: by its least text. */
function quality(texts: Texts): number {
  if (texts.length === 0 || texts.length > MOST_NEEDED) return 0;
  let least = Infinity;
  for (const text of texts) least = Math.min(least, qualityOf(text));
  if (least === 0) return 0;
  // To find what may stand inside a word every letter has to be looked at.
  return texts.some(standsInside) ? least / 10 : least - texts.length / 10_000;
}

/** Whether a text may stand in the middle of a word, and has no other word in it to be found by. */
function standsInside(marked: string): boolean {
  if (!isWord(marked.charCodeAt(0))) return false;
  let at = 1;
  while (at < marked.length && marked.charCodeAt(at) < ASCII && !isWord(marked.charCodeAt(at))) at += 1;
  return at === 1 || at === marked.length || !isWord(marked.charCodeAt(at));
}

/** The list that narrows most, and another when that says something, too. */
export function best(needs: readonly Texts[]): Texts[] {
  const [only] = needs;
  if (only !== undefined && needs.length === 1) return quality(only) > 0 ? [only] : [];
  const ranked = needs
    .map((texts) => ({ texts, worth: quality(texts) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  return ranked
    .slice(0, MOST_LISTS)
    .filter(({ worth, texts }, at) => at === 0 || (worth >= WORTH_ASKING && !texts.some(standsInside)))
    .map(({ texts }) => texts);
}
