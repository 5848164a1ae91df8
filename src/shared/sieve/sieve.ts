import { CharacterKinds, KINDS, SPACE, UNKNOWN, type WordTable, wordTable } from './word-table.ts';

/**
 * Says in one pass over a text which words it holds and where, so that most patterns need not look at it, and the others only
 * at places where they can match. It never says no to a word that is there.
 */
export interface Sieve {
  /** Looks at a text; what is asked afterwards is about it. */
  read(text: string): void;
  /** False when the text holds none of the words, in any case. */
  mayHold(words: Words): boolean;
  /** False when the text holds no word of any list. */
  holdsAny(): boolean;
  /** Where one of the words may begin, in rising order. Only for words of `placesFor`; void after the next `read`. */
  placesOf(words: Words): Places;
  /** True when this many letters, digits, `_` and `-` stand in a row somewhere. */
  hasRun(length: number): boolean;
}

/** Places in a text: the first `count` of `at`. */
export interface Places {
  readonly count: number;
  readonly at: Int32Array;
}

/** A list of words as the sieve asks for them; `wordsFor` and `placesFor` make them. */
export interface Words {
  readonly words: readonly string[];
  /** Their places are asked for. */
  readonly placed: boolean;
}

/**
 * Words in any case. All digits count as one, and so do `_` and `-`, all white space in a row (also the text's ends), all ASCII
 * signs but `@` and `:`, and about a third of all other letters with each other.
 */
export function wordsFor(words: readonly string[]): Words {
  return { words, placed: false };
}

/** The same, and the sieve remembers where they begin. White space that a word begins with is the last of its row. */
export function placesFor(words: readonly string[]): Words {
  return { words: [...new Set(words)], placed: true };
}

const NOWHERE: Places = { count: 0, at: new Int32Array(0) };

/**
 * A sieve for these lists; whatever else it is asked for may be there. The machine is made with the first text: many
 * processes never look at one.
 */
export function createSieve(asked: readonly Words[]): Sieve {
  const numbers = new Map(asked.map((words, list) => [words, list]));
  const kinds = new CharacterKinds();
  const { known } = kinds;
  const held = new Uint32Array(asked.length);
  /** Lists in which white space stands inside a word, and so nobody knows how much. */
  const isSpaced = asked.map(({ words, placed }) => placed && words.some((word) => /\S\s+\S/.test(word)));
  const places = asked.map(({ placed }) => (placed ? new Found() : undefined));
  let table: WordTable | undefined;
  let stamp = 0;
  /** The mark of the last text that held a word. */
  let lastHeld = 0;
  const runs = new Runs();

  const found = (text: string, ended: number, end: number, table: WordTable): void => {
    const { last, before, shorter, lists, lengths } = table;
    lastHeld = stamp;
    for (let state = ended; state !== 0; state = shorter[state] ?? 0) {
      for (let entry = last[state] ?? 0; entry !== 0; entry = before[entry] ?? 0) {
        const list = lists[entry] ?? 0;
        const placed = places[list];
        if (held[list] !== stamp) {
          held[list] = stamp;
          placed?.clear();
        }
        if (placed === undefined) continue;
        const length = lengths[entry] ?? 0;
        placed.add(isSpaced[list] === true ? startOf(text, end, length) : Math.max(0, end - length));
      }
    }
  };

  return {
    read: (text) => {
      table ??= wordTable(asked.map(({ words }) => words));
      const { next, ending } = table;
      // A new mark makes what earlier texts left void.
      stamp = (stamp + 1) >>> 0;
      if (stamp === 0) {
        held.fill(0);
        lastHeld = 0;
        stamp = 1;
      }
      runs.read(text);
      let state = next[SPACE] ?? 0;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        let kind = known[code] ?? UNKNOWN;
        if (kind === UNKNOWN) kind = kinds.learn(code);
        const to = next[state * KINDS + kind] ?? 0;
        // At the second of two spaces nothing ends that did not end at the first.
        if (ending[to] === 1 && (to !== state || kind !== SPACE)) found(text, to, at + 1, table);
        state = to;
      }
      const to = next[state * KINDS + SPACE] ?? 0;
      if (ending[to] === 1 && to !== state) found(text, to, text.length + 1, table);
    },
    mayHold: (words) => {
      const list = numbers.get(words);
      return list === undefined || held[list] === stamp;
    },
    holdsAny: () => lastHeld === stamp,
    placesOf: (words) => {
      const list = numbers.get(words);
      const placed = list === undefined ? undefined : places[list];
      if (list === undefined || placed === undefined)
        throw new RangeError('nothing is known of the places of these words');
      return held[list] === stamp ? placed : NOWHERE;
    },
    hasRun: (length) => runs.has(length),
  };
}

/** Where a word of so many characters begins that ends before `end`, when all white space in a row is one. */
function startOf(text: string, end: number, length: number): number {
  let at = end;
  for (let left = length; left > 0; left -= 1) {
    at -= 1;
    if (left === 1 || !isSpace(text, at)) continue;
    while (at > 0 && isSpace(text, at - 1)) at -= 1;
  }
  return Math.max(0, at);
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Room for more places than this is given back when the next text comes. */
const KEPT = 4_096;

/** Places in rising order, each once. They come nearly in order: a longer word that ends later may begin earlier. */
class Found implements Places {
  at = new Int32Array(64);
  count = 0;

  clear(): void {
    this.count = 0;
    if (this.at.length > KEPT) this.at = new Int32Array(64);
  }

  add(place: number): void {
    let index = this.count;
    while (index > 0 && (this.at[index - 1] ?? 0) > place) index -= 1;
    if (index > 0 && this.at[index - 1] === place) return;
    if (this.count === this.at.length) {
      const more = new Int32Array(this.count * 2);
      more.set(this.at);
      this.at = more;
    }
    if (index < this.count) this.at.copyWithin(index + 1, index, this.count);
    this.at[index] = place;
    this.count += 1;
  }
}

/** Letters, digits, `_` and `-` in a row. */
class Runs {
  #text = '';
  /** The longest that is known to be there, and the shortest that is known not to. */
  #there = 0;
  #missing = 0;

  read(text: string): void {
    this.#text = text;
    this.#there = 0;
    this.#missing = text.length + 1;
  }

  has(length: number): boolean {
    if (length > this.#there && length < this.#missing) {
      if (this.#look(length)) this.#there = length;
      else this.#missing = length;
    }
    return length <= this.#there;
  }

  /** A run of so many characters stands at one of every so many places, so only around these is looked. */
  #look(length: number): boolean {
    const text = this.#text;
    for (let at = length - 1; at < text.length; at += length) {
      if (!isJoined(text.charCodeAt(at))) continue;
      let start = at;
      while (start > at - length + 1 && isJoined(text.charCodeAt(start - 1))) start -= 1;
      while (at - start + 1 < length && isJoined(text.charCodeAt(at + 1))) at += 1;
      if (at - start + 1 >= length) return true;
    }
    return false;
  }
}

function isJoined(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2d
  );
}
