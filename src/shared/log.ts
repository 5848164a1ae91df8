import { CarryoverError } from './errors.ts';

/** What a part needs of a log. VS Code's `LogOutputChannel` is one. No session text ever goes in. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

const MAX_FRAMES = 8;

/**
 * An error as the log may hold it. Messages of foreign errors can quote what they tripped over (a JSON parser does), and
 * the log never holds session text, so only their name, code and stack frames are kept.
 */
export function describeError(error: unknown): string {
  if (error instanceof CarryoverError) {
    const cause = error.cause === undefined ? '' : ` (${describeError(error.cause)})`;
    return `${error.code}: ${error.message}${cause}`;
  }
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, MAX_FRAMES);
  return [`${error.name}${code}`, ...frames].join('\n    ');
}
