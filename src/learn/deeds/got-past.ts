import type { CommandRan } from '../../codex/events.ts';
import type { ParsedCommand } from './commands.ts';
import type { Failure } from './failures.ts';
import type { PendingFailure } from '../learner-state.ts';

/** How far a command comes before it fails for such a reason: the shell, the program, its version, what it was given, its work. */
const stages: Readonly<Record<string, number>> = {
  glob: 0,
  tool: 1,
  manager: 2,
  version: 2,
  flag: 3,
  folder: 3,
  named: 3,
};
const WORK = 4;
/** The shell found no program, or was not allowed to run it. */
const neverRan = new Set([126, 127]);

function kindOf(signature: string): string {
  return /^\S*/.exec(signature)?.[0] ?? '';
}

/**
 * Whether a command that failed itself got past what an earlier one for the same failed for: `python3 -m pytest` that misses a module
 * has shown that `python3` is there.
 */
export function gotPast(
  earlier: PendingFailure,
  { exit }: CommandRan,
  command: ParsedCommand,
  failure: Failure,
): boolean {
  if (earlier.goal !== command.goal || earlier.signature === failure.signature) return false;
  if (earlier.command === command.text && earlier.setting === command.setting) return false;
  // Another program that fails has not shown that it does the same.
  const isTool = kindOf(earlier.signature) === 'tool';
  if (isTool && earlier.program !== command.program) return false;
  const before = stages[kindOf(earlier.signature)] ?? WORK;
  if (before >= WORK || exit === undefined || exit === 0 || neverRan.has(exit)) return false;
  // Of what says nothing about itself only a check is known to have begun its work.
  const began = failure.durable || command.proof !== undefined || isTool;
  return began && (stages[kindOf(failure.signature)] ?? WORK) > before;
}
