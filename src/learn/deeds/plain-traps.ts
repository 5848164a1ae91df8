import type { PendingFailure } from '../learner-state.ts';
import { NOT_ALLOWED } from './limit-patterns.ts';
import { LIMIT, ROUND, type TrapRule } from './trap-rule.ts';

/** The very same passed when the person let it out of the sandbox. */
export function outsideSandbox({ gist }: PendingFailure, failed: string, key: string): TrapRule {
  const why = gist === NOT_ALLOWED ? 'is not allowed in the sandbox' : `fails in the sandbox because ${gist}`;
  return {
    key: `${key} outside`,
    text: `\`${failed}\` ${why}; outside of it the same passes.`,
    quote: `${failed}  ->  ${failed}, outside the sandbox`,
    score: LIMIT,
    reasons: ['it failed in the sandbox', 'the same passed outside of it'],
  };
}

export function saidWhatToUse(failed: string, fixed: string, quote: string): TrapRule {
  return {
    key: `trap run ${fixed.toLowerCase()}`,
    text: `\`${failed}\` fails here and says itself what to use instead: \`${fixed}\`.`,
    quote,
    score: LIMIT,
    reasons: ['it said what to run instead, and that passed'],
  };
}

export function saidWhatToRun({ command, installed }: PendingFailure, quote: string): TrapRule {
  return {
    key: `trap run ${installed.toLowerCase()}`,
    text: `\`${command}\` fails until \`${installed}\` was run.`,
    quote: quote.replace('  ->  ', `  ->  ${installed}  ->  `),
    score: LIMIT,
    reasons: ['it said what to run first, and passed after that'],
  };
}

/** Nothing was changed but a setting, so the surroundings were in the way and not the code. */
export function withSetting(
  failed: string,
  fixed: string,
  { setting, goal, quote }: { setting: string; goal: string; quote: string },
): TrapRule {
  return {
    key: `trap with ${setting.toLowerCase()} ${goal}`,
    text: `\`${failed}\` fails here where \`${fixed}\` passes.`,
    quote,
    score: LIMIT,
    reasons: ['it failed, and passed with a setting and nothing else changed'],
  };
}

export function withoutIt(name: string, key: string, quote: string): TrapRule {
  return {
    ...{ key, quote, text: `\`${name}\` is not installed here; run commands without it.`, score: ROUND },
    reasons: ['it failed for a reason outside the code', 'the same passed without it'],
  };
}
