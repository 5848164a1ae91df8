import { UsageError } from './command.ts';

/** What `--limit` was given. Throws `UsageError` for anything but a whole number from 1 to `most`. */
export function parseLimit(given: string, most: number): number {
  const limit = /^\d{1,6}$/u.test(given) ? Number(given) : 0;
  if (limit >= 1 && limit <= most) return limit;
  throw new UsageError(`--limit takes a whole number from 1 to ${most}.`);
}
