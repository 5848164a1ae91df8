import { OPEN, needsFiles } from './general-check.ts';

/** The rule that a check comes to. */
export function checkRule(command: string): string {
  const on = needsFiles(command)
    ? ' on the changed files'
    : command.includes(OPEN)
      ? `, ${OPEN} being what was changed,`
      : '';
  return `Run \`${command}\`${on} before saying that a change is done.`;
}

const checked =
  /^Run `([^`]+)`(?: on the changed files|, … being what was changed,)? before saying that a change is done\.$/;

/** The command that such a rule names, or undefined where it is another rule. */
export function checkedBy(rule: string): string | undefined {
  return checked.exec(rule)?.[1];
}
