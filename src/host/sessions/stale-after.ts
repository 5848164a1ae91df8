import type { Session } from '../../shared/session.ts';

/** A session stops being live without a word when its client has gone; so often a list that shows one is asked anew. */
const LIVE_LOOK_MS = 60_000;

/** Milliseconds after which a list of sessions by day may be wrong though nothing was written: a live mark ends, or the day does. */
export function staleAfter(sessions: readonly Pick<Session, 'live'>[], now: number): number {
  const untilTomorrow = new Date(now).setHours(24, 0, 0, 0) - now;
  return sessions.some(({ live }) => live) ? Math.min(LIVE_LOOK_MS, untilTomorrow) : untilTomorrow;
}
