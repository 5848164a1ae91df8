import { encodeBytes, wordsForIndex } from '../store/text-codec.ts';
import type { Message } from './message.ts';
import { storedExit } from './stored-exit.ts';

/** A message as it goes into the tables. */
export interface PackedMessage extends Omit<Message, 'text' | 'failed'> {
  /** Which of the packs its text is in, and the bytes of it there. */
  pack: number;
  at: number;
  length: number;
}

/** Messages of one session in their order, and their texts: those that stand near each other are packed together. */
export interface PackedMessages {
  messages: PackedMessage[];
  /** UTF-8. */
  packs: Uint8Array[];
}

/** The same, ready to be written. */
export interface StorableMessages {
  /** With what the full-text index takes in of each. */
  messages: (PackedMessage & { words: Uint8Array })[];
  /** The packs, made smaller by text-codec.ts. */
  bodies: Uint8Array[];
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
    });
    if (length > PACK) this.#packs.push(Buffer.from(text));
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
    this.#packs.push(Buffer.from(this.#open.subarray(0, this.#filled)));
    this.#filled = 0;
    this.#isOpen = false;
  }
}

/**
 * A good third of the work of storing messages, which needs no database. Whoever stores does it all the same, since the thread that reads
 * has more to do.
 */
export function makeStorable({ messages, packs }: PackedMessages): StorableMessages {
  const texts = packs.map(({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length));
  return {
    messages: messages.map((message) => {
      const { pack, at, length } = message;
      const text = (texts[pack] ?? Buffer.alloc(0)).subarray(at, at + length);
      return { ...message, words: wordsForIndex(text) };
    }),
    bodies: texts.map(encodeBytes),
  };
}

export function packMessages(messages: readonly Message[]): PackedMessages {
  const packer = new MessagePacker();
  for (const message of messages) packer.add(message);
  return packer.take();
}
