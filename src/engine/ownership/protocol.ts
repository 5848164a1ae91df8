import { createHash } from 'node:crypto';
import * as z from 'zod';
import { version } from '../../../package.json';
import { engineParams, engineResults } from '../../shared/engine-api.ts';
import { CarryoverError } from '../../shared/errors.ts';

/** What a process says of itself when it meets another one: two must ask and answer alike to work together. */
export const protocolSchema = z.object({
  version: z.string().max(50),
  /** A hash over the forms of all questions and answers. */
  api: z.string().max(50),
});
export type Protocol = z.infer<typeof protocolSchema>;

/**
 * Ours. The hash comes from the schemas themselves, so no change to them can be forgotten. It takes some ten milliseconds: ask when
 * there is somebody to tell it to.
 */
export function ownProtocol(): Protocol {
  return { version, api: hashOfForms() };
}

/** Throws `busy` with what to do when the owner asks and answers in another way than we do. */
export function expectSameProtocol(owner: Protocol, ours: Protocol): void {
  if (owner.api === ours.api) return;
  const order = compareVersions(owner.version, ours.version);
  const which = order < 0 ? 'an older' : order > 0 ? 'a newer' : 'another build of this';
  const todo =
    order > 0
      ? 'Reload this window, or update the command line.'
      : 'Reload that window; this one goes on by itself then.';
  throw new CarryoverError(
    'busy',
    `Another window runs ${which} Carryover (${owner.version}, here ${ours.version}). ${todo}`,
  );
}

/** Below zero when the first one is older. */
export function compareVersions(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}

function hashOfForms(): string {
  const forms = [engineParams, engineResults].map((schemas) =>
    Object.entries<z.ZodType>(schemas).map(([method, schema]) => [
      method,
      z.toJSONSchema(schema, { unrepresentable: 'any' }),
    ]),
  );
  return createHash('sha256').update(JSON.stringify(forms)).digest('hex').slice(0, 32);
}
