import type { CommandRan } from '../../codex/events.ts';
import { partsBefore } from './advised.ts';
import { checkedNothing } from './checked-nothing.ts';
import type { ParsedCommand } from './commands.ts';
import { generalCheck } from './general-check.ts';
import { isPlainCommand } from './plain-command.ts';

/** A pipe may have swallowed the exit status; then tests must say themselves that they passed. */
const piped = /(?<!\|)\|(?!\|)/;
const keepsStatus = /\bpipefail\b|PIPESTATUS/;
const saysPassed =
  /\b(?:pass(?:ed|es|ing)?|ok|success(?:ful(?:ly)?)?|succeeded|green)\b|^PASS\b|[✓✔√]|\b0 (?:failed|failures?|errors?|failing)\b/im;

/** The general form of a check that really proved something, or undefined. The command must have passed (`Seen.passed`). */
export function provedBy(event: CommandRan, command: ParsedCommand): string | undefined {
  if (event.exit !== 0 || command.proof === undefined) return undefined;
  const output = event.output;
  if (checkedNothing(output)) return undefined;
  const lost = piped.test(event.command) && !keepsStatus.test(event.command);
  if (lost && command.proof === 'test' && !saysPassed.test(output)) return undefined;
  return inGeneral(command);
}

/** The general form of the checks that were run before the last part of a command, each of which had to pass for the next to run. */
export function provedBefore(event: CommandRan): string[] {
  if (event.exit !== 0) return [];
  // What stands in a pipe may have failed.
  const parts = partsBefore(event.command.replace(/(?<!\|)\|(?!\|)[^&]*$/, ''));
  const proved = parts.filter(({ proof }) => proof !== undefined);
  // Within quotes it was no command.
  if (proved.length === 0 || parts.some(({ text }) => (text.match(/["']/g) ?? []).length % 2 === 1))
    return [];
  // Most commands are no chain of checks, and this looks through all that was printed.
  if (checkedNothing(event.output)) return [];
  return proved.map(inGeneral).filter((each) => each !== undefined);
}

function inGeneral(command: ParsedCommand): string | undefined {
  const general = generalCheck(command.text);
  // Nothing of a command that speaks to a reader comes along, not even its beginning.
  return general !== '' && isPlainCommand(command.text) ? general : undefined;
}
