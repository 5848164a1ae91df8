import type { Writable } from 'node:stream';
import type { Log } from '../shared/log.ts';

/** A log that writes lines: what went well to one stream, what did not to the other. */
export function createLineLog(out: Writable, err: Writable): Log {
  return {
    info: (message) => void out.write(`${message}\n`),
    warn: (message) => void err.write(`${message}\n`),
    error: (message) => void err.write(`${message}\n`),
  };
}

/** For whoever has no log, such as the command line without `--verbose`. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
