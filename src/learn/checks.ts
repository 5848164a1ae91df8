import type { CommandRan } from '../codex/events.ts';
import { type ParsedCommand, generalCheck } from './commands.ts';
import { isPlainCommand } from './plain-command.ts';

/** Nothing was checked although the command passed. */
const nothingChecked =
  /\b0 (?:tests?|specs?|files?|suites?|passing|passed|items?)(?: (?:found|run|ran|collected|executed|checked|matched))?\b(?!.*\b[1-9]\d* (?:tests?|passed|passing|specs?)\b)|\bno (?:tests?|specs?|test files?|files?) (?:found|ran|run|to run|were run|matched|collected|matching)|collected 0 items|Ran 0 tests|\[no test files\]|nothing to (?:do|lint|check)/i;
const failedInside = /\b[1-9]\d* (?:failed|failing|failures|errors?)\b|^FAIL\b|Tests:\s+\d+ failed/m;

/** The general form of a check that really proved something, or undefined. */
export function provedBy(event: CommandRan, command: ParsedCommand): string | undefined {
  if (event.exit !== 0 || command.proof === undefined) return undefined;
  const output = event.output;
  if (nothingChecked.test(output)) return undefined;
  if (/\|\||\|(?!\|)/.test(event.command) && failedInside.test(output)) return undefined;
  const general = generalCheck(command.text);
  return general !== '' && isPlainCommand(general) ? general : undefined;
}
