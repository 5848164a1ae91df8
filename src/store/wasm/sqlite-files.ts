import fs from 'node:fs';
import path from 'node:path';
import { systemCode } from '../../shared/errors.ts';
import type { FileFacts, FileLayer } from '../file-layer.ts';
import type { SystemCall } from './sqlite-build.ts';
import type { WasmMemory } from './wasm-memory.ts';

/**
 * Answers one system call of the engine: a result, a thrown Node error, or undefined when the file is not ours and
 * sql.js' own in-memory files should answer. 64-bit numbers arrive as plain numbers; sizes stay far below 2^53.
 */
export type SystemCallHandler = (a: number, b: number, c: number, d: number) => number | undefined;

/** One real folder that the engine sees under a name of its own. */
export interface Mount {
  /** The path by which SQL reaches a file of the folder. Plain ASCII on every system, whatever the real path is. */
  sqlPath(name: string): string;
  /** The last refusal of the disk since this was asked before. SQLite keeps only "I/O error", this is why. */
  takeFailure(): unknown;
  unmount(): void;
}

interface Folder {
  real: string;
  layer: FileLayer;
  failure: unknown;
}

interface Place {
  folder: Folder;
  real: string;
}

interface OpenFile {
  folder: Folder;
  fd: number;
  position: number;
}

const root = '/carryover/';

/** Numbers of WASI, by Node's names (https://github.com/WebAssembly/WASI, preview 1, `errno`). */
const errorNumbers: Readonly<Record<string, number>> = {
  EACCES: 2,
  EAGAIN: 6,
  EBADF: 8,
  EBUSY: 10,
  EDQUOT: 19,
  EEXIST: 20,
  EFBIG: 22,
  EINTR: 27,
  EINVAL: 28,
  EIO: 29,
  EISDIR: 31,
  EMFILE: 33,
  ENAMETOOLONG: 37,
  ENFILE: 41,
  ENOENT: 44,
  ENOMEM: 48,
  ENOSPC: 51,
  ENOTDIR: 54,
  EPERM: 63,
  EROFS: 69,
};

/** The engine's number for a thrown error; what it cannot know is an I/O error to it. */
export function errorNumber(error: unknown): number {
  return errorNumbers[systemCode(error) ?? 'EIO'] ?? 29;
}

/** `O_` flags as musl, and so Emscripten, numbers them; the system we run on may number its own differently. */
const muslFlags = { write: 1, readWrite: 2, create: 64, exclusive: 128, truncate: 512 };

function nodeFlags(flags: number): number {
  let result = fs.constants.O_RDONLY;
  if (flags & muslFlags.write) result = fs.constants.O_WRONLY;
  if (flags & muslFlags.readWrite) result = fs.constants.O_RDWR;
  if (flags & muslFlags.create) result |= fs.constants.O_CREAT;
  if (flags & muslFlags.exclusive) result |= fs.constants.O_EXCL;
  if (flags & muslFlags.truncate) result |= fs.constants.O_TRUNC;
  return result;
}

/** File permission of everything the engine creates: only the person may read it. */
const privateMode = 0o600;
const getLock = 12;
const unlocked = 2;
const seekSet = 0;
const seekCurrent = 1;

/**
 * Real files for the engine. It sees each mounted folder as `/carryover/<number>`; every other path stays in sql.js'
 * own memory. Locks are always granted: one owner at a time is the caller's duty (src/engine/ownership).
 */
export class SqliteFiles {
  readonly #folders = new Map<number, Folder>();
  readonly #open = new Map<number, OpenFile>();
  #nextFolder = 1;
  /** Far above what sql.js hands out itself, so that the two never meet. */
  #nextFd = 1_000_000;
  #memory: WasmMemory | undefined;

  /** Must be called before the engine runs. */
  attachMemory(memory: WasmMemory): void {
    this.#memory = memory;
  }

  /** Whether an engine runs on these files. */
  get attached(): boolean {
    return this.#memory !== undefined;
  }

  mount(real: string, layer: FileLayer): Mount {
    const number = this.#nextFolder++;
    const folder: Folder = { real, layer, failure: undefined };
    this.#folders.set(number, folder);
    return {
      sqlPath: (name) => `${root}${number}/${name}`,
      takeFailure() {
        const failure = folder.failure;
        folder.failure = undefined;
        return failure;
      },
      unmount: () => void this.#folders.delete(number),
    };
  }

