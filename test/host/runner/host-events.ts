import * as z from 'zod';

/**
 * What the entry inside the extension host tells the runner outside, one JSON object a line in a file. A stream and not one
 * result at the end: a host that is killed has then still told what it did.
 */
export const hostEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started'), vscode: z.string(), node: z.string() }),
  z.object({ kind: z.literal('log'), text: z.string() }),
  z.object({ kind: z.literal('pass'), title: z.string(), ms: z.number() }),
  z.object({ kind: z.literal('fail'), title: z.string(), error: z.string() }),
  z.object({ kind: z.literal('pending'), title: z.string() }),
  /** The tests ran to their end; without this line they did not, whatever the exit code says. */
  z.object({ kind: z.literal('done') }),
  /** The tests could not be loaded or broke off. */
  z.object({ kind: z.literal('broken'), error: z.string() }),
]);
export type HostEvent = z.output<typeof hostEvent>;

/** Environment variables by which the runner tells the entry what to do. */
export const HOST_ENV = {
  events: 'CARRYOVER_HOST_EVENTS',
  /** Bundle with describe/it, run by the entry's own Mocha. */
  bundle: 'CARRYOVER_HOST_BUNDLE',
  /** Module with a `run()` of its own, as `--extensionTestsPath` names it. */
  module: 'CARRYOVER_HOST_MODULE',
  /** Mocha's main file, as the entry lies outside the repository. */
  mocha: 'CARRYOVER_HOST_MOCHA',
  timeout: 'CARRYOVER_HOST_TEST_TIMEOUT',
} as const;
