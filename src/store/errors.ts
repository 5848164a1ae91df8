import { CarryoverError, systemCode } from '../shared/errors.ts';

/** The database file holds something that cannot be a database of ours. It has to be built again. */
export class DamagedDatabaseError extends CarryoverError {
  constructor(cause: unknown) {
    super(
      'state-unusable',
      'The index is damaged. It is built again from the session files the next time Carryover starts.',
      { cause },
    );
    this.name = 'DamagedDatabaseError';
  }
}

/** SQLite takes no such row: a value or a text that it refuses, or a constraint. Its message holds no text of a session. */
export class RefusedRowError extends CarryoverError {
  constructor(why: string) {
    super('internal', `A row could not be stored: ${why}.`);
    this.name = 'RefusedRowError';
  }
}

/** Whether it concerns everything that is to be written, and not only what was written just then. */
export function isDiskTrouble(error: unknown): boolean {
  return (
    error instanceof CarryoverError && (error.code === 'cannot-write' || error.code === 'state-unusable')
  );
}

/** Whether what was done just then is all that it concerns: nobody foresaw it, or SQLite does not take it. */
export function concernsOne(error: unknown): boolean {
  return !(error instanceof CarryoverError) || error instanceof RefusedRowError;
}

const fullDisk = new Set(['ENOSPC', 'EDQUOT']);
const forbidden = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Whether the disk, not we, stood in the way of writing. */
export function isWriteRefusal(error: unknown): boolean {
  const code = systemCode(error);
  return code !== undefined && (fullDisk.has(code) || forbidden.has(code));
}

/** The file that the system named when it refused, if it named one. */
export function refusedFile(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('path' in error)) return undefined;
  return typeof error.path === 'string' ? error.path : undefined;
}

/** An error of the disk as a person should read it. `place` is the file or folder it happened at. */
export function diskError(error: unknown, place: string): CarryoverError {
  const code = systemCode(error) ?? 'unknown error';
  if (fullDisk.has(code)) {
    return new CarryoverError(
      'cannot-write',
      `The disk that holds ${place} is full. Free some space and try again.`,
      { cause: error },
    );
  }
  if (forbidden.has(code)) {
    return new CarryoverError(
      'cannot-write',
      `${place} may not be written (${code}). Make it writable for your user and try again.`,
      { cause: error },
    );
  }
  return new CarryoverError(
    'state-unusable',
    `The disk reported an error at ${place} (${code}). Check the disk, then start Carryover again.`,
    { cause: error },
  );
}
