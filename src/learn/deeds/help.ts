import type { CommandRan, FilesChanged } from '../../codex/events.ts';
import { advisedPart } from './advised.ts';
import { MAX_COMMAND, type ParsedCommand, allowedBy, serviceStartedBy, versionSetBy } from './commands.ts';
import { isReader } from './failures.ts';
import { encodingIn, encodingNamed } from './encodings.ts';
import type { PendingFailure } from '../learner-state.ts';
import { lineEndsTurnedBy, turnsLineEnds } from './line-ends.ts';
import { remedyFor } from './remedies.ts';
import { writtenBy } from './seen.ts';
import { isLimit, isOfLineEnds, isOfRights, isOfService, isOfVersion } from './failure-kinds.ts';

/** What was run to put a failure right before its command was run again: an install, a service, a change of line ends. */
export function afterHelp(
  pending: PendingFailure,
  { command: run }: CommandRan,
  command: ParsedCommand,
): PendingFailure {
  const advised = advisedPart(run, pending.advised).slice(0, MAX_COMMAND);
  if (advised !== '' && advised !== pending.command) return { ...pending, installed: advised };
  if (isOfLineEnds(pending)) {
    if (!turnsLineEnds(run)) return pending;
    return { ...pending, changed: true, installed: lineEndsTurnedBy(run).slice(0, MAX_COMMAND) };
  }
  if (pending.signature === 'encoding') {
    const named = encodingIn(run);
    return named === '' ? pending : { ...pending, changed: true, installed: named };
  }
  const helped = isOfService(pending)
    ? serviceStartedBy(run)
    : isOfVersion(pending)
      ? versionSetBy(run)
      : isOfRights(pending)
        ? allowedBy(run)
        : '';
  const installed = helped.slice(0, MAX_COMMAND);
  // The very same, run once more, started nothing before.
  if (installed !== '' && installed !== pending.command) return { ...pending, installed };
  if (command.goal === 'install' && !isLimit(pending) && command.text !== pending.command)
    return { ...pending, installed: command.text };
  return afterRemedy(pending, run, command);
}

/** What nobody knows may still tell by its name that it puts things in order. */
function afterRemedy(pending: PendingFailure, run: string, command: ParsedCommand): PendingFailure {
  // What follows is the text of another file.
  if (run.includes('<<') || (onlyLooks(command) && !doesMore.test(run))) return pending;
  // Its last step may be the command itself.
  const steps = command.goal === pending.goal ? stepsBefore(run) : run;
  const remedy = remedyFor(pending, steps, steps === run ? command : undefined);
  if (remedy !== '') return { ...pending, installed: remedy };
  // Of what says nothing about itself nobody knows what else would have put it right.
  const changed = !pending.durable && writtenBy(run) !== undefined;
  return changed ? { ...pending, changed } : pending;
}

function onlyLooks({ program }: ParsedCommand): boolean {
  return isReader(program) && program !== 'git';
}

/** Besides having a look it may do something else, or write a file. */
const doesMore = /[;&\n>]|\s-\w*i|\s-delete\b/;

/** The steps of `a && b` before the last. */
function stepsBefore(run: string): string {
  const at = Math.max(run.lastIndexOf('&&'), run.lastIndexOf(';'), run.lastIndexOf('\n'));
  return at < 0 ? '' : run.slice(0, at);
}

/** A failure as it stands when the same is about to fail again: the steps before it in the same command were run. */
export function afterSteps(pending: PendingFailure, { command: run }: CommandRan): PendingFailure {
  const remedy = run.includes('<<') ? '' : remedyFor(pending, stepsBefore(run));
  return remedy === '' ? pending : { ...pending, installed: remedy };
}

/** A failure as it stands when files were changed. */
export function afterChange(pending: PendingFailure, { changes }: FilesChanged): PendingFailure {
  const named = pending.signature === 'encoding' ? encodingNamed(changes.map(({ diff }) => diff)) : '';
  return { ...pending, changed: true, ...(named !== '' && { installed: named }) };
}
