import type { Socket } from 'node:net';
import { CarryoverError } from '../../shared/errors.ts';

/** The longest message in bytes of JSON, either way. A peer that sends more is cut off. */
export const longestMessage = 64 * 1024 * 1024;
/** What may wait for a peer that does not read, before it is cut off. */
const longestBacklog = 2 * longestMessage;
const headerBytes = 4;

/** Ordered messages between two processes. A message is anything that JSON can hold, and never undefined. */
export interface Connection {
  /** Throws `bad-input` when the message is longer than 64 MB. Does nothing when the connection is closed. */
  send(message: unknown): void;
  /** One listener. Messages that came before it are kept for it. */
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, also when the connection was closed before. */
  onClose(listener: () => void): void;
  close(): void;
}

/**
 * Messages over a socket: each is four bytes of length, big-endian, and so many bytes of JSON. While nobody listens,
 * nothing is read beyond what has arrived, so a peer cannot fill our memory.
 */
export class SocketConnection implements Connection {
  readonly #socket: Socket;
  #limit: number;
  /** Bytes of the message that is arriving. */
  #chunks: Buffer[] = [];
  #size = 0;
  #listener: ((message: unknown) => void) | undefined;
  #closeListeners: (() => void)[] = [];
  #closed = false;

  /** `limit` is the longest message to take, in bytes. */
  constructor(socket: Socket, limit: number) {
    this.#socket = socket;
    this.#limit = limit;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    // 'close' follows and tells those who listen
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.destroy());
    socket.on('close', () => this.#noteClosed());
  }

  allow(limit: number): void {
    this.#limit = limit;
  }

  send(message: unknown): void {
    if (this.#closed) return;
    const json = JSON.stringify(message);
    // No character takes less than a byte, so what is far too long is never encoded.
    const body = json.length > longestMessage ? undefined : Buffer.from(json);
    if (body === undefined || body.byteLength > longestMessage) {
      throw new CarryoverError('bad-input', 'This is too much for one answer. Ask for less at a time.');
    }
    const header = Buffer.alloc(headerBytes);
    header.writeUInt32BE(body.byteLength);
    this.#socket.cork();
    this.#socket.write(header);
    this.#socket.write(body);
    this.#socket.uncork();
    if (this.#socket.writableLength > longestBacklog) this.close();
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#listener = listener;
    this.#deliver();
  }

  /** Stops listening. Later messages wait for the next listener. */
  pause(): void {
    this.#listener = undefined;
  }

  onClose(listener: () => void): void {
    if (this.#closed) queueMicrotask(listener);
    else this.#closeListeners.push(listener);
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Closes when what was sent has gone out. */
  end(): void {
    this.#socket.end();
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.byteLength;
    this.#deliver();
  }

  /** The listener may stop listening, or be allowed longer messages, after any message. */
  #deliver(): void {
    while (this.#listener) {
      const message = this.#nextMessage();
      if (!message) {
        this.#socket.resume();
        return;
      }
      this.#listener(message.value);
    }
    this.#socket.pause();
  }

  /** The next whole message, or undefined when there is none yet. Cuts the peer off when it breaks the rules. */
  #nextMessage(): { value: unknown } | undefined {
    if (this.#socket.destroyed || this.#size < headerBytes) return undefined;
    const length = this.#peek(headerBytes).readUInt32BE();
    if (length > this.#limit) {
      this.close();
      return undefined;
    }
    if (this.#size < headerBytes + length) return undefined;
    const bytes = this.#peek(headerBytes + length);
    this.#drop(headerBytes + length);
    try {
      return { value: JSON.parse(bytes.toString('utf8', headerBytes, headerBytes + length)) };
    } catch {
      this.close();
      return undefined;
    }
  }

  /** The first chunk, made to hold at least so many bytes. Chunks are joined only when a message is whole. */
  #peek(bytes: number): Buffer {
    const first = this.#chunks[0];
    if (first && first.byteLength >= bytes) return first;
    const joined = Buffer.concat(this.#chunks);
    this.#chunks = [joined];
    return joined;
  }

  #drop(bytes: number): void {
    const first = this.#peek(bytes);
    this.#size -= bytes;
    this.#chunks[0] = first.subarray(bytes);
  }

  #noteClosed(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#chunks = [];
    for (const listener of this.#closeListeners.splice(0)) listener();
  }
}
