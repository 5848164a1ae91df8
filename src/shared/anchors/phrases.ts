/**
 * Takes a long regular expression apart into the phrases that it is a choice between, so that each can be tried only where its own words
 * are, and the others need never be compiled. Together they match where the whole does.
 */

/** Shorter choices are left as they are: their words tell enough together. */
const LONG = 120;
/** A choice that is less of a phrase than this is left, too: what stands around it would be written out too often. */
const MOSTLY = 0.7;
/** A source comes to about so many phrases at most. */
const MOST = 600;

/** The phrases of a source, in their order. One with groups that capture stays whole. */
export function phrasesOf(source: string): readonly string[] {
  if (captures.test(source)) return [source];
  let open: readonly string[] = alternativesIn(source);
  for (let before = 0; before !== open.length && open.length < MOST;) {
    before = open.length;
    open = open.flatMap(takenApart);
  }
  return open;
}

const captures = /(?<!\\)\((?!\?)|\(\?<[A-Za-z]|\\[1-9]|\\k</;

interface Choice {
  /** From its opening bracket to behind its closing one. */
  start: number;
  end: number;
  alternatives: readonly string[];
}

function takenApart(phrase: string): readonly string[] {
  const choice = longestChoice(phrase);
  if (choice === undefined) return [phrase];
  const before = phrase.slice(0, choice.start);
  const after = phrase.slice(choice.end);
  return choice.alternatives.map((one) => before + one + after);
}

/** The longest group of a phrase that is a choice, stands exactly once, and is in no other. */
function longestChoice(phrase: string): Choice | undefined {
  let longest: Choice | undefined;
  let least = Math.max(LONG, phrase.length * MOSTLY);
  for (let start = 0; start < phrase.length;) {
    const end = endOf(phrase, start);
    if (end - start >= least && phrase.startsWith('(?:', start) && !isRepeated(phrase, end)) {
      const alternatives = alternativesIn(phrase.slice(start + 3, end - 1));
      if (alternatives.length > 1) {
        longest = { start, end, alternatives };
        least = end - start;
      }
    }
    start = end;
  }
  return longest;
}

const isRepeated = (source: string, at: number): boolean => /[?*+{]/.test(source.charAt(at));

/** What stands between the bars that are in no group and no set. */
function alternativesIn(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at = endOf(source, at)) {
    if (source[at] !== '|') continue;
    found.push(source.slice(from, at));
    from = at + 1;
  }
  return [...found, source.slice(from)];
}

/** Where the letter, escape, set or group ends that begins at a place. */
function endOf(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const char = source.charCodeAt(at);
    if (char === ESCAPE) at += 1;
    else if (char === SET) at = setEnd(source, at);
    else if (char === OPEN) depth += 1;
    else if (char === CLOSE) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return source.length;
}

function setEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source.charCodeAt(at) !== SET_END)
    at += source.charCodeAt(at) === ESCAPE ? 2 : 1;
  return at;
}

const ESCAPE = 0x5c;
const SET = 0x5b;
const SET_END = 0x5d;
const OPEN = 0x28;
const CLOSE = 0x29;
