import type { CarryoverError } from '../shared/errors.ts';
import { createDecoder, type Decoder } from './decode/decoder.ts';
import { type DecoderState, replaceTexts } from './decode/state.ts';
import type { SessionEvent } from './events.ts';
import { KnownText } from './known-text.ts';
import { LineSplitter } from './lines.ts';
import { type FileOpener, type OpenFile, openWaiting } from './open-file.ts';
import { hashHead, type Position, sameHead, startPosition, TAIL_BYTES } from './position.ts';
import { type SessionFile, unreadable } from './session-files.ts';
import { readBeginning, readCompressed, readPlain } from './text-source.ts';

export { type Position, positionSchema } from './position.ts';

/** Part of a session, in order. Store `position` together with what `events` became: reading goes on exactly there. */
export interface Batch {
  events: SessionEvent[];
  position: Position;
  /** Lines of this batch that were not as Codex writes them. */
  skipped: number;
}

export interface ReadOptions {
  file: SessionFile;
  /** Null to read from the beginning. */
  from: Position | null;
  /** Reads the lines; Codex's unless told. */
  decoder?: (thread: string, state?: DecoderState) => Decoder;
  /** How the file is opened and read; through Node's pool unless told. */
  open?: FileOpener;
  /** Awaited, so nothing is read ahead. What it throws ends the reading and comes out of `readSession`. */
  onBatch: (batch: Batch) => Promise<void>;
  /** Called before the first batch when the file is no longer the one that `from` was taken in. */
  onReplaced?: () => Promise<void> | void;
  /**
   * Cuts secrets out of texts, one answer for each. A position may hold a command or a reply that is not complete yet; with
   * this, the positions given can be stored. Reading on in the same call still knows the originals.
   */
  redact?: (texts: readonly string[]) => Promise<readonly string[]>;
  /** Ends the reading after the batch in hand; the position returned is the last one given. */
  signal?: AbortSignal;
}

export interface ReadResult {
  replaced: boolean;
  /** The last position given to `onBatch`, else `from`. */
  position: Position;
  /** Why reading ended early. Everything up to `position` stands. */
  problem?: CarryoverError;
}

/** Bytes after which a batch is given, of lines that gave events and of all: taking down a position costs as much as reading some of them. */
const TOLD_BYTES = 128 * 1024;
const BATCH_BYTES = 1024 * 1024;
const BATCH_EVENTS = 500;
/** Without events a position is given more seldom: giant sessions are mostly lines that are passed over. */
const QUIET_BYTES = 8 * 1024 * 1024;

/**
 * Reads what is new in a session file, in batches, and gives the position after each. Throws only what `onBatch` or
 * `onReplaced` throw; a file that vanished, may not be read, or is damaged comes back as `problem`.
 */
