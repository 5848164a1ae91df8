import * as z from 'zod';
import { version } from '../../../package.json';
import type { SessionFile } from '../../codex/session-files.ts';
import { CarryoverError } from '../../shared/errors.ts';
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

/** What a person reads of a file that cannot be stored, whatever is done with the others. */
export function refusedFile({ path }: SessionFile): CarryoverError {
  return new CarryoverError(
    'session-refused',
    `${path} could not be taken in and is left out until it changes or Carryover is updated; please report it with what the log says.`,
  );
}

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

  /** Reading it again would find the same damage, or come to what cannot be stored. */
  isSameDamage(file: SessionFile): boolean {
    const known = this.#files.get(file.path);
    return (
      (known?.code === 'session-damaged' || known?.code === 'session-refused') &&
      known.stamp === stampFor(file, known)
    );
  }

  /** It could not be stored when it was last read, as it was then. */
  isRefused({ path }: SessionFile): boolean {
    return this.#files.get(path)?.code === 'session-refused';
  }

  add(file: SessionFile, { code, message }: CarryoverError): void {
    this.#files.delete(file.path);
    this.#files.set(file.path, { path: file.path, stamp: stampFor(file, { code }), code, message });
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

/** Another version may store what this one cannot. */
function stampFor(file: SessionFile, { code }: { code: string }): string {
  return code === 'session-refused' ? `${stampOf(file)}|${version}` : stampOf(file);
}
