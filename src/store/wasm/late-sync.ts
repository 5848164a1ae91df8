import type { FileFacts, FileLayer } from '../file-layer.ts';

/** Of the log (sqlite.org/fileformat.html, "WAL File Format"). */
const LOG_HEADER_BYTES = 32;

/** A file that SQLite has open. */
interface Opened {
  path: string;
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
  /** The head that the log had, where it has none: all that stands in it has been moved. */
  #head: Buffer | undefined;
  /** Bytes that were written to the log since it surely had no head on the disk. */
  #sinceEnd: number | undefined;

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
    const fd = this.#logFd();
    if (fd !== undefined) await this.#syncAhead(fd);
  }

  /** While `move` moves the log into the file, the file need not be on the disk yet. Answers as `move`: whether all was moved. */
  moveLog(move: () => boolean): boolean {
    this.#moving = true;
    try {
      const whole = move();
      this.#logBytes = 0;
      return whole;
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

  /**
   * Takes the head off a log that was moved whole and is on the disk in the file. SQLite begins it anew with its next commit, and
   * would sync the new head in the midst of that: with the old one still there, what stood behind it could come back.
   */
  async endLog(): Promise<void> {
    const fd = this.#logFd();
    if (fd === undefined || this.#owed !== undefined || this.#logBytes > 0 || this.#head) return;
    const head = Buffer.alloc(LOG_HEADER_BYTES);
    if (this.#layer.read(fd, head, 0) < LOG_HEADER_BYTES) return;
    this.write(fd, Buffer.alloc(LOG_HEADER_BYTES), 0);
    this.#logBytes = 0;
    this.#head = head;
    this.#sinceEnd = undefined;
    await this.#syncAhead(fd);
    const file = this.#open.get(fd);
    if (this.#head === head && file?.synced === file?.writes) this.#sinceEnd = 0;
  }

  open(path: string, flags: number, mode: number): number {
    const fd = this.#layer.open(path, flags, mode);
    this.#open.set(fd, { path, writes: 0, synced: -1 });
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
    this.#touch(fd, from.byteLength, position);
    return this.#layer.write(fd, from, position);
  }

  sync(fd: number): void {
    const file = this.#open.get(fd);
    if (file && file.synced === file.writes) return;
    // SQLite syncs the head of a log that it begins anew, because what stood behind it could come back. Nothing did.
    if (file?.path === this.#log && this.#sinceEnd === LOG_HEADER_BYTES) return;
    if (this.#moving && file?.path === this.#file) this.#owed = fd;
    else this.#syncNow(fd);
  }

  truncate(fd: number, size: number): void {
    this.#touch(fd, 0, size);
    this.#layer.truncate(fd, size);
  }

  facts(pathOrFd: string | number): FileFacts {
    return this.#layer.facts(pathOrFd);
  }

  remove(path: string): void {
    if (path === this.#log) this.#pay();
    this.#layer.remove(path);
  }

  #touch(fd: number, bytes: number, position: number): void {
    const file = this.#open.get(fd);
    if (!file) return;
    if (file.path === this.#log) {
      this.#pay();
      this.#logBytes += bytes;
      if (this.#sinceEnd !== undefined) this.#sinceEnd += bytes;
      const head = this.#head;
      this.#head = undefined;
      if (head && position > 0) {
        // SQLite goes on with it after all.
        this.#layer.write(fd, head, 0);
        this.#sinceEnd = undefined;
      }
    }
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

  #logFd(): number | undefined {
    for (const [fd, { path }] of this.#open) if (path === this.#log) return fd;
    return undefined;
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
