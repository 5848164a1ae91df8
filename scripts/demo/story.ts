import type { SessionOptions, Step } from './session-lines.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** One sample session, told relative to now. */
export interface Story {
  /** Names the session, so that a fork can name its parent. */
  name: string;
  /** When it began: days ago and the hour in UTC, or minutes ago. */
  when: { daysAgo: number; hour: number } | { minutesAgo: number };
  turns: readonly (readonly Step[])[];
  originator?: string;
  archived?: boolean;
  last?: SessionOptions['last'];
  /** Name of the session that it goes on with. */
  forkOf?: string;
}

/** Milliseconds since the epoch at which the story began. */
export function startOf(story: Story, now: number): number {
  const { when } = story;
  if ('minutesAgo' in when) return now - when.minutesAgo * MINUTE;
  const midnight = Math.floor(now / DAY) * DAY;
  return midnight - when.daysAgo * DAY + when.hour * 60 * MINUTE;
}
