import type { FileFacts, FileLayer } from './file-layer.ts';

/** Of the log (sqlite.org/fileformat.html, "WAL File Format"). */
const LOG_HEADER_BYTES = 32;

/** A file that SQLite has open. */
interface Opened {
  path: string;
  /** In bytes, where it was cut; undefined when it was written since. */
  size: number | undefined;
  /** Writes up to now. */
  writes: number;
  /** Writes that are surely on the disk; fewer than none when nobody knows what the one before left undone. */
  synced: number;
}

/**
 * The files of one database, synced by Node's pool where SQLite leaves room for it: a sync takes as long as the disk likes. What
 * must be on the disk before what is as SQLite has it: the log before it is moved into the file, and the file before the log is
 * written over. Whoever does not wait for the pool finds it done there and then.
 */
export class LateSync implements FileLayer {
  readonly #layer: FileLayer;
  readonly #file: string;
  readonly #log: string;
  readonly #open = new Map<number, Opened>();
  /** The file was written, and the log that it was written from must stay until it is on the disk. */
  #owed: number | undefined;
  #moving = false;
  #logBytes = 0;
  /** Bytes that were written to the log since it was empty on the disk; undefined when it may not have been. */
  #sinceEmpty: number | undefined;

  constructor(layer: FileLayer, file: string) {
    this.#layer = layer;
    this.#file = file;
    this.#log = `${file}-wal`;
  }

  /** Bytes that were written to the log since it was moved into the file. */
  get logBytes(): number {
    return this.#logBytes;
  }

  /** What was written to the log is brought to the disk, as far as it can be told to do so. */
  async syncLog(): Promise<void> {
    for (const [fd, file] of this.#open) {
      if (file.path !== this.#log) continue;
      await this.#syncAhead(fd);
      if (file.size === 0 && file.synced === file.writes) this.#sinceEmpty = 0;
    }
  }

  /** While `move` moves the log into the file, the file need not be on the disk yet. */
  moveLog(move: () => void): void {
    this.#moving = true;
    try {
      move();
      this.#logBytes = 0;
    } finally {
      this.#moving = false;
    }
  }

  /** The file is on the disk, and the log may be written over. */
  async syncFile(): Promise<void> {
    const fd = this.#owed;
    if (fd === undefined) return;
    await this.#syncAhead(fd);
    const file = this.#open.get(fd);
    if (this.#owed === fd && file?.synced === file?.writes) this.#owed = undefined;
  }

  open(path: string, flags: number, mode: number): number {
    const fd = this.#layer.open(path, flags, mode);
    this.#open.set(fd, { path, size: undefined, writes: 0, synced: -1 });
    return fd;
  }

  close(fd: number): void {
    if (fd === this.#owed) this.#pay();
    this.#open.delete(fd);
    this.#layer.close(fd);
  }

  read(fd: number, into: Uint8Array, position: number): number {
    return this.#layer.read(fd, into, position);
  }

  write(fd: number, from: Uint8Array, position: number): number {
    this.#touch(fd, from.byteLength);
    return this.#layer.write(fd, from, position);
  }

  sync(fd: number): void {
    const file = this.#open.get(fd);
    if (file && file.synced === file.writes) return;
    // SQLite syncs the head of a log that it begins anew, because what stood behind it could come back. Nothing did.
    if (file?.path === this.#log && this.#sinceEmpty === LOG_HEADER_BYTES) return;
    if (this.#moving && file?.path === this.#file) this.#owed = fd;
    else this.#syncNow(fd);
  }

  truncate(fd: number, size: number): void {
    this.#touch(fd, 0);
    this.#layer.truncate(fd, size);
    const file = this.#open.get(fd);
    if (file) file.size = size;
  }

  facts(pathOrFd: string | number): FileFacts {
    return this.#layer.facts(pathOrFd);
  }

  remove(path: string): void {
    if (path === this.#log) this.#pay();
    this.#layer.remove(path);
  }

  #touch(fd: number, bytes: number): void {
    const file = this.#open.get(fd);
    if (!file) return;
    if (file.path === this.#log) {
      this.#pay();
      this.#logBytes += bytes;
      if (bytes === 0) this.#sinceEmpty = undefined;
      else if (this.#sinceEmpty !== undefined) this.#sinceEmpty += bytes;
    }
    file.size = undefined;
    file.writes++;
  }

  #pay(): void {
    const fd = this.#owed;
    if (fd === undefined) return;
    this.#syncNow(fd);
    this.#owed = undefined;
  }

  #syncNow(fd: number): void {
    this.#layer.sync(fd);
    const file = this.#open.get(fd);
    if (file) file.synced = file.writes;
  }

  /** What the pool cannot do is done, or refused, when it must be. */
  async #syncAhead(fd: number): Promise<void> {
    const file = this.#open.get(fd);
    if (!file || file.synced === file.writes) return;
    const { writes } = file;
    const done = await this.#layer.syncSoon?.(fd).then(
      () => true,
      () => false,
    );
    if (done === true) file.synced = Math.max(file.synced, writes);
  }
}
