/** Every kind of failure a person can meet. Texts may change; codes are stable and safe to log. */
export type ErrorCode =
  | 'codex-home-missing'
  | 'codex-home-empty'
  | 'link-broken'
  | 'session-unreadable'
  | 'session-damaged'
  | 'session-refused'
  | 'not-found'
  | 'bad-input'
  | 'blocked'
  | 'already-decided'
  | 'changed-on-disk'
  | 'cannot-write'
  | 'nothing-to-undo'
  | 'state-unusable'
  | 'busy'
  | 'cancelled'
  | 'internal';

/**
 * An error whose message may be shown to a person: one clear sentence that says what happened and what to do.
 * It never holds session text. The `cause` carries the detail for the log.
 */
export class CarryoverError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CarryoverError';
    this.code = code;
  }
}

/** The Node error code ("ENOENT", "EACCES", ...) of an unknown thrown value, if it has one. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
