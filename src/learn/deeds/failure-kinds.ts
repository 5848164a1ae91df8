import type { PendingFailure } from '../learner-state.ts';

// What stood in a failure's way, by its signature.

const limits = /^(?:network|socket|registry|listen|port|sandbox|permission|refused)\b/;

/** Something outside the work was in its way: the sandbox, the network, a port, a service. */
export function isLimit({ signature }: PendingFailure): boolean {
  return limits.test(signature);
}

/** A service that it needs was not running. */
export function isOfService({ signature }: PendingFailure): boolean {
  return signature.startsWith('refused ');
}

/** It may not be run, or not by this user. */
export function isOfRights({ signature }: PendingFailure): boolean {
  return signature.startsWith('permission ');
}

/** The line ends of a file were in its way. */
export function isOfLineEnds({ signature }: PendingFailure): boolean {
  return signature === 'crlf';
}

/** It needs another version of what runs it. */
export function isOfVersion({ signature }: PendingFailure): boolean {
  return signature.startsWith('version ');
}

/** It was run in another folder than it has to be. */
export function isOfFolder({ signature }: PendingFailure): boolean {
  return signature.startsWith('folder ');
}
