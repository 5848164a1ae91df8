/** Where to begin with what may stand at the edge of a word, or is none, and with what stands inside a word. */
export const OUTSIDE = 0;
export const INSIDE = 1;
/** No entry. */
export const NONE = 0xffff;
/** Numbers of nodes have to fit into 16 bits. */
const MOST_NODES = 0xffff;

/** The rows of a tree; see `AnchorTree`. */
interface TreeRows {
  letters: Uint16Array;
  childrenAt: Uint16Array;
  entryAt: Uint16Array;
  endsWord: Uint8Array;
  isDouble: Uint8Array;
}

/**
 * Makes a tree of texts that come in the order of their letters, first those below one root and then those below the other. Each is told by how
 * many letters it goes back from the one before, and by those that follow.
 */
export class AnchorTable {
  /** The nodes as they come, each with the number of letters that lead to it. */
  readonly #letters: Uint16Array;
  readonly #depths: Uint8Array;
  readonly #entryAt: Uint16Array;
  readonly #endsWord: number[] = [];
  readonly #isDouble: number[] = [];
  #nodes = 0;
  #depth = 0;

  /** There will be so many nodes at most, the roots among them. */
  constructor(most: number) {
    const room = Math.min(most, MOST_NODES);
    this.#letters = new Uint16Array(room);
    this.#depths = new Uint8Array(room);
    this.#entryAt = new Uint16Array(room);
  }

  /** Begins with the texts of another root. */
  root(): void {
    this.#depth = 0;
    this.#put(0);
  }

  /** A text goes on by a letter. */
  letter(code: number): void {
    this.#depth += 1;
    this.#put(code);
  }

  /** A text ends here. The next may be the same, with another end. */
  end(endsWord: boolean): void {
    const node = this.#nodes - 1;
    if (this.#entryAt[node] === NONE) this.#entryAt[node] = this.#endsWord.length;
    else this.#isDouble[this.#isDouble.length - 1] = 1;
    this.#endsWord.push(endsWord ? 1 : 0);
    this.#isDouble.push(0);
  }

  /** The next text goes on so many letters before. */
  back(letters: number): void {
    this.#depth -= letters;
  }

  /** The nodes of each depth stand in a row, as they came: so the children of a node do. */
  tree(): TreeRows {
    const nodes = this.#nodes;
    /** Where the next node of each depth goes. */
    const next: number[] = [0];
    for (let node = 0; node < nodes; node += 1) {
      const below = (this.#depths[node] ?? 0) + 1;
      next[below] = (next[below] ?? 0) + 1;
    }
    for (let depth = 1; depth < next.length; depth += 1)
      next[depth] = (next[depth] ?? 0) + (next[depth - 1] ?? 0);
    const letters = new Uint16Array(nodes);
    const entryAt = new Uint16Array(nodes);
    const childrenAt = new Uint16Array(nodes + 1).fill(nodes);
    for (let node = 0; node < nodes; node += 1) {
      const depth = this.#depths[node] ?? 0;
      const place = next[depth] ?? 0;
      next[depth] = place + 1;
      letters[place] = this.#letters[node] ?? 0;
      entryAt[place] = this.#entryAt[node] ?? NONE;
      childrenAt[place] = next[depth + 1] ?? nodes;
    }
    return {
      letters,
      childrenAt,
      entryAt,
      endsWord: Uint8Array.from(this.#endsWord),
      isDouble: Uint8Array.from(this.#isDouble),
    };
  }

  #put(letter: number): void {
    const node = this.#nodes;
    if (node === this.#letters.length) throw new RangeError('too many anchors for one table');
    this.#letters[node] = letter;
    this.#depths[node] = this.#depth;
    this.#entryAt[node] = NONE;
    this.#nodes += 1;
  }
}
