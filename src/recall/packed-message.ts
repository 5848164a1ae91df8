import { encodeBody, segmentForIndex } from '../store/text-codec.ts';
import type { Message } from './message.ts';
import { storedExit } from './stored-exit.ts';

/** A message as it goes into the tables. Packing is half the work of storing it, and needs no database. */
export interface PackedMessage extends Omit<Message, 'text' | 'failed'> {
  /** Length of the text. */
  characters: number;
  /** The text, packed by text-codec.ts. */
  body: Uint8Array;
  /** UTF-8 of what the full-text index takes in. */
  words: Uint8Array;
}

export function packMessage({ text, failed, ...rest }: Message): PackedMessage {
  return {
    ...rest,
    exit: storedExit({ exit: rest.exit, ...(failed && { failed }) }),
    characters: text.length,
    body: encodeBody(text),
    // As bytes, because sql.js carries text over one character at a time.
    words: Buffer.from(segmentForIndex(text)),
  };
}