  readonly handlers: Readonly<Record<SystemCall, SystemCallHandler>> = {
    openat: (_folder, path, flags) =>
      this.#atPath(path, (place) => {
        const fd = place.folder.layer.open(place.real, nodeFlags(flags), privateMode);
        const ours = this.#nextFd++;
        this.#open.set(ours, { folder: place.folder, fd, position: 0 });
        return ours;
      }),
    stat64: (path, into) => this.#stat(path, into),
    lstat64: (path, into) => this.#stat(path, into),
    unlinkat: (_folder, path) =>
      this.#atPath(path, (place) => {
        place.folder.layer.remove(place.real);
        return 0;
      }),
    fstat64: (fd, into) =>
      this.#atFile(fd, (file) => this.#writeFacts(into, file.folder.layer.facts(file.fd))),
    ftruncate64: (fd, size) =>
      this.#atFile(fd, (file) => {
        file.folder.layer.truncate(file.fd, size);
        return 0;
      }),
    fcntl64: (fd, command, argument) =>
      this.#atFile(fd, () => {
        if (command === getLock) {
          // The argument points at a pointer to `struct flock`, whose first field is the kind of lock.
          const view = this.#heap.view();
          view.setInt16(view.getUint32(argument, true), unlocked, true);
        }
        return 0;
      }),
    fd_close: (fd) =>
      this.#atFile(fd, (file) => {
        this.#open.delete(fd);
        file.folder.layer.close(file.fd);
        return 0;
      }),
    fd_sync: (fd) =>
      this.#atFile(fd, (file) => {
        file.folder.layer.sync(file.fd);
        return 0;
      }),
    fd_seek: (fd, offset, whence, into) =>
      this.#atFile(fd, (file) => {
        if (whence === seekSet) file.position = offset;
        else if (whence === seekCurrent) file.position += offset;
        else file.position = file.folder.layer.facts(file.fd).size + offset;
        this.#heap.view().setBigInt64(into, BigInt(file.position), true);
        return 0;
      }),
    fd_read: (fd, buffers, count, into) =>
      this.#atFile(fd, (file) =>
        this.#transfer(file, buffers, count, into, (bytes) =>
          file.folder.layer.read(file.fd, bytes, file.position),
        ),
      ),
    fd_write: (fd, buffers, count, into) =>
      this.#atFile(fd, (file) =>
        this.#transfer(file, buffers, count, into, (bytes) =>
          file.folder.layer.write(file.fd, bytes, file.position),
        ),
      ),
  };

  get #heap(): WasmMemory {
    if (!this.#memory) throw new Error('the engine made a system call before its memory was known');
    return this.#memory;
  }

  #stat(path: number, into: number): number | undefined {
    return this.#atPath(path, (place) => this.#writeFacts(into, place.folder.layer.facts(place.real)));
  }

  #atPath(address: number, work: (place: Place) => number): number | undefined {
    const place = this.#placeOf(this.#heap.text(address));
    return place && this.#noting(place.folder, () => work(place));
  }

  #atFile(fd: number, work: (file: OpenFile) => number): number | undefined {
    const file = this.#open.get(fd);
    return file && this.#noting(file.folder, () => work(file));
  }

  /** Looking for a file that is not there is how SQLite works, not a failure. */
  #noting(folder: Folder, work: () => number): number {
    try {
      return work();
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') folder.failure = error;
      throw error;
    }
  }

  /** The real file behind a path of the engine, or undefined when it is none of ours. */
  #placeOf(sqlPath: string): Place | undefined {
    if (!sqlPath.startsWith(root)) return undefined;
    const [number, name, ...rest] = sqlPath.slice(root.length).split('/');
    const folder = this.#folders.get(Number(number));
    if (!folder || rest.length > 0) return undefined;
    return { folder, real: name ? path.join(folder.real, name) : folder.real };
  }

  /** `struct stat` of Emscripten on wasm32: 96 bytes, laid out as its `SYSCALLS.writeStat` does it. */
  #writeFacts(address: number, facts: FileFacts): number {
    this.#heap.bytes().fill(0, address, address + 96);
    const view = this.#heap.view();
    view.setUint32(address, Number(BigInt.asUintN(32, facts.device)), true);
    view.setUint32(address + 4, facts.mode, true);
    view.setUint32(address + 8, 1, true); // links
    view.setBigInt64(address + 24, BigInt(facts.size), true);
    view.setUint32(address + 32, 4096, true); // block size
    view.setUint32(address + 36, Math.ceil(facts.size / 512), true);
    view.setBigUint64(address + 88, BigInt.asUintN(64, facts.inode), true);
    return 0;
  }

  /** Reads or writes the engine's list of buffers (`struct iovec`: address and length) one after the other. */
  #transfer(
    file: OpenFile,
    buffers: number,
    count: number,
    into: number,
    move: (bytes: Uint8Array) => number,
  ): number {
    const bytes = this.#heap.bytes();
    const view = this.#heap.view();
    let total = 0;
    for (let index = 0; index < count; index++) {
      const address = view.getUint32(buffers + index * 8, true);
      const length = view.getUint32(buffers + index * 8 + 4, true);
      const moved = move(bytes.subarray(address, address + length));
      file.position += moved;
      total += moved;
      if (moved < length) break;
    }
    view.setUint32(into, total, true);
    return 0;
  }
}
