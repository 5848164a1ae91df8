import type { PendingFailure } from '../learner-state.ts';

// What stood in a failure's way, by its signature.

/** The first word of its signature: `tool` of `tool python`. */
export function kindOf({ signature }: Pick<PendingFailure, 'signature'>): string {
  return /^\S*/.exec(signature)?.[0] ?? '';
}

/** What a setting puts right. */
export const ofSurroundings = /^(?:version|locale|handles|tool|setting|openssl)\b/;

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
