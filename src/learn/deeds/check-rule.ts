import { checkKey } from '../meaning-key.ts';
import type { Observation } from '../observation.ts';
import { OPEN, needsFiles } from './general-check.ts';
import { folderAndCheck, inFolder, pathIn } from './where-run.ts';

/** Only what is printed is another with them. */
const ofLooks =
  /^(?:CI|TERM|DEBUG|COLUMNS|PYTHONUNBUFFERED|RUST_BACKTRACE|RUST_LOG|LOG_?LEVEL|(?:FORCE|NO|CLICOLOR|CARGO_TERM)_?COLOR(?:_FORCE)?)=/;
/** One value, what is read into the shell first, or whose rights it has. */
const settings = /[A-Z_][A-Z0-9_]*=(?:"[^"]*"|'[^']*'|\S*)|[^=]+? &&|\S+/g;

/** What has to stand before a check wherever it is run. A value that nobody may see is no help. */
export function neededSetting(setting: string): string {
  const needed = (setting.match(settings) ?? []).map((each) => each.trim());
  return needed.filter((each) => !ofLooks.test(each) && !each.endsWith(`=${OPEN}`)).join(' ');
}

/** The rule that a check comes to. `setting` is what it was run with, as `ParsedCommand` has it: without it, it may fail here. */
export function checkRule(command: string, setting = ''): string {
  const on = needsFiles(command)
    ? ' on the changed files'
    : command.includes(OPEN)
      ? `, ${OPEN} being what was changed,`
      : '';
  return `Run \`${[neededSetting(setting), command].filter(Boolean).join(' ')}\`${on} before saying that a change is done.`;
}

const checked =
  /^Run `([^`]+)`(?: in `([^`]+)`)?(?: on the changed files|, … being what was changed,)? before saying that a change is done\.$/;

/** The command that such a rule names, with the folder to run it in (`inFolder`), or undefined where it is another rule. */
export function checkedBy(rule: string): string | undefined {
  const [, command, folder = ''] = checked.exec(rule) ?? [];
  return command === undefined ? undefined : inFolder(command, folder);
}

/** As a person reads it: `go test ./...` in `services/api`, each in backticks. */
export function checkShown(check: string): string {
  const { folder, command } = folderAndCheck(check);
  return folder === '' ? `\`${command}\`` : `\`${command}\` in \`${folder}\``;
}

/** What a check taught, once it is known where in its project the session's folder (`at`) is: in a folder below the root it says so. */
export function toldInFolder(check: Observation, at: string): Observation {
  const folder = check.ranIn === undefined ? '' : pathIn(at, check.ranIn);
  if (folder === '') return check;
  return {
    ...check,
    key: checkKey(inFolder(check.key.replace(/^check /, ''), folder)),
    text: check.text.replace(/^Run `[^`]+`/, (run) => `${run} in \`${folder}\``),
    quote: inFolder(check.quote, folder),
  };
}

/** The same for a check that a piece of work ended with (`inFolder`), which names its folder from that of the session. */
export function checkIn(at: string, check: string): string {
  const { folder, command } = folderAndCheck(check);
  return inFolder(command, pathIn(at, folder));
}
