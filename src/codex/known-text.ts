import { hashHead, type Position, TAIL_BYTES } from './position.ts';

/**
 * The part of a text that was read before, where it has to be gone through again: in a compressed file, or one that was brought back.
 * Such a file is another one each time, so only its text tells whether it still has all that a position stands behind.
 */
export class KnownText {
  readonly #end: number;
  readonly #tail: string | undefined;
  #seen = 0;
  #last = Buffer.alloc(0);
  #differs = false;

  /** `offset` 0 for a text of which nothing was read. */
  constructor({ offset, tail }: Pick<Position, 'offset' | 'tail'>) {
    this.#end = offset;
    this.#tail = tail;
  }

  /** Takes the next bytes. False from where they are not what was read. */
  take(text: Buffer): boolean {
    const known = text.subarray(0, Math.max(0, this.#end - this.#seen));
    this.#seen += text.length;
    if (this.#tail === undefined || known.length === 0) return !this.#differs;
    // A copy, since the bytes are lent.
    this.#last = Buffer.concat([this.#last, known.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES);
    this.#differs = this.#seen >= this.#end && hashHead(this.#last) !== this.#tail;
    return !this.#differs;
  }

  /** At the end of the text: something else stands there, or it ended before. */
  get isGone(): boolean {
    return this.#differs || this.#seen < this.#end;
  }
}
