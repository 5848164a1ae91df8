import type { OpenFile } from './open-file.ts';
import { HEAD_BYTES } from './position.ts';

/** Code of the error for compressed data that is damaged or cut off. */
export const DAMAGED = 'DAMAGED';

/** Takes the next bytes of a session's text. They are valid only until it returns. */
type Take = (text: Buffer) => void;

const READ_BYTES = 1024 * 1024;
/** What is new in most files is shorter, and a large buffer for each would keep the collector busy. */
const FIRST_BYTES = 64 * 1024;
/** Piece of a plain file handed on at once, so that no more than a batch of events comes between two pauses. */
const PIECE_BYTES = 64 * 1024;
/** Small, because it may unpack to a hundred times as much. */
const COMPRESSED_BYTES = 16 * 1024;

/**
 * Reads a plain file from a byte offset to its end as it is then. Waits for `pause` after every piece; ends early when that
 * answers false. Nothing but one buffer of at most 1 MiB is held.
 */
export async function readPlain(
  handle: Pick<OpenFile, 'read' | 'room'>,
  offset: number,
  take: Take,
  pause: () => Promise<boolean>,
): Promise<void> {
  let buffer = handle.room ?? Buffer.allocUnsafe(FIRST_BYTES);
  for (let at = offset; ;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    for (let start = 0; start < bytesRead; start += PIECE_BYTES) {
      take(buffer.subarray(start, Math.min(bytesRead, start + PIECE_BYTES)));
      if (!(await pause())) return;
    }
    at += bytesRead;
    if (bytesRead === FIRST_BYTES && buffer.length === FIRST_BYTES) buffer = Buffer.allocUnsafe(READ_BYTES);
  }
}

/**
 * The same for a zstd file, always from its beginning; zstd cannot be entered in the middle. Codex writes several frames, and
 * Node's own decoder drops all but the first without a word (22.23, 24.21), hence fzstd. Throws at damaged or cut-off data,
 * after everything before it has been taken.
 */
export async function readCompressed(
  handle: Pick<OpenFile, 'read' | 'room'>,
  take: Take,
  pause: () => Promise<boolean>,
): Promise<void> {
  const { Decompress } = await import('fzstd');
  let taking = false;
  const stream = new Decompress((part) => {
    taking = true;
    take(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
    taking = false;
  });
  const push = (bytes: Buffer, last: boolean): void => {
    try {
      stream.push(bytes, last);
    } catch (cause) {
      throw taking ? cause : Object.assign(new Error('damaged zstd data', { cause }), { code: DAMAGED });
    }
  };
  for (let at = 0; ;) {
    // A buffer of its own each time: the decoder keeps what it could not use yet.
    const buffer = Buffer.alloc(COMPRESSED_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, COMPRESSED_BYTES, at);
    push(buffer.subarray(0, bytesRead), bytesRead === 0);
    if (bytesRead === 0 || !(await pause())) return;
    at += bytesRead;
  }
}

/** The first `HEAD_BYTES` of the text. Fewer where the file has fewer, or where damaged data gives no more. */
export async function readBeginning(
  handle: Pick<OpenFile, 'read' | 'room'>,
  { compressed }: { compressed: boolean },
): Promise<Buffer> {
  if (!compressed) {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  }
  let text = Buffer.alloc(0);
  const take = (part: Buffer): void => {
    if (text.length < HEAD_BYTES) text = Buffer.concat([text, part.subarray(0, HEAD_BYTES)]);
  };
  // What is wrong with the data is told by the reading that follows.
  await readCompressed(handle, take, () => Promise.resolve(text.length < HEAD_BYTES)).catch(() => undefined);
  return text.subarray(0, HEAD_BYTES);
}
