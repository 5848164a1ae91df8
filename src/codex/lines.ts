/** Longest line that is kept whole, in bytes. Real messages stay far below; base64 images and tool output do not. */
const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
/** How much of a line that is passed over is kept, so that its type is still known. */
const HEAD_BYTES = 512;
/** A longer buffer is not kept for the next line. */
const KEPT_BYTES = 1024 * 1024;
const NEWLINE = 10;

/** One complete line. `bytes` is a view into a reused buffer: it is valid only until the callback returns. */
export interface Line {
  /** Counted from 1 over the whole file. */
  number: number;
  /** Without the line feed. Only the first 512 bytes when `tooLong`. */
  bytes: Buffer;
  /** Where the line starts in the file's text, in bytes. */
  start: number;
  /** It was longer than the bound, or its head said that it cannot matter. The rest was not kept. */
  tooLong: boolean;
}

export interface LineSplitterOptions {
  /** Lines already consumed, and the offset of the byte that comes next. */
  line?: number;
  offset?: number;
  /** Longest line kept whole, in bytes; at least 512. */
  maxBytes?: number;
  /** Asked once for a line that is not complete yet: true when its head says that the rest need not be kept. */
  passOver?: (head: Buffer) => boolean;
}

/**
 * Cuts a stream of bytes into lines at byte 10 and nowhere else, so U+2028 and lone carriage returns are text.
 * A byte order mark before the first line is taken off. The last line waits until its line feed comes.
 * Memory is bounded by `maxBytes` plus the chunk, however long a line is.
 */
export class LineSplitter {
  readonly #maxBytes: number;
  readonly #passOver: (head: Buffer) => boolean;
  /** Beginning of a line whose end has not come yet. */
  #carry = Buffer.alloc(0);
  #carried = 0;
  /** Bytes of the unfinished line, kept or not. */
  #waiting = 0;
  #dropping = false;
  #asked = false;
  #line: number;
  #start: number;

  constructor(options: LineSplitterOptions = {}) {
    this.#line = options.line ?? 0;
    this.#start = options.offset ?? 0;
    this.#maxBytes = Math.max(options.maxBytes ?? DEFAULT_MAX_BYTES, HEAD_BYTES);
    this.#passOver = options.passOver ?? (() => false);
  }

  /** Lines given so far, and the offset where the next one starts. */
  get position(): { line: number; offset: number } {
    return { line: this.#line, offset: this.#start };
  }

  /** Bytes that wait for their line feed. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Takes the next bytes and calls `onLine` for every line that they complete. */
  push(chunk: Buffer, onLine: (line: Line) => void): void {
    let from = 0;
    while (from < chunk.length) {
      const end = chunk.indexOf(NEWLINE, from);
      if (end === -1) {
        this.#keep(chunk.subarray(from));
        return;
      }
      if (this.#waiting === 0) {
        const bytes = chunk.subarray(from, end);
        const tooLong = bytes.length > this.#maxBytes;
        this.#give(tooLong ? bytes.subarray(0, HEAD_BYTES) : bytes, end - from, tooLong, onLine);
      } else {
        this.#keep(chunk.subarray(from, end));
        const length = this.#waiting;
        const tooLong = this.#dropping;
        const bytes = this.#carry.subarray(0, this.#carried);
        this.#waiting = 0;
        this.#carried = 0;
        this.#dropping = false;
        this.#asked = false;
        this.#give(bytes, length, tooLong, onLine);
        // One huge line must not hold its memory for the rest of the file.
        if (this.#carry.length > KEPT_BYTES) this.#carry = Buffer.alloc(0);
      }
      from = end + 1;
    }
  }

  #give(bytes: Buffer, length: number, tooLong: boolean, onLine: (line: Line) => void): void {
    const start = this.#start;
    this.#line += 1;
    this.#start = start + length + 1;
    const marked = start === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    onLine({ number: this.#line, bytes: marked ? bytes.subarray(3) : bytes, start, tooLong });
  }

  #keep(part: Buffer): void {
    this.#waiting += part.length;
    if (this.#dropping) return;
    if (this.#waiting > this.#maxBytes) {
      this.#append(part.subarray(0, Math.max(0, HEAD_BYTES - this.#carried)));
      this.#drop();
      return;
    }
    this.#append(part);
    if (!this.#asked && this.#carried >= HEAD_BYTES) {
      this.#asked = true;
      if (this.#passOver(this.#carry.subarray(0, HEAD_BYTES))) this.#drop();
    }
  }

  #drop(): void {
    this.#dropping = true;
    this.#carried = Math.min(this.#carried, HEAD_BYTES);
    // A new buffer for each such line would be as many bytes as the file has.
    if (this.#carry.length > KEPT_BYTES) this.#carry = Buffer.from(this.#carry.subarray(0, this.#carried));
  }

  #append(part: Buffer): void {
    const needed = this.#carried + part.length;
    if (needed > this.#carry.length) {
      const grown = Buffer.allocUnsafe(Math.max(needed, this.#carry.length * 2, 64 * 1024));
      this.#carry.copy(grown, 0, 0, this.#carried);
      this.#carry = grown;
    }
    part.copy(this.#carry, this.#carried);
    this.#carried = needed;
  }
}
