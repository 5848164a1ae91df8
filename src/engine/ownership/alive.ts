import type { Connection } from './connection.ts';

/** So many questions in a row without an answer, and the owner counts as hung. With two seconds between them: twelve seconds. */
const MISSES = 6;

export interface WatchOwnerOptions {
  /** Milliseconds from one question to the next. */
  interval: number;
  ask: () => Promise<unknown>;
  /** Told once, before the connection is closed. */
  onHung: () => void;
}

/**
 * Asks the owner again and again whether it is there, and closes the connection when it does not answer any more: its
 * process is stopped, or its thread is stuck. What counts is the number of questions and not the time, because a computer
 * that slept wakes with the time gone and everybody well.
 */
export function watchOwner(connection: Connection, { interval, ask, onHung }: WatchOwnerOptions): void {
  let missed = 0;
  const timer = setInterval(() => {
    if (missed >= MISSES) {
      clearInterval(timer);
      onHung();
      connection.close();
      return;
    }
    missed++;
    ask().then(
      () => {
        missed = 0;
      },
      () => undefined,
    );
  }, interval);
  timer.unref();
  connection.onClose(() => clearInterval(timer));
}
