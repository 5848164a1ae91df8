import { CarryoverError, type ErrorCode } from '../shared/errors.ts';
import type { Problem } from '../shared/status.ts';

/** What keeps the engine from answering until a person does something. */
const LASTING: ReadonlySet<string> = new Set<ErrorCode>([
  'cannot-write',
  'state-unusable',
  'link-broken',
  'codex-home-missing',
]);

/** What to say of a question without an answer. Undefined for what passes by itself, which is not worth a word. */
export function lastingProblem(error: unknown): Problem | undefined {
  return error instanceof CarryoverError && LASTING.has(error.code)
    ? { code: error.code, message: error.message }
    : undefined;
}
