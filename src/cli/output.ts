import type { Writable } from 'node:stream';
import { systemCode } from '../shared/errors.ts';
import { HIDDEN_CHARACTERS } from '../shared/hidden.ts';

/** Characters that a terminal may act on and that JSON leaves as they are; escaped, the document means the same. */
const UNSAFE_IN_JSON = new RegExp(String.raw`[\u007f-\u009f\u2028\u2029${HIDDEN_CHARACTERS}]`, 'gu');

/** A value as JSON text without a single character that could steer a terminal. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    UNSAFE_IN_JSON,
    // JSON escapes half a character at a time.
    (char) => char.replace(/[^]/g, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/**
 * Where a command writes; every write waits until the text is out. When the reader has gone (`| head -1`), `closed` is set,
 * `onClosed` is called once and everything after is dropped: that is no failure.
 */
export class Output {
  /** For what draws by itself (the progress bar). */
  readonly stream: Writable;
  readonly #onClosed: () => void;
  #closed = false;
  #wrote = false;

  constructor(stream: Writable, onClosed: () => void) {
    this.stream = stream;
    this.#onClosed = onClosed;
    // Every failure reaches the write it belongs to; without a listener it would end the process as well.
    stream.on('error', () => undefined);
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Whether anything was written. */
  get wrote(): boolean {
    return this.#wrote;
  }

  /** Writes text as it is. It must be cleaned already. */
  async write(text: string): Promise<void> {
    if (this.#closed || text === '') return;
    this.#wrote = true;
    const error = await new Promise<Error | null | undefined>((resolve) => {
      this.stream.write(text, resolve);
    });
    if (!error) return;
    if (!isGone(error)) throw error;
    this.#closed = true;
    this.#onClosed();
  }

  async lines(lines: readonly string[]): Promise<void> {
    await this.write(lines.map((line) => `${line}\n`).join(''));
  }

  /** One JSON document, or one line of JSON Lines without `indent`. */
  async json(value: unknown, indent?: number): Promise<void> {
    await this.write(`${toJson(value, indent)}\n`);
  }
}

/** The reader went away. Windows says EOF where others say EPIPE. */
function isGone(error: unknown): boolean {
  const code = systemCode(error);
  return code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED';
}
