import type { CommandRan } from '../../codex/events.ts';
import { checkedNothing } from './checked-nothing.ts';
import type { ParsedCommand } from './commands.ts';
import { saysItFailed } from './failures.ts';
import { generalCheck } from './general-check.ts';
import { isPlainCommand } from './plain-command.ts';
import { gaveVerdict } from './verdict.ts';
import { losesItsStatus, statusOfSteps, stepsBeforeLast, tasksOf, tellsThatItPassed } from './steps.ts';

/** The checks in a command that really proved something, each as it was run. The command must have passed (`Seen.passed`). */
export function provedSteps(event: CommandRan, command: ParsedCommand): ParsedCommand[] {
  if (event.exit !== 0) return [];
  const before = stepsBeforeLast(event.command).flatMap(tasksOf).filter(isCheck);
  const named = tasksOf(command).filter(isCheck);
  const last = named.length === 0 && gaveVerdict(command, event.output) ? [command] : named;
  if (before.length + last.length === 0 || checkedNothing(event.output)) return [];
  const told = tellsThatItPassed(event);
  // A pipe may have swallowed the exit status; then tests must say themselves that they passed.
  const lost = losesItsStatus(event.command);
  const status = before.length > 0 ? statusOfSteps(event.command) : 'kept';
  // The last one may end well and so hide that another one failed.
  const hidden = status !== 'kept' && saysItFailed(event);
  return [
    ...before.filter(
      ({ proof }) =>
        status === 'kept' || (!hidden && (proof === 'test' ? told : proof === 'build' && status === 'piped')),
    ),
    ...last.filter(({ proof }) => !lost || (proof !== undefined && proof !== 'test') || told),
  ];
}

function isCheck({ proof }: ParsedCommand): boolean {
  return proof !== undefined;
}

/** The general form of a check; undefined where it cannot stand in a rule. */
export function inGeneral(command: ParsedCommand): string | undefined {
  const general = generalCheck(command.text);
  // Nothing of a command that speaks to a reader comes along, not even its beginning.
  return general !== '' && isPlainCommand(command.text) ? general : undefined;
}
