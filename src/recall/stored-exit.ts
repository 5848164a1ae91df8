import type { Message } from './message.ts';

/**
 * Stands in the place of an exit status for what failed though the status does not say so: behind every status there is
 * (32 bits), with 1 more where there was none. `failed:` then finds it as it finds every other.
 */
const MARK = 2 ** 40;

/** What the store keeps for a message's exit status. One that is no failure stands as far before all others. */
export function storedExit({ exit, failed }: Pick<Message, 'exit' | 'failed'>): number | null {
  if (failed === true) return MARK + (exit === null ? 1 : 0);
  return failed === false && exit !== null && exit !== 0 ? exit - MARK : exit;
}

/** The exit status that was stored so; null where there was none. */
export function exitOf(stored: number | null): number | null {
  if (stored === null) return null;
  if (stored < -MARK / 2) return stored + MARK;
  if (stored < MARK) return stored;
  return stored === MARK ? 0 : null;
}

/** Whether it failed, where its exit status says something else. */
export function failedAnyway(stored: number | null): { failed?: boolean } {
  if (stored === null || Math.abs(stored) < MARK / 2) return {};
  return { failed: stored > 0 };
}

/** It failed, by its exit status or in spite of it. */
export function hasFailed(stored: number | null): boolean {
  return stored !== null && stored !== 0 && stored > -MARK / 2;
}

/** All that is stored for a message with this exit status, whether it failed or not. */
export function storedFor(exit: number): number[] {
  return exit === 0 ? [0, MARK] : [exit, exit - MARK];
}

/** `hasFailed` of a message, for a WHERE clause; never null. */
export const HAS_FAILED = `(m.exit IS NOT NULL AND m.exit <> 0 AND m.exit > ${-MARK / 2})`;
