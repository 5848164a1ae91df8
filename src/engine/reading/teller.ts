import type { Progress } from '../../shared/status.ts';

const PROGRESS_MS = 100;

/** Tells how far reading many files is, and not more often than somebody looks. */
export class Teller {
  readonly #onProgress: (progress: Progress | null) => void;
  #progress: Progress | null = null;
  #told = 0;

  constructor(onProgress: (progress: Progress | null) => void) {
    this.#onProgress = onProgress;
  }

  get progress(): Progress | null {
    return this.#progress;
  }

  begin(files: readonly { size: number }[], what?: Progress['what']): void {
    const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
    this.#progress = {
      doneBytes: 0,
      totalBytes,
      doneFiles: 0,
      totalFiles: files.length,
      ...(what && { what }),
    };
  }

  /** One more file is done. */
  advance({ size }: { size: number }): void {
    if (!this.#progress) return;
    const { doneBytes, doneFiles } = this.#progress;
    this.#progress = { ...this.#progress, doneBytes: doneBytes + size, doneFiles: doneFiles + 1 };
    if (Date.now() - this.#told >= PROGRESS_MS) this.tell();
  }

  tell(): void {
    this.#told = Date.now();
    this.#onProgress(this.#progress);
  }

  end(): void {
    this.#progress = null;
    this.tell();
  }
}
