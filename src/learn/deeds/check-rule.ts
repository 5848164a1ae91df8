import { OPEN, needsFiles } from './general-check.ts';

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
  /^Run `([^`]+)`(?: on the changed files|, … being what was changed,)? before saying that a change is done\.$/;

/** The command that such a rule names, or undefined where it is another rule. */
export function checkedBy(rule: string): string | undefined {
  return checked.exec(rule)?.[1];
}