export async function readSession(options: ReadOptions): Promise<ReadResult> {
  const { file, from, open = openWaiting } = options;
  let handle: OpenFile | undefined;
  let reading: Reading | undefined;
  try {
    handle = await open(file.path);
    const found = await handle.stat({ bigint: true });
    if (!found.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
    reading = new Reading(options, {
      ino: found.ino.toString(),
      size: Number(found.size),
      mtimeMs: Number(found.mtimeMs),
    });
    await reading.run(handle);
    return reading.result();
  } catch (error) {
    if (reading?.callerFailed) throw error;
    const problem = unreadable(`The session file ${file.path}`, error);
    return { ...(reading?.result() ?? { replaced: false, position: from ?? startPosition() }), problem };
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

interface Found {
  ino: string;
  size: number;
  mtimeMs: number;
}

class Reading {
  /** The error on its way out is the caller's own. */
  callerFailed = false;
  readonly #options: ReadOptions;
  readonly #found: Found;
  #replaced = false;
  #given: Position;
  #decoder: Decoder;
  #splitter: LineSplitter;
  #head = '';
  #handle: OpenFile | undefined;
  /** Lines that were read before, where the text had to be entered at its beginning. */
  #knownLines = 0;
  #knownText = new KnownText(startPosition());
  #events: SessionEvent[] = [];
  #bytes = 0;
  /** Of lines that gave events. */
  #toldBytes = 0;
  #skipped = 0;

  constructor(options: ReadOptions, found: Found) {
    this.#options = options;
    this.#found = found;
    this.#given = options.from ?? startPosition();
    this.#decoder = this.#newDecoder(this.#given.decoder);
    this.#splitter = new LineSplitter();
  }

  #newDecoder(state?: DecoderState): Decoder {
    const { file, decoder = createDecoder } = this.#options;
    return decoder(file.thread, state);
  }

  result(): { replaced: boolean; position: Position } {
    return { replaced: this.#replaced, position: this.#given };
  }

  async run(handle: OpenFile): Promise<void> {
    const { file } = this.#options;
    const beginning = await readBeginning(handle, file);
    this.#head = hashHead(beginning);
    this.#handle = handle;
    if (this.#given.head !== '' && !(this.#isSameFile(beginning) && (await this.#endsAsRead())))
      await this.#startOver();
    if (file.compressed && this.#isAsItWas()) return;
    try {
      await this.#read(handle);
      if (this.#knownText.isGone && this.#options.signal?.aborted !== true) {
        await this.#startOver();
        await this.#read(handle);
      }
    } catch (error) {
      if (!this.callerFailed) await this.#giveRest();
      throw error;
    }
    if (this.#options.signal?.aborted) return;
    this.#events.push(...this.#decoder.settle(Date.now() - this.#found.mtimeMs));
    await this.#giveRest();
  }

  async #read(handle: OpenFile): Promise<void> {
    const { compressed } = this.#options.file;
    const goOn = !compressed && !this.#given.compressed;
    this.#knownLines = goOn ? 0 : this.#given.line;
    this.#knownText = new KnownText(goOn ? startPosition() : this.#given);
    this.#splitter = new LineSplitter({
      ...(goOn ? { line: this.#given.line, offset: this.#given.offset } : {}),
      passOver: (head) => !this.#decoder.matters(head),
    });
    const take = (text: Buffer): void => this.#take(text);
    const pause = (): Promise<boolean> => this.#pause();
    if (compressed) await readCompressed(handle, take, pause);
    else await readPlain(handle, goOn ? this.#given.offset : 0, take, pause);
  }

  /**
   * A plain file that is another one, or got shorter, is not the one we know. Compressing a session and bringing it back make a
   * new file each time, so there the text's beginning decides.
   */
  #isSameFile(beginning: Buffer): boolean {
    const { head, compressed, ino, size } = this.#given;
    if (!sameHead(head, beginning)) return false;
    if (compressed || this.#options.file.compressed) return true;
    return ino === this.#found.ino && size <= this.#found.size;
  }

  /** What stands before the position is what was read: nothing was taken out or put in before it. */
  async #endsAsRead(): Promise<boolean> {
    const { tail, offset, compressed } = this.#given;
    if (tail === undefined || compressed || this.#options.file.compressed) return true;
    return (await this.#tailBefore(offset)) === tail;
  }

  async #tailBefore(offset: number): Promise<string | undefined> {
    if (this.#options.file.compressed || !this.#handle) return undefined;
    const length = Math.min(offset, TAIL_BYTES);
    const { buffer, bytesRead } = await this.#handle.read(Buffer.alloc(length), 0, length, offset - length);
    return hashHead(buffer.subarray(0, bytesRead));
  }

  #isAsItWas(): boolean {
    const { compressed, ino, size } = this.#given;
    return compressed && ino === this.#found.ino && size === this.#found.size;
  }

  async #startOver(): Promise<void> {
    this.#replaced = true;
    this.#given = startPosition();
    this.#decoder = this.#newDecoder();
    await this.#callOut(() => this.#options.onReplaced?.());
  }

  #take(text: Buffer): void {
    if (!this.#knownText.take(text)) return;
    this.#bytes += text.length;
    this.#splitter.push(text, (line) => {
      if (line.number <= this.#knownLines) return;
      const events = this.#decoder.decode(line);
      if (events.length === 0) return;
      this.#events.push(...events);
      this.#toldBytes += line.bytes.length;
    });
  }

  /** Gives a batch when there is enough for one. False when reading should end. */
  async #pause(): Promise<boolean> {
    const told = this.#events.length + this.#decoder.skipped - this.#skipped;
    const due =
      told >= BATCH_EVENTS ||
      this.#toldBytes >= TOLD_BYTES ||
      this.#bytes >= (told > 0 ? BATCH_BYTES : QUIET_BYTES);
    if (due) await this.#give();
    return this.#options.signal?.aborted !== true;
  }

  async #giveRest(): Promise<void> {
    const { line, ino, size, compressed } = this.#given;
    const next = this.#position();
    const moved =
      line !== next.line || ino !== next.ino || size !== next.size || compressed !== next.compressed;
    if (moved || this.#events.length > 0) await this.#give();
  }

  async #give(): Promise<void> {
    // Lines known from before are only counted: a position among them would lead back.
    if (this.#splitter.position.line < this.#knownLines) return;
    const events = this.#events;
    const skipped = this.#decoder.skipped - this.#skipped;
    this.#events = [];
    this.#bytes = 0;
    this.#toldBytes = 0;
    this.#skipped = this.#decoder.skipped;
    const tail = await this.#tailBefore(this.#splitter.position.offset);
    await this.#callOut(async () => {
      const position = await this.#storable({
        ...this.#position(),
        ...(tail === undefined ? {} : { tail }),
      });
      await this.#options.onBatch({ events, position, skipped });
      this.#given = position;
    });
  }

  #position(): Position {
    const { line, offset } = this.#splitter.position;
    return {
      line,
      offset,
      ino: this.#found.ino,
      size: this.#options.file.compressed
        ? this.#found.size
        : Math.max(this.#found.size, offset + this.#splitter.waiting),
      head: this.#head,
      compressed: this.#options.file.compressed,
      decoder: this.#decoder.state(),
    };
  }

  async #storable(position: Position): Promise<Position> {
    const { redact } = this.#options;
    return redact ? { ...position, decoder: await replaceTexts(position.decoder, redact) } : position;
  }

  async #callOut(call: () => Promise<void> | void): Promise<void> {
    try {
      await call();
    } catch (error) {
      this.callerFailed = true;
      throw error;
    }
  }
}
