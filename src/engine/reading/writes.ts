import { CarryoverError } from '../../shared/errors.ts';
import { isDiskTrouble } from '../../store/errors.ts';

/** For whom a writer writes. */
export interface Writer {
  /** Each of its writes is a transaction of its own, so that what cannot be written is known to be this and nothing else. */
  apart?: boolean;
  /** What it wrote is gone, and not because the disk refused: something else that was written with it could not be. */
  onTakenBack?: () => void;
}

/** Where one kind of work writes. */
export interface Writes {
  /**
   * A writer for one file. When any write of the group fails the whole group is taken back, and a writer that took part
   * in it refuses to go on: what it wrote before is gone, and going on would leave a hole.
   */
  writer(): <T>(work: () => T) => T;
  /**
   * Work that first looks at what stands, waits, and then writes: one after the other, so that none writes over what it
   * has not seen. It must not wait for work that may want the same.
   */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** What was written is gone because of something else that was written with it, and may be written again at once. */
export class TakenBackError extends CarryoverError {
  constructor() {
    super('busy', 'What was read was taken back with what could not be stored. It is read again by itself.');
    this.name = 'TakenBackError';
  }
}

/** What a writer says that may not go on: `error` is what took back what was written before. */
export function whyGone(error: unknown): CarryoverError {
  if (!isDiskTrouble(error)) return new TakenBackError();
  return new CarryoverError(
    'cannot-write',
    'What was read could not be stored. It is read again at the next scan.',
  );
}
