import fs from 'node:fs';
import path from 'node:path';
import type { ZodType } from 'zod';
import { CarryoverError, systemCode } from '../shared/errors.ts';
import { diskError } from './errors.ts';
import { diskFiles, type FileLayer } from './file-layer.ts';
import { syncFolder, writeAtomic } from './files.ts';

const newline = 10;
/** What an editor puts at a file's front, and a power cut where nothing had been written yet. */
const BEFORE_A_LINE = /^[\uFEFF\0]+/;
const { O_RDONLY, O_RDWR, O_CREAT } = fs.constants;

export interface JournalOptions {
  files?: FileLayer;
  /**
   * Throws when another process has taken the journal over. Asked before an entry is written, and again before it counts as
   * written.
   */
  fence?: () => void;
  /** Nothing can be written: what is there is read as it is, and every `append` meets the disk's refusal. */
  readOnly?: boolean;
}

/** An append-only list of entries in a file of JSON lines: what a person did, which nothing else could restore. */
export interface Journal<T> {
  /** In the order in which they were added. */
  entries(): readonly T[];
  /**
   * On the disk when it returns. Throws `cannot-write` or `state-unusable` when the disk refuses; the file and the
   * entries are as before then.
   */
  append(entry: T): void;
  /** Lines that are no entry of the schema. They stay in the file and are passed over. */
  readonly skipped: number;
}

/**
 * Opens or creates the journal. Only one process may have it open at a time. When a crash tore the last line, what is
 * a whole entry is kept and closed, and the rest is cut off. Throws `cannot-write` or `state-unusable`.
 */
export function openJournal<T>(file: string, schema: ZodType<T>, options: JournalOptions = {}): Journal<T> {
  const files = options.files ?? diskFiles;
  return atDisk(file, () => {
    const isNew = !fs.existsSync(file);
    if (options.readOnly === true) {
      const text = isNew ? '' : withFile(files, file, (fd) => readAll(files, fd).toString('utf8'), O_RDONLY);
      return new FileJournal(file, schema, options, text);
    }
    const text = withFile(files, file, (fd) => repair(files, fd));
    if (isNew) syncFolder(path.dirname(file));
    return new FileJournal(file, schema, options, text);
  });
}

/**
 * Puts the same bytes into a new file at the same place. A process that hung while it had the old one open writes where
 * nobody looks when it wakes.
 */
export function renewJournal(file: string): void {
  if (!fs.existsSync(file)) return;
  atDisk(file, () => writeAtomic(file, fs.readFileSync(file)));
}

class FileJournal<T> implements Journal<T> {
  readonly #file: string;
  readonly #schema: ZodType<T>;
  readonly #files: FileLayer;
  readonly #fence: () => void;
  readonly #entries: T[] = [];
  #skipped = 0;

  constructor(file: string, schema: ZodType<T>, options: JournalOptions, text: string) {
    this.#file = file;
    this.#schema = schema;
    this.#files = options.files ?? diskFiles;
    this.#fence = options.fence ?? (() => undefined);
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      const entry = parseLine(line, schema);
      if (entry) this.#entries.push(entry.value);
      else this.#skipped++;
    }
  }

  entries(): readonly T[] {
    return this.#entries;
  }

  get skipped(): number {
    return this.#skipped;
  }

  append(entry: T): void {
    const known = this.#schema.safeParse(entry);
    if (!known.success) {
      throw new CarryoverError('internal', 'A decision could not be written down: it has an unknown form.', {
        cause: known.error,
      });
    }
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    this.#fence();
    atDisk(this.#file, () => withFile(this.#files, this.#file, (fd) => appendAll(this.#files, fd, line)));
    this.#fence();
    this.#entries.push(known.data);
  }
}

/** Leaves the file ending in a whole line and returns its text. */
function repair(files: FileLayer, fd: number): string {
  const bytes = readAll(files, fd);
  const end = bytes.lastIndexOf(newline) + 1;
  const tail = bytes.subarray(end).toString('utf8');
  if (tail === '') return bytes.toString('utf8');
  if (parseJson(tail) !== undefined) {
    appendAll(files, fd, Buffer.of(newline));
    return `${bytes.toString('utf8')}\n`;
  }
  files.truncate(fd, end);
  files.sync(fd);
  return bytes.subarray(0, end).toString('utf8');
}

/** All of it on the disk, or the file as it was. */
function appendAll(files: FileLayer, fd: number, bytes: Uint8Array): void {
  const { size } = files.facts(fd);
  try {
    let written = 0;
    while (written < bytes.byteLength) {
      const moved = files.write(fd, bytes.subarray(written), size + written);
      if (moved === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
      written += moved;
    }
    files.sync(fd);
  } catch (error) {
    try {
      files.truncate(fd, size);
    } catch {
      // The torn line is cut off when the journal is opened the next time.
    }
    throw error;
  }
}

function readAll(files: FileLayer, fd: number): Buffer {
  const bytes = Buffer.alloc(files.facts(fd).size);
  let read = 0;
  while (read < bytes.byteLength) {
    const moved = files.read(fd, bytes.subarray(read), read);
    if (moved === 0) break;
    read += moved;
  }
  return bytes.subarray(0, read);
}

/** Undefined for a line that is no entry. */
function parseLine<T>(line: string, schema: ZodType<T>): { value: T } | undefined {
  const parsed = schema.safeParse(parseJson(line.replace(BEFORE_A_LINE, '')));
  return parsed.success ? { value: parsed.data } : undefined;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function withFile<T>(files: FileLayer, file: string, work: (fd: number) => T, flags = O_RDWR | O_CREAT): T {
  const fd = files.open(file, flags, 0o600);
  try {
    return work(fd);
  } finally {
    files.close(fd);
  }
}

function atDisk<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw systemCode(error) === undefined || error instanceof CarryoverError ? error : diskError(error, file);
  }
}
