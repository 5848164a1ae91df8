import { DAY, HOUR, MINUTE } from './dates.ts';

/** Amounts as lists say them: `3 sessions`, `2 d`, `3.1 KiB`. */

/** `1 session`, `12 sessions`, `4,300 sessions`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/**
 * `999`, `32,768`. The first use of a locale loads its tables, 15 to 35 ms of the extension host's thread, and activation counts nothing
 * but zero.
 */
export function grouped(n: number): string {
  return n < 1_000 ? String(n) : n.toLocaleString('en');
}

/** How long ago, in the shortest form: `now`, `5 min`, `3 h`, `2 d`, `3 w`, `5 mo`, `2 y`. */
export function age(time: number, now: number): string {
  const past = Math.max(0, now - time);
  if (past < MINUTE) return 'now';
  if (past < HOUR) return `${Math.floor(past / MINUTE)} min`;
  if (past < DAY) return `${Math.floor(past / HOUR)} h`;
  const days = Math.floor(past / DAY);
  if (days < 14) return `${days} d`;
  if (days < 60) return `${Math.floor(days / 7)} w`;
  if (days < 730) return `${Math.floor(days / 30)} mo`;
  return `${Math.floor(days / 365)} y`;
}

/** `just now` or `5 min ago`. */
export function ago(time: number, now: number): string {
  const short = age(time, now);
  return short === 'now' ? 'just now' : `${short} ago`;
}

/** `900 B`, `3.1 KiB`, `12 MiB`. */
export function size(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const rounded = unit === 0 || value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${rounded} ${units[unit] ?? 'B'}`;
}
