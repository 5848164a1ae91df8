import fs from 'node:fs';
import { promisify } from 'node:util';

const fsync = promisify(fs.fsync);

/** What the database engine asks about a file. */
export interface FileFacts {
  size: number;
  /** Type and permission bits as in POSIX `st_mode`. */
  mode: number;
  device: bigint;
  inode: bigint;
}

/**
 * The few calls through which the database and the journal reach the disk, all synchronous but one. They throw Node's own
 * errors. Tests put a layer in between that says "disk full".
 */
export interface FileLayer {
  /** `flags` are Node's `O_` constants. */
  open(path: string, flags: number, mode: number): number;
  close(fd: number): void;
  /** Bytes read; fewer than asked for only at the end of the file. */
  read(fd: number, into: Uint8Array, position: number): number;
  /** Bytes written, possibly fewer than given. */
  write(fd: number, from: Uint8Array, position: number): number;
  sync(fd: number): void;
  /** The same by Node's pool, for what can be waited for; without it there is `sync` alone. */
  syncSoon?(fd: number): Promise<void>;
  truncate(fd: number, size: number): void;
  facts(pathOrFd: string | number): FileFacts;
  remove(path: string): void;
}

export const diskFiles: FileLayer = {
  open: (path, flags, mode) => fs.openSync(path, flags, mode),
  close: (fd) => fs.closeSync(fd),
  read: (fd, into, position) => fs.readSync(fd, into, 0, into.byteLength, position),
  write: (fd, from, position) => fs.writeSync(fd, from, 0, from.byteLength, position),
  sync: (fd) => fs.fsyncSync(fd),
  syncSoon: (fd) => fsync(fd),
  truncate: (fd, size) => fs.ftruncateSync(fd, size),
  facts(pathOrFd) {
    const stat =
      typeof pathOrFd === 'number'
        ? fs.fstatSync(pathOrFd, { bigint: true })
        : fs.statSync(pathOrFd, { bigint: true });
    return { size: Number(stat.size), mode: Number(stat.mode), device: stat.dev, inode: stat.ino };
  },
  remove: (path) => fs.unlinkSync(path),
};
