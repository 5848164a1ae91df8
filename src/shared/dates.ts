/** In milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** `12 Nov 2026`; with `now`, in milliseconds as `time` is, without the year when it is this one: `12 Nov`. */
export function day(time: number, now?: number): string {
  const date = new Date(time);
  const sameYear = now !== undefined && date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'short' },
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}
