import { createHash } from 'node:crypto';
import * as z from 'zod';
import { decoderStateSchema, freshState } from './decode/state.ts';

/** How far a session has been read, and all it takes to go on from there. JSON; parse it with `positionSchema`. */
export const positionSchema = z.object({
  /** Complete lines consumed. */
  line: z.number().int().nonnegative(),
  /** Where the next line starts, in bytes of the uncompressed text. */
  offset: z.number().int().nonnegative(),
  ino: z.string(),
  /** The file's size on disk when it was last read. */
  size: z.number().nonnegative(),
  /** How many bytes of the text's beginning were hashed, and their hash: `1024:<sha-256>`. */
  head: z.string(),
  /** The same of the bytes before `offset`, at most 64: a file that was written over in place has others there. Plain files only. */
  tail: z.string().optional(),
  /** Read from a `.jsonl.zst`. */
  compressed: z.boolean(),
  decoder: decoderStateSchema,
});
export type Position = z.infer<typeof positionSchema>;

/** Bytes of a session's text that tell it from another one: the first line names the thread and the time. */
export const HEAD_BYTES = 1_024;

/** Bytes before a position that tell whether they are still what was read. */
export const TAIL_BYTES = 64;

export function startPosition(): Position {
  return { line: 0, offset: 0, ino: '', size: 0, head: '', compressed: false, decoder: freshState() };
}

/** `text` is the beginning of the file's text, at most `HEAD_BYTES`. */
export function hashHead(text: Buffer): string {
  const part = text.subarray(0, HEAD_BYTES);
  return `${part.length}:${createHash('sha256').update(part).digest('hex')}`;
}

/** Whether a text that begins like this can be the one that `head` was taken from. A short head may have grown since. */
export function sameHead(head: string, text: Buffer): boolean {
  const length = Number(head.split(':', 1)[0]);
  return text.length >= length && hashHead(text.subarray(0, length)) === head;
}
