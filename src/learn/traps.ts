import * as z from 'zod';
import { MAX_COMMAND, type ParsedCommand } from './commands.ts';
import type { Observation } from './observation.ts';
import { isPlainCommand } from './plain-command.ts';

const short = z.string().max(MAX_COMMAND);

/** A command that failed and has not been put right yet. */
export const pendingFailureSchema = z.object({
  command: short,
  goal: z.string().max(120),
  program: z.string().max(200),
  signature: z.string().max(300),
  gist: z.string().max(200),
  durable: z.boolean(),
  /** Something was changed or installed since it failed. */
  changed: z.boolean(),
  /** The install command that was run since; empty when there was none. */
  installed: short,
});
export type PendingFailure = z.infer<typeof pendingFailureSchema>;

export type TrapRule = Pick<Observation, 'key' | 'text' | 'quote' | 'score' | 'reasons'>;

/** Trap that another command got round: worth showing at once. */
export const ROUND = 0.55;
/** Trap of the sandbox or the network: true on this machine, but Codex mostly finds out by itself. */
const LIMIT = 0.42;
/** A failure that says nothing durable; only its coming back in other sessions makes it worth a look. */
const ONCE = 0.2;

const limits = /^(?:network|listen|sandbox|permission|refused)\b/;

function differOnlyInCase(a: string, b: string): boolean {
  return a !== b && a.toLowerCase() === b.toLowerCase();
}

/** The rule that a failure and what put it right teach, or undefined when it was an ordinary bug. */
export function trapRule(failure: PendingFailure, passed: ParsedCommand): TrapRule | undefined {
  const failed = failure.command;
  const fixed = passed.text;
  if (![failed, fixed, failure.installed].every(isPlainCommand)) return undefined;
  const wrongCase = differOnlyInCase(failed, fixed);
  const quote = `${failed}  ->  ${fixed}`;
  const key = `trap ${wrongCase ? `case ${failed.toLowerCase()}` : failure.signature}`;
  if (wrongCase) {
    return {
      key,
      text: `\`${failed}\` fails because of upper and lower case; use \`${fixed}\`.`,
      quote,
      score: ROUND,
      reasons: ['it failed and passed with other letters', 'the system tells upper and lower case apart'],
    };
  }
  if (!failure.durable) {
    // The code was changed, or it simply passed the next time: a bug of the work, not of the project.
    if (failed === fixed || failure.changed) return undefined;
    return {
      key: `trap ${failure.signature} ${passed.program}`,
      text: `\`${failed}\` fails here (${failure.gist}); use \`${fixed}\` instead.`,
      quote,
      score: ONCE,
      reasons: ['it failed and another command for the same passed'],
    };
  }
  if (limits.test(failure.signature)) {
    return {
      key: `${key} ${failure.goal}`,
      text:
        failed === fixed
          ? `\`${failed}\` can fail here because ${failure.gist}.`
          : `\`${failed}\` fails here because ${failure.gist}; \`${fixed}\` passes.`,
      quote,
      score: LIMIT,
      reasons: ['it failed for a reason outside the code and passed later'],
    };
  }
  if (failed === fixed) {
    if (failure.installed === '') return undefined;
    return {
      key,
      text: `\`${failed}\` fails when ${failure.gist}; run \`${failure.installed}\` first.`,
      quote: `${failed}  ->  ${failure.installed}  ->  ${fixed}`,
      score: LIMIT,
      reasons: ['it failed for a reason outside the code and passed after an install'],
    };
  }
  return {
    key,
    text: `\`${failed}\` fails because ${failure.gist}; use \`${fixed}\` instead.`,
    quote,
    score: ROUND,
    reasons: ['it failed for a reason outside the code', 'another command for the same passed'],
  };
}
