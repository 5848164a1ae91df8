import type { Message } from './message.ts';

/**
 * Stands in the place of an exit status for what failed though the status does not say so: behind every status there is
 * (32 bits), with 1 more where there was none. `failed:` then finds it as it finds every other.
 */
const FAILED = 2 ** 40;

/** What the store keeps for a message's exit status. */
export function storedExit({ exit, failed }: Pick<Message, 'exit' | 'failed'>): number | null {
  return failed === true ? FAILED + (exit === null ? 1 : 0) : exit;
}

/** The exit status that was stored so; null where there was none. */
export function exitOf(stored: number | null): number | null {
  if (stored === null || stored < FAILED) return stored;
  return stored === FAILED ? 0 : null;
}

/** It failed, though its exit status does not say so. */
export function failedAnyway(stored: number | null): boolean {
  return stored !== null && stored >= FAILED;
}
