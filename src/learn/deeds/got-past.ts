import type { CommandRan } from '../../codex/events.ts';
import type { ParsedCommand } from './commands.ts';
import { failureMark } from './failure-mark.ts';
import { kindOf, ofSurroundings } from './failure-kinds.ts';
import type { Failure } from './failures.ts';
import { insideFolder } from './inside-folder.ts';
import { isNamed } from './advised.ts';
import { generalCheck } from './general-check.ts';
import type { PendingFailure } from '../learner-state.ts';
import { optionsMore, otherWord } from './told-more.ts';

/** How far a command comes before it fails for such a reason: the shell, the program, its version, what it was given, its work. */
const stages: Readonly<Record<string, number>> = {
  glob: 0,
  tool: 1,
  manager: 2,
  version: 2,
  flag: 3,
  unclear: 3,
  load: 3,
  folder: 3,
  elsewhere: 3,
  named: 3,
};
const WORK = 4;
/** The shell found no program, or was not allowed to run it. */
const neverRan = new Set([126, 127]);

/** What the sandbox stands in the way of. */
const ofSandbox = /^(?:sandbox|network|socket|listen|permission) /;
/** What stands in the way before the work begins; who fails for it has shown nothing. */
const limits = /^(?:sandbox|network|socket|listen|permission|registry|refused|port|tool) /;

/** It may have come to nothing before that. */
const beforeAll = /^(?:sandbox|permission|socket|tool) /;

function saysOther(earlier: PendingFailure, failure: Failure, output: string): boolean {
  if (earlier.signature !== failure.signature) return !limits.test(failure.signature);
  return !failure.durable && earlier.mark !== 0 && earlier.mark !== failureMark(output);
}

/** It was given the option that it had asked for, or one with which the sandbox let it go on, and nothing else was done. */
function tookOption(earlier: PendingFailure, command: ParsedCommand, failure: Failure): boolean {
  if (earlier.changed) return false;
  const options = optionsMore(earlier.command, command.text).filter((word) => word.startsWith('-'));
  if (options.length === 0) return false;
  const isAsked = options.every((each) => isNamed(each.replace(/=.*/, ''), earlier.advised));
  return isAsked ? !limits.test(failure.signature) : ofSandbox.test(earlier.signature);
}

function tookName(earlier: PendingFailure, command: ParsedCommand): boolean {
  const isUnknown = !earlier.durable && !earlier.changed && earlier.setting === command.setting;
  return isUnknown && otherWord(earlier.command, command.text) !== undefined;
}

/** A file that may not be run was given to the shell: `sh gradlew test` for `./gradlew test`. */
function isRunBy({ signature, command: failed }: PendingFailure, { text }: ParsedCommand): boolean {
  return signature.startsWith('permission ') && text.replace(/^(?:ba|z|da)?sh /, './') === failed;
}

function unquoted(text: string): string {
  return text.replace(/["']/g, '');
}

/** How what listens ends: not at all, or by being stopped. */
const stopped = new Set([undefined, 124, 130, 137, 143]);
const listens =
  /\b(?:listening|running|serving|started|ready|available)\b.{0,100}(?:https?:\/\/|localhost|\d\.\d+:|\[::\]|port\b)\S* ?:?\d{0,5}|\b(?:Local|Network):\s+https?:\/\//i;

/** Whether a port was taken for a command, and another one that does the same now listens. */
export function listensNow(
  earlier: PendingFailure,
  { exit, output }: CommandRan,
  command: ParsedCommand,
): boolean {
  if (!earlier.signature.startsWith('port ') || earlier.goal !== command.goal) return false;
  if (earlier.command === command.text && earlier.setting === command.setting) return false;
  return stopped.has(exit) && listens.test(output) && !/in use|taken|eaddrinuse/i.test(output);
}

/**
 * Whether a command that failed itself got past what an earlier one for the same failed for: `python3 -m pytest` that misses a module
 * has shown that `python3` is there.
 */
export function gotPast(
  earlier: PendingFailure,
  { exit, escalated, output }: CommandRan,
  command: ParsedCommand,
  failure: Failure,
): boolean {
  if (earlier.goal !== command.goal) return false;
  const sameText = earlier.command === command.text;
  const ran = exit !== undefined && !neverRan.has(exit);
  const same = sameText && earlier.setting === command.setting;
  // Nothing but that was done, and now it says something else.
  const sameCheck =
    same || (command.proof !== undefined && generalCheck(earlier.command) === generalCheck(command.text));
  if (sameCheck && ran && earlier.installed !== '' && !earlier.changed && saysOther(earlier, failure, output))
    return true;
  // Only a setting differs, and it says something else.
  if (
    sameText &&
    !same &&
    ran &&
    !earlier.durable &&
    !earlier.changed &&
    earlier.setting === '' &&
    saysOther(earlier, failure, output)
  )
    return true;
  if (ran && tookOption(earlier, command, failure) && earlier.mark !== failureMark(output)) return true;
  // Only one name differs, and it says something else.
  if (ran && tookName(earlier, command) && saysOther(earlier, failure, output)) return true;
  if (earlier.signature === failure.signature) return false;
  // What it may not run itself another program has run, and that says something else.
  if (ran && isRunBy(earlier, command)) return !beforeAll.test(failure.signature);
  // Only a setting differs, and what the surroundings were short of is no more.
  if (sameText && !same && ran && ofSurroundings.test(earlier.signature))
    return (failure.durable || command.proof !== undefined) && !beforeAll.test(failure.signature);
  // The very same got further outside the sandbox.
  if (same)
    return ran && escalated === true && ofSandbox.test(earlier.signature) && !limits.test(failure.signature);
  // Another program that fails has not shown that it does the same.
  const isTool = kindOf(earlier) === 'tool';
  if (isTool && earlier.program !== command.program) return false;
  const before = stages[kindOf(earlier)] ?? WORK;
  if (before >= WORK || !ran) return false;
  // Of what says nothing about itself only a check is known to have begun its work.
  const onlyQuoted = unquoted(earlier.command) === unquoted(command.text);
  const began = onlyQuoted || failure.durable || command.proof !== undefined || isTool;
  return began && (stages[kindOf(failure)] ?? WORK) > before;
}

/** Whether the same for the same file failed in another way in the folder of a part of the project: there it found what it needs. */
export function gotFurtherInside(
  earlier: PendingFailure,
  { exit, output }: CommandRan,
  { command, folder }: { command: ParsedCommand; folder: string },
): boolean {
  if (earlier.goal !== command.goal || earlier.folder === folder || earlier.mark === 0) return false;
  if (exit === undefined || exit === 0 || neverRan.has(exit)) return false;
  const mark = failureMark(output);
  return (
    mark !== 0 &&
    mark !== earlier.mark &&
    insideFolder({ failure: earlier, passed: command, folder }) !== undefined
  );
}
