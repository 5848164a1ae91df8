import * as z from 'zod';
import type { SessionFile } from '../../codex/session-files.ts';
import type { CarryoverError } from '../../shared/errors.ts';
import type { Problem } from '../../shared/status.ts';
import { stampOf } from './file-states.ts';
import type { Settings } from '../settings.ts';

/** Kept for files, and as many for folders. */
const MOST = 100;
const KEY = 'scan-problems';

const problemSchema = z.object({ code: z.string(), message: z.string() });
const keptSchema = z.object({
  folders: z.array(problemSchema),
  /** With the file's path, and what it looked like when it could not be read. */
  files: z.array(problemSchema.extend({ path: z.string(), stamp: z.string() })),
});
type FileProblem = z.infer<typeof keptSchema>['files'][number];

/**
 * What could not be read, newest last. It stands in the index, so that every process tells the same of it whoever scanned, and so
 * that a damaged file is left alone until it is another one. Only what the disk refused is not kept: that is tried again anyway.
 */
export class ScanProblems {
  readonly #settings: Settings;
  readonly #write: (work: () => void) => void;
  readonly #files = new Map<string, FileProblem>();
  #folders: readonly Problem[] = [];
  #saved: string;

  /** `write` runs what it is given inside the transaction of the day. */
  constructor(settings: Settings, write: (work: () => void) => void) {
    this.#settings = settings;
    this.#write = write;
    this.#saved = settings.text(KEY) ?? '';
    const kept = keptSchema.safeParse(this.#saved === '' ? undefined : JSON.parse(this.#saved)).data;
    this.#folders = kept?.folders ?? [];
    for (const file of kept?.files ?? []) this.#files.set(file.path, file);
  }

  get list(): Problem[] {
    return [...this.#folders, ...this.#files.values()].map(({ code, message }) => ({ code, message }));
  }

  /** A pass found these files, and these folders it could not list. What is not there any more is no problem any more. */
  begin(files: readonly SessionFile[], folders: readonly CarryoverError[]): void {
    this.#folders = folders.slice(0, MOST).map(({ code, message }) => ({ code, message }));
    const found = new Set(files.map(({ path }) => path));
    for (const path of this.#files.keys()) if (!found.has(path)) this.#files.delete(path);
  }

  /** Reading it again would find the same damage. */
  isSameDamage(file: SessionFile): boolean {
    const known = this.#files.get(file.path);
    return known?.code === 'session-damaged' && known.stamp === stampOf(file);
  }

  add(file: SessionFile, { code, message }: CarryoverError): void {
    this.#files.delete(file.path);
    this.#files.set(file.path, { path: file.path, stamp: stampOf(file), code, message });
    for (const oldest of [...this.#files.keys()].slice(0, -MOST)) this.#files.delete(oldest);
  }

  /** It could be read. */
  settle(file: SessionFile): void {
    this.#files.delete(file.path);
  }

  /** Everything is read again, damaged files too. */
  forget(): void {
    this.#files.clear();
  }

  /** Keeps what has changed. */
  save(): void {
    const files = [...this.#files.values()].filter(({ code }) => code !== 'cannot-write');
    const text =
      files.length + this.#folders.length === 0 ? '' : JSON.stringify({ folders: this.#folders, files });
    if (text === this.#saved) return;
    this.#write(() => {
      if (text === '') this.#settings.remove(KEY);
      else this.#settings.putText(KEY, text);
    });
    this.#saved = text;
  }
}
