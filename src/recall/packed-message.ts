import { encodeBytes, segmentForIndex } from '../store/text-codec.ts';
import type { Message } from './message.ts';
import { storedExit } from './stored-exit.ts';

/** A message as it goes into the tables. Packing is half the work of storing it, and needs no database. */
export interface PackedMessage extends Omit<Message, 'text' | 'failed'> {
  /** Which of the packs its text is in, and the bytes of it there. */
  pack: number;
  at: number;
  length: number;
  /** UTF-8 of what the full-text index takes in. */
  words: Uint8Array;
}

/** Messages of one session in their order, and their texts: those that stand near each other are packed together. */
export interface PackedMessages {
  messages: PackedMessage[];
  /** Packed by text-codec.ts. */
  packs: Uint8Array[];
}

/**
 * Bytes of texts in one pack. Packing costs most of its time for each pack, however short, and makes a single message of
 * typical length no smaller than 0.6 of itself, six kilobytes half. More would make a search slower, which unpacks one for each hit.
 */
const PACK = 6 * 1024;

/** Packs messages of one session as they come. It keeps bytes and not the texts, which may be parts of long lines. */
export class MessagePacker {
  #messages: PackedMessage[] = [];
  #packs: Uint8Array[] = [];
  /** Texts that stand together, used again and again: what is freed in small pieces a thread's memory keeps. */
  readonly #open = Buffer.allocUnsafe(PACK);
  #filled = 0;
  /** Something stands in it, if only an empty text. */
  #isOpen = false;

  add({ text, failed, ...rest }: Message): void {
    const length = Buffer.byteLength(text);
    if (this.#filled + length > PACK) this.#close();
    this.#messages.push({
      ...rest,
      exit: storedExit({ exit: rest.exit, ...(failed !== undefined && { failed }) }),
      ...{ pack: this.#packs.length, at: this.#filled, length },
      // As bytes, because sql.js carries text over one character at a time.
      words: Buffer.from(segmentForIndex(text)),
    });
    if (length > PACK) this.#packs.push(encodeBytes(Buffer.from(text)));
    else {
      this.#filled += this.#open.write(text, this.#filled);
      this.#isOpen = true;
    }
  }

  /** All that was added since. */
  take(): PackedMessages {
    this.#close();
    const taken = { messages: this.#messages, packs: this.#packs };
    this.#messages = [];
    this.#packs = [];
    return taken;
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#packs.push(encodeBytes(this.#open.subarray(0, this.#filled)));
    this.#filled = 0;
    this.#isOpen = false;
  }
}

export function packMessages(messages: readonly Message[]): PackedMessages {
  const packer = new MessagePacker();
  for (const message of messages) packer.add(message);
  return packer.take();
}
