import { OddIndexError, Varints } from './doclists.ts';

/** A word of the index, valid until the next one is come to. */
export interface LeafWord {
  /** In bytes. */
  readonly size: number;
  /** Each byte as one letter. */
  toString(): string;
}

/** A word that is written as how much it shares with the one before, and the rest. */
class SharingWord implements LeafWord {
  #letters = Buffer.alloc(64);
  size = 0;

  take(bytes: Uint8Array, at: number, shared: number, rest: number): void {
    if (shared > this.size || at + rest > bytes.length) throw new OddIndexError();
    this.size = shared + rest;
    if (this.size > this.#letters.length) this.#letters = Buffer.concat([this.#letters], 2 * this.size);
    for (let index = 0; index < rest; index++) this.#letters[shared + index] = bytes[at + index] ?? 0;
  }

  /** Below 0 when it stands before the other word, 0 when it begins with it. */
  compare(other: Uint8Array): number {
    for (let at = 0; at < other.length; at++) {
      const letter = at < this.size ? (this.#letters[at] ?? 0) : -1;
      if (letter !== other[at]) return letter - (other[at] ?? 0);
    }
    return 0;
  }

  toString(): string {
    return this.#letters.toString('latin1', 0, this.size);
  }
}

/** Visits the words of a leaf that begin so, and where their messages stand; false when others stand behind them. */
export function eachWord(
  leaf: Uint8Array,
  beginning: string,
  visit: (word: LeafWord, start: number, length: number) => void,
): boolean {
  const wanted = Buffer.from(beginning, 'latin1');
  const numbers = new Varints(leaf);
  numbers.next();
  const word = new SharingWord();
  for (let shared = 0; !numbers.atEnd; shared = numbers.next()) {
    const rest = numbers.next();
    word.take(leaf, numbers.at, shared, rest);
    numbers.at += rest;
    const length = numbers.next();
    const start = numbers.at;
    numbers.at += length;
    const order = word.compare(wanted);
    if (order > 0) return false;
    if (order === 0) visit(word, start, length);
  }
  return true;
}

/** A leaf with very many messages has one word, and so no other stands behind its beginning. */
export function hasOneWord(beginning: Uint8Array, size: number): boolean {
  const numbers = new Varints(beginning);
  numbers.next();
  const letters = numbers.next();
  numbers.at += letters;
  const length = numbers.next();
  return numbers.at + length === size;
}

/** Below which child of a node the first words stand that are not before this one. */
export function childFor(node: Uint8Array, wanted: Uint8Array): number {
  const numbers = new Varints(node);
  numbers.next();
  let child = numbers.next();
  const word = new SharingWord();
  for (let shared = 0; !numbers.atEnd; child++) {
    const rest = numbers.next();
    word.take(node, numbers.at, shared, rest);
    numbers.at += rest;
    // No word right of here stands before the one that is wanted.
    const order = word.compare(wanted);
    if (order > 0 || (order === 0 && word.size > wanted.length)) break;
    shared = numbers.next();
  }
  return child;
}
