import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { diskFiles, type FileFacts, type FileLayer } from '../file-layer.ts';

const pageBytes = 4_096;
/** What may be written over the files, in bytes. Beyond it the disk is "full". */
const mostWritten = 256 * 1024 * 1024;

/** A file as it looks through the layer. */
interface Seen {
  onDisk: boolean;
  /** The real file, opened for reading while somebody has this one open; undefined when there is none. */
  real: number | undefined;
  /** So much of the real file still shows. */
  realSize: number;
  size: number;
  /** Written pages by their number. */
  pages: Map<number, Buffer>;
  facts: FileFacts;
  users: number;
}

/**
 * Files that are read from the disk, while what is written to them stays in memory and goes with the layer. So an index
 * that may not be written can still be opened and asked.
 */
export function overlayFiles(): FileLayer {
  return new OverlayFiles();
}

class OverlayFiles implements FileLayer {
  readonly #seen = new Map<string, Seen>();
  readonly #removed = new Set<string>();
  readonly #open = new Map<number, Seen>();
  #nextFd = 1;
  #written = 0;

  open(path: string, flags: number, mode: number): number {
    const seen = this.#seen.get(path) ?? this.#meet(path, flags, mode);
    if (seen.users === 0 && seen.onDisk) seen.real = diskFiles.open(path, fs.constants.O_RDONLY, mode);
    seen.users++;
    const fd = this.#nextFd++;
    this.#open.set(fd, seen);
    return fd;
  }

  close(fd: number): void {
    const seen = this.#at(fd);
    this.#open.delete(fd);
    seen.users--;
    if (seen.users > 0 || seen.real === undefined) return;
    diskFiles.close(seen.real);
    seen.real = undefined;
  }

  read(fd: number, into: Uint8Array, position: number): number {
    const seen = this.#at(fd);
    const length = Math.max(0, Math.min(into.byteLength, seen.size - position));
    for (let done = 0; done < length;) {
      const page = Math.floor((position + done) / pageBytes);
      const start = (position + done) % pageBytes;
      const part = into.subarray(done, Math.min(length, done + pageBytes - start));
      const written = seen.pages.get(page);
      if (written) part.set(written.subarray(start, start + part.byteLength));
      else this.#readReal(seen, part, position + done);
      done += part.byteLength;
    }
    return length;
  }

  write(fd: number, from: Uint8Array, position: number): number {
    const seen = this.#at(fd);
    for (let done = 0; done < from.byteLength;) {
      const number = Math.floor((position + done) / pageBytes);
      const start = (position + done) % pageBytes;
      const part = from.subarray(done, done + pageBytes - start);
      this.#page(seen, number).set(part, start);
      done += part.byteLength;
    }
    seen.size = Math.max(seen.size, position + from.byteLength);
    return from.byteLength;
  }

  sync(fd: number): void {
    this.#at(fd);
  }

  truncate(fd: number, size: number): void {
    const seen = this.#at(fd);
    seen.size = size;
    seen.realSize = Math.min(seen.realSize, size);
    for (const [number, page] of seen.pages) {
      const start = number * pageBytes;
      if (start >= size) {
        seen.pages.delete(number);
        this.#written -= pageBytes;
      } else if (start + pageBytes > size) page.fill(0, size - start);
    }
  }

  facts(pathOrFd: string | number): FileFacts {
    if (typeof pathOrFd === 'number') {
      const seen = this.#at(pathOrFd);
      return { ...seen.facts, size: seen.size };
    }
    const seen = this.#seen.get(pathOrFd);
    if (seen) return { ...seen.facts, size: seen.size };
    if (this.#removed.has(pathOrFd)) throw notThere(pathOrFd);
    return diskFiles.facts(pathOrFd);
  }

  remove(path: string): void {
    this.facts(path);
    this.#written -= (this.#seen.get(path)?.pages.size ?? 0) * pageBytes;
    this.#seen.delete(path);
    this.#removed.add(path);
  }

  #meet(path: string, flags: number, mode: number): Seen {
    const onDisk = !this.#removed.has(path) && fs.existsSync(path);
    if (!onDisk && (flags & fs.constants.O_CREAT) === 0) throw notThere(path);
    // A number of its own, or SQLite would take two layers in one process for one file and lock the second out.
    const inode = BigInt(`0x${randomBytes(6).toString('hex')}`);
    const facts = onDisk
      ? { ...diskFiles.facts(path), inode }
      : { size: 0, mode: fs.constants.S_IFREG | mode, device: 0n, inode };
    const sizes = { realSize: facts.size, size: facts.size };
    const seen: Seen = { onDisk, real: undefined, ...sizes, pages: new Map(), facts, users: 0 };
    this.#seen.set(path, seen);
    this.#removed.delete(path);
    return seen;
  }

  #readReal({ real, realSize }: Seen, into: Uint8Array, position: number): void {
    into.fill(0);
    const there = Math.min(into.byteLength, realSize - position);
    if (real !== undefined && there > 0) diskFiles.read(real, into.subarray(0, there), position);
  }

  #page(seen: Seen, number: number): Buffer {
    const known = seen.pages.get(number);
    if (known) return known;
    if (this.#written >= mostWritten) throw Object.assign(new Error('the layer is full'), { code: 'ENOSPC' });
    const page = Buffer.alloc(pageBytes);
    this.#readReal(seen, page, number * pageBytes);
    seen.pages.set(number, page);
    this.#written += pageBytes;
    return page;
  }

  #at(fd: number): Seen {
    const seen = this.#open.get(fd);
    if (!seen) throw Object.assign(new Error('not open'), { code: 'EBADF' });
    return seen;
  }
}

function notThere(path: string): Error {
  return Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
}
