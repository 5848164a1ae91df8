import { type BigIntStats, closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { attempt } from '../shared/attempt.ts';

/** A file as sessions are read from it; a `FileHandle` is one. */
export interface OpenFile {
  read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ buffer: Buffer; bytesRead: number }>;
  stat(options: { bigint: true }): Promise<BigIntStats>;
  close(): Promise<void>;
  /** What its text is read through. Without it each reading makes room of its own. */
  room?: Buffer;
}

/** Opens a file for reading. Rejects with Node's own errors. */
export type FileOpener = (path: string) => Promise<OpenFile>;

/** Reads through Node's pool: however slow the disk is, the thread can do other work meanwhile. */
export const openWaiting: FileOpener = (path) => open(path, 'r');

/** Fits the cache of a core, and a read of it costs little beside what is done with it. */
const ROOM_BYTES = 256 * 1024;

/**
 * Reads at once, for a thread that has nothing else to do: going to the pool and back costs as much as reading. All files
 * share one buffer, so only one at a time may be open.
 */
export function openAtOnce(): FileOpener {
  const room = Buffer.allocUnsafe(ROOM_BYTES);
  return async (path) => ({ ...(await openNow(path)), room });
}

/** A disk that answers later than this is left to the pool, in milliseconds. */
const QUICK_MS = 5;
/** How much one opening counts beside those before it. A busy computer makes some late on the fastest disk. */
const WEIGHT = 0.2;
/** After so many openings through the pool it is tried again. */
const AGAIN_AFTER = 50;

/**
 * Reads at once where files mostly open quickly, as on a local disk, and through the pool where they do not. For a thread that has
 * other things to do: there each way to the pool and back waits for all that is to be done before.
 */
export function openQuickly(now: () => number = () => performance.now()): FileOpener {
  let slow = 0;
  let pooled = 0;
  return async (path) => {
    if (slow > 0.5 && ++pooled < AGAIN_AFTER) return openWaiting(path);
    pooled = 0;
    const began = now();
    try {
      return await openNow(path);
    } finally {
      slow += ((now() - began > QUICK_MS ? 1 : 0) - slow) * WEIGHT;
    }
  };
}

const openNow: FileOpener = async (path) => {
  const fd = await attempt(() => openSync(path, 'r'));
  return {
    read: (buffer, offset, length, position) =>
      attempt(() => ({ buffer, bytesRead: readSync(fd, buffer, offset, length, position) })),
    stat: () => attempt(() => fstatSync(fd, { bigint: true })),
    close: () => attempt(() => closeSync(fd)),
  };
};
